/** *Find and send*: a helpdesk types what a caller says, and copies a link or a message for the caller. */
import { useRef } from 'preact/hooks';

import { createFormatter } from '../../i18n/format.ts';
import type { Messages } from '../../i18n/keys.ts';
import { AnswerCard } from './AnswerCard.tsx';
import { SearchBox } from './SearchBox.tsx';
import { sendingOf } from './sending.ts';
import { useAnswers } from './use-answers.ts';
import { useView } from './use-view.ts';
import './find-and-send.css';

export interface FindAndSendProps {
  readonly locale: string;
  /** The words that begin with `helpdesk.` and `mode.`. */
  readonly messages: Messages;
  /** Addresses of the answers in each language, the page's own first. */
  readonly sources: readonly string[];
}

export function FindAndSend({ locale, messages, sources }: FindAndSendProps) {
  const t = createFormatter(() => messages, locale);
  const title = useRef<HTMLHeadingElement>(null);
  const { answers, failed, load } = useAnswers(sources);
  const { view, results, misread, live, ...act } = useView(answers, locale);

  const language = answers?.find((one) => one.locale === view.to);
  const sending = language && sendingOf(view, language);
  return (
    <div class="fas" data-find-and-send data-live={live ? '' : undefined}>
      <SearchBox
        {...{ t, live, results }}
        answers={answers?.[0]}
        query={view.query}
        chosen={view.page}
        onType={act.type}
        onChoose={act.choose}
        onEnter={() => title.current?.focus()}
      />
      <div class="fas-answer">
        {misread && (
          <p class="fas-notice" role="alert">
            {t('helpdesk.misread')}
          </p>
        )}
        {failed && (
          <div class="fas-notice" role="alert">
            <p>{t('helpdesk.failed')}</p>
            <button type="button" onClick={load}>
              {t('helpdesk.again')}
            </button>
          </div>
        )}
        {answers && language && sending && (
          <AnswerCard
            {...{ t, view, language, sending, title }}
            languages={answers}
            onChange={act.change}
          />
        )}
      </div>
    </div>
  );
}
