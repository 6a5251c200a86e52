/** Why an answer was refused, in our own voice: real pages and apps say much less. */
import type { MessageKey, Translate } from '../../i18n/keys.ts';
import { Icon } from './Icon.tsx';

interface Props {
  readonly t: Translate;
  readonly why: MessageKey;
  readonly attemptsLeft: number;
}

export function Why({ t, why, attemptsLeft }: Props) {
  return (
    <div class="note" role="alert">
      <Icon name="info" />
      <p>
        <b>{t('practice.why')}</b> {t(why)} {t('reason.triesLeft', { count: attemptsLeft })}
      </p>
    </div>
  );
}
