// Compares the pages of two languages, unit by unit.
import { isDeepStrictEqual } from 'node:util';
import { align, type Aligned } from './align.ts';
import { entryOf, type Entry, type Setting } from './compare.ts';
import type { Problem } from './parity.ts';
import type { TranslationRecord } from './record.ts';
import type { Source, Sources } from './sources.ts';
import { SPOKEN_SETTINGS, unitsOf, type PageUnits } from './units.ts';

/** One page in the language of the report. */
export interface PageReport {
  /** Such as `sign-in/text-message`. */
  readonly page: string;
  /** The translated page, whether it exists or not. */
  readonly file: string;
  /** What is wrong with the page as a whole. */
  readonly problems: readonly Problem[];
  readonly units: readonly Entry[];
}

/** Frontmatter in the language's own words: there may be more or fewer, but not none. */
const OWN_WORDS = ['alsoCalled'];

/** Compares all pages of both languages; English pages first, then those that have no English. */
export function comparePages(
  sources: Sources,
  record: TranslationRecord,
  wordings: readonly string[],
): PageReport[] {
  const pages = [sources.english, sources.translation].flatMap((one) => Object.keys(one.pages));
  return [...new Set(pages)].map((page) => comparePage(page, sources, record, wordings));
}

function comparePage(
  page: string,
  { english, translation }: Sources,
  record: TranslationRecord,
  wordings: readonly string[],
): PageReport {
  const original = english.pages[page];
  const translated = translation.pages[page];
  const made = record.pages[page] ?? {};
  const file = translated?.file ?? `${translation.folder}/${page}.mdx`;
  const [from, to] = [readOriginal(original), readPage(translated)];
  const units = entriesOf(align(from?.units ?? [], to?.units ?? [], made), {
    locales: [english.locale, translation.locale],
    wordings,
    page,
    made: new Set(Object.keys(made)),
    reviewed: record.reviewed,
    file,
    englishFile: original?.file ?? '',
  });
  if (from && to) return { page, file, problems: problemsOfSettings(from, to), units };
  // The page is told of once, not every text in it.
  const quiet = units.map((unit) => ({ ...unit, problems: [] }));
  return { page, file, problems: [from ? untranslated(original) : UNKNOWN], units: quiet };
}

const readPage = (source: Source | undefined) => source && unitsOf(source.text, source.file);

/** The English page is the same for every language: it is read, and kept, once. */
const originals = new Map<string, { readonly text: string; readonly units: PageUnits }>();

function readOriginal(source: Source | undefined): PageUnits | undefined {
  if (!source) return undefined;
  const { file, text } = source;
  const kept = originals.get(file);
  if (kept?.text === text) return kept.units;
  const units = unitsOf(text, file);
  originals.set(file, { text, units });
  return units;
}

type PageSetting = Omit<Setting, 'name' | 'at' | 'before'> & {
  readonly page: string;
  readonly file: string;
};

function entriesOf(aligned: readonly Aligned[], setting: PageSetting): Entry[] {
  let number = 0;
  let line = 1;
  return aligned.map((one, index) => {
    if (one.english) number++;
    line = one.translation?.line ?? line;
    const name = one.english ? `${setting.page} ${number}` : setting.page;
    const before = aligned.slice(0, index).findLast((other) => other.english && other.translation);
    return entryOf(one, { ...setting, name, at: { file: setting.file, line }, before });
  });
}

/** The frontmatter besides title and description, which are units. */
function problemsOfSettings(english: PageUnits, translation: PageUnits): Problem[] {
  const keys = new Set([...Object.keys(english.settings), ...Object.keys(translation.settings)]);
  const spoken: readonly string[] = SPOKEN_SETTINGS;
  return [...keys]
    .filter((key) => !spoken.includes(key))
    .filter((key) => {
      const [expected, found] = [english.settings[key], translation.settings[key]];
      if (OWN_WORDS.includes(key)) return (expected === undefined) !== (found === undefined);
      return !isDeepStrictEqual(expected, found);
    })
    .map((key) => settingProblem(key, english.settings[key]));
}

const settingProblem = (key: string, expected: unknown): Problem => ({
  code: 'frontmatter',
  problem: `has another "${key}" between its first lines than the English`,
  mend:
    expected === undefined
      ? `Take "${key}" out.`
      : `Give it ${OWN_WORDS.includes(key) ? 'words of your language' : `as in the English: ${JSON.stringify(expected)}`}.`,
});

const untranslated = (original: Source | undefined): Problem => ({
  code: 'missing',
  problem: 'is not translated',
  mend: `Copy ${original?.file ?? 'the English page'} and translate the copy.`,
});

const UNKNOWN: Problem = {
  code: 'extra',
  problem: 'has no English page of the same name',
  mend: 'Give it the name of the English page, or remove it.',
};
