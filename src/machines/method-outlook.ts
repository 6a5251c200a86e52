/**
 * The best way through a method from a moment in it: what the reader does, and where waiting is right.
 * The way that takes least time wins; mistakes are made only where an exercise asks for one.
 */
import type { AnyMachineSnapshot, EventObject } from 'xstate';

import { isMendable, isVisible } from './conditions.ts';
import type { Method, MethodContext, SceneTag } from './method.ts';
import { afterEvent, afterWait, type Moment } from './outlook.ts';
import type { RefusalReason } from './outcomes.ts';
import { stateKey } from './search.ts';

/** What only time brings: no reader sends it. */
export const BROUGHT_BY_TIME = [
  'MESSAGE_ARRIVED',
  'CODE_EXPIRED',
  'RESEND_ALLOWED',
  'SENTENCE_SAID',
];

/** One move: an event that the reader sends, or, without one, a wait. */
export interface Move {
  readonly event?: EventObject;
  /** True where the answer will be refused: the exercise is about getting past that. */
  readonly isMistake: boolean;
}

interface Node {
  readonly moment: Moment;
  /** The first move of the way here. */
  readonly first?: Move;
  /** Seconds, with something added for what is only done for want of better. */
  readonly cost: number;
}

/* What moves cost, in seconds. */
/** Reading and pressing. */
const ACT = 5;
/** An honest answer that is refused all the same. */
const REFUSED = 20;
/** A mistake on purpose, where nothing else is wrong that could be the point of the exercise. */
const MISTAKE = 20;
const MISTAKE_IN_TROUBLE = 300;
/** Refusing something before it has come. */
const TOO_EARLY = 60;

/** More than this, and no way is there or none that helps: the farthest goal is 330 away. */
const MOST_NODES = 500;

const contextOf = ({ context }: AnyMachineSnapshot) => context as MethodContext;
const has = (snapshot: AnyMachineSnapshot, tag: SceneTag) => snapshot.hasTag(tag);

/** Whether somebody on the phone is waiting for an answer from the reader. */
export function isAsked(snapshot: AnyMachineSnapshot): boolean {
  const tells = contextOf(snapshot).conditions.includes('someone-tells-number');
  return snapshot.can({ type: 'CALLER_REFUSED' }) && (tells || snapshot.can({ type: 'CODE_TOLD' }));
}

/** What the reader can do that is in sight and never lets anybody else in. */
function sensibleEvents({ moves }: Method, snapshot: AnyMachineSnapshot): EventObject[] {
  const offered = ({ type }: EventObject) => {
    if (BROUGHT_BY_TIME.includes(type) || type === 'CODE_TOLD') return false;
    if (type === 'CALLER_REFUSED') return isAsked(snapshot);
    return type === 'REQUEST_REPORTED' ? has(snapshot, 'phone:report') : true;
  };
  const events = moves(snapshot).filter((event) => offered(event) && snapshot.can(event));
  // Who asks is answered first.
  return events.sort((one, other) => Number(isCaller(other)) - Number(isCaller(one)));
}

const isCaller = ({ type }: EventObject) => type === 'CALLER_REFUSED';

/** Refusals that no carefulness would have spared the reader. */
const HONEST: readonly (RefusalReason | undefined)[] = ['clock-drift', 'not-recognised'];

/** Whether an answer would be refused, and whose doing that is. */
function refusalIn(before: AnyMachineSnapshot, after: AnyMachineSnapshot) {
  const { refusals, lastRefusal } = contextOf(after);
  if (refusals === contextOf(before).refusals) return 'none';
  return HONEST.includes(lastRefusal) ? 'honest' : 'mistake';
}

function costOf({ prompt }: Method, snapshot: AnyMachineSnapshot, { type }: EventObject): number {
  const inSight = prompt !== undefined && has(snapshot, prompt);
  // The phone's own way of refusing comes first, and reporting before not reporting.
  if (type === 'REQUEST_DENIED') return inSight ? 2 * ACT + 1 : TOO_EARLY;
  return type === 'REPORT_DECLINED' ? ACT + 1 : ACT;
}

function costOfRefusal(snapshot: AnyMachineSnapshot, refusal: ReturnType<typeof refusalIn>) {
  if (refusal === 'none') return 0;
  if (refusal === 'honest') return REFUSED;
  return contextOf(snapshot).conditions.length > 0 ? MISTAKE_IN_TROUBLE : MISTAKE;
}

/** Where the reader is, for telling apart what was looked at before. */
function keyOf({ snapshot, timers }: Moment, method: Method): string {
  const { refusals } = contextOf(snapshot);
  const planned = timers.map(({ event }) => event.type).sort();
  const codeIsUsed = method.nextCodeIn?.(snapshot) !== undefined;
  return [stateKey(snapshot), refusals > 0, codeIsUsed, ...planned].join();
}

function movesFrom(method: Method, { moment, first, cost }: Node): Node[] {
  const { snapshot } = moment;
  const acts = sensibleEvents(method, snapshot).map((event): Node => {
    const next = afterEvent(moment, event);
    const refusal = refusalIn(snapshot, next.snapshot);
    const costs = costOf(method, snapshot, event) + costOfRefusal(snapshot, refusal);
    const isMistake = refusal === 'mistake';
    return { moment: next, first: first ?? { event, isMistake }, cost: cost + costs };
  });
  const waited = afterWait(moment, method);
  if (!waited) return acts;
  const seconds = (waited.now - moment.now) / 1_000 + 1;
  // First, so that of two ways alike the one that lets things come is taken.
  return [{ moment: waited, first: first ?? { isMistake: false }, cost: cost + seconds }, ...acts];
}

/**
 * The first move of the best way from a moment to one that is wanted.
 *
 * @returns `there` when the start is wanted already; undefined when no way leads there
 */
export function firstMove(
  method: Method,
  start: Moment,
  isWanted: (snapshot: AnyMachineSnapshot) => boolean,
): Move | 'there' | undefined {
  const seen = new Set<string>();
  let open: Node[] = [{ moment: start, cost: 0 }];
  while (open.length > 0 && seen.size < MOST_NODES) {
    const nearest = open.reduce((one, other) => (other.cost < one.cost ? other : one));
    open = open.filter((node) => node !== nearest);
    const { snapshot } = nearest.moment;
    if (isWanted(snapshot)) return nearest.first ?? 'there';
    const key = keyOf(nearest.moment, method);
    if (seen.has(key) || snapshot.status !== 'active') continue;
    seen.add(key);
    open.push(...movesFrom(method, nearest));
  }
  return undefined;
}

/** Whether the reader knows by now that a method does not help here: nobody leaves one without a reason. */
export function hasReasonToLeave(snapshot: AnyMachineSnapshot): boolean {
  const { conditions, refusals, keys } = snapshot.context as MethodContext & { keys?: string };
  return (
    conditions.some((condition) => isVisible(condition) && !isMendable(condition)) ||
    refusals > 0 ||
    has(snapshot, 'phone:failed') ||
    has(snapshot, 'phone:app-too-old') ||
    (conditions.includes('keypress-not-heard') && keys === '#')
  );
}
