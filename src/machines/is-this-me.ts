/**
 * *Is this me?*: a run of requests of which the reader started some and a stranger the others. Which
 * is which shows only in what the reader was doing; who is right follows from the real statecharts.
 */
import { transition, type AnyMachineSnapshot, type EventObject } from 'xstate';

import { seededChance } from './chance.ts';
import type { MethodId } from './method-ids.ts';
import type { Method, MethodOutput, StartedBy } from './method.ts';
import type { Outcome } from './outcomes.ts';
import type { Scenario } from './scenario.ts';
import { shortestWay } from './search.ts';

/** Requests in one run. */
export const RUN_LENGTH = 8;

/** The highest number of a run; the lowest is 1. Short enough to be read out over the telephone. */
export const LAST_RUN = 999_999;

/** What a reader may be doing who is not signing in. */
export const PASTIMES = ['news', 'recipe', 'photos'] as const;

/** One request that the reader allows or refuses. */
export interface Round {
  readonly method: MethodId;
  /** Who asks: the method, by what it sends to the phone, or a caller, where a method sends nothing. */
  readonly asks: 'method' | 'caller';
  readonly startedBy: StartedBy;
  /** What the reader is doing when a stranger started the sign-in. */
  readonly pastime: (typeof PASTIMES)[number];
}

/** The organisation's methods: those that send the phone something, and those that don't. */
export interface MethodsInRun {
  readonly sending: readonly MethodId[];
  readonly silent: readonly MethodId[];
}

export type Answer = 'allow' | 'refuse';

/** `safe`: the reader refused a request of their own. Nothing is lost, but it was not needed. */
export type Verdict = 'right' | 'safe' | 'wrong';

/** Reads the number of a run as it stands in an address; undefined when it is none. */
export function runNumber(text: string): number | undefined {
  const number = /^\d{1,6}$/u.test(text) ? Number(text) : 0;
  return number >= 1 ? number : undefined;
}

/**
 * The rounds of a run. The same number gives the same run wherever the methods are the same. At
 * least three are started by the reader and at least three by a stranger; where a method sends
 * something, the reader is right to allow at least three.
 *
 * @param number - 1 to {@link LAST_RUN}
 */
export function buildRun(number: number, { sending, silent }: MethodsInRun): Round[] {
  const draw = drawer(number);
  const sent = sending.length > 0 ? 3 + draw(2) : 0;
  const asked = silent.length === 0 ? 0 : sent > 0 ? 1 : 3 + draw(3);
  const pastimes = deal(PASTIMES, RUN_LENGTH, draw);
  const round = (startedBy: StartedBy) => (method: MethodId, index: number) => ({
    method,
    asks: silent.includes(method) ? ('caller' as const) : ('method' as const),
    startedBy,
    pastime: pastimes[index] ?? PASTIMES[0],
  });
  const own = [...deal(sending, sent, draw), ...deal(silent, asked, draw)];
  const others = deal([...sending, ...silent], RUN_LENGTH - own.length, draw);
  return shuffled([...own.map(round('reader')), ...others.map(round('stranger'))], draw);
}

/** The exercise that a round is played as; `id` only has to differ from round to round. */
export function scenarioOf({ method, asks, startedBy }: Round, id: string): Scenario {
  return {
    id,
    page: method,
    method,
    startedBy,
    // A stranger who has only your password needs your help, and comes to ask for it sooner or later.
    conditions: startedBy === 'stranger' || asks === 'caller' ? ['someone-asks'] : [],
    goal: { outcome: startedBy === 'reader' ? 'verified' : 'denied' },
    kind: 'decide',
  };
}

/** What has to happen until the request is in front of the reader. */
export function eventsToRequest(
  { asks }: Round,
  { machine, moves, prompt }: Method,
  start: AnyMachineSnapshot,
): EventObject[] {
  const isGoal = (snapshot: AnyMachineSnapshot) =>
    asks === 'caller'
      ? snapshot.can({ type: 'CODE_TOLD' })
      : prompt !== undefined && snapshot.hasTag(prompt);
  return shortestWay({ start, machine, moves, isGoal }, `The request of "${machine.id}"`);
}

/** What an answer sets off. A reader who refuses a caller goes on with a sign-in of their own. */
export function eventsOf(
  answer: Answer,
  { asks, startedBy }: Round,
  { machine, moves }: Method,
  start: AnyMachineSnapshot,
): EventObject[] {
  const wayTo = (outcome: Outcome, from: AnyMachineSnapshot) => {
    const isGoal = ({ output }: AnyMachineSnapshot) =>
      (output as MethodOutput | undefined)?.outcome === outcome;
    return shortestWay({ start: from, machine, moves, isGoal }, `"${machine.id}" to ${outcome}`);
  };
  if (asks === 'method') {
    if (answer === 'refuse') return [{ type: 'REQUEST_DENIED' }];
    return wayTo(startedBy === 'reader' ? 'verified' : 'strangerLetIn', start);
  }
  if (answer === 'allow') return [{ type: 'CODE_TOLD' }];
  const refused = { type: 'CALLER_REFUSED' };
  const [after] = transition(machine, start, refused) as [AnyMachineSnapshot, unknown];
  return startedBy === 'reader' ? [refused, ...wayTo('verified', after)] : [refused];
}

/** Whether the reader decided well, from how the attempt ended. */
export function verdictOf({ startedBy }: Round, outcome: Outcome): Verdict {
  if (outcome === 'verified') return 'right';
  if (outcome === 'strangerLetIn') return 'wrong';
  return startedBy === 'reader' ? 'safe' : 'right';
}

/** Draws whole numbers from 0 up to and without `below`, the same ones for the same seed. */
type Draw = (below: number) => number;

function drawer(seed: number): Draw {
  const chance = seededChance(seed);
  // A list of a few is dealt here, no secret: that 256 is no multiple of its length does not matter.
  return (below) => (chance(1)[0] ?? 0) % below;
}

/** So many items, each as often as the others or once more. */
function deal<T>(items: readonly T[], count: number, draw: Draw): T[] {
  if (items.length === 0) return [];
  const order = shuffled(items, draw);
  return Array.from({ length: count }, (_, index) => order[index % order.length] as T);
}

function shuffled<T>(items: readonly T[], draw: Draw): T[] {
  const left = [...items];
  return items.flatMap(() => left.splice(draw(left.length), 1));
}
