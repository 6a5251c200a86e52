/** The reports that the status pages show: made once per build, by the same code as `npm run i18n`. */
import { guide, type Locale } from '../../guide.ts';
import type { Entry, Status } from '../../translation/compare.ts';
import { readSources } from '../../translation/read.ts';
import { reportOf, type Report } from '../../translation/report.ts';
import { LOCALES } from '../language/locales.ts';

/** What a text can be, in the order in which the pages count it. */
export const STATUSES: readonly Status[] = ['current', 'stale', 'missing', 'extra', 'identical'];

const reports = new Map<Locale, Report>();

/** The report on one language, other than the one that all are translated from. */
export function reportFor(locale: Locale): Report {
  const known = reports.get(locale);
  if (known) return known;
  const report = reportOf(readSources(process.cwd(), locale, guide));
  reports.set(locale, report);
  return report;
}

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
