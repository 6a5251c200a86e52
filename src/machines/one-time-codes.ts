/**
 * Codes that the reader's app or token computes from a shared secret and the time: what they have
 * been through before, and how the sign-in page judges one. Shared by the methods that use them.
 */
import type { Condition } from './conditions.ts';
import { tidyCode, type MethodInput, type ReadableClock } from './method.ts';
import type { RefusalReason } from './outcomes.ts';
import { checkCode, codeAt, secondsLeftAt, timeStepAt, type TotpParameters } from './totp.ts';

/** What the reader's codes have been through before; the attempt remembers it. */
export interface CodeHistory {
  /** The last time step that signed somebody in: a code is accepted once (RFC 6238, section 5.2). */
  readonly lastTimeStep: number | undefined;
  /** A code that the reader wrote down some minutes ago, if the exercise has one. */
  readonly codeOnPaper: string | undefined;
}

/** What the page and the reader's app or token agreed on. */
export interface Credential {
  readonly secret: Uint8Array;
  readonly parameters: TotpParameters;
}

/** How long ago the code on paper was written down. */
const PAPER_AGE = 5 * 60 * 1_000;

/** What was done with a credential before the attempt, given the conditions that tell of it. */
export function startingHistory(
  { conditions, clock }: Pick<MethodInput, 'conditions' | 'clock'>,
  { secret, parameters }: Credential,
  told: { readonly justUsed: Condition; readonly onPaper: Condition },
): CodeHistory {
  const now = clock.now();
  return {
    lastTimeStep: conditions.includes(told.justUsed) ? timeStepAt(now, parameters) : undefined,
    codeOnPaper: conditions.includes(told.onPaper)
      ? codeAt(secret, now - PAPER_AGE, parameters)
      : undefined,
  };
}

/** What the page needs to judge a code, and what our own explanation knows besides. */
export interface Judgement extends Credential, Pick<CodeHistory, 'lastTimeStep'> {
  readonly clock: ReadableClock;
  readonly driftSteps: number;
  /** True when the clock of the app or token is off: then a code of another time is no old code. */
  readonly clockOff: boolean;
  /** The secret of somebody else's entry or token within the reader's reach, if there is one. */
  readonly otherSecret: Uint8Array | undefined;
}

/**
 * What the page does with a typed code. Whether it is accepted follows from the secret and the
 * page's own clock alone; only the reason, which is ours and not the page's, knows of the reader's things.
 */
export function judgeCode(judgement: Judgement, typed: string): 'accepted' | RefusalReason {
  const { secret, parameters, clock, driftSteps, lastTimeStep, clockOff, otherSecret } = judgement;
  const check = {
    ...parameters,
    code: tidyCode(typed),
    now: clock.now(),
    driftSteps,
    lastTimeStep,
  };
  const verdict = checkCode({ ...check, secret });
  if (verdict.accepted) return 'accepted';
  if (verdict.reason === 'outside-window') return clockOff ? 'clock-drift' : 'expired';
  if (verdict.reason === 'wrong' && otherSecret) {
    return checkCode({ ...check, secret: otherSecret }).accepted ? 'other-account' : 'wrong';
  }
  return verdict.reason;
}

/** Milliseconds until another code is shown, where the one that is shown now has been used. */
export function untilNewCode(
  { clock, lastTimeStep }: Pick<MethodInput, 'clock'> & Pick<CodeHistory, 'lastTimeStep'>,
  parameters: TotpParameters,
): number | undefined {
  const now = clock.now();
  return lastTimeStep === timeStepAt(now, parameters)
    ? secondsLeftAt(now, parameters) * 1_000
    : undefined;
}
