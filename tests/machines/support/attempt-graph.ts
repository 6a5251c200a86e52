/**
 * The attempt and its method together. Pure graph search does not see through a running child, so
 * every way is walked on a real actor with a simulated clock, from the start.
 */
import type { EventObject } from 'xstate';

import type { MethodId } from '../../../src/machines/method-ids.ts';
import type { Outcome, RefusalReason } from '../../../src/machines/outcomes.ts';
import type { Policies } from '../../../src/machines/policies.ts';
import { isReached, methodsOf, type Scenario } from '../../../src/machines/scenario.ts';
import { otherMethods, type SignInEvent } from '../../../src/machines/sign-in.ts';
import { arrived, type Outbox } from '../../../src/machines/text-messages.ts';
import { timeStepAt } from '../../../src/machines/totp.ts';
import { placeOf, startAttempt, type Attempt } from './attempt.ts';
import { methodKey, nameOf, type Edge, type Graph } from './graph.ts';
import { loadedMethods, smallPolicies } from './world.ts';

/** A place that an attempt can come to. */
export interface AttemptState {
  readonly place: string;
  readonly method: MethodId;
  /** What the codes in the phone's message thread are worth: `expired valid`. */
  readonly inbox: string;
  /** How it ended, if this is an end. */
  readonly outcome: Outcome | undefined;
  readonly goalReached: boolean;
  /** The shortest way here from the start. */
  readonly way: readonly Move[];
}

/** Something that happens. `WAITED` is no event of any machine: time goes by until something changes. */
type Move = EventObject | { readonly type: 'WAITED'; readonly until: number };

/** More places than this in one exercise mean that a search has lost its way. */
const MOST_STATES = 5_000;

function keyOf(scenario: Scenario, attempt: Attempt): string {
  const { value, context, output } = attempt.whole();
  const { refusals, memory, attemptsLeft, method, unavailable, conditions } = context;
  const stumbled = scenario.goal.refused && refusals.length > 0;
  if (output) return JSON.stringify([value, method, stumbled]);
  const running = attempt.method();
  const left = Object.entries(memory).filter(([id]) => !running || id !== method);
  return JSON.stringify([
    value,
    { attemptsLeft, method, unavailable, conditions },
    stumbled,
    left.map(([id, held]) => [id, methodKey({ value: {}, context: held as object })]),
    running && [methodKey(running), showsUsedCode(attempt)],
  ]);
}

/** Whether the app or token still shows a code that has been used: time alone changes that. */
function showsUsedCode({ clock, method }: Attempt): boolean {
  const { lastTimeStep } = method()?.context as { lastTimeStep?: number };
  return lastTimeStep === timeStepAt(clock.now(), { period: smallPolicies.appCodePeriod });
}

/** What only time brings: the clock raises these, not the reader. */
const TIMED = ['MESSAGE_ARRIVED', 'CODE_EXPIRED', 'RESEND_ALLOWED', 'SENTENCE_SAID'];

/** Everything that the reader can do now. */
function movesOf(attempt: Attempt): EventObject[] {
  const whole = attempt.whole();
  const forWhole: SignInEvent[] = [
    { type: 'PASSWORD_SUBMITTED' },
    { type: 'ANOTHER_WAY_CHOSEN' },
    ...otherMethods(whole.context).map((method) => ({ type: 'METHOD_CHOSEN' as const, method })),
    { type: 'METHOD_RESUMED' },
    { type: 'UNKNOWN_METHOD_CHOSEN' },
    { type: 'HELPDESK_CALLED' },
    { type: 'REQUEST_DENIED' },
    { type: 'REQUEST_REPORTED' },
  ];
  const running = attempt.method();
  const forMethod = running ? loadedMethods[whole.context.method].moves(running) : [];
  return [
    ...forWhole.filter((event) => whole.can(event)),
    ...forMethod.filter(
      (event) =>
        running?.can(event) &&
        !TIMED.includes(event.type) &&
        !forWhole.some(({ type }) => type === event.type),
    ),
  ];
}

/** What ends an attempt from everywhere, whatever went before: walked once for each place. */
const ENDING = ['HELPDESK_CALLED', 'REQUEST_DENIED', 'REQUEST_REPORTED'];

/** Their codes change with the time, and no clock has anything planned for that. */
const CODES_BY_TIME: readonly MethodId[] = ['app-code', 'hardware-token'];

/** Lets time go by until the key changes, and says when that was; undefined when it never does. */
function waitForChange(scenario: Scenario, attempt: Attempt): Move | undefined {
  const before = keyOf(scenario, attempt);
  const changed = () => keyOf(scenario, attempt) !== before;
  if (CODES_BY_TIME.includes(attempt.whole().context.method)) {
    attempt.wait(smallPolicies.appCodePeriod);
  } else while (attempt.clock.toNext() && !changed());
  return changed() ? { type: 'WAITED', until: attempt.clock.now() } : undefined;
}

function make(attempt: Attempt, move: Move): void {
  if ('until' in move) attempt.clock.toMoment(move.until);
  else attempt.send(move);
}

/**
 * The methods to search an exercise with: its own, those it needs, and one more to change to. Every
 * further method multiplies the places without showing anything new.
 */
function companyOf(scenario: Scenario): readonly MethodId[] {
  const needed: MethodId[] = [scenario.method, ...(scenario.needs ?? [])];
  const other = (['app-code', 'text-message'] as const).filter((id) => id !== scenario.method);
  return methodsOf(scenario, [
    ...new Set([...needed, ...(needed.length > 1 ? [] : other.slice(0, 1))]),
  ]);
}

/** What to search with, where it is not everything in a small world. */
export interface Exploring {
  /** The methods that this person has. */
  readonly methods?: readonly MethodId[];
  readonly policies?: Policies;
  /** Ends the search at the first place for which this holds. */
  readonly until?: (state: AttemptState) => boolean;
}

function walk(scenario: Scenario, way: readonly Move[], world: Exploring): Attempt {
  const { methods = companyOf(scenario), policies = smallPolicies } = world;
  const attempt = startAttempt(scenario, { methods, policies });
  for (const move of way) make(attempt, move);
  return attempt;
}

function inboxOf(attempt: Attempt): string {
  const { messages = [] } = (attempt.method()?.context ?? {}) as Partial<Outbox>;
  return [...new Set(arrived({ messages, requests: 0 }).map(({ status }) => status))]
    .sort()
    .join(' ');
}

function stateOf({ goal }: Scenario, attempt: Attempt, way: readonly Move[]): AttemptState {
  const { output, context } = attempt.whole();
  const outcome = output?.outcome;
  const goalReached = outcome !== undefined && isReached(goal, { ...context, outcome });
  const place = placeOf(attempt);
  return { place, method: context.method, inbox: inboxOf(attempt), outcome, goalReached, way };
}

/** Everything that can happen in an exercise, with every method that its person has. */
export function exploreAttempt(scenario: Scenario, world: Exploring = {}): Graph<AttemptState> {
  const { until = () => false } = world;
  const first = walk(scenario, [], world);
  const start = keyOf(scenario, first);
  const states = new Map([[start, stateOf(scenario, first, [])]]);
  const edges: Edge[] = [];
  const ends = new Map<string, string>();
  const note = (from: string, attempt: Attempt, way: readonly Move[], refused?: RefusalReason) => {
    const to = keyOf(scenario, attempt);
    edges.push({ from, event: way.map(nameOf).at(-1) ?? '', to, refused });
    if (!states.has(to)) states.set(to, stateOf(scenario, attempt, way));
  };

  for (const [from, state] of states) {
    const { way, outcome } = state;
    if (until(state)) break;
    if (outcome !== undefined) continue;
    const here = walk(scenario, way, world);
    const { refusals, method } = here.whole().context;
    for (const move of movesOf(here)) {
      const { type } = move;
      const known = [placeOf(here), method, refusals.length > 0, type].join();
      const to = ends.get(known);
      if (to !== undefined) {
        edges.push({ from, event: type, to });
        continue;
      }
      const attempt = walk(scenario, [...way, move], world);
      note(from, attempt, [...way, move], attempt.whole().context.refusals[refusals.length]);
      if (ENDING.includes(type)) ends.set(known, keyOf(scenario, attempt));
    }
    const waited = waitForChange(scenario, here);
    if (waited) note(from, here, [...way, waited]);
    if (states.size > MOST_STATES) {
      throw new Error(
        `Exercise "${scenario.id}" has more than ${MOST_STATES} states: see the keys in graph.ts.`,
      );
    }
  }
  return { start, states, edges };
}
