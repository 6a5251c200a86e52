/**
 * A practice account for a real authenticator app: its secret, the address that a QR code carries
 * to the app, and whether a code is one of it. No account of anybody stands behind it.
 */
import { base32 } from '@scure/base';

import { tidyCode } from '../../machines/method.ts';
import { checkCode, type TotpParameters } from '../../machines/totp.ts';

/** What every authenticator app can do, whatever the organisation's own codes are like. */
export const ACCOUNT_PARAMETERS: TotpParameters = { digits: 6, period: 30, algorithm: 'SHA-1' };

/** Real phones and real computers differ: a wide window, so that only a clock that is wrong fails. */
const DRIFT_STEPS = 5;

const SECRET_BYTES = 20;

/** How the account is called in the app; both say that it is practice. */
export interface AccountNames {
  readonly issuer: string;
  readonly account: string;
}

/** What the page says to a typed code. */
export type AccountVerdict = 'accepted' | 'wrong' | 'wrong-length' | 'clock-drift';

/** Draws the secret of a new account, from Web Crypto. 20 bytes. */
export function newSecret(): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(SECRET_BYTES));
}

/** The secret as people type it: base32 (RFC 4648, section 6) without padding. */
export function keyOf(secret: Uint8Array): string {
  return base32.encode(secret).replace(/=+$/u, '');
}

/** The secret of a key; undefined when it is no key of ours. */
export function secretOf(key: string): Uint8Array | undefined {
  try {
    const secret = base32.decode(key);
    return secret.length === SECRET_BYTES ? secret : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The account as an address in the key-URI format of Google Authenticator, which all apps read. It
 * names every parameter, even those with their usual values: some apps ask for them.
 */
export function accountAddress(secret: Uint8Array, { issuer, account }: AccountNames): string {
  const { digits, period, algorithm } = ACCOUNT_PARAMETERS;
  const parameters = {
    secret: keyOf(secret),
    issuer,
    algorithm: algorithm.replace('-', ''),
    digits: String(digits),
    period: String(period),
  };
  // Not URLSearchParams: it writes a space as "+", and apps would show the plus.
  const query = Object.entries(parameters).map(([name, value]) => `${name}=${encode(value)}`);
  return `otpauth://totp/${encode(issuer)}:${encode(account)}?${query.join('&')}`;
}

const encode = encodeURIComponent;

/** Judges a code of the real app at `now` (milliseconds since 1970); it may be used again and again. */
export function judgeTyped(secret: Uint8Array, typed: string, now: number): AccountVerdict {
  const code = tidyCode(typed);
  const verdict = checkCode({ ...ACCOUNT_PARAMETERS, secret, code, now, driftSteps: DRIFT_STEPS });
  if (verdict.accepted) return 'accepted';
  if (verdict.reason === 'outside-window') return 'clock-drift';
  return verdict.reason === 'wrong-length' ? 'wrong-length' : 'wrong';
}
