/** *Could I be locked out?* in the page: tick what you have, read the answer, share it by its address. */
import { createFormatter } from '../../i18n/format.ts';
import type { Messages } from '../../i18n/keys.ts';
import { Answer, type AnswerProps } from './Answer.tsx';
import { Choices } from './Choices.tsx';
import { CopyLink } from './CopyLink.tsx';
import { useHave } from './use-have.ts';

export interface CheckProps extends Omit<AnswerProps, 't' | 'have'> {
  readonly messages: Messages;
}

export function Check({ locale, messages, ...given }: CheckProps) {
  const { holdings } = given;
  const { have, tick, misread, live } = useHave(holdings);
  const t = createFormatter(() => messages, locale);
  return (
    <div class="check" inert={!live} data-check data-live={live ? '' : undefined}>
      {misread && (
        <p class="check-note" role="alert">
          {t('check.unknown')}
        </p>
      )}
      <div role="group" aria-labelledby="check-choose">
        <p id="check-choose" class="check-choose">
          {t('check.choose')}
        </p>
        <Choices {...{ t, holdings, have }} onTick={tick} />
        <p class="check-private">{t('check.private')}</p>
        <button type="button" class="hr-tool hr-no-print" onClick={() => tick([])}>
          {t('check.clear')}
        </button>
      </div>
      <Answer {...given} {...{ t, locale, have }} />
      {have.length > 0 && <CopyLink t={t} of={have.join()} />}
    </div>
  );
}
