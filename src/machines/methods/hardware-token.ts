/**
 * Signing in with the code of a hardware token (OATH, RFC 6238): a small device that shows a code when
 * its button is pressed, for some seconds. It is no phone and needs no network; nobody can mend its clock.
 */
import { assign, type SnapshotFrom } from 'xstate';

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
import { judgeCode, startingHistory, untilNewCode, type CodeHistory } from '../one-time-codes.ts';
import {
  tokenCode,
  tokenParameters,
  tokensAtHand,
  tokenSecret,
  type TokenOwner,
} from '../token.ts';
import { loadHash } from '../totp.ts';

interface Context extends MethodContext, CodeHistory {
  /** The token whose button was pressed last. */
  readonly pressed: TokenOwner;
}

export type HardwareTokenEvent =
  | CommonMethodEvent
  | { type: 'BUTTON_PRESSED'; token: TokenOwner }
  | { type: 'CODE_SUBMITTED'; code: string };

function historyAtStart(input: MethodInput): CodeHistory {
  const credential = {
    secret: tokenSecret(input, 'own'),
    parameters: tokenParameters(input.policies),
  };
  return (
    (input.memory as CodeHistory | undefined) ??
    startingHistory(input, credential, {
      justUsed: 'token-code-just-used',
      onPaper: 'token-code-on-paper',
    })
  );
}

/** What the page makes of an answer: accepted, or a refusal. */
function judge(context: Context, event: HardwareTokenEvent) {
  if (event.type !== 'CODE_SUBMITTED') return undefined;
  const { policies, conditions } = context;
  const verdict = judgeCode(
    {
      ...context,
      secret: tokenSecret(context, 'own'),
      parameters: tokenParameters(policies),
      driftSteps: policies.tokenDriftSteps,
      clockOff: conditions.includes('token-clock-off'),
      otherSecret: conditions.includes('token-of-colleague')
        ? tokenSecret(context, 'other')
        : undefined,
    },
    event.code,
  );
  return verdict === 'accepted' ? verdict : refusal(context, verdict);
}

const setup = methodSetup<Context, HardwareTokenEvent>({
  judge,
  memory: ({ lastTimeStep, codeOnPaper }): CodeHistory => ({ lastTimeStep, codeOnPaper }),
}).extend({
  delays: {
    /** So long the display stays on; a practice value, since every make has its own. */
    fades: 20_000,
  },
  guards: {
    atHand: ({ context, event }) =>
      event.type === 'BUTTON_PRESSED' && tokensAtHand(context).includes(event.token),
    showsCode: ({ context, event }) =>
      event.type === 'BUTTON_PRESSED' &&
      tokensAtHand(context).includes(event.token) &&
      works('token-codes', context.conditions),
    canTell: ({ context }) =>
      someoneAsks(context) &&
      tokensAtHand(context).includes('own') &&
      works('token-codes', context.conditions),
  },
  actions: {
    press: assign(({ event }) => (event.type === 'BUTTON_PRESSED' ? { pressed: event.token } : {})),
  },
});

const machine = setup.createMachine({
  id: 'hardware-token',
  context: ({ input }) => ({
    ...startingContext(input),
    ...historyAtStart(input),
    pressed: 'own',
  }),
  output: ({ event }) => outputOf(event),
  initial: 'starting',
  on: {
    ...commonTransitions,
    CODE_TOLD: { guard: 'canTell', target: '.strangerLetIn' },
  },
  states: {
    starting: {
      entry: 'remember',
      always: [{ guard: 'startedByStranger', target: 'notSigningIn' }, { target: 'signingIn' }],
    },

    /** The reader started this sign-in; the page asks for the token's code. */
    signingIn: {
      initial: 'pressingButton',
      tags: 'window:code',
      on: {
        BUTTON_PRESSED: [
          { guard: 'showsCode', target: '.enteringCode', actions: 'press' },
          { guard: 'atHand', target: '.seeingNoCode' },
        ],
        CODE_SUBMITTED: [
          { guard: 'accepted', target: 'verified' },
          { guard: 'lastTryFails', target: 'lockedOut', actions: 'refuse' },
          { actions: 'refuse' },
        ],
        CALLER_REFUSED: { guard: 'someoneAsks', actions: 'hangUp' },
      },
      states: {
        pressingButton: {
          tags: ['act:phone', 'phone:dark'],
          meta: { step: 'read-token' },
        },
        enteringCode: {
          tags: ['act:window', 'phone:code'],
          meta: { step: 'enter-code' },
          after: { fades: 'displayFaded' },
        },
        /** The reader may have read the code already, so the page keeps the turn. */
        displayFaded: {
          tags: ['act:window', 'phone:dark'],
          meta: { step: 'enter-code' },
        },
        /** The button was pressed and no code came: the token needs to be replaced. */
        seeingNoCode: {
          tags: ['act:window', 'phone:failed'],
          meta: { step: 'read-token' },
        },
      },
    },

    /** Nobody asked the reader for anything, until somebody rings and wants the code. */
    notSigningIn: {
      initial: 'beingAsked',
      tags: 'window:closed',
      on: {
        BUTTON_PRESSED: {
          guard: 'showsCode',
          target: '.readingCodeForCaller',
          actions: 'press',
        },
        CALLER_REFUSED: { guard: 'someoneAsks', target: 'denied' },
      },
      states: {
        beingAsked: { tags: ['act:phone', 'phone:dark'] },
        readingCodeForCaller: {
          tags: ['act:phone', 'phone:code'],
          after: { fades: 'beingAsked' },
        },
      },
    },

    ...outcomeStates,
  },
});

/** A snapshot of this method, for its screens. */
export type HardwareTokenSnapshot = SnapshotFrom<typeof machine>;

function moves(snapshot: HardwareTokenSnapshot): HardwareTokenEvent[] {
  const { context } = snapshot;
  const tokens = tokensAtHand(context);
  const typed = [
    ...(snapshot.hasTag('phone:code') ? [tokenCode(context, context.pressed)] : []),
    ...(context.codeOnPaper === undefined ? [] : [context.codeOnPaper]),
    wrongCode(
      6,
      tokens.map((token) => tokenCode(context, token)),
    ),
  ];
  return [
    ...tokens.map((token): HardwareTokenEvent => ({ type: 'BUTTON_PRESSED', token })),
    ...typed.map((code): HardwareTokenEvent => ({ type: 'CODE_SUBMITTED', code })),
    ...commonMoves(context),
  ];
}

export const hardwareToken = {
  machine,
  moves,
  nextCodeIn: ({ context }: HardwareTokenSnapshot) =>
    untilNewCode(context, tokenParameters(context.policies)),
  prepare: ({ tokenAlgorithms }) => loadHash(tokenAlgorithms[0]),
} satisfies Method;
