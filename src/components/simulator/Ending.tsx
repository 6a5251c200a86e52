/** How the exercise ended: what just happened, whether that was its goal, and what to do for real. */
import { useEffect, useRef } from 'preact/hooks';
import type { Ref } from 'preact';

import { Icon } from './Icon.tsx';
import type { MessageKey, Translate } from '../../i18n/keys.ts';
import type { Outcome } from '../../machines/outcomes.ts';
import { isReached, type Scenario } from '../../machines/scenario.ts';
import { notePractised } from '../progress/progress.ts';
import { scenarioKey } from './ExercisePicker.tsx';
import { useTakeFocus } from './staging.ts';
import type { Attempt } from './use-attempt.ts';

interface Props {
  readonly t: Translate;
  readonly attempt: Attempt;
  readonly outcome: Outcome;
  readonly scenario: Scenario;
  readonly scenarios: readonly Scenario[];
  readonly helpdesk: string;
  readonly onAgain: () => void;
  readonly onChoose: (scenario: Scenario) => void;
}

/** The advice for an outcome; refusing a sign-in of one's own is safe, but mostly it was not needed. */
function adviceKey(outcome: Outcome, { startedBy }: Scenario, reached: boolean): MessageKey {
  const refusedOwn =
    startedBy === 'reader' && !reached && (outcome === 'denied' || outcome === 'reported');
  return refusedOwn ? `outcome.${outcome}.own.advice` : `outcome.${outcome}.advice`;
}

function Mark({ outcome, reached }: { outcome: Outcome; reached: boolean }) {
  if (outcome === 'strangerLetIn') return <Icon name="shield-alert" />;
  if (outcome === 'denied' || outcome === 'reported') return <Icon name="shield-check" />;
  return reached ? <Icon name="circle-check" /> : <Icon name="circle-question-mark" />;
}

/** Id of the advice: said with the heading. Only one practice is alive on a page. */
const ADVICE = 'ending-advice';

interface WordsProps extends Pick<Props, 't' | 'outcome' | 'scenario' | 'helpdesk'> {
  readonly reached: boolean;
  readonly heading?: Ref<HTMLHeadingElement>;
}

/** What just happened and what to do for real: all that a picture of an ending shows. */
export function EndingWords({ t, outcome, scenario, reached, helpdesk, heading }: WordsProps) {
  const id = heading ? ADVICE : undefined;
  return (
    <>
      <h3 ref={heading ?? null} tabIndex={-1} data-focus aria-describedby={id}>
        <Mark {...{ outcome, reached }} />
        {t(`outcome.${outcome}.title`)}
      </h3>
      <p id={id}>{t(adviceKey(outcome, scenario, reached), { phone: helpdesk })}</p>
    </>
  );
}

export function Ending(props: Props) {
  const { t, attempt, outcome, scenario, scenarios, helpdesk, onAgain, onChoose } = props;
  const { redraw, shown, snapshot } = attempt;
  const { method, refusals } = snapshot.context;
  const reached = isReached(scenario.goal, { outcome, method, refusals });
  const next = scenarios[scenarios.findIndex(({ id }) => id === scenario.id) + 1];
  const heading = useRef<HTMLHeadingElement>(null);
  const takeFocus = useTakeFocus();
  useEffect(() => {
    takeFocus(heading.current);
    // An ending is shorter than what it follows: who pressed far down would be left below it.
    heading.current?.scrollIntoView({ block: 'nearest' });
  }, [takeFocus]);
  useEffect(() => {
    // What was only shown is not practised.
    if (!reached || shown) return;
    notePractised(scenario.id);
    redraw(undefined);
  }, [reached, shown, scenario.id, redraw]);

  return (
    <section class="ending" data-outcome-kind={outcome} data-reached={reached ? '' : undefined}>
      <EndingWords {...{ t, outcome, scenario, reached, helpdesk, heading }} />
      <p class="ending-goal">
        {reached ? t(scenarioKey(scenario, 'lesson')) : t('practice.notReached')}
      </p>
      <div class="ending-next">
        {next && reached && (
          <button
            type="button"
            class="act"
            onClick={() => {
              onChoose(next);
            }}
          >
            {t('practice.next', { title: t(scenarioKey(next, 'title')) })}
          </button>
        )}
        <button type="button" class={reached && next ? 'quiet' : 'act'} onClick={onAgain}>
          {t('practice.again')}
        </button>
      </div>
    </section>
  );
}
