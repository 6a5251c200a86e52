/**
 * The whole sign-in attempt: the password, then a second step by one method or another, until the
 * reader is in, has kept a stranger out, or turns to the helpdesk. It runs one method at a time and
 * remembers what was tried.
 */
import { assign, fromPromise, sendTo, setup, type SnapshotFrom } from 'xstate';

import type { Chance } from './chance.ts';
import { isMendable, type Condition } from './conditions.ts';
import { methodHost } from './method-host.ts';
import type { MethodId } from './method-ids.ts';
import {
  mended,
  outputOf,
  type CommonMethodEvent,
  type Method,
  type MethodMachine,
  type MethodMessage,
  type MethodOutput,
  type ReadableClock,
  type StartedBy,
} from './method.ts';
import type { Outcome, RefusalReason } from './outcomes.ts';
import type { Policies } from './policies.ts';
import { stepIn } from './step.ts';

/** What an attempt starts from. */
export interface SignInInput {
  readonly startedBy: StartedBy;
  /** The method that the sign-in page asks for first. */
  readonly method: MethodId;
  /** The methods that this person has set up and the organisation offers, in the page's order. */
  readonly methods: readonly MethodId[];
  readonly conditions: readonly Condition[];
  readonly policies: Policies;
  readonly clock: ReadableClock;
  readonly chance: Chance;
}

interface Context extends SignInInput {
  readonly secret: Uint8Array;
  /** Every method that was tried, in order, the one in use included. */
  readonly tried: readonly MethodId[];
  /** The methods that turned out not to work in this attempt. */
  readonly unavailable: readonly MethodId[];
  readonly attemptsLeft: number;
  /** Every reason that an answer was refused for, in order. */
  readonly refusals: readonly RefusalReason[];
  readonly memory: Readonly<Partial<Record<MethodId, unknown>>>;
  /** The machine of the method in use, once it is loaded. */
  readonly machine: MethodMachine | undefined;
}

export type SignInEvent =
  | MethodMessage
  | Extract<CommonMethodEvent, { type: 'CONDITION_MENDED' }>
  | { type: 'PASSWORD_SUBMITTED' }
  | { type: 'ANOTHER_WAY_CHOSEN' }
  | { type: 'METHOD_CHOSEN'; method: MethodId }
  /** The reader chooses an entry of the list that is not theirs. */
  | { type: 'UNKNOWN_METHOD_CHOSEN' }
  /** The reader goes back from the list to the method that was in use. */
  | { type: 'METHOD_RESUMED' }
  | { type: 'LOAD_RETRIED' }
  /** The reader calls the helpdesk: to get in, or to tell of a request that isn't theirs. */
  | { type: 'HELPDESK_CALLED' }
  | { type: 'REQUEST_DENIED' }
  | { type: 'REQUEST_REPORTED' };

/** The methods that the reader can change to: set up, offered, and not found out of order. */
export function otherMethods({
  methods,
  method,
  unavailable,
}: Pick<Context, 'methods' | 'method' | 'unavailable'>): MethodId[] {
  return methods.filter((other) => other !== method && !unavailable.includes(other));
}

function startingAttempts({ conditions, policies }: SignInInput): number {
  return conditions.includes('last-try') ? 1 : policies.codeAttempts;
}

const SECRET_BYTES = 20;

export const signInMachine = setup({
  types: {} as {
    context: Context;
    events: SignInEvent;
    input: SignInInput;
    output: MethodOutput;
    tags: 'act:window' | 'window:password' | 'window:choices' | 'window:loading' | 'window:ended';
    meta: { step?: string };
    children: { method: 'methodHost'; loading: 'loadMethod' };
  },
  actors: {
    methodHost,
    /** Where methods come from is the runner's: the browser fetches them, tests have them at hand. */
    loadMethod: fromPromise<Method, MethodId>(({ input }) =>
      Promise.reject(new Error(`No way to load "${input}": provide the actor "loadMethod".`)),
    ),
  },
  guards: {
    startedByStranger: ({ context }) => context.startedBy === 'stranger',
    canMend: ({ context, event }) =>
      event.type === 'CONDITION_MENDED' &&
      context.conditions.includes(event.condition) &&
      isMendable(event.condition),
    /* A stranger's sign-in page is not in front of the reader, who can't choose anything on it. */
    canChange: ({ context }) => context.startedBy === 'reader' && otherMethods(context).length > 0,
    isOther: ({ context, event }) =>
      event.type === 'METHOD_CHOSEN' && otherMethods(context).includes(event.method),
    unknownInList: ({ context }) => context.conditions.includes('unknown-method-in-list'),
    canResume: ({ context }) => !context.unavailable.includes(context.method),
    ended: ({ event }, outcome: Outcome) => outputOf(event).outcome === outcome,
  },
  actions: {
    chooseMethod: assign(({ context, event }) =>
      event.type === 'METHOD_CHOSEN'
        ? { method: event.method, tried: [...context.tried, event.method] }
        : {},
    ),
    keepMachine: assign((_, machine: MethodMachine) => ({ machine })),
    noteUnavailable: assign(({ context }) => ({
      unavailable: [...context.unavailable, context.method],
    })),
    noteRefusal: assign(({ context, event }) =>
      event.type === 'ANSWER_REFUSED'
        ? { attemptsLeft: event.attemptsLeft, refusals: [...context.refusals, event.reason] }
        : {},
    ),
    remember: assign(({ context, event }) =>
      event.type === 'METHOD_REMEMBERED'
        ? { memory: { ...context.memory, [context.method]: event.memory } }
        : {},
    ),
    mend: assign(({ context, event }) => mended(context, event)),
    passOn: sendTo('method', ({ event }) => event),
  },
}).createMachine({
  id: 'sign-in',
  context: ({ input }) => ({
    ...input,
    secret: input.chance(SECRET_BYTES),
    tried: [input.method],
    unavailable: [],
    attemptsLeft: startingAttempts(input),
    refusals: [],
    memory: {},
    machine: undefined,
  }),
  output: ({ event }) => outputOf(event),
  initial: 'starting',
  on: {
    CONDITION_MENDED: { guard: 'canMend', actions: 'mend' },
    HELPDESK_CALLED: [
      { guard: 'startedByStranger', target: '.reported' },
      { target: '.askingHelpdesk' },
    ],
    REQUEST_DENIED: '.denied',
    REQUEST_REPORTED: '.reported',
  },
  states: {
    starting: {
      always: [
        { guard: 'startedByStranger', target: 'secondStep' },
        { target: 'enteringPassword' },
      ],
    },

    enteringPassword: {
      tags: ['act:window', 'window:password'],
      meta: { step: 'enter-password' },
      on: { PASSWORD_SUBMITTED: 'secondStep' },
    },

    secondStep: {
      initial: 'loading',
      meta: { step: 'second-step' },
      on: { ANOTHER_WAY_CHOSEN: { guard: 'canChange', target: 'choosingMethod' } },
      states: {
        /** A method's machine, screens and words come over the network when they are needed. */
        loading: {
          tags: 'window:loading',
          invoke: {
            id: 'loading',
            src: 'loadMethod',
            input: ({ context }) => context.method,
            onDone: {
              target: 'running',
              actions: { type: 'keepMachine', params: ({ event }) => event.output.machine },
            },
            onError: 'loadFailed',
          },
        },
        loadFailed: {
          tags: ['act:window', 'window:loading'],
          on: { LOAD_RETRIED: 'loading' },
        },
        running: {
          invoke: {
            id: 'method',
            src: 'methodHost',
            input: ({ context }) => {
              const { machine, memory, method, ...given } = context;
              if (!machine) throw new Error(`The machine of "${method}" is not loaded.`);
              return { machine, input: { ...given, memory: memory[method] } };
            },
            onSnapshot: {},
            onDone: [
              {
                guard: { type: 'ended', params: 'verified' },
                target: '#sign-in.signedIn',
              },
              {
                guard: { type: 'ended', params: 'unavailable' },
                target: '#sign-in.choosingMethod',
                actions: 'noteUnavailable',
              },
              { guard: { type: 'ended', params: 'denied' }, target: '#sign-in.denied' },
              { guard: { type: 'ended', params: 'reported' }, target: '#sign-in.reported' },
              { guard: { type: 'ended', params: 'lockedOut' }, target: '#sign-in.lockedOut' },
              {
                guard: { type: 'ended', params: 'strangerLetIn' },
                target: '#sign-in.strangerLetIn',
              },
              { target: '#sign-in.abandoned' },
            ],
          },
          on: {
            ANSWER_REFUSED: { actions: 'noteRefusal' },
            METHOD_REMEMBERED: { actions: 'remember' },
            CONDITION_MENDED: { guard: 'canMend', actions: ['mend', 'passOn'] },
            REQUEST_DENIED: { actions: 'passOn' },
            REQUEST_REPORTED: { actions: 'passOn' },
          },
        },
      },
    },

    choosingMethod: {
      tags: ['act:window', 'window:choices'],
      meta: { step: 'choose-method' },
      on: {
        METHOD_CHOSEN: { guard: 'isOther', target: 'secondStep', actions: 'chooseMethod' },
        METHOD_RESUMED: { guard: 'canResume', target: 'secondStep' },
        UNKNOWN_METHOD_CHOSEN: { guard: 'unknownInList', target: 'codeSentElsewhere' },
        HELPDESK_CALLED: { guard: 'unknownInList', target: 'reported' },
      },
    },

    /** The code went to a phone that is not the reader's: nobody gets in with it from here. */
    codeSentElsewhere: {
      tags: ['act:window', 'window:choices'],
      on: {
        METHOD_CHOSEN: { guard: 'isOther', target: 'secondStep', actions: 'chooseMethod' },
        METHOD_RESUMED: 'choosingMethod',
        HELPDESK_CALLED: 'reported',
      },
    },

    signedIn: {
      type: 'final',
      tags: 'window:ended',
      meta: { step: 'signed-in' },
      output: { outcome: 'verified' },
    },
    denied: { type: 'final', tags: 'window:ended', output: { outcome: 'denied' } },
    reported: { type: 'final', tags: 'window:ended', output: { outcome: 'reported' } },
    lockedOut: { type: 'final', tags: 'window:ended', output: { outcome: 'lockedOut' } },
    strangerLetIn: { type: 'final', tags: 'window:ended', output: { outcome: 'strangerLetIn' } },
    abandoned: { type: 'final', tags: 'window:ended', output: { outcome: 'abandoned' } },
    askingHelpdesk: { type: 'final', tags: 'window:ended', output: { outcome: 'unavailable' } },
  },
});

/** A snapshot of an attempt. */
export type SignInSnapshot = SnapshotFrom<typeof signInMachine>;

/**
 * Id of the documented step that the attempt itself is in. The second step shows up twice when the
 * reader changes method: first to leave the usual one, then to finish with another.
 */
export function attemptStep(snapshot: SignInSnapshot): string | undefined {
  const step = stepIn(snapshot);
  return step === 'second-step' && snapshot.context.tried.length > 1 ? 'other-second-step' : step;
}
