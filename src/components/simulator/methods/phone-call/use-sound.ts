/** Sound that the reader can turn on: ringing, the tones of the keys, and a voice. Nothing depends on it. */
import { useEffect, useState } from 'preact/hooks';

import { isAtPhone } from '../../../../machines/calls.ts';
import {
  saidLines,
  type PhoneCallEvent,
  type PhoneCallSnapshot,
} from '../../../../machines/methods/phone-call.ts';
import type { ScreenProps } from '../../part.ts';
import type { CallSound } from './sound.ts';

/** Kept while the page is open: who wants sound wants it in the next exercise too. */
let kept: CallSound | undefined;

/** What the phone's screens need of sound. */
export interface SoundSwitch {
  readonly on: boolean;
  readonly toggle: () => void;
  readonly playKey: (key: string) => void;
}

export function useSound({
  snapshot,
  t,
  locale,
  organisation,
}: ScreenProps<PhoneCallSnapshot, PhoneCallEvent>): SoundSwitch {
  const [sound, setSound] = useState(kept);
  const ringing = snapshot.hasTag('phone:ringing') && isAtPhone(snapshot.context);
  const line = snapshot.hasTag('act:phone') && !ringing ? saidLines(snapshot).at(-1) : undefined;

  useEffect(() => {
    if (ringing) sound?.ring();
    return () => sound?.stop();
  }, [sound, ringing]);

  useEffect(() => {
    if (line) sound?.say(t(`phone-call.line.${line}`, { organisation }), locale);
    return () => sound?.stop();
  }, [sound, line]);

  const turnOn = async () => {
    const { CallSound } = await import('./sound.ts');
    kept = new CallSound();
    setSound(kept);
  };
  return {
    on: sound !== undefined,
    toggle: () => {
      kept = undefined;
      setSound(undefined);
      // Without a network there is no sound, and everything else goes on.
      if (!sound) void turnOn().catch(() => undefined);
    },
    playKey: (key) => sound?.playKey(key),
  };
}
