/** Nobody is rushed: the reader stops the clock, skips a wait, or starts again. */
import { FastForward, Pause, Play, RotateCcw } from 'lucide-preact';

import type { Translate } from '../../i18n/keys.ts';
import type { PracticeClock } from './clock.ts';

interface Props {
  readonly t: Translate;
  readonly clock: PracticeClock;
  readonly onChange: (action: undefined) => void;
  readonly onAgain: () => void;
}

export function ClockControls({ t, clock, onChange, onAgain }: Props) {
  const toggle = () => {
    if (clock.paused) clock.resume();
    else clock.pause();
    onChange(undefined);
  };
  return (
    <>
      <button type="button" class="quiet" onClick={toggle}>
        {clock.paused ? <Play aria-hidden /> : <Pause aria-hidden />}
        {t(clock.paused ? 'practice.resume' : 'practice.pause')}
      </button>
      <button
        type="button"
        class="quiet"
        onClick={() => {
          clock.skipAhead();
          onChange(undefined);
        }}
      >
        <FastForward aria-hidden />
        {t('practice.skip')}
      </button>
      <button type="button" class="quiet" onClick={onAgain}>
        <RotateCcw aria-hidden />
        {t('practice.again')}
      </button>
    </>
  );
}
