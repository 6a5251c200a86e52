/** The practice: a sign-in page and a phone side by side, run by the statecharts. */
import { useEffect, useRef, useState } from 'preact/hooks';

import { createFormatter } from '../../i18n/format.ts';
import type { Messages } from '../../i18n/keys.ts';
import type { MethodId } from '../../machines/method-ids.ts';
import { stepOnPage } from '../../machines/page-step.ts';
import type { Policies } from '../../machines/policies.ts';
import type { PageId, Scenario } from '../../machines/scenario.ts';
import { readProgress } from '../progress/progress.ts';
import { ClockControls } from './ClockControls.tsx';
import { Ending } from './Ending.tsx';
import { ExercisePicker } from './ExercisePicker.tsx';
import { Halves } from './Halves.tsx';
import { ModeChoice } from './ModeChoice.tsx';
import { SafetyBar } from './SafetyBar.tsx';
import { halfInTurn, saysKey, stateName } from './scene.ts';
import { Staging } from './staging.ts';
import { useAddress } from './use-address.ts';
import { useAttempt, type Run } from './use-attempt.ts';
import { useCoaching } from './use-coaching.ts';
import { useStayingFocus } from './use-staying-focus.ts';
import { useStepMark } from './use-step-mark.ts';
import { useTicks } from './use-ticks.ts';
import './simulator.css';

export interface SimulatorProps {
  readonly page: PageId;
  readonly locale: string;
  /** The messages of this page and of its first method. */
  readonly messages: Messages;
  /** The exercises that the organisation offers on this page, the documented one first. */
  readonly scenarios: readonly [Scenario, ...Scenario[]];
  /** Ids of exercises of this page that the organisation does not offer. */
  readonly notOffered: readonly string[];
  readonly methods: readonly MethodId[];
  readonly policies: Policies;
  readonly organisation: string;
  /** The helpdesk's telephone number, as people read it. */
  readonly helpdesk: string;
  /** The offered methods with the addresses of their pages. */
  readonly methodPages: readonly (readonly [MethodId, string])[];
  /** Folder of the other methods' messages, ending in a slash. */
  readonly stringsAddress: string;
}

export function Simulator(props: SimulatorProps) {
  const { page, locale, scenarios, methods, policies, stringsAddress, messages } = props;
  const { scenario, choose, mode, chooseMode, notice, live } = useAddress(
    scenarios,
    props.notOffered,
  );
  const [run, setRun] = useState<Run>({});
  const [slow, setSlow] = useState(false);
  const { coaching, failed, load } = useCoaching(mode, stringsAddress);
  const root = useRef<HTMLDivElement>(null);

  const attempt = useAttempt({ scenario, methods, policies, stringsAddress, messages }, run);
  const { snapshot, clock } = attempt;
  // Whoever needs more time needs it in the next exercise too.
  useEffect(() => {
    clock.setSlow(slow);
  }, [clock, slow]);
  const { context } = snapshot;
  const known = Object.assign({}, messages, coaching?.messages, ...attempt.allMessages) as Messages;
  const t = createFormatter(() => known, locale);

  const state = stateName(attempt);
  const outcome = snapshot.output?.outcome;
  const step = stepOnPage(attempt, page);
  const elsewhere = page !== 'another-way' && context.method !== page;
  useStepMark(scenario.way, live ? step : undefined, live && !elsewhere ? state : undefined);
  const advice = live ? coaching?.adviseSoon(attempt, scenario, mode) : undefined;
  const pending = advice?.pending;
  useStayingFocus(root, [snapshot, attempt.methodSnapshot], pending);
  useTicks(attempt.redraw, live && !clock.paused && outcome === undefined);

  const startAgain = () => {
    setRun({});
  };
  const shows = mode === 'show';
  const now = live ? clock.now() : undefined;
  // The server knows no reader; the two first drawings have to agree.
  const progress = live ? readProgress() : {};
  const done = Object.keys(progress).length;
  useEffect(() => {
    // What stands under the practice comes only when there is something to tell.
    if (done > 0) void import('../progress/show-progress.ts').then((part) => part.showProgress());
  }, [done]);
  const view = { attempt, t, now, ...props };

  return (
    <div
      ref={root}
      class="sim"
      inert={!live}
      data-simulator
      data-live={live && attempt.settled ? '' : undefined}
      data-method={context.method}
      data-scenario={scenario.id}
      data-state={state}
      data-outcome={outcome ?? ''}
      data-run={run}
      data-at={step ?? ''}
      data-mode={mode}
    >
      <ExercisePicker {...{ t, scenarios, scenario, notice, progress }} onChoose={choose} />
      <ModeChoice {...{ t, mode }} onChoose={chooseMode} />
      {failed && (
        <div class="note" role="alert">
          <p>{t('window.loadFailed')}</p>
          <button type="button" class="act" onClick={load}>
            {t('window.tryAgain')}
          </button>
        </div>
      )}
      <p class="sim-says">
        <span role="status">{live && outcome === undefined && t(saysKey(attempt))}</span>{' '}
        {/* Apart, so that it is not said again with every sentence. */}
        <span role="status">
          {elsewhere && outcome === undefined && (
            <a href={new Map(props.methodPages).get(context.method)}>
              {t('practice.elsewhere', { method: t(`method.${context.method}.name`) })}
            </a>
          )}
        </span>
      </p>
      {coaching && (
        <coaching.Coach {...view} {...{ scenario, mode, advice, root }} onRun={setRun} />
      )}
      <Staging.Provider value={{ next: advice?.next, shown: shows }}>
        {outcome === undefined ? (
          <Halves {...view} {...{ pending }} turn={advice?.half ?? halfInTurn(attempt)} />
        ) : (
          <Ending {...view} {...{ outcome, scenario }} onAgain={startAgain} onChoose={choose} />
        )}
        {outcome === undefined && !(shows && coaching) && (
          <div class="sim-controls">
            <ClockControls
              {...{ t, clock, slow }}
              onChange={attempt.redraw}
              onSlow={setSlow}
              onAgain={startAgain}
            />
          </div>
        )}
        <SafetyBar
          {...{ t }}
          helpdesk={props.helpdesk}
          send={attempt.send}
          ended={outcome !== undefined}
        />
      </Staging.Provider>
    </div>
  );
}
