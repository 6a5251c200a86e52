/** One-time codes against the vectors of RFC 6238, and every verdict of the page's check. */
import { describe, expect, it } from 'vitest';

import { drawDigits, seededChance } from '../../src/machines/chance.ts';
import {
  checkCode,
  codeAt,
  loadHash,
  secondsLeftAt,
  timeStepAt,
  type TotpAlgorithm,
  type TotpParameters,
} from '../../src/machines/totp.ts';

await loadHash('SHA-256');
await loadHash('SHA-512');

/** The key of RFC 6238, appendix B: the digits 1 to 0, repeated up to the hash's length. */
function rfcSecret(length: number): Uint8Array {
  return new TextEncoder().encode('1234567890'.repeat(7).slice(0, length));
}

const SECRETS: Record<TotpAlgorithm, Uint8Array> = {
  'SHA-1': rfcSecret(20),
  'SHA-256': rfcSecret(32),
  'SHA-512': rfcSecret(64),
};

/** Seconds since 1970, and the 8-digit code of each hash at that moment. */
const VECTORS: readonly (readonly [number, Record<TotpAlgorithm, string>])[] = [
  [59, { 'SHA-1': '94287082', 'SHA-256': '46119246', 'SHA-512': '90693936' }],
  [1111111109, { 'SHA-1': '07081804', 'SHA-256': '68084774', 'SHA-512': '25091201' }],
  [1111111111, { 'SHA-1': '14050471', 'SHA-256': '67062674', 'SHA-512': '99943326' }],
  [1234567890, { 'SHA-1': '89005924', 'SHA-256': '91819424', 'SHA-512': '93441116' }],
  [2000000000, { 'SHA-1': '69279037', 'SHA-256': '90698825', 'SHA-512': '38618901' }],
  [20000000000, { 'SHA-1': '65353130', 'SHA-256': '77737706', 'SHA-512': '47863826' }],
];

await loadHash('SHA-512');

const usual: TotpParameters = { digits: 6, period: 30, algorithm: 'SHA-1' };
const secret = SECRETS['SHA-1'];
/** In the middle of a time step. */
const NOW = 1_800_000_015_000;

/** The code of the time step `steps` away from now, as the page judges it now. */
function checkStep(steps: number, driftSteps: number, lastStep?: number) {
  return checkCode({
    ...usual,
    secret,
    now: NOW,
    driftSteps,
    code: codeAt(secret, NOW + steps * usual.period * 1_000, usual),
    lastTimeStep: lastStep === undefined ? undefined : timeStepAt(NOW, usual) + lastStep,
  });
}

function checkTyped(code: string) {
  return checkCode({ ...usual, secret, now: NOW, driftSteps: 1, code });
}

describe('the vectors of RFC 6238', () => {
  const cases = VECTORS.flatMap(([seconds, codes]) =>
    Object.entries(codes).map(([algorithm, code]) => [algorithm as TotpAlgorithm, seconds, code]),
  ) as [TotpAlgorithm, number, string][];

  it.each(cases)('%s at %d seconds: %s', (algorithm, seconds, code) => {
    const eight = { digits: 8, period: 30, algorithm };
    const six = { ...eight, digits: 6 };
    const key = SECRETS[algorithm];
    const now = seconds * 1_000;
    expect(codeAt(key, now, eight)).toBe(code);
    expect(codeAt(key, now, six)).toBe(code.slice(2));
    for (const [parameters, typed] of [
      [eight, code],
      [six, code.slice(2)],
    ] as const) {
      expect(checkCode({ ...parameters, secret: key, now, driftSteps: 0, code: typed })).toEqual({
        accepted: true,
        timeStep: Math.floor(seconds / 30),
      });
    }
  });

  it('a time step of 60 seconds is counted as such', () => {
    expect(codeAt(secret, 59_000, { ...usual, period: 60 })).toBe('755224');
    expect(codeAt(secret, 60_000, { ...usual, period: 60 })).not.toBe('755224');
  });
});

describe('the running time step', () => {
  it('counts down to the next code and starts again', () => {
    expect([0, 1_000, 29_999, 30_000].map((now) => secondsLeftAt(now, usual))).toEqual([
      30,
      29,
      expect.closeTo(0.001),
      30,
    ]);
  });

  it('has the number of RFC 6238, section 4.2', () => {
    expect([29_999, 30_000].map((now) => timeStepAt(now, usual))).toEqual([0, 1]);
  });
});

describe('the drift window', () => {
  it.each([0, 1, 2])('of %d steps accepts what is inside, each way, and nothing else', (drift) => {
    for (let steps = -4; steps <= 4; steps++) {
      expect(checkStep(steps, drift)).toEqual(
        Math.abs(steps) <= drift
          ? { accepted: true, timeStep: timeStepAt(NOW, usual) + steps }
          : { accepted: false, reason: 'outside-window', stepsOff: steps },
      );
    }
  });

  it('a code from long ago is just wrong', () => {
    expect(checkStep(-1_000, 1)).toEqual({ accepted: false, reason: 'wrong' });
  });
});

describe('a code is accepted once (RFC 6238, section 5.2)', () => {
  it('refuses the step that was used, and older ones', () => {
    expect(checkStep(0, 1, 0)).toEqual({ accepted: false, reason: 'reused' });
    expect(checkStep(-1, 1, 0)).toEqual({ accepted: false, reason: 'reused' });
  });

  it('accepts the step after it', () => {
    expect(checkStep(0, 1, -1)).toMatchObject({ accepted: true });
    expect(checkStep(1, 1, 0)).toMatchObject({ accepted: true });
  });
});

describe('what was typed', () => {
  const right = codeAt(secret, NOW, usual);

  it.each([
    ['a space inside', `${right.slice(0, 3)} ${right.slice(3)}`],
    ['letters', 'abcdef'],
    ['a letter among digits', `${right.slice(0, 5)}O`],
    ['digits of another script', '١٢٣٤٥٦'],
    ['five digits', right.slice(1)],
    ['seven digits', `${right}0`],
    ['eight digits', `00${right}`],
    ['nothing', ''],
  ])('%s has the wrong length', (_, typed) => {
    expect(checkTyped(typed)).toEqual({ accepted: false, reason: 'wrong-length' });
  });

  it('never makes the check fail, whatever it is, and is never right by luck', () => {
    const chance = seededChance(6238);
    for (let round = 0; round < 300; round++) {
      const [length = 0] = chance(1);
      const typed = String.fromCodePoint(...chance(length % 12));
      expect(checkTyped(typed), JSON.stringify(typed)).toMatchObject({ accepted: false });
    }
    for (let round = 0; round < 50; round++) {
      const typed = drawDigits(chance, 6, [-1, 0, 1].map(codeOfStep));
      expect(checkTyped(typed), typed).toMatchObject({ accepted: false });
    }
  });
});

function codeOfStep(steps: number): string {
  return codeAt(secret, NOW + steps * usual.period * 1_000, usual);
}
