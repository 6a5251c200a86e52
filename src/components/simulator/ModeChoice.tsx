/** Chooses between the three ways to do an exercise. The exercise goes on where it is. */
import { useId } from 'preact/hooks';

import type { Translate } from '../../i18n/keys.ts';
import { MODES, type Mode } from './modes.ts';

interface Props {
  readonly t: Translate;
  readonly mode: Mode;
  readonly onChoose: (mode: Mode) => void;
}

export function ModeChoice({ t, mode, onChoose }: Props) {
  const name = useId();
  return (
    <fieldset class="modes">
      <legend>{t('mode.name')}</legend>
      {MODES.map((one) => (
        <label key={one}>
          <input
            type="radio"
            name={name}
            checked={one === mode}
            onChange={() => {
              onChoose(one);
            }}
          />
          {t(`mode.${one}`)}
        </label>
      ))}
    </fieldset>
  );
}
