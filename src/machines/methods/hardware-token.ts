/**
 * Signing in with the code of a hardware token (OATH, RFC 6238): a small device that shows a code when
 * its button is pressed, for some seconds. It is no phone and needs no network; nobody can mend its clock.
 */
import { assign, enqueueActions, setup, type SnapshotFrom } from 'xstate';

import { works } from '../conditions.ts';
import {
  commonMoves,
  mended,
  outcomeStates,
  outputOf,
  refusal,
  refusedMessage,
  someoneAsks,
  startingContext,
  without,
  wrongCode,
  type CommonMethodEvent,
  type Method,
  type MethodContext,
  type MethodInput,
  type MethodOutput,
  type SceneTag,
  type StepMeta,
} from '../method.ts';
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

/** What the page does with a typed code, as a refusal where it is not accepted. */
function judged(context: Context, typed: string) {
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
    typed,
  );
  return verdict === 'accepted' ? verdict : refusal(context, verdict);
}

const machine = setup({
  types: {} as {
    context: Context;
    events: HardwareTokenEvent;
    input: MethodInput;
    output: MethodOutput;
    tags: SceneTag;
    meta: StepMeta;
  },
  delays: {
    /** So long the display stays on; a practice value, since every make has its own. */
    fades: 20_000,
  },
  guards: {
    startedByStranger: ({ context }) => context.startedBy === 'stranger',
    atHand: ({ context, event }) =>
      event.type === 'BUTTON_PRESSED' && tokensAtHand(context).includes(event.token),
    showsCode: ({ context, event }) =>
      event.type === 'BUTTON_PRESSED' &&
      tokensAtHand(context).includes(event.token) &&
      works('token-codes', context.conditions),
    accepted: ({ context, event }) =>
      event.type === 'CODE_SUBMITTED' && judged(context, event.code) === 'accepted',
    lastTryFails: ({ context, event }) => {
      const verdict = event.type === 'CODE_SUBMITTED' && judged(context, event.code);
      return typeof verdict === 'object' && verdict.lastRefusal === 'too-many-attempts';
    },
    canTell: ({ context }) =>
      someoneAsks(context) &&
      tokensAtHand(context).includes('own') &&
      works('token-codes', context.conditions),
    someoneAsks: ({ context }) => someoneAsks(context),
  },
  actions: {
    press: assign(({ event }) => (event.type === 'BUTTON_PRESSED' ? { pressed: event.token } : {})),
    mend: assign(({ context, event }) => mended(context, event)),
    hangUp: assign(({ context }) => without(context, 'someone-asks')),
    refuse: enqueueActions(({ context, event, enqueue, self }) => {
      const refused = event.type === 'CODE_SUBMITTED' && judged(context, event.code);
      if (typeof refused !== 'object') return;
      enqueue.assign(refused);
      if (self._parent) enqueue.sendTo(self._parent, refusedMessage(refused));
    }),
    remember: enqueueActions(({ context: { lastTimeStep, codeOnPaper }, enqueue, self }) => {
      const memory: CodeHistory = { lastTimeStep, codeOnPaper };
      if (self._parent) enqueue.sendTo(self._parent, { type: 'METHOD_REMEMBERED', memory });
    }),
  },
}).createMachine({
  id: 'hardware-token',
  context: ({ input }) => ({
    ...startingContext(input),
    ...historyAtStart(input),
    pressed: 'own',
  }),
  output: ({ event }) => outputOf(event),
  initial: 'starting',
  on: {
    REQUEST_DENIED: '.denied',
    REQUEST_REPORTED: '.reported',
    CODE_TOLD: { guard: 'canTell', target: '.strangerLetIn' },
    CONDITION_MENDED: { actions: 'mend' },
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
