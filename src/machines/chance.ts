/**
 * Chance as a port: every random code and secret is drawn from a `Chance` that comes in from
 * outside. Practice draws from Web Crypto; pictures and tests draw from a seed, so they repeat.
 */

/** Gives `length` random bytes. */
export type Chance = (length: number) => Uint8Array;

/**
 * A repeatable source for pictures, demonstrations and tests (mulberry32). Never for real secrets.
 *
 * @param seed - any 32-bit integer; the same seed gives the same bytes
 */
export function seededChance(seed: number): Chance {
  let state = seed >>> 0;
  const nextByte = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) & 0xff;
  };
  return (length) => Uint8Array.from({ length }, nextByte);
}

/**
 * Draws a code of decimal digits, each digit equally likely: bytes of 250 and more are thrown away,
 * because 256 is not a multiple of ten.
 *
 * @param taken - codes that must not come out again, so that an older code is never right by luck
 */
export function drawDigits(chance: Chance, length: number, taken: readonly string[] = []): string {
  for (;;) {
    let digits = '';
    while (digits.length < length) {
      for (const byte of chance(length)) {
        if (byte < 250 && digits.length < length) digits += String(byte % 10);
      }
    }
    if (!taken.includes(digits)) return digits;
  }
}
