/** The reports that the status pages show: made once per build, by the same code as `npm run i18n`. */
import { guide, type Locale } from '../../guide.ts';
import type { Entry, Status } from '../../translation/compare.ts';
import { readSources } from '../../translation/read.ts';
import { reportOf, type Report } from '../../translation/report.ts';
import { LOCALES } from '../language/locales.ts';

/** What a text can be, in the order in which the pages count it. */
export const STATUSES: readonly Status[] = ['current', 'stale', 'missing', 'extra', 'identical'];

interface Known {
  readonly report: Report;
  /** The source of each page in the default language, by its name. */
  readonly pages: Readonly<Record<string, string>>;
}

const known = new Map<Locale, Known>();

function knownOf(locale: Locale): Known {
  const before = known.get(locale);
  if (before) return before;
  const sources = readSources(process.cwd(), locale, guide);
  const pages = Object.entries(sources.english.pages).map(([page, { text }]) => [page, text]);
  const now = { report: reportOf(sources), pages: Object.fromEntries(pages) as Known['pages'] };
  known.set(locale, now);
  return now;
}

/** The report on one language, other than the one that all are translated from. */
export const reportFor = (locale: Locale): Report => knownOf(locale).report;

/** The pages that a language is translated from: their sources, to find where a word stands. */
export const sourcePagesOf = (locale: Locale): Known['pages'] => knownOf(locale).pages;

/** The languages that are translated: all but the default one. */
export const TRANSLATED = LOCALES.filter((locale) => locale !== guide.defaultLocale);

/** The languages that a status page in this language is about: itself, or all of them in the default language. */
export const shownIn = (locale: Locale): readonly Locale[] =>
  locale === guide.defaultLocale ? TRANSLATED : [locale];

/** Texts with words: components without words have to be there, but are not translated. */
export const textsIn = (entries: readonly Entry[]): Entry[] =>
  entries.filter(({ english, translation }) => (english ?? translation)?.kind !== 'part');

/** How many of these texts have each status. */
export function countIn(entries: readonly Entry[]): Record<Status, number> {
  const count = (status: Status) =>
    textsIn(entries).filter((entry) => entry.status === status).length;
  return {
    current: count('current'),
    stale: count('stale'),
    missing: count('missing'),
    extra: count('extra'),
    identical: count('identical'),
  };
}

/** Everything that has a status page of its own: the guide's pages, the messages and the glossary. */
export const PARTS = ['messages', 'glossary'] as const;

/** The texts of one part in one language: a page by its file's name, or one of {@link PARTS}. */
export function entriesOf(locale: Locale, part: string): readonly Entry[] {
  const { pages, strings, glossary } = reportFor(locale);
  if (part === 'messages') return strings;
  if (part === 'glossary') return glossary;
  return pages.find(({ page }) => `pages/${page}` === part)?.units ?? [];
}

/** The names of all parts, pages first. */
export function partsOfGuide(): string[] {
  const [first] = TRANSLATED;
  const pages = first ? reportFor(first).pages.map(({ page }) => `pages/${page}`) : [];
  return [...pages, ...PARTS];
}
