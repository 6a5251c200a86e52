// Judges one unit against its English: how far it is, and what is wrong with it. Pages, messages and the glossary all use this.
import type { Aligned } from './align.ts';
import { NEGATION, problemsOf, type Pair, type Problem } from './parity.ts';
import { reviewKey } from './record.ts';
import { hasWords } from './same-everywhere.ts';
import type { Unit } from './unit.ts';

/** How far a unit is. `identical` is the English left as it is; `extra` stands in the translation only. */
export type Status = 'current' | 'stale' | 'missing' | 'extra' | 'identical';

/** One unit of a report. */
export interface Entry {
  /** As `npm run i18n:done` takes it: `sign-in/text-message 12`, `strings:home.go`. An extra unit of a page has no number. */
  readonly name: string;
  readonly status: Status;
  /** Where the translator has to look; where something is missing, the line after which it belongs. */
  readonly at: { readonly file: string; readonly line: number };
  readonly english?: Unit | undefined;
  readonly translation?: Unit | undefined;
  readonly problems: readonly Problem[];
}

/** What has to be known about a unit besides its words. */
export interface Setting extends Pick<Pair, 'locales' | 'wordings' | 'before'> {
  readonly name: string;
  readonly at: Entry['at'];
  readonly englishFile: string;
  /** The hashes of the English units that translations were made from. */
  readonly made: ReadonlySet<string>;
  readonly reviewed: Readonly<Record<string, string>>;
}

/** The setting's `made` of a text that has one translation, filed under its key. */
export const madeOf = (hash: string | undefined): ReadonlySet<string> =>
  new Set(hash === undefined ? [] : [hash]);

/** Problems that a translator may settle by reading both texts and saying why they are right. */
export const REVIEWABLE: readonly string[] = [NEGATION, 'identical'];

/** Judges a pair, or a unit that stands alone. */
export function entryOf({ english, translation }: Aligned, setting: Setting): Entry {
  const { name, at, englishFile } = setting;
  if (!english) return { name, status: 'extra', at, translation, problems: [EXTRA] };
  const source = `${englishFile}:${english.line}`;
  if (!translation) {
    return { name, status: 'missing', at, english, problems: [missing(english, source)] };
  }
  const settled = reviewKey(english, translation) in setting.reviewed;
  const identical = isIdentical(english, translation);
  const differences = problemsOf({ ...setting, english, translation });
  // English words don't deny in another language.
  const found = identical
    ? [IDENTICAL, ...differences.filter(({ code }) => code !== NEGATION)]
    : differences;
  const target = `${setting.locales[1]} ${name}`;
  const left = found.flatMap((one) => {
    if (!REVIEWABLE.includes(one.code)) return [one];
    const mend = `${one.mend} npm run i18n:done -- ${target} --reviewed "…"`;
    return settled ? [] : [{ ...one, mend }];
  });
  if (identical && !settled) {
    return { name, status: 'identical', at, english, translation, problems: left };
  }
  // A component has no words that could be out of date.
  if (english.kind === 'part' || setting.made.has(english.hash)) {
    return { name, status: 'current', at, english, translation, problems: left };
  }
  const problem = stale(source, target);
  return { name, status: 'stale', at, english, translation, problems: [problem, ...left] };
}

/** A term may well be the same in two languages; any other text with words in it is not translated. */
const isIdentical = (english: Unit, translation: Unit) =>
  english.text === translation.text && english.kind !== 'term' && hasWords(english.text);

const EXTRA: Problem = {
  code: 'extra',
  problem: 'is not in the English',
  mend: 'Remove it, or add it to the English first.',
};

const IDENTICAL: Problem = {
  code: 'identical',
  problem: 'is still the English',
  mend: 'Translate it. If it really is the same in this language, say why:',
};

const missing = ({ text }: Unit, source: string): Problem => ({
  code: 'missing',
  problem: 'is missing',
  mend: `Translate it from ${source}: ${JSON.stringify(text)}.`,
});

const stale = (source: string, target: string): Problem => ({
  code: 'stale',
  problem: 'is not yet held against the English of now',
  mend: `Compare it with ${source}, change what has to change, then run npm run i18n:done -- ${target}`,
});
