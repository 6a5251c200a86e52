// Finds out which unit of a translated page belongs to which unit of the English one. What was recorded decides; between
// such pairs the likest ones belong together, so that one paragraph that is gone doesn't shift all the others.
import { without } from './lists.ts';
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
  const scores = scoresOf(english, translation, made);
  // best[i][j]: how well the units from i and from j on can be paired; nothing is gained by leaving one alone.
  const best = [...english, undefined].map(() => new Float64Array(translation.length + 1));
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
    const alone = Math.max(at(i + 1, j), at(i, j + 1));
    const together = i < english.length && j < translation.length && paired(i, j) >= alone;
    const takesEnglish = together || j === translation.length || at(i + 1, j) === alone;
    const takesTranslation = together || !takesEnglish || i === english.length;
    aligned.push({
      english: takesEnglish ? english[i++] : undefined,
      translation: takesTranslation ? translation[j++] : undefined,
    });
  }
  return aligned;
}

/** How likely any two units are the same text; below zero when they can't be. */
function scoresOf(
  english: readonly Unit[],
  translation: readonly Unit[],
  made: MadeFrom,
): number[][] {
  const from = english.map(featuresOf);
  const to = translation.map(featuresOf);
  const there = new Set(translation.map(({ hash }) => hash));
  const taken = new Set(english.map(({ hash }) => made[hash]));
  return english.map((one, i) => {
    const known = made[one.hash];
    return translation.map((other, j) => {
      const kinds = likenessOfKinds(one, other);
      if (kinds === 0) return -Infinity;
      if (known === other.hash) return kinds + RECORDED;
      // What belongs to another unit is no candidate, unless the same text stands on the page twice.
      if (taken.has(other.hash) || (known !== undefined && there.has(known))) return kinds;
      return kinds + likeness(from[i], to[j]);
    });
  });
}

function likenessOfKinds(english: Unit, translation: Unit): number {
  if (nameOf(english) === nameOf(translation)) return SAME_KIND;
  const alike = BODY.includes(english.kind)
    ? BODY.includes(translation.kind)
    : english.kind === translation.kind;
  return alike ? LIKE_KIND : 0;
}

/** What tells a text from its neighbours in any language. */
interface Features {
  readonly tokens: readonly string[];
  /** Related languages share names and roots: the first letters are often the same. */
  readonly roots: readonly string[];
  readonly length: number;
}

const featuresOf = ({ tokens, within, text }: Unit): Features => ({
  tokens: [...Object.values(tokens).flat(), ...within],
  roots: (text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []).map((word) => word.slice(0, 4)),
  length: text.length,
});

function likeness(one?: Features, other?: Features): number {
  if (!one || !other) return 0;
  const lengths = Math.min(one.length, other.length) / Math.max(one.length, other.length, 1);
  return 3 * shared(one.tokens, other.tokens) + 2 * shared(one.roots, other.roots) + lengths;
}

/** The share of two lists that is in both, from 0 to 1; two empty ones say nothing either way. */
function shared(one: readonly string[], other: readonly string[]): number {
  if (one.length + other.length === 0) return 0.5;
  return (2 * (one.length - without(one, other).length)) / (one.length + other.length);
}
