/** What is pointed out is a control in sight, one and no other; one step back gives the same moment with the same codes. */
import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';

import { advise } from '../../src/components/simulator/coaching/advice.ts';
import { stepBack, withoutLastStep } from '../../src/components/simulator/coaching/step-back.ts';
import { loadPart, type Part } from '../../src/components/simulator/part.ts';
import { Phone } from '../../src/components/simulator/Phone.tsx';
import { SafetyBar } from '../../src/components/simulator/SafetyBar.tsx';
import { SignInWindow } from '../../src/components/simulator/SignInWindow.tsx';
import { Staging } from '../../src/components/simulator/staging.ts';
import { createAttempt, type RunningAttempt } from '../../src/components/simulator/use-attempt.ts';
import { createFormatter } from '../../src/i18n/format.ts';
import { METHOD_IDS, type MethodId } from '../../src/machines/method-ids.ts';
import type { Scenario } from '../../src/machines/scenario.ts';
import { scenarios } from '../../src/machines/scenarios/index.ts';
import { readMessages } from '../content/catalogue-files.ts';
import { scenarioOf, smallPolicies } from '../machines/support/world.ts';

const messages = readMessages('en');
const t = createFormatter(() => messages, 'en');
const MOST_ACTIONS = 40;

function start(scenario: Scenario): RunningAttempt {
  const source = {
    scenario,
    methods: METHOD_IDS,
    policies: smallPolicies,
    stringsAddress: '',
    messages,
  };
  const attempt = createAttempt(source, new Map<MethodId, Part>());
  attempt.clock.pause();
  attempt.actor.start();
  return attempt;
}

/** What is to be seen of an attempt, once its method is there. */
async function look({ actor, clock }: RunningAttempt) {
  while (actor.getSnapshot().matches({ secondStep: 'loading' })) {
    await new Promise((resolve) => setTimeout(resolve));
  }
  const snapshot = actor.getSnapshot();
  const methodSnapshot = snapshot.children.method?.getSnapshot();
  const part = await loadPart(snapshot.context.method, '', messages);
  return { snapshot, methodSnapshot, part, clock };
}

type Seen = Awaited<ReturnType<typeof look>>;

/** Where controls are marked: in the window, on the phone, under both. */
function marks(seen: Seen, scenario: Scenario): Record<'window' | 'phone' | 'under', number> {
  const advice = advise(seen, scenario, 'guide');
  const nothing = () => undefined;
  const attempt = { ...seen, send: nothing, sendToMethod: nothing };
  const view = { attempt, t, locale: 'en', now: seen.clock.now(), organisation: 'x' };
  const count = (body: preact.ComponentChild) =>
    render(<Staging.Provider value={{ next: advice?.next }}>{body}</Staging.Provider>).split(
      ' data-next',
    ).length - 1;
  return {
    window: count(<SignInWindow {...view} />),
    phone: count(<Phone {...view} />),
    under: count(<SafetyBar t={t} helpdesk="1" ended={false} send={nothing} />),
  };
}

describe.each(scenarios.map((scenario) => [scenario.id, scenario] as const))(
  'in %s, what is pointed out',
  (_, scenario) => {
    it('is one control in sight, where the advice says', { timeout: 60_000 }, async () => {
      const attempt = start(scenario);
      for (let actions = 0; actions < MOST_ACTIONS; actions += 1) {
        const seen = await look(attempt);
        const advice = advise(seen, scenario, 'guide');
        if (!advice) return;
        const found = { window: 0, phone: 0, under: 0 };
        if (advice.action.kind === 'act') found[advice.half ?? 'under'] = 1;
        expect(marks(seen, scenario), JSON.stringify(advice.action)).toEqual(found);
        if (advice.action.kind !== 'act') attempt.clock.skipAhead();
        else if (advice.action.takenBy === 'method') attempt.sendToMethod(advice.action.event);
        else attempt.send(advice.action.event as Parameters<typeof attempt.send>[0]);
      }
      expect.unreachable('The exercise does not come to its end.');
    });
  },
);

describe('one step back', () => {
  /** Where an attempt is, with everything that chance and the clock gave it. */
  const momentOf = async (attempt: RunningAttempt) => {
    const { snapshot, methodSnapshot } = await look(attempt);
    const { messages: sent } = (methodSnapshot?.context ?? {}) as { messages?: unknown };
    const { secret } = snapshot.context;
    return { state: snapshot.value, inner: methodSnapshot?.value as unknown, sent, secret };
  };

  it('is the same moment again, with the same codes, all the way to the start', async () => {
    let attempt = start(scenarioOf('text-message-usual'));
    const moments = [await momentOf(attempt)];
    attempt.send({ type: 'PASSWORD_SUBMITTED' });
    moments.push(await momentOf(attempt));
    attempt.clock.skipAhead();
    moments.push(await momentOf(attempt));
    attempt.sendToMethod({ type: 'MESSAGE_OPENED' });
    moments.push(await momentOf(attempt));
    attempt.sendToMethod({ type: 'CODE_SUBMITTED', code: '000000' } as { type: string });

    while (moments.length > 0) {
      attempt = await stepBack(attempt);
      expect(await momentOf(attempt)).toEqual(moments.pop());
    }
    expect(attempt.journal).toEqual([]);
  });

  it('takes back one act, or everything that time has brought since', () => {
    const act = { at: 1, event: { type: 'PASSWORD_SUBMITTED' } };
    expect(withoutLastStep([act, { at: 2 }, { at: 3 }])).toEqual([act]);
    expect(withoutLastStep([act])).toEqual([]);
    expect(withoutLastStep([])).toEqual([]);
  });
});
