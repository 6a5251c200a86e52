/**
 * The next useful action of an attempt, wherever the reader has got to: read off the running statecharts
 * as the first move of the best way from there to the exercise's goal.
 */
import { setup, type AnyMachineSnapshot, type EventObject } from 'xstate';

import type { MethodId } from './method-ids.ts';
import type { Method } from './method.ts';
import { firstMove, hasReasonToLeave, type Move } from './method-outlook.ts';
import { momentOf, timersOf } from './outlook.ts';
import type { Snapshots } from './page-step.ts';
import { isReached, type Goal, type Scenario } from './scenario.ts';
import { shortestWay } from './search.ts';
import { otherMethods, signInMachine, type SignInEvent, type SignInSnapshot } from './sign-in.ts';

/** What the reader does next, or that waiting is right, or that from here no way leads to the goal. */
export type NextAction =
  | {
      readonly kind: 'act';
      readonly event: EventObject;
      /** Who takes the event: the attempt as a whole, or the method in use. */
      readonly takenBy: 'attempt' | 'method';
      readonly isMistake: boolean;
    }
  | { readonly kind: 'wait' }
  | { readonly kind: 'none' };

/** An attempt under way. */
export interface UnderWay extends Snapshots {
  readonly scenario: Scenario;
  /** The method in use, once it is loaded. */
  readonly method: Method | undefined;
  /** Milliseconds on the attempt's clock. */
  readonly now: number;
  /** The moments of everything that the clock has planned, in the order of its planning. */
  readonly dues: readonly number[];
  /** True where a call says all it has to say before the reader acts. */
  readonly patient?: boolean;
}

const WAIT: NextAction = { kind: 'wait' };
const NONE: NextAction = { kind: 'none' };

/** These go through the attempt, which passes them on to the method. */
const PASSED_ON = ['CONDITION_MENDED', 'REQUEST_DENIED'];

/** The next action; undefined once the attempt has ended. */
export function nextAction(attempt: UnderWay): NextAction | undefined {
  const { snapshot, scenario } = attempt;
  if (snapshot.output) return undefined;
  if (snapshot.matches({ secondStep: 'loading' })) return WAIT;
  if (attempt.patient && isSpeaking(attempt)) return WAIT;
  const move = moveInMethod(attempt);
  const event = firstOfAttempt(attempt, move !== undefined);
  if (event === undefined) return NONE;
  if (event.type === 'xstate.done.actor.method') return actionOf(move);
  const leaves = snapshot.matches({ secondStep: 'running' });
  const firstHand = snapshot.context.tried.length === 1 && scenario.startedBy === 'reader';
  const reason = leaves && firstHand ? findingOut(attempt) : 'there';
  return actionOf(reason === 'there' ? { event, isMistake: false } : reason);
}

function actionOf(move: Move | 'there' | undefined): NextAction {
  if (move === undefined || move === 'there') return NONE;
  const { event, isMistake } = move;
  if (!event) return WAIT;
  const forAttempt = PASSED_ON.includes(event.type) || ATTEMPT_EVENTS.includes(event.type);
  return { kind: 'act', event, takenBy: forAttempt ? 'attempt' : 'method', isMistake };
}

/** Whether a call is about to say another sentence. */
function isSpeaking({ snapshot, methodSnapshot, dues }: UnderWay): boolean {
  const actor = snapshot.children.method;
  if (!actor || !methodSnapshot?.can({ type: 'SENTENCE_SAID' })) return false;
  return timersOf(actor, dues).some(({ event }) => event.type === 'SENTENCE_SAID');
}

/** The method in use as it is now, with what is planned for it. */
function presentOf({ snapshot, methodSnapshot, now, dues }: UnderWay) {
  const actor = snapshot.children.method;
  return actor && methodSnapshot && momentOf(methodSnapshot, timersOf(actor, dues), now);
}

/** The next move inside the method in use, where the goal can be reached there. */
function moveInMethod(attempt: UnderWay): Move | undefined {
  const { snapshot, method, scenario } = attempt;
  const present = presentOf(attempt);
  if (!method || !present || !canEndHere(scenario, snapshot)) return undefined;
  const refusedBefore = snapshot.context.refusals.length > 0;
  const wanted = reaches(scenario.goal, snapshot.context.method, refusedBefore);
  const move = firstMove(method, present, wanted);
  return move === 'there' ? undefined : move;
}

/** Whether the method in use can be the last one: not where another is wanted, the helpdesk, or a look at the list. */
function canEndHere({ goal, conditions }: Scenario, { context }: SignInSnapshot): boolean {
  const isInUse = (goal.method ?? context.method) === context.method;
  return (
    isInUse && goal.outcome !== 'unavailable' && !conditions.includes('unknown-method-in-list')
  );
}

/** Whether a method has ended as the goal says, and nobody on the phone is left without an answer. */
function reaches(goal: Goal, method: MethodId, refusedBefore: boolean) {
  return ({ output, context }: AnyMachineSnapshot): boolean => {
    const { outcome } = (output ?? {}) as Partial<Pick<Goal, 'outcome'>>;
    if (outcome === undefined) return false;
    const { refusals, conditions } = context as { refusals: number; conditions: readonly string[] };
    const asked = ['someone-asks', 'someone-tells-number'].some((one) => conditions.includes(one));
    if (outcome === 'verified' && asked) return false;
    const refused = refusedBefore || refusals > 0 ? (['wrong'] as const) : [];
    return isReached(goal, { outcome, method, refusals: refused });
  };
}

/** What shows the reader that another way is needed, where that does not show from the start. */
function findingOut(attempt: UnderWay): Move | 'there' {
  const present = presentOf(attempt);
  if (!attempt.method || !present) return 'there';
  return firstMove(attempt.method, present, hasReasonToLeave) ?? 'there';
}

/** What the reader can send to the attempt as a whole. */
const ATTEMPT_EVENTS = [
  'PASSWORD_SUBMITTED',
  'ANOTHER_WAY_CHOSEN',
  'METHOD_CHOSEN',
  'METHOD_RESUMED',
  'LOAD_RETRIED',
  'HELPDESK_CALLED',
];

/** Stands for a method seen from outside, as something that just ends. */
const blackBox: Method = { machine: setup({}).createMachine({}), moves: () => [] };

/** The first event of the shortest way through the attempt as a whole; undefined when there is none. */
function firstOfAttempt(attempt: UnderWay, finishes: boolean): EventObject | undefined {
  const { snapshot, scenario, now } = attempt;
  const ports = { clock: { now: () => now }, chance: (length: number) => new Uint8Array(length) };
  const start: SignInSnapshot = { ...snapshot, context: { ...snapshot.context, ...ports } };
  const search = {
    start,
    machine: signInMachine,
    moves: attemptMoves(scenario, start, finishes),
    isGoal: ({ output, context }: SignInSnapshot) =>
      output !== undefined &&
      // That something is refused on the way is the methods' concern.
      isReached(scenario.goal, { ...context, outcome: output.outcome, refusals: ['wrong'] }),
  };
  try {
    return shortestWay(search, scenario.id)[0];
  } catch {
    return undefined;
  }
}

/**
 * What can happen to the attempt. A method in use ends well only where a way through it was found; any
 * other that is not known to fail may.
 */
function attemptMoves(
  { goal, method, startedBy }: Scenario,
  start: SignInSnapshot,
  finishes: boolean,
) {
  const inUse = start.matches({ secondStep: 'running' }) ? start.context.method : undefined;
  return (snapshot: SignInSnapshot): EventObject[] => {
    const { context } = snapshot;
    const mayEnd = context.method !== inUse || finishes;
    // The exercise's own method first: that is what its task speaks of.
    const others = otherMethods(context).sort(
      (one, other) => Number(other === method) - Number(one === method),
    );
    const atStart = startedBy === 'reader' && snapshot.matches('enteringPassword');
    const moves: SignInEvent[] = [
      { type: 'PASSWORD_SUBMITTED' },
      { type: 'LOAD_RETRIED' },
      { type: 'METHOD_RESUMED' },
      { type: 'ANOTHER_WAY_CHOSEN' },
      ...others.map((other) => ({ type: 'METHOD_CHOSEN' as const, method: other })),
      ...(atStart ? [] : [{ type: 'HELPDESK_CALLED' as const }]),
    ];
    const output = { outcome: goal.outcome };
    return [
      { type: 'xstate.done.actor.loading', output: blackBox, actorId: 'loading' } as EventObject,
      ...(mayEnd
        ? [{ type: 'xstate.done.actor.method', output, actorId: 'method' } as EventObject]
        : []),
      ...moves,
    ];
  };
}
