/**
 * Whoever does what is pointed out next, one action after the other, does the exercise: every one, on the real
 * statecharts, from its start and after having strayed. Each action is explained in every language.
 */
import { describe, expect, it } from 'vitest';

import { explanationKeys } from '../../src/components/simulator/coaching/explanation.ts';
import { policies } from '../../src/guide.ts';
import { seededChance } from '../../src/machines/chance.ts';
import { BROUGHT_BY_TIME } from '../../src/machines/method-outlook.ts';
import { nextAction, type NextAction } from '../../src/machines/next-action.ts';
import { isReached, type Scenario } from '../../src/machines/scenario.ts';
import { scenarios } from '../../src/machines/scenarios/index.ts';
import { LOCALES, readMessages } from '../content/catalogue-files.ts';
import { startAttempt, type Attempt } from './support/attempt.ts';
import { loadedMethods, scenarioOf } from './support/world.ts';

/** A moment each, more on a busy machine. */
const TIMEOUT = 60_000;

/** No exercise needs more, waits included. */
const MOST_ACTIONS = 40;

const exercises = scenarios.map((scenario) => [scenario.id, scenario] as const);

function lookAhead(scenario: Scenario, attempt: Attempt, patient: boolean): NextAction | undefined {
  const snapshot = attempt.whole();
  return nextAction({
    snapshot,
    methodSnapshot: attempt.method(),
    scenario,
    method: loadedMethods[snapshot.context.method],
    now: attempt.clock.now(),
    dues: attempt.clock.dues,
    patient,
  });
}

/** Does an action; waits until the next thing that is due, or, where a code has to change, for half a minute. */
function take(attempt: Attempt, action: NextAction): void {
  if (action.kind === 'act') attempt.send(action.event);
  else if (!attempt.clock.toNext()) attempt.wait(30);
}

/** One action on the way, with what explains it. */
interface Followed {
  readonly action: NextAction;
  readonly keys: readonly string[];
}

/** Follows what is pointed out until nothing is. */
function follow(scenario: Scenario, attempt: Attempt, patient = false): Followed[] {
  const followed: Followed[] = [];
  while (followed.length < MOST_ACTIONS) {
    const action = lookAhead(scenario, attempt, patient);
    if (!action) return followed;
    followed.push({ action, keys: explanationKeys(action, attempt.whole(), scenario) });
    if (action.kind === 'none') return followed;
    take(attempt, action);
  }
  return followed;
}

function isDone(scenario: Scenario, attempt: Attempt): boolean {
  const { output, context } = attempt.whole();
  return output !== undefined && isReached(scenario.goal, { ...context, outcome: output.outcome });
}

/** Some moves of a reader who tries this and that, but neither gives up nor lets anybody in. */
function stray(attempt: Attempt, seed: number): void {
  const chance = seededChance(seed);
  for (let moves = 0; moves < 5; moves += 1) {
    const running = attempt.method();
    const method = loadedMethods[attempt.whole().context.method];
    const events = (running ? method.moves(running) : [{ type: 'PASSWORD_SUBMITTED' }]).filter(
      ({ type }) => !BROUGHT_BY_TIME.includes(type) && !ENDING.includes(type),
    );
    const possible = running ? events.filter((event) => running.can(event)) : events;
    const [drawn = 0] = chance(1);
    const event = possible[drawn % (possible.length + 1)];
    if (event) attempt.send(event);
    else attempt.clock.toNext();
  }
}

const ENDING = ['REQUEST_DENIED', 'REQUEST_REPORTED', 'CODE_TOLD'];

describe.each(exercises)('what is pointed out in %s', { timeout: TIMEOUT }, (_, scenario) => {
  it.each([false, true])('leads to the goal, hearing calls out: %s', (patient) => {
    const attempt = startAttempt(scenario, { policies });
    follow(scenario, attempt, patient);
    expect(isDone(scenario, attempt)).toBe(true);
  });

  it('makes mistakes only where the exercise asks for one, and refuses what is not the reader’s', () => {
    const followed = follow(scenario, startAttempt(scenario, { policies }));
    const mistakes = followed.filter(({ action }) => action.kind === 'act' && action.isMistake);
    expect(mistakes.length > 0).toBe(
      scenario.goal.refused === true && scenario.conditions.length === 0,
    );
    if (scenario.startedBy === 'reader') return;
    const types = followed.map(({ action }) => (action.kind === 'act' ? action.event.type : ''));
    expect(types).not.toContain('REQUEST_APPROVED');
    expect(types).not.toContain('CODE_SUBMITTED');
    expect(types).not.toContain('NUMBER_SUBMITTED');
  });

  it('is explained in words of its own, in every language', () => {
    const followed = follow(scenario, startAttempt(scenario, { policies }), true);
    for (const { action, keys } of followed) {
      for (const locale of LOCALES) {
        const known = keys.find((key) => key in readMessages(locale));
        expect(known, JSON.stringify(action)).toBeDefined();
        expect(known).not.toBe('coaching.act');
        const isMistake = action.kind === 'act' && action.isMistake;
        if (isMistake) expect(known).toMatch(/\.mistake$/u);
      }
    }
  });

  it('leads to the goal from wherever one has strayed, or says that nothing does', () => {
    for (let seed = 1; seed <= 2; seed += 1) {
      const attempt = startAttempt(scenario, { policies });
      stray(attempt, seed);
      if (attempt.whole().output) continue;
      const last = follow(scenario, attempt).at(-1)?.action.kind;
      expect(isDone(scenario, attempt) || last === 'none', `seed ${String(seed)}`).toBe(true);
    }
  });
});

describe('a code that is pointed out', () => {
  it('is the one on the phone at that moment, not one from before', () => {
    const scenario = scenarioOf('app-code-usual');
    const attempt = startAttempt(scenario, { policies });
    attempt.send({ type: 'PASSWORD_SUBMITTED' });
    attempt.send({ type: 'APP_OPENED' });
    const codes = [0, 30, 60].map((seconds) => {
      attempt.wait(seconds === 0 ? 0 : 30);
      const action = lookAhead(scenario, attempt, false);
      return action?.kind === 'act' && 'code' in action.event ? action.event.code : undefined;
    });
    expect(new Set(codes).size).toBe(3);
  });
});
