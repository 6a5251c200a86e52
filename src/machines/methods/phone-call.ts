/**
 * Signing in by a phone call: the page has the reader called, on the mobile phone or on the one on
 * the desk, and whoever answers says yes with `#`. Only a reader who started it may do that.
 */
import { assign, cancel, raise, type SnapshotFrom } from 'xstate';

import {
  asksPin,
  callScript,
  isAtPhone,
  isToOffice,
  judgeKeys,
  KEYS,
  pinOf,
  rings,
  type CallLine,
  type Key,
} from '../calls.ts';
import { works } from '../conditions.ts';
import {
  commonMoves,
  commonTransitions,
  outcomeStates,
  outputOf,
  refusal,
  someoneAsks,
  startingContext,
  type CommonMethodEvent,
  type Method,
  type MethodContext,
  type MethodInput,
} from '../method.ts';
import { methodSetup } from '../method-setup.ts';

/** What the attempt remembers of this method. */
interface CallLog {
  /** How often the page has called, since it last made the reader wait; the policy limits it. */
  readonly calls: number;
}

interface Context extends MethodContext, CallLog {
  /** How many sentences the call has said. */
  readonly lines: number;
  /** The keys pressed in this call, as the phone shows them. */
  readonly keys: string;
}

export type PhoneCallEvent =
  | CommonMethodEvent
  | { type: 'CALL_ANSWERED' }
  | { type: 'CALL_DECLINED' }
  | { type: 'CALL_HUNG_UP' }
  | { type: 'KEYPAD_OPENED' }
  | { type: 'KEY_PRESSED'; key: Key }
  | { type: 'CALL_REQUESTED' }
  /* Raised by time, not by the reader. */
  | { type: 'SENTENCE_SAID' };

/** The page may call once more: the policy's limit is not reached. */
export function canCall({ calls, policies }: Pick<Context, 'calls' | 'policies'>): boolean {
  return calls < policies.callRequestLimit;
}

/** What the call has said so far. */
export function saidLines(snapshot: PhoneCallSnapshot): CallLine[] {
  const { policies, lines } = snapshot.context;
  const said = callScript(policies).slice(0, lines);
  return snapshot.hasTag('phone:reporting') ? [...said, 'confirmReport'] : said;
}

function startingLog({ memory, conditions, policies }: MethodInput): CallLog {
  const used = conditions.includes('calls-used-up') ? policies.callRequestLimit : 0;
  return (memory as CallLog | undefined) ?? { calls: used };
}

function pressedKey(event: PhoneCallEvent): string {
  return event.type === 'KEY_PRESSED' ? event.key : '';
}

/** What the call makes of the keys with this one added. */
function verdictOn(context: Context, event: PhoneCallEvent) {
  return judgeKeys(context.keys + pressedKey(event), context);
}

/** What the call makes of a wrong answer; the keys that are right lead on by themselves. */
function answerOf(context: Context, event: PhoneCallEvent) {
  if (event.type !== 'KEY_PRESSED') return undefined;
  const verdict = verdictOn(context, event);
  return refusal(context, verdict === 'wrong-call-pin' ? verdict : 'wrong-key');
}

const setup = methodSetup<Context, PhoneCallEvent>({
  judge: answerOf,
  memory: ({ calls }): CallLog => ({ calls }),
}).extend({
  delays: {
    /** Until the phone rings. */
    dialling: 3_000,
    /** Until nobody expects an answer any more. */
    ringOut: 25_000,
    /** Between two sentences. */
    sentence: 4_000,
    /** Until a call that hears nothing ends by itself. */
    callEnds: 60_000,
    /** Until the page calls again after too many calls: some minutes. */
    limitOver: 5 * 60_000,
  },
  guards: {
    callsEnded: ({ context }) => context.conditions.includes('texts-ended'),
    canCall: ({ context }) => canCall(context),
    rings: ({ context }) => rings(context),
    voicemailAnswers: ({ context }) =>
      !isToOffice(context) &&
      works('calls', context.conditions) &&
      context.conditions.includes('calls-to-voicemail'),
    switchboardAnswers: ({ context }) =>
      isToOffice(context) && context.conditions.includes('behind-switchboard'),
    isAtPhone: ({ context }) => isAtPhone(context),
    isAtOfficePhone: ({ context }) => isToOffice(context) && isAtPhone(context),
    hasMoreToSay: ({ context }) => context.lines < callScript(context.policies).length,
    notHeard: ({ context }) => context.conditions.includes('keypress-not-heard'),
    confirms: ({ context, event }) => verdictOn(context, event) === 'confirmed',
    wantsToReport: ({ context, event }) => verdictOn(context, event) === 'report',
    isUnfinished: ({ context, event }) => verdictOn(context, event) === 'unfinished',
    confirmsReport: ({ event }) => pressedKey(event) === '1',
    canDoAsAsked: ({ context }) => someoneAsks(context) && isAtPhone(context),
  },
  actions: {
    call: assign(({ context }) => ({ calls: context.calls + 1, lastRefusal: undefined })),
    forgetCalls: assign({ calls: 0 }),
    pickUp: assign({ lines: 1, keys: '' }),
    sayNext: assign(({ context }) => ({ lines: context.lines + 1 })),
    forgetKeys: assign({ keys: '' }),
    goOnSpeaking: raise({ type: 'SENTENCE_SAID' }, { delay: 'sentence', id: 'sentence' }),
    noteKey: assign(({ context, event }) => ({ keys: context.keys + pressedKey(event) })),
    /** A key that does not come across: the phone shows the last one, and that is all. */
    showKey: assign(({ event }) => ({ keys: pressedKey(event) })),
  },
});

const machine = setup.createMachine({
  id: 'phone-call',
  context: ({ input }) => ({
    ...startingContext(input),
    ...startingLog(input),
    lines: 0,
    keys: '',
  }),
  output: ({ event }) => outputOf(event),
  initial: 'starting',
  on: {
    ...commonTransitions,
  },
  states: {
    starting: {
      always: [
        { guard: 'startedByStranger', target: 'notSigningIn' },
        { guard: 'callsEnded', target: 'unavailable' },
        { guard: 'canCall', target: 'signingIn', actions: ['call', 'remember'] },
        { target: 'signingIn.betweenCalls' },
      ],
    },

    /** The reader started this sign-in and has the page open, which waits for the call to be answered. */
    signingIn: {
      initial: 'waitingForCall',
      on: { CALLER_REFUSED: { guard: 'someoneAsks', actions: 'hangUp' } },
      states: {
        waitingForCall: {
          tags: ['act:phone', 'phone:locked', 'window:calling'],
          meta: { step: 'receive-call' },
          after: {
            dialling: [
              { guard: 'voicemailAnswers', target: 'betweenCalls.voicemailAnswered' },
              { guard: 'switchboardAnswers', target: 'betweenCalls.switchboardAnswered' },
              { guard: 'rings', target: 'phoneRinging' },
            ],
            ringOut: 'betweenCalls.callNotComing',
          },
        },
        phoneRinging: {
          tags: ['act:phone', 'phone:ringing', 'window:calling'],
          meta: { step: 'receive-call' },
          on: {
            CALL_ANSWERED: [
              {
                guard: 'isAtOfficePhone',
                target: 'inCall.pressingKeys',
                actions: ['pickUp', 'goOnSpeaking'],
              },
              { guard: 'isAtPhone', target: 'inCall', actions: ['pickUp', 'goOnSpeaking'] },
            ],
            CALL_DECLINED: { guard: 'isAtPhone', target: 'betweenCalls.callDeclined' },
          },
          after: { ringOut: 'betweenCalls.callMissed' },
        },
        inCall: {
          initial: 'listening',
          tags: ['act:phone', 'window:calling'],
          meta: { step: 'press-hash' },
          on: {
            SENTENCE_SAID: { guard: 'hasMoreToSay', actions: ['sayNext', 'goOnSpeaking'] },
            CALL_HUNG_UP: 'betweenCalls.callEnded',
          },
          after: { callEnds: 'betweenCalls.callEnded' },
          exit: cancel('sentence'),
          states: {
            listening: {
              tags: 'phone:call',
              on: { KEYPAD_OPENED: 'pressingKeys' },
            },
            pressingKeys: {
              tags: 'phone:keypad',
              on: {
                KEY_PRESSED: [
                  { guard: 'notHeard', actions: 'showKey' },
                  { guard: 'confirms', target: '#phone-call.verified' },
                  {
                    guard: 'wantsToReport',
                    target: '#phone-call.signingIn.confirmingReport',
                    actions: 'noteKey',
                  },
                  { guard: 'isUnfinished', actions: 'noteKey' },
                  { guard: 'lastTryFails', target: '#phone-call.lockedOut', actions: 'refuse' },
                  {
                    target: '#phone-call.signingIn.betweenCalls.keyRefused',
                    actions: 'refuse',
                  },
                ],
              },
            },
          },
        },
        confirmingReport: {
          tags: ['act:phone', 'phone:keypad', 'phone:reporting', 'window:calling'],
          on: {
            KEY_PRESSED: { guard: 'confirmsReport', target: '#phone-call.reported' },
            CALL_HUNG_UP: '#phone-call.denied',
          },
          after: { callEnds: '#phone-call.denied' },
        },

        /** No call is on: the page can make another one, as often as the limit allows. */
        betweenCalls: {
          initial: 'limitReached',
          entry: 'forgetKeys',
          tags: ['act:window', 'window:call-over'],
          meta: { step: 'receive-call' },
          on: {
            CALL_REQUESTED: {
              guard: 'canCall',
              target: 'waitingForCall',
              actions: ['call', 'remember'],
            },
          },
          after: { limitOver: { actions: ['forgetCalls', 'remember'] } },
          states: {
            limitReached: { tags: 'phone:locked' },
            callNotComing: { tags: 'phone:locked' },
            voicemailAnswered: { tags: 'phone:missed' },
            switchboardAnswered: { tags: 'phone:locked' },
            callMissed: { tags: 'phone:missed' },
            callDeclined: { tags: 'phone:missed' },
            callEnded: { tags: 'phone:call-over' },
            keyRefused: { tags: 'phone:call-over' },
          },
        },
      },
    },

    /** Somebody else started it: the reader has no page open, and the phone rings all the same. */
    notSigningIn: {
      initial: 'nothingHappening',
      tags: ['act:phone', 'window:closed'],
      on: { CALLER_REFUSED: { guard: 'someoneAsks', target: 'denied' } },
      states: {
        nothingHappening: {
          tags: 'phone:locked',
          after: { dialling: { guard: 'rings', target: 'unexpectedCall' } },
        },
        unexpectedCall: {
          initial: 'unexpectedlyRinging',
          on: { CODE_TOLD: { guard: 'canDoAsAsked', target: '#phone-call.strangerLetIn' } },
          states: {
            unexpectedlyRinging: {
              tags: 'phone:ringing',
              on: {
                CALL_ANSWERED: [
                  {
                    guard: 'isAtOfficePhone',
                    target: 'onTheLine.decidingWithKeys',
                    actions: ['pickUp', 'goOnSpeaking'],
                  },
                  {
                    guard: 'isAtPhone',
                    target: 'onTheLine',
                    actions: ['pickUp', 'goOnSpeaking'],
                  },
                ],
                CALL_DECLINED: { guard: 'isAtPhone', target: '#phone-call.denied' },
              },
              after: { ringOut: '#phone-call.notSigningIn.unexpectedCallMissed' },
            },
            onTheLine: {
              initial: 'deciding',
              on: {
                SENTENCE_SAID: { guard: 'hasMoreToSay', actions: ['sayNext', 'goOnSpeaking'] },
                CALL_HUNG_UP: '#phone-call.denied',
              },
              after: { callEnds: '#phone-call.notSigningIn.unexpectedCallOver' },
              exit: cancel('sentence'),
              states: {
                deciding: {
                  tags: 'phone:call',
                  on: { KEYPAD_OPENED: 'decidingWithKeys' },
                },
                decidingWithKeys: {
                  tags: 'phone:keypad',
                  on: {
                    KEY_PRESSED: [
                      { guard: 'confirms', target: '#phone-call.strangerLetIn' },
                      {
                        guard: 'wantsToReport',
                        target: '#phone-call.notSigningIn.unexpectedCall.reportingCall',
                        actions: 'noteKey',
                      },
                      { guard: 'isUnfinished', actions: 'noteKey' },
                      { target: '#phone-call.notSigningIn.unexpectedCallOver' },
                    ],
                  },
                },
              },
            },
            reportingCall: {
              tags: ['phone:keypad', 'phone:reporting'],
              on: {
                KEY_PRESSED: { guard: 'confirmsReport', target: '#phone-call.reported' },
                CALL_HUNG_UP: '#phone-call.denied',
              },
              after: { callEnds: '#phone-call.denied' },
            },
          },
        },
        unexpectedCallMissed: { tags: 'phone:missed' },
        unexpectedCallOver: { tags: 'phone:call-over' },
      },
    },

    ...outcomeStates,
  },
});

/** A snapshot of this method, for its screens. */
export type PhoneCallSnapshot = SnapshotFrom<typeof machine>;

/** Keys worth trying: the yes, the report, a wrong one, and the next digit of the PIN. */
function keysToTry({ keys, policies, secret }: Context): Key[] {
  const pin = asksPin(policies) ? pinOf(secret) : '';
  const next = KEYS.find((key) => pin.startsWith(keys + key));
  const first: Key[] = keys === '' || keys === '0#' ? ['0', '1'] : [];
  return [...new Set<Key>([...first, ...(next ? [next] : []), '#'])];
}

function moves({ context }: PhoneCallSnapshot): PhoneCallEvent[] {
  return [
    { type: 'CALL_ANSWERED' },
    { type: 'CALL_DECLINED' },
    { type: 'KEYPAD_OPENED' },
    ...keysToTry(context).map((key): PhoneCallEvent => ({ type: 'KEY_PRESSED', key })),
    { type: 'SENTENCE_SAID' },
    { type: 'CALL_HUNG_UP' },
    { type: 'CALL_REQUESTED' },
    ...commonMoves(context),
  ];
}

export const phoneCall = { machine, moves, prompt: 'phone:ringing' } satisfies Method;
