/**
 * A hardware token as a thing: it has a secret and a clock of its own, and shows a code when its
 * button is pressed. Pure book-keeping for the hardware-token method.
 */
import { works, type Condition } from './conditions.ts';
import type { MethodInput } from './method.ts';
import type { Policies } from './policies.ts';
import { codeAt, type TotpParameters } from './totp.ts';

/** Whose token it is: the reader's, or that of a colleague who sits beside the reader. */
export type TokenOwner = 'own' | 'other';

/** How far a token's clock is off when it is off: far outside any drift window. */
const CLOCK_OFFSET = -10 * 60 * 1_000;

/** How the token of this exercise makes its codes: of several kinds, the first. */
export function tokenParameters({ tokenPeriods, tokenAlgorithms }: Policies): TotpParameters {
  return { digits: 6, period: tokenPeriods[0], algorithm: tokenAlgorithms[0] };
}

/** A token's secret: made in its factory, so never the same as that of the app or of another token. */
export function tokenSecret({ secret }: Pick<MethodInput, 'secret'>, owner: TokenOwner) {
  return secret.map((byte) => byte ^ (owner === 'own' ? 0x55 : 0xaa));
}

/** What a token's clock says when the page's says `now`, both in milliseconds. */
export function tokenTime(now: number, conditions: readonly Condition[]): number {
  return now + (conditions.includes('token-clock-off') ? CLOCK_OFFSET : 0);
}

/** The code that a token shows now, if its button is pressed. Six digits. */
export function tokenCode(input: MethodInput, owner: TokenOwner): string {
  const { clock, conditions, policies } = input;
  return codeAt(
    tokenSecret(input, owner),
    tokenTime(clock.now(), conditions),
    tokenParameters(policies),
  );
}

/** The tokens within reach, those of others first. None when the reader's is not here. */
export function tokensAtHand({ conditions }: Pick<MethodInput, 'conditions'>): TokenOwner[] {
  const outOfReach = conditions.includes('token-on-desk') && !works('desk', conditions);
  if (outOfReach || !works('token', conditions)) return [];
  return conditions.includes('token-of-colleague') ? ['other', 'own'] : ['own'];
}
