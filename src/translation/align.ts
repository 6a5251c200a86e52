// Finds out which unit of a translated page belongs to which unit of the English one. What was recorded decides; between
// such pairs the likest ones belong together, so that one paragraph that is gone doesn't shift all the others.
import { nameOf, type Unit, type UnitKind } from './unit.ts';

/** A pair, or a unit that stands in one language only: one of the two is always there. */
export interface Aligned {
  readonly english?: Unit | undefined;
  readonly translation?: Unit | undefined;
}

/** Per hash of an English unit, the hash of the unit that was made from it. */
export type MadeFrom = Readonly<Record<string, string>>;

/** Kinds that one text may have in two languages, though it shouldn't: such a pair is a fault, but still a pair. */
const BODY: readonly UnitKind[] = ['paragraph', 'step', 'item'];

const RECORDED = 100;
const SAME_KIND = 4;
const LIKE_KIND = 1;

/** Pairs two pages' units, both in their own order. */
export function align(
  english: readonly Unit[],
  translation: readonly Unit[],
  made: MadeFrom = {},
): Aligned[] {
  // best[i][j]: how well the units from i and from j on can be paired; nothing is gained by leaving one alone.
  const best = [...english, undefined].map(() => new Float64Array(translation.length + 1));
  const scores = english.map((one) => translation.map((other) => likeness(one, other, made)));
  const at = (i: number, j: number) => best[i]?.[j] ?? 0;
  const paired = (i: number, j: number) => (scores[i]?.[j] ?? -Infinity) + at(i + 1, j + 1);
  for (let i = english.length - 1; i >= 0; i--) {
    for (let j = translation.length - 1; j >= 0; j--) {
      const row = best[i];
      if (row) row[j] = Math.max(paired(i, j), at(i + 1, j), at(i, j + 1));
    }
  }
  const aligned: Aligned[] = [];
  for (let i = 0, j = 0; i < english.length || j < translation.length;) {
    const one = english[i];
    const other = translation[j];
    if (one && other && paired(i, j) >= Math.max(at(i + 1, j), at(i, j + 1))) {
      aligned.push({ english: one, translation: other });
      i++;
      j++;
    } else if (one && (!other || at(i + 1, j) >= at(i, j + 1))) {
      aligned.push({ english: one });
      i++;
    } else if (other) {
      aligned.push({ translation: other });
      j++;
    }
  }
  return aligned;
}

/** How likely two units are the same text; below zero when they can't be. */
function likeness(english: Unit, translation: Unit, made: MadeFrom): number {
  const kinds = likenessOfKinds(english, translation);
  if (kinds === 0) return -Infinity;
  const recorded = made[english.hash] === translation.hash ? RECORDED : 0;
  const tokens = shared(tokensOf(english), tokensOf(translation));
  const letters = shared(pairsOfLetters(english), pairsOfLetters(translation));
  const [short = 0, long = 1] = [english.text.length, translation.text.length].sort(
    (a, b) => a - b,
  );
  return recorded + kinds + 3 * tokens + 2 * letters + short / Math.max(long, 1);
}

function likenessOfKinds(english: Unit, translation: Unit): number {
  if (nameOf(english) === nameOf(translation)) return SAME_KIND;
  const alike = BODY.includes(english.kind)
    ? BODY.includes(translation.kind)
    : english.kind === translation.kind;
  return alike ? LIKE_KIND : 0;
}

const tokensOf = ({ tokens, within }: Unit) => [
  ...Object.values(tokens).flat(),
  ...within,
];

/** Related languages share names and roots: cheap, and enough to tell neighbours apart. */
const pairsOfLetters = ({ text }: Unit) => {
  const letters = text.toLowerCase().replace(/[^\p{L}\d]+/gu, ' ');
  return Array.from({ length: Math.max(letters.length - 2, 0) }, (_, at) =>
    letters.slice(at, at + 3),
  );
};

/** The share of two lists that is in both, from 0 to 1; two empty ones say nothing either way. */
function shared(one: readonly string[], other: readonly string[]): number {
  if (one.length + other.length === 0) return 0.5;
  const left = new Map<string, number>();
  for (const item of one) left.set(item, (left.get(item) ?? 0) + 1);
  let both = 0;
  for (const item of other) {
    const count = left.get(item) ?? 0;
    if (count === 0) continue;
    left.set(item, count - 1);
    both++;
  }
  return (2 * both) / (one.length + other.length);
}
