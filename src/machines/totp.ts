/**
 * Real one-time codes (RFC 6238), made and checked in the page with otplib. Synchronous, so that a
 * guard can ask; on noble's hashes, so that it also works where Web Crypto's `subtle` is missing.
 */
import { hmac } from '@noble/hashes/hmac.js';
import { sha1 } from '@noble/hashes/legacy.js';
import type { CHash } from '@noble/hashes/utils.js';
import { createCryptoPlugin, type HashAlgorithm } from '@otplib/core';
import { generateSync, verifySync } from '@otplib/totp';

/** The hash functions that RFC 6238, section 1.2, allows. */
export type TotpAlgorithm = 'SHA-1' | 'SHA-256' | 'SHA-512';

/** What the sign-in page and the app agreed on when the account was set up. */
export interface TotpParameters {
  /** Length of a code, 6 to 8 digits. */
  readonly digits: number;
  /** Length of a time step, in seconds. */
  readonly period: number;
  readonly algorithm: TotpAlgorithm;
}

/** Why a code was not accepted, as far as the secret and the page's own clock can tell. */
export type TotpVerdict =
  | { readonly accepted: true; readonly timeStep: number }
  | { readonly accepted: false; readonly reason: 'wrong-length' | 'reused' | 'wrong' }
  /** The code belongs to this secret, but `stepsOff` time steps before (< 0) or after (> 0) now. */
  | { readonly accepted: false; readonly reason: 'outside-window'; readonly stepsOff: number };

const otplibNames = {
  'SHA-1': 'sha1',
  'SHA-256': 'sha256',
  'SHA-512': 'sha512',
} as const satisfies Record<TotpAlgorithm, HashAlgorithm>;

/** SHA-1 is what nearly everybody uses; the others come over the network only where they are. */
const hashes: Partial<Record<HashAlgorithm, CHash>> = { sha1 };

/** Loads the hash function of an algorithm. Needed once before codes of SHA-256 or SHA-512. */
export async function loadHash(algorithm: TotpAlgorithm): Promise<void> {
  if (hashes[otplibNames[algorithm]]) return;
  const { sha256, sha512 } = await import('@noble/hashes/sha2.js');
  Object.assign(hashes, { sha256, sha512 });
}

function hashOf(algorithm: HashAlgorithm): CHash {
  const hash = hashes[algorithm];
  if (!hash) throw new Error(`The hash ${algorithm} is not loaded: await loadHash() first.`);
  return hash;
}

const crypto = createCryptoPlugin({
  name: 'noble',
  hmac: (algorithm, key, data) => hmac(hashOf(algorithm), key, data),
  // Secrets are drawn from the `Chance` port, never by otplib.
  randomBytes: () => {
    throw new Error('totp.ts draws no random bytes: give it a secret.');
  },
});

/** How far either side of now a refused code is looked for, to say by how much it is off. */
const STEPS_SEARCHED = 40;

/** The number of the time step that holds `now` (RFC 6238, section 4.2: T), `now` in milliseconds. */
export function timeStepAt(now: number, { period }: Pick<TotpParameters, 'period'>): number {
  return Math.floor(now / 1000 / period);
}

/** Seconds until the code shown at `now` (milliseconds) is replaced; more than 0, at most `period`. */
export function secondsLeftAt(now: number, { period }: Pick<TotpParameters, 'period'>): number {
  return period - ((now / 1000) % period);
}

/**
 * The code for one moment (RFC 6238, section 4.2).
 *
 * @param secret - the shared secret, 16 to 64 bytes
 * @param now - milliseconds since 1970
 */
export function codeAt(secret: Uint8Array, now: number, parameters: TotpParameters): string {
  return generateSync({ ...options(secret, parameters), epoch: Math.floor(now / 1000) });
}

/** What the sign-in page needs to check a code. It never sees what the phone shows. */
export interface TotpCheck extends TotpParameters {
  readonly secret: Uint8Array;
  /** What was typed; anything but `digits` digits is refused as `wrong-length`. */
  readonly code: string;
  /** The page's own clock, in milliseconds. */
  readonly now: number;
  /** The drift window: time steps accepted either side of now (RFC 6238, section 5.2). */
  readonly driftSteps: number;
  /** The last time step that was accepted: that one and older ones are refused (section 5.2). */
  readonly lastTimeStep?: number | undefined;
}

/** Checks a typed code as a sign-in page does, and says why it was refused. */
export function checkCode(check: TotpCheck): TotpVerdict {
  const { code, digits, now, period, driftSteps, lastTimeStep } = check;
  if (!/^\d+$/.test(code) || code.length !== digits) {
    return { accepted: false, reason: 'wrong-length' };
  }
  const search = (steps: number) =>
    verifySync({
      ...options(check.secret, check),
      token: code,
      epoch: Math.floor(now / 1000),
      epochTolerance: steps * period,
    });

  const found = search(driftSteps);
  if (found.valid) {
    return lastTimeStep !== undefined && found.timeStep <= lastTimeStep
      ? { accepted: false, reason: 'reused' }
      : { accepted: true, timeStep: found.timeStep };
  }
  const elsewhere = search(STEPS_SEARCHED);
  return elsewhere.valid
    ? { accepted: false, reason: 'outside-window', stepsOff: elsewhere.delta }
    : { accepted: false, reason: 'wrong' };
}

function options(secret: Uint8Array, { digits, period, algorithm }: TotpParameters) {
  return { secret, digits, period, algorithm: otplibNames[algorithm], crypto };
}
