/**
 * Signing in by answering a request in the authenticator app: the page shows a number that the
 * reader types in the app, or, in older systems, the app just asks for a yes. Each request waits
 * for its answer for a limited time.
 */
import { assign, type SnapshotFrom } from 'xstate';

import { works, type Condition } from '../conditions.ts';
import {
  commonMoves,
  commonTransitions,
  outcomeStates,
  outputOf,
  refusal,
  someoneAsks,
  startingContext,
  without,
  wrongCode,
  type CommonMethodEvent,
  type Method,
  type MethodContext,
  type MethodInput,
} from '../method.ts';
import { methodSetup } from '../method-setup.ts';
import {
  isAnnounced,
  isFound,
  judge,
  nextRequest,
  PRACTICE_PIN,
  toldNumber,
  type Request,
  type RequestAnswer,
} from '../requests.ts';

/** What the attempt remembers of this method. */
type RequestLog = Pick<Request, 'requests'>;

interface Context extends MethodContext, Request {
  /** Requests that the stranger still sends after this one. */
  readonly more: number;
}

export type AppNotificationEvent =
  | CommonMethodEvent
  | RequestAnswer
  /** The request is opened: from its notification, or by going back to the app. */
  | { type: 'REQUEST_OPENED' }
  | { type: 'APP_OPENED' }
  /** The reader lets the app look for requests. */
  | { type: 'REQUESTS_CHECKED' }
  | { type: 'WATCH_LOOKED_AT' }
  /** On the same phone: the reader goes back to the page for the number. */
  | { type: 'NUMBER_LOOKED_UP' }
  /** The app's own *No*; what follows depends on whether it offers to report. */
  | { type: 'REQUEST_REFUSED' }
  | { type: 'REPORT_DECLINED' }
  | { type: 'REQUESTED_AGAIN' };

/** How often a stranger who does not give up asks once more. */
const MORE_REQUESTS = 2;

/** Whether this request asks for the number on the page. */
export function asksNumber({ policies }: Pick<MethodInput, 'policies'>): boolean {
  return policies.notificationWordings[0] === 'number';
}

/** Whether the phone's own lock guards the answer: a finger opens that one, an organisation's PIN not. */
export function takesFinger({ policies }: Pick<MethodInput, 'policies'>): boolean {
  return policies.notificationLocks[0] === 'phone';
}

/** Whether somebody wants the reader to type a number that is not on the reader's page. */
export function someoneTells({ conditions }: Pick<MethodInput, 'conditions'>): boolean {
  return conditions.includes('someone-tells-number');
}

const has =
  (condition: Condition) =>
  ({ context }: { context: Context }) =>
    context.conditions.includes(condition);

const lifetime = ({ policies }: MethodInput) => policies.notificationLifetime * 1_000;

/** What the page makes of an answer: accepted, or a refusal; a time that is up is one too. */
function answerOf(context: Context, event: AppNotificationEvent) {
  const verdict = judge(context, event);
  return verdict === 'accepted' ? verdict : refusal(context, verdict);
}

const ENDS = {
  verified: '#app-notification.verified',
  denied: '#app-notification.denied',
  lockedOut: '#app-notification.lockedOut',
  strangerLetIn: '#app-notification.strangerLetIn',
} as const;

/** The phone asks for its lock before it sends the answer. */
const unlocking = {
  tags: ['act:phone', 'phone:unlock'],
  entry: 'forgetRefusal',
  on: {
    FINGER_USED: [
      { guard: 'fingerAccepted', target: ENDS.verified },
      { guard: 'takesFinger', actions: 'refuse' },
    ],
    PIN_SUBMITTED: [
      { guard: 'accepted', target: ENDS.verified },
      { guard: 'lastTryFails', target: ENDS.lockedOut, actions: 'refuse' },
      { actions: 'refuse' },
    ],
  },
} as const;

const setup = methodSetup<Context, AppNotificationEvent>({
  judge: answerOf,
  memory: ({ requests }): RequestLog => ({ requests }),
}).extend({
  delays: {
    /** A request's way to the phone. */
    delivery: 3_000,
    /** By then a reader wonders where the notification is. */
    overdue: 20_000,
    lifetime: ({ context }) => lifetime(context),
  },
  guards: {
    announced: ({ context }) => isAnnounced(context),
    announcedSilently: ({ context }) =>
      isAnnounced(context) && context.conditions.includes('do-not-disturb'),
    late: has('notification-late'),
    found: ({ context }) => isFound(context),
    phoneAtHand: ({ context }) => works('phone', context.conditions),
    onWatch: has('notification-on-watch'),
    onSamePhone: has('same-phone'),
    tooOld: ({ context }) => asksNumber(context) && context.conditions.includes('app-outdated'),
    asksNumber: ({ context }) => asksNumber(context),
    /** Right, but the phone's lock or a PIN comes in between. */
    acceptedBehindLock: ({ context, event }) =>
      judge(context, event) === 'accepted' && context.policies.notificationLocks[0] !== 'none',
    takesFinger: ({ context }) => takesFinger(context),
    fingerAccepted: ({ context, event }) =>
      takesFinger(context) && judge(context, event) === 'accepted',
    whole: ({ context, event }) => judge(context, event) !== 'wrong-length',
    toldByCaller: ({ context, event }) =>
      event.type === 'NUMBER_SUBMITTED' &&
      someoneTells(context) &&
      judge({ ...context, code: toldNumber(context) }, event) === 'accepted',
    reporting: ({ context }) => context.policies.notificationReporting,
    more: ({ context }) => context.more > 0,
    someoneCalls: ({ context }) => someoneAsks(context) || someoneTells(context),
  },
  actions: {
    sendRequest: assign(({ context }) => ({
      ...nextRequest(context, context.chance),
      lastRefusal: undefined,
    })),
    forgetRefusal: assign({ lastRefusal: undefined }),
    hangUp: assign(({ context }) =>
      without(without(context, 'someone-asks'), 'someone-tells-number'),
    ),
    countDown: assign({ more: ({ context }) => context.more - 1 }),
  },
});

const machine = setup.createMachine({
  id: 'app-notification',
  context: ({ input }) => ({
    ...startingContext(input),
    code: '',
    requests: (input.memory as RequestLog | undefined)?.requests ?? 0,
    more: input.conditions.includes('repeated-requests') ? MORE_REQUESTS : 0,
  }),
  output: ({ event }) => outputOf(event),
  initial: 'starting',
  on: {
    ...commonTransitions,
    CODE_TOLD: { guard: 'someoneAsks', target: '.strangerLetIn' },
  },
  states: {
    starting: {
      always: [{ guard: 'startedByStranger', target: 'notSigningIn' }, { target: 'signingIn' }],
    },

    /** The reader started this sign-in and has the page open. */
    signingIn: {
      initial: 'requestOpen',
      on: { CALLER_REFUSED: { guard: 'someoneCalls', actions: 'hangUp' } },
      states: {
        requestOpen: {
          initial: 'waitingForNotification',
          tags: 'window:request',
          entry: ['sendRequest', 'remember'],
          after: { lifetime: { target: 'requestOver', actions: 'refuse' } },
          on: {
            REQUEST_REFUSED: [{ guard: 'reporting', target: '.offeringReport' }, ENDS.denied],
          },
          states: {
            waitingForNotification: {
              tags: ['act:phone', 'phone:locked'],
              meta: { step: 'receive-notification' },
              after: {
                delivery: [
                  { guard: 'announcedSilently', target: 'notificationArrivedSilently' },
                  { guard: 'announced', target: 'notificationArrived' },
                ],
                overdue: 'notificationOverdue',
              },
              on: {
                APP_OPENED: { guard: 'phoneAtHand', target: 'lookingInApp' },
                CONDITION_MENDED: {
                  target: 'waitingForNotification',
                  reenter: true,
                  actions: 'mend',
                },
              },
            },
            notificationOverdue: {
              tags: ['act:phone', 'phone:locked'],
              meta: { step: 'receive-notification' },
              on: {
                APP_OPENED: { guard: 'phoneAtHand', target: 'lookingInApp' },
                CONDITION_MENDED: { target: 'waitingForNotification', actions: 'mend' },
              },
            },
            notificationArrived: {
              tags: ['act:phone', 'phone:notified'],
              meta: { step: 'receive-notification' },
              on: {
                REQUEST_OPENED: 'openingRequest',
                WATCH_LOOKED_AT: { guard: 'onWatch', target: 'lookingAtWatch' },
              },
            },
            /** It is there, but the phone kept quiet about it. */
            notificationArrivedSilently: {
              tags: ['act:phone', 'phone:locked'],
              meta: { step: 'receive-notification' },
              on: {
                REQUEST_OPENED: 'openingRequest',
                CONDITION_MENDED: { target: 'notificationArrived', actions: 'mend' },
              },
            },
            lookingAtWatch: {
              tags: ['act:phone', 'phone:watch'],
              meta: { step: 'receive-notification' },
              on: { REQUEST_OPENED: 'openingRequest' },
            },
            lookingInApp: {
              tags: ['act:phone', 'phone:app'],
              meta: { step: 'receive-notification' },
              on: { REQUESTS_CHECKED: { guard: 'found', target: 'openingRequest' } },
            },
            openingRequest: {
              always: [
                { guard: 'tooOld', target: 'appTooOld' },
                { guard: 'asksNumber', target: 'typing' },
                { target: 'answering' },
              ],
            },
            appTooOld: {
              tags: ['act:window', 'phone:app-too-old'],
              meta: { step: 'enter-number' },
            },
            typing: {
              initial: 'enteringNumber',
              meta: { step: 'enter-number' },
              states: {
                enteringNumber: {
                  tags: ['act:phone', 'phone:request'],
                  on: {
                    NUMBER_SUBMITTED: [
                      { guard: 'toldByCaller', target: ENDS.strangerLetIn },
                      { guard: 'acceptedBehindLock', target: 'unlockingForNumber' },
                      { guard: 'accepted', target: ENDS.verified },
                      { guard: 'lastTryFails', target: ENDS.lockedOut, actions: 'refuse' },
                      {
                        guard: 'whole',
                        target: '#app-notification.signingIn.requestOver',
                        actions: 'refuse',
                      },
                      { actions: 'refuse' },
                    ],
                    NUMBER_LOOKED_UP: { guard: 'onSamePhone', target: 'lookingAtNumber' },
                  },
                },
                lookingAtNumber: {
                  tags: ['act:window', 'phone:notified'],
                  on: { REQUEST_OPENED: 'enteringNumber' },
                },
                unlockingForNumber: unlocking,
              },
            },
            /** Older systems: the app asks for no more than a yes. */
            answering: {
              initial: 'answeringRequest',
              meta: { step: 'approve-request' },
              states: {
                answeringRequest: {
                  tags: ['act:phone', 'phone:request'],
                  on: {
                    REQUEST_APPROVED: [
                      { guard: 'acceptedBehindLock', target: 'unlockingForApproval' },
                      { target: ENDS.verified },
                    ],
                  },
                },
                unlockingForApproval: unlocking,
              },
            },
            offeringReport: {
              tags: ['act:phone', 'phone:report'],
              on: { REPORT_DECLINED: ENDS.denied },
            },
          },
        },

        /** The request has failed or run out; the page can send another one, with another number. */
        requestOver: {
          initial: 'askingAgain',
          tags: 'window:request-over',
          meta: { step: 'receive-notification' },
          on: { REQUESTED_AGAIN: 'requestOpen' },
          states: {
            askingAgain: {
              tags: ['act:window', 'phone:locked'],
              after: { delivery: { guard: 'late', target: 'lateNotificationArrived' } },
            },
            lateNotificationArrived: {
              tags: ['act:phone', 'phone:notified'],
              on: { REQUEST_OPENED: 'readingLateRequest' },
            },
            readingLateRequest: { tags: ['act:window', 'phone:request-over'] },
          },
        },
      },
    },

    /** Somebody else started it: the reader has no page open, and requests come all the same. */
    notSigningIn: {
      initial: 'nothingHappening',
      tags: 'window:closed',
      on: { CALLER_REFUSED: { guard: 'someoneCalls', target: 'denied' } },
      states: {
        nothingHappening: {
          tags: ['act:phone', 'phone:locked'],
          entry: ['sendRequest', 'remember'],
          after: { delivery: 'unexpectedNotification' },
        },
        unexpectedNotification: {
          tags: ['act:phone', 'phone:notified'],
          on: { REQUEST_OPENED: 'unexpectedRequest' },
        },
        unexpectedRequest: {
          tags: ['act:phone', 'phone:request'],
          on: {
            /* Any number counts: a guess can be right, and must not teach that guessing is harmless. */
            NUMBER_SUBMITTED: [
              { guard: 'whole', target: ENDS.strangerLetIn },
              { actions: 'refuse' },
            ],
            REQUEST_APPROVED: ENDS.strangerLetIn,
            REQUEST_REFUSED: [
              { guard: 'reporting', target: 'offeringReportOfStranger' },
              { target: 'requestRefused' },
            ],
          },
        },
        offeringReportOfStranger: {
          tags: ['act:phone', 'phone:report'],
          on: { REPORT_DECLINED: 'requestRefused' },
        },
        /** Some strangers go on asking, in the hope that the reader gets tired of refusing. */
        requestRefused: {
          always: [
            { guard: 'more', target: 'betweenRequests', actions: 'countDown' },
            { target: ENDS.denied },
          ],
        },
        betweenRequests: {
          tags: ['act:phone', 'phone:locked'],
          entry: ['sendRequest', 'remember'],
          after: { delivery: 'unexpectedNotification' },
        },
      },
    },

    ...outcomeStates,
  },
});

/** A snapshot of this method, for its screens. */
export type AppNotificationSnapshot = SnapshotFrom<typeof machine>;

function moves({ context }: AppNotificationSnapshot): AppNotificationEvent[] {
  const { code } = context;
  const told = toldNumber(context);
  const answers: RequestAnswer[] = asksNumber(context)
    ? [code, told, wrongCode(2, [code, told])].map((typed) => ({
        type: 'NUMBER_SUBMITTED',
        code: typed,
      }))
    : [{ type: 'REQUEST_APPROVED' }];
  return [
    { type: 'REQUEST_OPENED' },
    { type: 'APP_OPENED' },
    { type: 'REQUESTS_CHECKED' },
    { type: 'WATCH_LOOKED_AT' },
    { type: 'NUMBER_LOOKED_UP' },
    ...answers,
    { type: 'FINGER_USED' },
    ...[PRACTICE_PIN, wrongCode(PRACTICE_PIN.length, [PRACTICE_PIN])].map(
      (pin): AppNotificationEvent => ({ type: 'PIN_SUBMITTED', pin }),
    ),
    { type: 'REQUEST_REFUSED' },
    { type: 'REPORT_DECLINED' },
    { type: 'REQUESTED_AGAIN' },
    ...commonMoves(context),
  ];
}

export const appNotification = { machine, moves, prompt: 'phone:request' } satisfies Method;
