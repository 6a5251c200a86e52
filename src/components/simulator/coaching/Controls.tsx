/** The buttons that play an exercise: back, play or pause, forward, how fast, and from the start. */
import { useId } from 'preact/hooks';

import type { Translate } from '../../../i18n/keys.ts';
import { Icon } from '../Icon.tsx';
import { SPEEDS, type Player } from './use-player.ts';

interface Props {
  readonly t: Translate;
  readonly player: Player;
  readonly ended: boolean;
  readonly canGoBack: boolean;
}

export function Controls({ t, player, ended, canGoBack }: Props) {
  const { playing, toggle, back, forward, again } = player;
  const playName = playing ? 'coaching.pause' : 'coaching.play';
  return (
    <div class="coach-controls">
      {/* Never disabled: a button that goes out under the reader's finger takes the keyboard with it. */}
      <button type="button" aria-disabled={!canGoBack} onClick={canGoBack ? back : undefined}>
        {t('coaching.back')}
      </button>
      <button type="button" onClick={ended ? again : toggle}>
        <Icon name={playing && !ended ? 'pause' : 'play'} />
        {t(ended ? 'coaching.again' : playName)}
      </button>
      <button type="button" aria-disabled={ended} onClick={ended ? undefined : forward}>
        {t('coaching.forward')}
      </button>
      <Speed {...{ t, player }} />
      {!ended && (
        <button type="button" class="quiet" onClick={again}>
          <Icon name="rotate-ccw" />
          {t('practice.again')}
        </button>
      )}
    </div>
  );
}

function Speed({ t, player }: Pick<Props, 't' | 'player'>) {
  const id = useId();
  return (
    <span class="coach-speed">
      <label for={id}>{t('coaching.speed')}</label>
      <select
        id={id}
        value={String(player.speed)}
        onChange={({ currentTarget }) => {
          player.setSpeed(SPEEDS[currentTarget.selectedIndex] ?? 1);
        }}
      >
        {SPEEDS.map((speed) => (
          <option key={speed} value={String(speed)}>
            {t(`coaching.speed.${speed === 0.5 ? 'slow' : speed === 1 ? 'usual' : 'fast'}`)}
          </option>
        ))}
      </select>
    </span>
  );
}
