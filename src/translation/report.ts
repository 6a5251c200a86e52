// Everything that is known of one language's translation. The command, the build and the status pages show this; nothing else
// works it out.
import type { Entry, Status } from './compare.ts';
import { compareGlossary } from './glossary.ts';
import { wordingsOf } from './labels.ts';
import { comparePages, type PageReport } from './pages.ts';
import { readRecord } from './record.ts';
import { parseJson, type LanguageSources, type Sources } from './sources.ts';
import { compareStrings } from './strings.ts';

/** How many texts there are of each kind; components, which have no words, are not counted. */
export interface Counts extends Readonly<Record<Status, number>> {
  readonly total: number;
  /** Texts and pages with something to put right, whatever it is. Nothing is left to do when it is 0. */
  readonly faulty: number;
}

/** The report on one language. */
export interface Report {
  readonly locale: string;
  readonly published: boolean;
  readonly pages: readonly PageReport[];
  readonly strings: readonly Entry[];
  readonly glossary: readonly Entry[];
  readonly counts: Counts;
}

/**
 * Compares a language with English.
 *
 * @throws GuideError when a file can't be parsed
 */
export function reportOf(sources: Sources): Report {
  const { published, english, translation } = sources;
  const record = readRecord(sources.record);
  const wordings = [translation, english].flatMap(wordingsIn);
  const pages = comparePages(sources, record, wordings);
  const strings = compareStrings(sources, record);
  const glossary = compareGlossary(sources, record);
  const entries = [...pages.flatMap(({ units }) => units), ...strings, ...glossary];
  const counts = countsOf(entries, pages);
  return { locale: translation.locale, published, pages, strings, glossary, counts };
}

/** The wordings of all labels in one language, which its pages must not write out. */
export const wordingsIn = ({ strings }: Pick<LanguageSources, 'strings'>): string[] =>
  wordingsOf(parseJson(strings) as Readonly<Record<string, string>>);

/** All texts of a report, in the order pages, messages, glossary. */
export const entriesIn = ({ pages, strings, glossary }: Omit<Report, 'counts'>): Entry[] => [
  ...pages.flatMap(({ units }) => units),
  ...strings,
  ...glossary,
];

function countsOf(entries: readonly Entry[], pages: readonly PageReport[]): Counts {
  const texts = entries.filter(
    ({ english, translation }) => (english ?? translation)?.kind !== 'part',
  );
  const having = (status: Status) => texts.filter((entry) => entry.status === status).length;
  return {
    total: texts.length,
    current: having('current'),
    stale: having('stale'),
    missing: having('missing'),
    extra: having('extra'),
    identical: having('identical'),
    faulty: [...entries, ...pages].filter(({ problems }) => problems.length > 0).length,
  };
}
