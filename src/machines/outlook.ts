/**
 * What lies ahead of a running method, without touching it: the same statechart on a clock of its own,
 * with the timers that are running now, so that a wait takes as long as it really would.
 */
import {
  transition,
  type AnyActorRef,
  type AnyMachineSnapshot,
  type AnyStateMachine,
  type EventObject,
} from 'xstate';

import { seededChance } from './chance.ts';
import type { Method } from './method.ts';

/** Something that time will bring. */
interface Timer {
  readonly id: string | undefined;
  /** The moment on the clock, in milliseconds. */
  readonly due: number;
  readonly event: EventObject;
}

/** A method at one moment, which may lie ahead. */
export interface Moment {
  readonly snapshot: AnyMachineSnapshot;
  readonly timers: readonly Timer[];
  /** Milliseconds on the clock. */
  readonly now: number;
}

/** What a transition asks to be done about timers: the rest is of no concern here. */
interface TimerAction {
  readonly type: string;
  readonly params: unknown;
}

interface TimerParams {
  readonly id?: string;
  readonly sendId?: string;
  readonly delay?: number;
  readonly event: EventObject;
}

/**
 * A method as it is now, cut loose from the clock and the chance that it runs on: looking ahead draws none of its codes.
 *
 * @param timers - what is planned for the method
 */
export function momentOf(
  snapshot: AnyMachineSnapshot,
  timers: readonly Timer[],
  now: number,
): Moment {
  return { snapshot: onClock(snapshot, now), timers, now };
}

/** The snapshot on a clock that stands still at a moment. Its context is a method's. */
function onClock<TSnapshot extends AnyMachineSnapshot>(
  snapshot: TSnapshot,
  now: number,
): TSnapshot {
  const ports = { clock: { now: () => now }, chance: seededChance(now) };
  return { ...snapshot, context: { ...(snapshot.context as object), ...ports } };
}

/**
 * What is planned for one actor of a running system.
 *
 * @param dues - the moments of everything that the system's clock has planned, in the order of its planning
 */
export function timersOf(actor: AnyActorRef, dues: readonly number[]): Timer[] {
  const planned = Object.values(actor.system.getSnapshot()._scheduledEvents);
  // The system plans and forgets an event and its timer together, so the two lists have one order.
  return planned
    .map(({ source, id, event }, index) => ({ source, id, event, due: dues[index] ?? Infinity }))
    .filter(({ source }) => source === actor);
}

/** The moment after an event, at the same time. */
export function afterEvent({ snapshot, timers, now }: Moment, event: EventObject): Moment {
  const machine = snapshot.machine as AnyStateMachine;
  const [next, actions] = transition(machine, snapshot, event) as unknown as [
    AnyMachineSnapshot,
    TimerAction[],
  ];
  return { snapshot: next, timers: actions.reduce(planned(now), timers), now };
}

function planned(now: number) {
  return (timers: readonly Timer[], { type, params }: TimerAction): readonly Timer[] => {
    const { id, sendId, delay, event } = (params ?? {}) as TimerParams;
    if (type === 'xstate.cancel') return timers.filter((timer) => timer.id !== sendId);
    if (type !== 'xstate.raise' || delay === undefined) return timers;
    const others = timers.filter((timer) => id === undefined || timer.id !== id);
    return [...others, { id, event, due: now + delay }];
  };
}

/** The moment at which time brings something; undefined when it never does. */
export function afterWait(
  moment: Moment,
  { nextCodeIn }: Pick<Method, 'nextCodeIn'>,
): Moment | undefined {
  const [first, ...rest] = [...moment.timers].sort((one, other) => one.due - other.due);
  const newCode = moment.now + (nextCodeIn?.(moment.snapshot) ?? Infinity);
  if (newCode !== Infinity && newCode < (first?.due ?? Infinity)) {
    return momentOf(moment.snapshot, moment.timers, newCode);
  }
  if (!first || first.due === Infinity) return undefined;
  const now = Math.max(first.due, moment.now);
  return afterEvent(momentOf(moment.snapshot, rest, now), first.event);
}
