/** Whoever does what is pointed out next, one action after the other, does the exercise: every one, on the real statecharts. */
import { describe, expect, it } from 'vitest';

import { policies } from '../../src/guide.ts';
import { nextAction, type NextAction } from '../../src/machines/next-action.ts';
import { isReached, type Scenario } from '../../src/machines/scenario.ts';
import { scenarios } from '../../src/machines/scenarios/index.ts';
import { startAttempt, type Attempt } from './support/attempt.ts';
import { loadedMethods } from './support/world.ts';

const MOST_ACTIONS = 40;
const log: string[] = [];

function lookAhead(scenario: Scenario, attempt: Attempt): NextAction | undefined {
  const snapshot = attempt.whole();
  const before = performance.now();
  const next= nextAction({
    snapshot,
    methodSnapshot: attempt.method(),
    scenario,
    method: loadedMethods[snapshot.context.method],
    now: attempt.clock.now(),
    dues: attempt.clock.dues,
  });
  const ms = performance.now() - before;
  if (ms > 30) console.log(scenario.id, ms.toFixed(0), (globalThis as any).nodes);
  return next;
}

function follow(scenario: Scenario, attempt: Attempt): boolean {
  for (let count = 0; count < MOST_ACTIONS; count += 1) {
    const next = lookAhead(scenario, attempt);
    if (!next) {
      const { output, context } = attempt.whole();
      return output !== undefined && isReached(scenario.goal, { ...context, outcome: output.outcome });
    }
    log.push(`${scenario.id}: ${next.kind==='act'?JSON.stringify(next.event)+(next.isMistake?' MISTAKE':''):next.kind}`);
    if (next.kind === 'none') return false;
    if (next.kind === 'act') attempt.send(next.event);
    else if (!attempt.clock.toNext()) attempt.wait(30);
  }
  return false;
}

describe('the next action', () => {
  it.each(scenarios.map((s) => [s.id, s] as const))('leads to the goal of %s', (_, scenario) => {
    expect(follow(scenario, startAttempt(scenario, { policies }))).toBe(true);
  });
  it('log', () => { console.log(log.join('\n')); });
});
