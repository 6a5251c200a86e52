/** The advice of the page in the caller's language, to be read aloud; and the page itself. */
import type { Translate } from '../../i18n/keys.ts';
import type { Answers } from './answers.ts';
import type { Sending } from './sending.ts';

interface Props {
  readonly t: Translate;
  /** The answers in the caller's language. */
  readonly language: Answers;
  readonly sending: Sending;
}

export function Advice({ t, language, sending }: Props) {
  const { locale: lang, dir } = language;
  const { answer, link } = sending;
  const { pathname, search } = new URL(link);
  return (
    <div class="fas-advice">
      <h3>{t('helpdesk.advice')}</h3>
      <div {...{ lang, dir }}>
        <p>{answer.description}</p>
        {answer.advice.map(({ heading, steps }) => (
          <>
            {heading !== undefined && <h4>{heading}</h4>}
            <ol>
              {steps.map((step) => (
                <li>{step}</li>
              ))}
            </ol>
          </>
        ))}
      </div>
      <p>
        <a href={pathname + search} hreflang={lang}>
          {t('helpdesk.open')}
        </a>
      </p>
    </div>
  );
}
