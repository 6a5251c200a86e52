// The real pages and messages as the translation report reads them, and changes made to them in memory.
import { guide } from '../../src/guide.ts';
import type { Status } from '../../src/translation/compare.ts';
import { readSources } from '../../src/translation/read.ts';
import { entriesIn, reportOf } from '../../src/translation/report.ts';
import type { LanguageSources, Source, Sources } from '../../src/translation/sources.ts';

/** One change in one file: a page, or `strings`. `from` must occur in it, or the change would test nothing. */
export interface SourceChange {
  readonly in: 'english' | 'translation';
  readonly page?: string;
  readonly from: string | RegExp;
  readonly to: string;
}

/** A text or a page with something to put right, in the few words that a test compares. */
export interface Found {
  readonly name: string;
  readonly status: Status | 'page';
  readonly codes: readonly string[];
  readonly line: number;
}

/** All files of a language as they stand in the repository. */
export const sourcesOf = (locale: string): Sources => readSources('.', locale, guide);

/** The same files with only one page: what a change to it does shows as well, and faster. */
export function withOnly(sources: Sources, page: string): Sources {
  const only = (language: LanguageSources) => {
    const source = language.pages[page];
    return { ...language, pages: source ? { [page]: source } : {} };
  };
  return { ...sources, english: only(sources.english), translation: only(sources.translation) };
}

/**
 * A copy with one change.
 *
 * @throws Error when the change does not fit the file any more
 */
export function changed(sources: Sources, { in: side, page, from, to }: SourceChange): Sources {
  const language = sources[side];
  const source = page === undefined ? language.strings : language.pages[page];
  const text = source?.text.replace(from, to);
  if (!source || text === undefined || text === source.text) {
    throw new Error(`${page ?? 'strings'} does not hold ${String(from)}: adapt the change.`);
  }
  const after: Source = { ...source, text };
  const other =
    page === undefined
      ? { ...language, strings: after }
      : { ...language, pages: { ...language.pages, [page]: after } };
  return { ...sources, [side]: other };
}

/** Everything that the report finds wrong. */
export function foundIn(sources: Sources): Found[] {
  const report = reportOf(sources);
  return [
    ...report.pages.map(({ page, problems }) => ({
      name: page,
      status: 'page' as const,
      line: 1,
      problems,
    })),
    ...entriesIn(report).map(({ name, status, at, problems }) => ({
      name,
      status,
      line: at.line,
      problems,
    })),
  ]
    .filter(({ problems }) => problems.length > 0)
    .map(({ problems, ...found }) => ({ ...found, codes: problems.map(({ code }) => code) }));
}
