/** What an organisation says in its own words, what is wrong with it, and whether our text under it has changed since. */
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { GuideError, type Mistake } from '../guide-error.ts';
import type { Guide } from '../guide-config.ts';
import { mistakesAt, wantedKeys, type CatalogueFile } from '../i18n/catalogue-check.ts';
import { parseMdx } from '../translation/mdx.ts';
import { readSources } from '../translation/read.ts';
import { parseJson, type LanguageSources } from '../translation/sources.ts';
import { mistakesInSection } from './own-sections.ts';
import { readOwnWords, type OwnSection } from './own-words.ts';
import { sectionsOf } from './sections.ts';

/** One text of the organisation's own. */
export interface OwnText {
  /** What the commands call it: `en strings:home.lead`, `en solve/no-signal#how-to-prevent-it`. */
  readonly name: string;
  readonly file: string;
  /** Our text that it stands in place of. */
  readonly ours: string;
  /** Changes when ours does. */
  readonly hash: string;
  /** Whether ours is still the one that it was held against; `unmarked` when it never was. */
  readonly status: 'current' | 'stale' | 'unmarked';
}

/** Everything that an organisation says in its own words. */
export interface OwnReport {
  readonly texts: readonly OwnText[];
  readonly mistakes: readonly Mistake[];
}

/** What each text was held against; only `npm run i18n:done -- own` writes it. */
export const OWN_RECORD = 'own/record.json';

/**
 * Reads the folder `own/` and holds it against ours.
 *
 * @param root the folder of the repository
 * @param folder the organisation's folder
 * @throws GuideError when a file can't be read at all
 */
export function ownReport(
  root: string,
  folder: string,
  guide: Pick<Guide, 'locales' | 'defaultLocale'>,
): OwnReport {
  const record = readOwnRecord(folder);
  const reports = Object.keys(guide.locales).map((locale) => {
    const { english, translation } = readSources(root, locale, guide);
    return reportOn(locale, folder, { english, translation }, record);
  });
  return {
    texts: reports.flatMap(({ texts }) => texts),
    mistakes: [...strangeFiles(folder, guide), ...reports.flatMap(({ mistakes }) => mistakes)],
  };
}

interface Ours {
  readonly english: LanguageSources;
  readonly translation: LanguageSources;
}

function reportOn(
  locale: string,
  folder: string,
  ours: Ours,
  record: Readonly<Record<string, string>>,
): OwnReport {
  const { file, messages, sections } = readOwnWords(folder, locale);
  const { strings, pages } = ours.translation;
  const known = { ...parseJson(ours.english.strings), ...parseJson(strings) };
  const standard = { locale, file: strings.file, messages: known, published: true };
  const textOf = (name: string, own: string, text: string): OwnText => {
    const hash = createHash('sha256').update(text).digest('hex').slice(0, 10);
    const marked = record[name];
    const status = marked === undefined ? 'unmarked' : marked === hash ? 'current' : 'stale';
    return { name, file: own, ours: text, hash, status };
  };
  const inSections = sections.map((own) => {
    const page = pages[own.page];
    const mistakes = page ? mistakesInSection(own, page) : [noPage(own, ours.translation)];
    const name = `${locale} ${own.page}#${own.heading}`;
    const texts =
      page && mistakes.length === 0 ? [textOf(name, own.file, sectionIn(page, own))] : [];
    return { mistakes, texts };
  });
  return {
    texts: [
      ...Object.keys(messages)
        .filter((key) => key in known)
        .map((key) => textOf(`${locale} strings:${key}`, file, String(known[key]))),
      ...inSections.flatMap(({ texts }) => texts),
    ],
    mistakes: [
      ...mistakesInMessages({ locale, file, messages, published: false }, standard),
      ...inSections.flatMap(({ mistakes }) => mistakes),
    ],
  };
}

function sectionIn(
  { text, file }: { text: string; file: string },
  { heading }: OwnSection,
): string {
  const section = sectionsOf(parseMdx(text, file)).find(({ id }) => id === heading);
  return text.slice(section?.from, section?.to).trim();
}

/** What says that a practice is one. Who could reword it could turn the practice into a page that asks for real secrets. */
const OURS_ALONE = [
  'footer.practiceOnly',
  'practice.mark',
  'window.address',
  'window.passwordWhy',
  'window.practiceMark',
];

function mistakesInMessages(own: CatalogueFile, standard: CatalogueFile): Mistake[] {
  const wanted = wantedKeys(standard, own.locale);
  const ours = OURS_ALONE.filter((key) => key in own.messages).map((key) => ({
    file: own.file,
    key,
    problem: 'says that the practice is no real sign-in, and stays as it is',
    mend: 'Leave this key out.',
  }));
  const mistakes = Object.keys(own.messages).flatMap((key) =>
    wanted.includes(key)
      ? mistakesAt(own, key, wanted, standard)
      : [
          {
            file: own.file,
            key,
            problem: 'is no message of ours',
            mend: `Use a key of ${standard.file}; it may have been renamed there.`,
          },
        ],
  );
  return [...ours, ...mistakes];
}

const noPage = ({ file, page }: OwnSection, { folder }: LanguageSources): Mistake => ({
  file,
  key: '',
  problem: `is for a page '${page}' that does not exist`,
  mend: `Call the folders after a page in ${folder}, and the file after one of its headings.`,
});

/** A file for a language that is not there would be passed over without a word. */
function strangeFiles(folder: string, { locales }: Pick<Guide, 'locales'>): Mistake[] {
  return globSync(['own/*.json', 'own/*/**/*.{md,mdx}'], { cwd: folder })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file !== OWN_RECORD)
    .filter((file) => !Object.keys(locales).includes(/^own\/([^/.]+)/u.exec(file)?.[1] ?? ''))
    .map((file) => ({
      file,
      key: '',
      problem: 'is for a language that is not among the locales',
      mend: `Call it after one of ${Object.keys(locales).join(', ')}.`,
    }));
}

/** Which of our texts each own text was held against, by its name. */
export function readOwnRecord(folder: string): Readonly<Record<string, string>> {
  const path = join(folder, OWN_RECORD);
  if (!existsSync(path)) return {};
  try {
    return z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    const problem = `is no record: ${error instanceof Error ? error.message : String(error)}`;
    const mend = 'Take it from the last commit; only npm run i18n:done -- own writes it.';
    throw new GuideError({ file: OWN_RECORD, key: '', problem, mend });
  }
}

/** What is to be looked at again, as a person can read it. */
export const toLookAt = ({ texts }: OwnReport): Mistake[] =>
  texts
    .filter(({ status }) => status !== 'current')
    .map(({ name, file, status }) => ({
      file,
      key: name,
      problem:
        status === 'stale'
          ? 'stands in place of a text of ours that has changed since'
          : 'is not yet held against the text of ours that it stands in place of',
      mend: `Read ours, change yours if you have to, then run npm run i18n:done -- own '${name}'`,
    }));

/**
 * The record once these texts have been held against ours; of all others it keeps what it said, and of those that are gone nothing.
 *
 * @param marked names of texts
 */
export function markedRecord(
  { texts }: OwnReport,
  before: Readonly<Record<string, string>>,
  marked: readonly string[],
): Record<string, string> {
  const entries = texts.flatMap(({ name, hash }): [string, string][] => {
    const kept = marked.includes(name) ? hash : before[name];
    return kept === undefined ? [] : [[name, kept]];
  });
  return Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)));
}
