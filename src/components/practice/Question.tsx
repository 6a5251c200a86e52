/** What the phone asks, in words, and the two answers. The same for a request of one's own and a stranger's. */
import type { Translate } from '../../i18n/keys.ts';
import type { Answer, Round } from '../../machines/is-this-me.ts';
import type { Attempt } from '../simulator/use-attempt.ts';

/** The request in words: what the method sends, or what a caller says. */
export function requestText(t: Translate, { method }: Round, organisation: string): string {
  return t(`isThisMe.request.${method}`, { organisation });
}

interface Props {
  readonly t: Translate;
  readonly data: Round;
  /** True once the request is there. */
  readonly asked: boolean;
  readonly attempt: Attempt;
  readonly organisation: string;
  readonly onAnswer: (answer: Answer) => void;
}

export function Question({ t, data, asked, attempt, organisation, onAnswer }: Props) {
  const byCaller = data.asks === 'caller';
  const failed = attempt.snapshot.matches({ secondStep: 'loadFailed' });
  const choice = (answer: Answer, text: string) => (
    <button
      type="button"
      onClick={() => {
        onAnswer(answer);
      }}
    >
      {text}
    </button>
  );
  return (
    <div
      class="itm-ask"
      role="group"
      tabIndex={-1}
      data-focus
      aria-label={t('isThisMe.question')}
      data-asked={asked ? '' : undefined}
    >
      <p role="status">
        {asked
          ? requestText(t, data, organisation)
          : t(failed ? 'window.loadFailed' : 'isThisMe.before')}
      </p>
      {asked && (
        <div class="itm-answers">
          {choice('allow', t(byCaller ? 'phone.caller.tell' : 'isThisMe.yes'))}
          {choice('refuse', t(byCaller ? 'phone.caller.refuse' : 'isThisMe.no'))}
        </div>
      )}
      {failed && data.startedBy === 'stranger' && (
        <button
          type="button"
          class="act"
          onClick={() => {
            attempt.send({ type: 'LOAD_RETRIED' });
          }}
        >
          {t('window.tryAgain')}
        </button>
      )}
    </div>
  );
}
