/** What a reader does who is not signing in. It is shown as it is; that nobody is signing in, they know themselves. */

import { Icon } from '../simulator/Icon.tsx';
import type { Translate } from '../../i18n/keys.ts';
import type { Round } from '../../machines/is-this-me.ts';

interface Props {
  readonly t: Translate;
  readonly pastime: Round['pastime'];
  /** True once the reader has gone on with it. */
  readonly left: boolean;
  readonly onLeave: () => void;
}

export function Pastime({ t, pastime, left, onLeave }: Props) {
  return (
    <div class="window">
      <p class="window-bar">
        <Icon name="globe" />
        <span>{t('window.address')}</span>
        <b>{t('isThisMe.practiceMark')}</b>
      </p>
      <div class="window-page">
        <h3>{t(`isThisMe.pastime.${pastime}.title`)}</h3>
        <p>{t(`isThisMe.pastime.${pastime}.text`)}</p>
        {left ? (
          <p>{t(`isThisMe.pastime.${pastime}.more`)}</p>
        ) : (
          <button type="button" class="act" onClick={onLeave}>
            {t(`isThisMe.pastime.${pastime}.button`)}
          </button>
        )}
      </div>
    </div>
  );
}
