/**
 * What every method's machine keeps to: the same input, the same few outcomes, the same messages to
 * the attempt that runs it. Pieces that all methods need stand here once.
 */
import type { AnyMachineSnapshot, AnyStateMachine, DoneStateEvent, EventObject } from 'xstate';

import type { Chance } from './chance.ts';
import { isMendable, type Condition } from './conditions.ts';
import type { Outcome, RefusalReason } from './outcomes.ts';
import type { Policies } from './policies.ts';

/** Who opened the sign-in page: the reader, or somebody else who has the reader's password. */
export type StartedBy = 'reader' | 'stranger';

/** A clock that can be read, in milliseconds since 1970. */
export interface ReadableClock {
  now(): number;
}

/** What a method is given when it starts. */
export interface MethodInput {
  readonly startedBy: StartedBy;
  readonly conditions: readonly Condition[];
  readonly policies: Policies;
  readonly clock: ReadableClock;
  readonly chance: Chance;
  /** The account's secret, shared by the sign-in page and what the reader set up: 20 bytes. */
  readonly secret: Uint8Array;
  /** Wrong tries left before the page lets nobody in. At least 1. */
  readonly attemptsLeft: number;
  /** What this method asked to be remembered when the reader left it earlier in this attempt. */
  readonly memory?: unknown;
}

/** What a method's machine gives when it is done. */
export interface MethodOutput {
  readonly outcome: Outcome;
}

/** What a method's machine always has in its context, besides its own. */
export interface MethodContext extends MethodInput {
  /** Why the last answer was refused, until the reader does something else. */
  readonly lastRefusal: RefusalReason | undefined;
  /** Counts refusals, so that the same reason twice in a row is told twice. */
  readonly refusals: number;
}

/** Events that every method takes, whoever sends them. */
export type CommonMethodEvent =
  /** A condition is over: the reader mended it. */
  | { type: 'CONDITION_MENDED'; condition: Condition }
  /** "I didn't ask for this": the reader refuses, tells nobody the code, and stops. */
  | { type: 'REQUEST_DENIED' }
  /** The reader refuses and tells the helpdesk. */
  | { type: 'REQUEST_REPORTED' }
  /** Somebody asked for the code, or to be let in by a call, and the reader did it. */
  | { type: 'CODE_TOLD' }
  /** Somebody asked for the same, and the reader didn't do it. */
  | { type: 'CALLER_REFUSED' };

/** What a method tells the attempt while it runs. */
export type MethodMessage =
  | { type: 'ANSWER_REFUSED'; reason: RefusalReason; attemptsLeft: number }
  | { type: 'METHOD_REMEMBERED'; memory: unknown };

/** What a state carries besides its name. */
export interface StepMeta {
  /** Id of the documented step that the reader is in. */
  readonly step?: string;
}

/**
 * What the phone and the sign-in page show, and which of the two needs the reader. They are tags on
 * states, so that a view never has to know a state's name.
 */
export type SceneTag =
  | 'act:phone'
  | 'act:window'
  | 'phone:locked'
  | 'phone:notified'
  | 'phone:message'
  | 'phone:home'
  | 'phone:app'
  | 'phone:ringing'
  | 'phone:call'
  | 'phone:keypad'
  | 'phone:reporting'
  | 'phone:call-over'
  | 'phone:missed'
  | 'phone:dark'
  | 'phone:code'
  | 'phone:failed'
  | 'window:calling'
  | 'window:call-over'
  | 'phone:request'
  | 'phone:unlock'
  | 'phone:report'
  | 'phone:watch'
  | 'phone:request-over'
  | 'phone:app-too-old'
  | 'window:code'
  | 'window:request'
  | 'window:request-over'
  | 'window:closed';

/** A method's machine, seen by the attempt that runs it. */
export type MethodMachine = AnyStateMachine;

/** One method, complete: what runs it, and what can happen in it. */
export interface Method {
  readonly machine: MethodMachine;
  /** Loads what the machine needs under these policies; await it before the machine starts. */
  readonly prepare?: (policies: Policies) => Promise<void>;
  /**
   * What can happen next: everything that the reader can do with what is in sight, wrong ways
   * included, and what the world can bring. A machine ignores what its state does not allow, so the
   * list may be generous. Searches and demonstrations walk the statechart with it.
   */
  readonly moves: (snapshot: AnyMachineSnapshot) => EventObject[];
  /**
   * Milliseconds until the app or token shows another code, where the one it shows now has been used;
   * otherwise undefined. Left out by methods whose codes do not change with the time.
   */
  readonly nextCodeIn?: (snapshot: AnyMachineSnapshot) => number | undefined;
  /**
   * The tag of the states in which what the phone was sent is in front of the reader, whoever started
   * the sign-in. Left out by methods that send nothing: there, only a caller can ask for something.
   */
  readonly prompt?: SceneTag;
}

/** The moves that every method has. */
export function commonMoves({ conditions }: Pick<MethodInput, 'conditions'>): CommonMethodEvent[] {
  return [
    ...conditions
      .filter(isMendable)
      .map((condition) => ({ type: 'CONDITION_MENDED' as const, condition })),
    { type: 'REQUEST_DENIED' },
    { type: 'REQUEST_REPORTED' },
    { type: 'CODE_TOLD' },
    { type: 'CALLER_REFUSED' },
  ];
}

/** What leads out of every state of a method, and the condition that can be mended in any of them. */
export const commonTransitions = {
  REQUEST_DENIED: '.denied',
  REQUEST_REPORTED: '.reported',
  CONDITION_MENDED: { actions: 'mend' },
} as const;

/** A code that is not one of these, to be wrong on purpose. */
export function wrongCode(length: number, right: readonly string[]): string {
  const candidates = Array.from({ length: 10 }, (_, digit) => String(digit).repeat(length));
  return candidates.find((code) => !right.includes(code)) ?? '';
}

/** The context that every method starts from. */
export function startingContext(input: MethodInput): MethodContext {
  return { ...input, lastRefusal: undefined, refusals: 0 };
}

/** The final states that methods share, one for each outcome. */
export const outcomeStates = {
  verified: { type: 'final', output: { outcome: 'verified' } },
  denied: { type: 'final', output: { outcome: 'denied' } },
  reported: { type: 'final', output: { outcome: 'reported' } },
  unavailable: { type: 'final', output: { outcome: 'unavailable' } },
  lockedOut: { type: 'final', output: { outcome: 'lockedOut' } },
  strangerLetIn: { type: 'final', output: { outcome: 'strangerLetIn' } },
} as const satisfies Partial<Record<Outcome, { type: 'final'; output: MethodOutput }>>;

/** Typed codes come with spaces and hyphens when people copy them as they read them. */
export function tidyCode(typed: string): string {
  return typed.replace(/[\s-]/gu, '');
}

/** Whether somebody on the phone or in a chat is asking for the reader's code. */
export function someoneAsks({ conditions }: Pick<MethodInput, 'conditions'>): boolean {
  return conditions.includes('someone-asks');
}

/** The conditions that are left when one has ended. */
export function without(
  { conditions }: Pick<MethodInput, 'conditions'>,
  ended: Condition,
): Pick<MethodInput, 'conditions'> {
  return { conditions: conditions.filter((condition) => condition !== ended) };
}

/** The conditions after an event: a mended one is gone. */
export function mended(
  context: Pick<MethodInput, 'conditions'>,
  event: EventObject,
): Pick<MethodInput, 'conditions'> {
  const { condition } = event as { condition?: Condition };
  return condition ? without(context, condition) : { conditions: context.conditions };
}

/** What no real page counts as a try: nothing whole was typed, or the page had no answer at all. */
const FREE: readonly RefusalReason[] = ['wrong-length', 'request-expired', 'not-recognised'];

/** A refused answer, as a method notes it. */
export interface Refusal extends Pick<MethodContext, 'attemptsLeft' | 'refusals'> {
  readonly lastRefusal: RefusalReason;
}

/** Refuses an answer. Some reasons cost no try; when no try is left, that is the reason. */
export function refusal(
  { attemptsLeft, refusals }: Pick<MethodContext, 'attemptsLeft' | 'refusals'>,
  judged: RefusalReason,
): Refusal {
  const left = FREE.includes(judged) ? attemptsLeft : attemptsLeft - 1;
  return {
    attemptsLeft: left,
    lastRefusal: left === 0 ? 'too-many-attempts' : judged,
    refusals: refusals + 1,
  };
}

/** The message that tells the attempt about a refused answer. */
export function refusedMessage({ lastRefusal, attemptsLeft }: Refusal): MethodMessage {
  return { type: 'ANSWER_REFUSED', reason: lastRefusal, attemptsLeft };
}

/** The output of the final state that a machine came to, from its done event. */
export function outputOf(event: EventObject): MethodOutput {
  return (event as DoneStateEvent<MethodOutput>).output;
}
