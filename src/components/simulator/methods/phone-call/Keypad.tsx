/** The keys of a phone, for fingers and for the keyboard, with what was pressed above them. */
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { EventObject } from 'xstate';

import { KEYS, type Key } from '../../../../machines/calls.ts';
import type { PhoneCallEvent, PhoneCallSnapshot } from '../../../../machines/methods/phone-call.ts';
import type { ScreenProps } from '../../part.ts';
import { useNextMark, useTakeFocus } from '../../staging.ts';

interface Props extends ScreenProps<PhoneCallSnapshot, PhoneCallEvent> {
  /** Whether a call is on: a phone on a desk has keys at all times. */
  readonly active: boolean;
  readonly onTone: (key: string) => void;
}

export function Keypad({ snapshot, send, t, active, onTone }: Props) {
  const keypad = useRef<HTMLDivElement>(null);
  const takeFocus = useTakeFocus();
  const press = (key: Key) => {
    onTone(key);
    send({ type: 'KEY_PRESSED', key });
  };

  useLayoutEffect(() => {
    // The button that opened it is gone, and the keyboard's own # has to work at once.
    if (active && document.activeElement === document.body) {
      takeFocus(keypad.current);
    }
  }, [active, takeFocus]);

  useEffect(() => {
    const element = keypad.current;
    if (!active || !element) return undefined;
    const onKeyDown = (event: KeyboardEvent) => {
      const key = KEYS.find((candidate) => candidate === event.key);
      if (key) press(key);
    };
    element.addEventListener('keydown', onKeyDown);
    return () => {
      element.removeEventListener('keydown', onKeyDown);
    };
  });

  const { keys } = snapshot.context;
  return (
    <div class="keypad" ref={keypad} role="group" tabIndex={-1} aria-label={t('phone-call.keypad')}>
      <output class="code">{active ? keys : ''}</output>
      {KEYS.map((key) => (
        <KeyButton key={key} sign={key} active={active} name={nameOf(key, t)} onPress={press} />
      ))}
    </div>
  );
}

interface KeyProps {
  readonly sign: Key;
  readonly name: string | undefined;
  readonly active: boolean;
  readonly onPress: (key: Key) => void;
}

function KeyButton({ sign, name, active, onPress }: KeyProps) {
  return (
    <button
      type="button"
      disabled={!active}
      aria-label={name}
      {...useNextMark({ type: 'KEY_PRESSED', key: sign } as EventObject)}
      onClick={() => {
        onPress(sign);
      }}
    >
      {sign}
    </button>
  );
}

/** What a screen reader calls a key; its sign comes first, so that it can be spoken to as it looks. */
function nameOf(key: Key, t: Props['t']): string | undefined {
  if (key === '#') return t('phone-call.key.hash');
  return key === '*' ? t('phone-call.key.star') : undefined;
}
