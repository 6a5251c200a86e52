/**
 * Signing in with the code that an authenticator app shows: page and phone share a secret, each
 * reads its own clock, and nothing is sent. Codes are real (RFC 6238).
 */
import type { SnapshotFrom } from 'xstate';

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
} from '../method.ts';
import { methodSetup } from '../method-setup.ts';
import type { RefusalReason } from '../outcomes.ts';
import { judgeCode, startingHistory, untilNewCode, type CodeHistory } from '../one-time-codes.ts';
import { phoneTime } from '../phone-time.ts';
import type { Policies } from '../policies.ts';
import { codeAt, loadHash, type TotpParameters } from '../totp.ts';

interface Context extends MethodContext, CodeHistory {}

export type AppCodeEvent =
  CommonMethodEvent | { type: 'APP_OPENED' } | { type: 'CODE_SUBMITTED'; code: string };

/** An account in the app, with the code that it shows now. */
export interface AppEntry {
  readonly account: 'own' | 'other';
  readonly code: string;
}

/** How the organisation's app codes are made. */
export function appCodeParameters(policies: Policies): TotpParameters {
  return {
    digits: policies.appCodeDigits,
    period: policies.appCodePeriod,
    algorithm: policies.appCodeAlgorithm,
  };
}

/** The accounts that the app lists, with their codes at this moment on the phone's clock. */
export function appEntries(context: Context): AppEntry[] {
  if (context.conditions.includes('app-not-set-up')) return [];
  const shown = (secret: Uint8Array) =>
    codeAt(
      secret,
      phoneTime(context.clock.now(), context.conditions),
      appCodeParameters(context.policies),
    );
  const own: AppEntry = { account: 'own', code: shown(context.secret) };
  return context.conditions.includes('other-account-in-app')
    ? [{ account: 'other', code: shown(otherSecret(context)) }, own]
    : [own];
}

/** The other account's secret: any other bytes will do, as long as they stay the same. */
function otherSecret({ secret }: Pick<Context, 'secret'>): Uint8Array {
  return secret.map((byte) => byte ^ 0xff);
}

/** What the page does with a typed code. */
export function judge(context: Context, typed: string): 'accepted' | RefusalReason {
  const { policies, conditions } = context;
  const judgement = {
    ...context,
    parameters: appCodeParameters(policies),
    driftSteps: policies.appCodeDriftSteps,
    clockOff: conditions.includes('clock-off'),
    otherSecret: conditions.includes('other-account-in-app') ? otherSecret(context) : undefined,
  };
  return judgeCode(judgement, typed);
}

/** What the page makes of an answer: accepted, or a refusal. */
function answerOf(context: Context, event: AppCodeEvent) {
  if (event.type !== 'CODE_SUBMITTED') return undefined;
  const verdict = judge(context, event.code);
  return verdict === 'accepted' ? verdict : refusal(context, verdict);
}

const canReadCode = (context: Context) =>
  works('phone', context.conditions) && !context.conditions.includes('app-not-set-up');

const setup = methodSetup<Context, AppCodeEvent>({
  judge: answerOf,
  memory: ({ lastTimeStep, codeOnPaper }): CodeHistory => ({ lastTimeStep, codeOnPaper }),
}).extend({
  guards: {
    canOpenApp: ({ context }) => works('phone', context.conditions),
    canTell: ({ context }) => someoneAsks(context) && canReadCode(context),
  },
});

const machine = setup.createMachine({
  id: 'app-code',
  context: ({ input }) => ({
    ...startingContext(input),
    ...((input.memory as CodeHistory | undefined) ??
      startingHistory(
        input,
        { secret: input.secret, parameters: appCodeParameters(input.policies) },
        { justUsed: 'code-just-used', onPaper: 'code-on-paper' },
      )),
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

    /** The reader started this sign-in; the page asks for the app's code. */
    signingIn: {
      initial: 'openingApp',
      tags: 'window:code',
      on: {
        CODE_SUBMITTED: [
          { guard: 'accepted', target: 'verified' },
          { guard: 'lastTryFails', target: 'lockedOut', actions: 'refuse' },
          { actions: 'refuse' },
        ],
        CALLER_REFUSED: { guard: 'someoneAsks', actions: 'hangUp' },
      },
      states: {
        openingApp: {
          tags: ['act:phone', 'phone:home'],
          meta: { step: 'open-app' },
          on: { APP_OPENED: { guard: 'canOpenApp', target: 'enteringCode' } },
        },
        enteringCode: {
          tags: ['act:window', 'phone:app'],
          meta: { step: 'enter-code' },
        },
      },
    },

    /** Nobody asked the reader for anything, until somebody rings and wants the code. */
    notSigningIn: {
      initial: 'beingAsked',
      tags: 'window:closed',
      on: { CALLER_REFUSED: { guard: 'someoneAsks', target: 'denied' } },
      states: {
        beingAsked: {
          tags: ['act:phone', 'phone:home'],
          on: { APP_OPENED: { guard: 'canOpenApp', target: 'readingCodeForCaller' } },
        },
        readingCodeForCaller: { tags: ['act:phone', 'phone:app'] },
      },
    },

    ...outcomeStates,
  },
});

/** A snapshot of this method, for its screens. */
export type AppCodeSnapshot = SnapshotFrom<typeof machine>;

function moves(snapshot: AppCodeSnapshot): AppCodeEvent[] {
  const { context } = snapshot;
  const entries = appEntries(context).map(({ code }) => code);
  const typed = [
    ...(snapshot.hasTag('phone:app') ? entries : []),
    ...(context.codeOnPaper === undefined ? [] : [context.codeOnPaper]),
    wrongCode(context.policies.appCodeDigits, entries),
  ];
  return [
    { type: 'APP_OPENED' },
    ...typed.map((code): AppCodeEvent => ({ type: 'CODE_SUBMITTED', code })),
    ...commonMoves(context),
  ];
}

export const appCode = {
  machine,
  moves,
  nextCodeIn: ({ context }: AppCodeSnapshot) =>
    untilNewCode(context, appCodeParameters(context.policies)),
  prepare: ({ appCodeAlgorithm }) => loadHash(appCodeAlgorithm),
} satisfies Method;
