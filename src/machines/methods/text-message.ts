/**
 * Signing in with a code from a text message: the page sends six random digits, the phone network
 * carries them (or not), the newest code counts, and each counts once and for a limited time.
 */
import { assign, enqueueActions, type SnapshotFrom } from 'xstate';

import { works } from '../conditions.ts';
import {
  commonMoves,
  commonTransitions,
  outcomeStates,
  outputOf,
  refusal,
  someoneAsks,
  startingContext,
  wrongCode,
  type CommonMethodEvent,
  type Method,
  type MethodContext,
  type MethodInput,
} from '../method.ts';
import { methodSetup } from '../method-setup.ts';
import {
  arrived,
  canArrive,
  change,
  deliveryTime,
  DELIVERY,
  expire,
  expireUntil,
  judge,
  send,
  startingOutbox,
  TEXT_CODE_LENGTH,
  type Outbox,
} from '../text-messages.ts';

interface Context extends MethodContext, Outbox {
  /** True once the waiting time for asking again is over. */
  readonly resendAllowed: boolean;
}

export type TextMessageEvent =
  | CommonMethodEvent
  | { type: 'CODE_SUBMITTED'; code: string }
  | { type: 'RESEND_REQUESTED' }
  | { type: 'MESSAGE_OPENED' }
  /* Raised by time, not by the reader. */
  | { type: 'MESSAGE_ARRIVED'; id: number }
  | { type: 'CODE_EXPIRED'; id: number }
  | { type: 'RESEND_ALLOWED' };

/** The reader may ask once more: the waiting time is over and the policy's limit is not reached. */
export function canResend({ resendAllowed, requests, policies }: Context): boolean {
  return resendAllowed && requests < policies.textMessageRequestLimit;
}

const lifetime = ({ policies }: MethodInput) => policies.textMessageLifetime * 1_000;
const resendWait = ({ policies }: MethodInput) => policies.textMessageResendWait * 1_000;

/** What was sent when the method starts: by an earlier run of this attempt, or before the attempt. */
function outboxAtStart(input: MethodInput): Outbox {
  const remembered = input.memory as Outbox | undefined;
  return remembered
    ? expireUntil(remembered, input.clock.now(), lifetime(input))
    : startingOutbox(input);
}

/** What the page makes of an answer: accepted, or a refusal. */
function answerOf(context: Context, event: TextMessageEvent) {
  if (event.type !== 'CODE_SUBMITTED') return undefined;
  const verdict = judge(context, event.code);
  return verdict === 'accepted' ? verdict : refusal(context, verdict);
}

const setup = methodSetup<Context, TextMessageEvent>({
  judge: answerOf,
  memory: ({ messages, requests }): Outbox => ({ messages, requests }),
}).extend({
  delays: {
    /** By then a reader wonders where the message is. */
    overdue: 20_000,
  },
  guards: {
    textsEnded: ({ context }) => context.conditions.includes('texts-ended'),
    sentEarlier: ({ context }) => context.messages.some((message) => message.id > 0),
    arrives: ({ context, event }) =>
      event.type === 'MESSAGE_ARRIVED' && canArrive(context, event.id, context.conditions),
    arrivesSilently: ({ context, event }) =>
      context.conditions.includes('do-not-disturb') &&
      event.type === 'MESSAGE_ARRIVED' &&
      canArrive(context, event.id, context.conditions),
    canOpen: ({ context }) => arrived(context).length > 0 && works('phone', context.conditions),
    canResend: ({ context }) => canResend(context),
    canTell: ({ context }) =>
      someoneAsks(context) && arrived(context).length > 0 && works('phone', context.conditions),
  },
  actions: {
    sendMessage: enqueueActions(({ context, enqueue }) => {
      const { newest, ...outbox } = send(context, context);
      enqueue.assign({ ...outbox, resendAllowed: false, lastRefusal: undefined });
      const life = lifetime(context);
      enqueue.raise(
        { type: 'MESSAGE_ARRIVED', id: newest.id },
        { delay: deliveryTime(newest, context.conditions, life) },
      );
      enqueue.raise({ type: 'CODE_EXPIRED', id: newest.id }, { delay: life });
      enqueue.raise({ type: 'RESEND_ALLOWED' }, { delay: resendWait(context) });
    }),
    /** Timers end with the machine that started them: coming back to this method starts them again. */
    resumeTimers: enqueueActions(({ context, enqueue }) => {
      const life = lifetime(context);
      const left = (moment: number) => Math.max(0, moment - context.clock.now());
      for (const message of context.messages) {
        const { id, sentAt, status } = message;
        const late = left(sentAt + deliveryTime(message, context.conditions, life));
        enqueue.raise({ type: 'MESSAGE_ARRIVED', id }, { delay: Math.max(DELIVERY, late) });
        if (status === 'valid') {
          enqueue.raise({ type: 'CODE_EXPIRED', id }, { delay: left(sentAt + life) });
        }
      }
      const lastSent = context.messages.at(-1)?.sentAt ?? 0;
      enqueue.raise({ type: 'RESEND_ALLOWED' }, { delay: left(lastSent + resendWait(context)) });
    }),
    /** What the network held back while it couldn't reach the phone comes through now. */
    deliverHeldBack: enqueueActions(({ context, enqueue }) => {
      for (const { id } of context.messages) {
        enqueue.raise({ type: 'MESSAGE_ARRIVED', id }, { delay: DELIVERY });
      }
    }),
    markArrived: assign(({ context, event }) =>
      event.type === 'MESSAGE_ARRIVED'
        ? { messages: change(context.messages, event.id, { arrived: true }) }
        : {},
    ),
    markExpired: assign(({ context, event }) =>
      event.type === 'CODE_EXPIRED' ? expire(context, event.id) : {},
    ),
    allowResend: assign({ resendAllowed: true }),
  },
});

const machine = setup.createMachine({
  id: 'text-message',
  context: ({ input }) => ({
    ...startingContext(input),
    ...outboxAtStart(input),
    resendAllowed: false,
  }),
  output: ({ event }) => outputOf(event),
  initial: 'requestingCode',
  on: {
    CODE_EXPIRED: { actions: 'markExpired' },
    ...commonTransitions,
    CODE_TOLD: { guard: 'canTell', target: '.strangerLetIn' },
    CONDITION_MENDED: { actions: ['mend', 'deliverHeldBack'] },
  },
  states: {
    requestingCode: {
      always: [
        {
          guard: 'startedByStranger',
          target: 'notSigningIn',
          actions: ['sendMessage', 'remember'],
        },
        { guard: 'textsEnded', target: 'unavailable' },
        { guard: 'sentEarlier', target: 'signingIn', actions: 'resumeTimers' },
        { target: 'signingIn', actions: ['sendMessage', 'remember'] },
      ],
    },

    /** The reader started this sign-in and has the page open. */
    signingIn: {
      initial: 'waitingForMessage',
      tags: 'window:code',
      on: {
        MESSAGE_ARRIVED: [
          {
            guard: 'arrivesSilently',
            target: '.messageArrivedSilently',
            actions: ['markArrived', 'remember'],
          },
          {
            guard: 'arrives',
            target: '.messageArrived',
            actions: ['markArrived', 'remember'],
          },
        ],
        MESSAGE_OPENED: { guard: 'canOpen', target: '.enteringCode' },
        CODE_SUBMITTED: [
          { guard: 'accepted', target: 'verified' },
          { guard: 'lastTryFails', target: 'lockedOut', actions: 'refuse' },
          { actions: 'refuse' },
        ],
        RESEND_ALLOWED: { actions: 'allowResend' },
        RESEND_REQUESTED: {
          guard: 'canResend',
          target: '.waitingForMessage',
          actions: ['sendMessage', 'remember'],
        },
        CALLER_REFUSED: { guard: 'someoneAsks', actions: 'hangUp' },
      },
      states: {
        waitingForMessage: {
          tags: ['act:phone', 'phone:locked'],
          meta: { step: 'receive-message' },
          after: { overdue: 'messageOverdue' },
        },
        messageOverdue: {
          tags: ['act:window', 'phone:locked'],
          meta: { step: 'receive-message' },
        },
        messageArrived: {
          tags: ['act:phone', 'phone:notified'],
          meta: { step: 'receive-message' },
        },
        /** It is there, but the phone kept quiet about it. */
        messageArrivedSilently: {
          tags: ['act:phone', 'phone:locked'],
          meta: { step: 'receive-message' },
        },
        enteringCode: {
          tags: ['act:window', 'phone:message'],
          meta: { step: 'enter-code' },
          on: {
            MESSAGE_ARRIVED: { guard: 'arrives', actions: ['markArrived', 'remember'] },
          },
        },
      },
    },

    /** Somebody else started it: the reader has no page open, and a code comes all the same. */
    notSigningIn: {
      initial: 'nothingHappening',
      tags: 'window:closed',
      on: {
        CALLER_REFUSED: { guard: 'someoneAsks', target: 'denied' },
      },
      states: {
        nothingHappening: {
          tags: ['act:phone', 'phone:locked'],
          on: {
            MESSAGE_ARRIVED: {
              guard: 'arrives',
              target: 'unexpectedMessage',
              actions: ['markArrived', 'remember'],
            },
          },
        },
        unexpectedMessage: {
          tags: ['act:phone', 'phone:notified'],
          on: { MESSAGE_OPENED: { guard: 'canOpen', target: 'readingUnexpectedMessage' } },
        },
        readingUnexpectedMessage: { tags: ['act:phone', 'phone:message'] },
      },
    },

    ...outcomeStates,
  },
});

/** A snapshot of this method, for its screens. */
export type TextMessageSnapshot = SnapshotFrom<typeof machine>;

function moves(snapshot: TextMessageSnapshot): TextMessageEvent[] {
  const { context } = snapshot;
  const inSight = snapshot.hasTag('phone:message') ? arrived(context) : [];
  const codes = inSight.map(({ code }) => code);
  const typed = [
    ...codes,
    wrongCode(
      TEXT_CODE_LENGTH,
      context.messages.map(({ code }) => code),
    ),
  ];
  return [
    ...context.messages.flatMap(({ id, status }): TextMessageEvent[] => [
      { type: 'MESSAGE_ARRIVED', id },
      ...(status === 'valid' ? [{ type: 'CODE_EXPIRED' as const, id }] : []),
    ]),
    { type: 'MESSAGE_OPENED' },
    ...typed.map((code): TextMessageEvent => ({ type: 'CODE_SUBMITTED', code })),
    ...(context.resendAllowed ? [] : [{ type: 'RESEND_ALLOWED' as const }]),
    { type: 'RESEND_REQUESTED' },
    ...commonMoves(context),
  ];
}

export const textMessage = { machine, moves, prompt: 'phone:message' } satisfies Method;
