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
  const found = differencesOf(english, translation, setting);
  const judged = (status: Status, problems: readonly Problem[]) =>
    ({ name, status, at, english, translation, problems }) satisfies Entry;
  if (found.some(({ code }) => code === IDENTICAL.code)) return judged('identical', found);
  // A component has no words that could be out of date.
  if (english.kind === 'part' || setting.made.has(english.hash)) return judged('current', found);
  return judged('stale', [stale(source, targetOf(setting)), ...found]);
}

/** What is not as in the English, without what a translator has read and found right. */
function differencesOf(english: Unit, translation: Unit, setting: Setting): Problem[] {
  const differences = problemsOf({ ...setting, english, translation });
  // English words don't deny in another language.
  const found = isIdentical(english, translation)
    ? [IDENTICAL, ...differences.filter(({ code }) => code !== NEGATION)]
    : differences;
  if (reviewKey(english, translation) in setting.reviewed) {
    return found.filter(({ code }) => !REVIEWABLE.includes(code));
  }
  return found.map((one) =>
    REVIEWABLE.includes(one.code)
      ? { ...one, mend: `${one.mend} npm run i18n:done -- ${targetOf(setting)} --reviewed "…"` }
      : one,
  );
}

/** What the command that marks a text is given. */
const targetOf = ({ locales, name }: Setting) => `${locales[1]} ${name}`;

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
