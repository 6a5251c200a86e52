/** Nobody is rushed: the reader stops the clock, takes twice the time, skips a wait, or starts again. */

import { Icon } from './Icon.tsx';
import type { Translate } from '../../i18n/keys.ts';
import type { PracticeClock } from './clock.ts';

interface Props {
  readonly t: Translate;
  readonly clock: PracticeClock;
  readonly onChange: (action: undefined) => void;
  readonly slow: boolean;
  readonly onSlow: (slow: boolean) => void;
  readonly onAgain: () => void;
}

export function ClockControls({ t, clock, onChange, slow, onSlow, onAgain }: Props) {
  const toggle = () => {
    if (clock.paused) clock.resume();
    else clock.pause();
    onChange(undefined);
  };
  return (
    <>
      <button type="button" class="quiet" onClick={toggle}>
        {clock.paused ? <Icon name="play" /> : <Icon name="pause" />}
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
        <Icon name="fast-forward" />
        {t('practice.skip')}
      </button>
      <button
        type="button"
        class="quiet"
        aria-pressed={slow}
        onClick={() => {
          onSlow(!slow);
        }}
      >
        {t('practice.slow')}
      </button>
      <button type="button" class="quiet" onClick={onAgain}>
        <Icon name="rotate-ccw" />
        {t('practice.again')}
      </button>
    </>
  );
}
