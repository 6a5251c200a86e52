/** Words as a search compares them: what a text holds, and what somebody who types a word may mean. */

/** How well a word fits what was typed, where it is not the same: it begins with it, holds it, or is it with a slip in it. */
const BEGINNING = 0.85;
const WITHIN = 0.5;
const MISTYPED = 0.45;

/** Letters of a word that is long enough to be recognised with a slip in it. */
const LONG = 6;

/** The words of a text as they are compared: small letters, no accents, no apostrophes ("can't" is "cant"), no punctuation. */
export function wordsIn(text: string): string[] {
  const plain = text
    .normalize('NFD')
    .replace(/\p{M}|(?<=\p{L})['’](?=\p{L})/gu, '')
    .toLowerCase();
  return plain.match(/[\p{L}\p{N}#]+/gu) ?? [];
}

/** The words of the language that a typed word may mean, and how well each fits. */
export function fitsIn(vocabulary: readonly string[], typed: string): ReadonlyMap<string, number> {
  const near = vocabulary.flatMap((word): [string, number][] => {
    if (word === typed) return [[word, 1]];
    if (typed.length > 1 && word.startsWith(typed)) return [[word, BEGINNING]];
    // "sleutel" in "wachtwoordsleutel": compounds hold the word that people say.
    return typed.length > 3 && word.includes(typed) ? [[word, WITHIN]] : [];
  });
  // "telefon" begins a word, and yet it was meant to be another one.
  const certain = near.length > 0 && typed.length < LONG;
  const slips = certain ? [] : vocabulary.filter((word) => isMistyped(typed, word));
  return new Map([...slips.map((word): [string, number] => [word, MISTYPED]), ...near]);
}

/** Whether two words differ by one slip of the finger, or by two in a long word. */
function isMistyped(typed: string, word: string): boolean {
  const slips = typed.length < LONG + 2 ? 1 : 2;
  if (typed.length < LONG - 1 || Math.abs(typed.length - word.length) > slips) return false;
  return distance(typed, word) <= slips;
}

/** How many letters have to be added, left out, changed or swapped with their neighbour. */
function distance(one: string, other: string): number {
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      next[j] = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + same,
        swapped ? (before[j - 2] ?? 0) + 1 : Infinity,
      );
    }
    [before, row] = [row, next];
  }
  return row[other.length] ?? 0;
}
