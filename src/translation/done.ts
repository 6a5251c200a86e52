// Marks texts as done: the record then says that they are made from the English of now. Nothing else changes the record.
import { REVIEWABLE, type Entry } from './compare.ts';
import type { Problem } from './parity.ts';
import { reviewKey, type TranslationRecord } from './record.ts';
import { entriesIn, type Report } from './report.ts';

/** What was asked, text by text. */
export interface Marking {
  readonly marked: readonly Entry[];
  /** Texts that can't be marked, with what stands in the way. */
  readonly refused: readonly { readonly entry: Entry; readonly problems: readonly Problem[] }[];
  readonly record: TranslationRecord;
}

/**
 * Marks texts as done, but for those in which something is missing, extra or not the same as in the English.
 *
 * @param entries the texts that the translator named
 * @param reason why texts that a check doubts are right; their negation, or that they are the same as the English
 */
export function markDone(
  report: Report,
  record: TranslationRecord,
  entries: readonly Entry[],
  reason?: string,
): Marking {
  const judged = entries.map((entry) => ({ entry, problems: hindrancesOf(entry, reason) }));
  const free = judged.filter(({ problems }) => problems.length === 0).map(({ entry }) => entry);
  return {
    marked: free.filter(({ problems }) => problems.length > 0),
    refused: judged.filter(({ problems }) => problems.length > 0),
    record: {
      pages: pagesAfter(report, record.pages, new Set(free)),
      strings: keyedAfter(report.strings, record.strings, free),
      glossary: keyedAfter(report.glossary, record.glossary, free),
      reviewed: reviewsAfter(report, record.reviewed, free, reason),
    },
  };
}

/** The texts among these that are right only if somebody has read them and says so. */
export const doubted = (entries: readonly Entry[]): Entry[] =>
  entries.filter(({ problems }) => problems.some(({ code }) => REVIEWABLE.includes(code)));

function hindrancesOf({ english, translation, problems }: Entry, reason?: string): Problem[] {
  if (problems.length === 0 && !(english && translation)) return [NO_PAGE];
  return problems.filter(
    ({ code }) => code !== 'stale' && !(reason !== undefined && REVIEWABLE.includes(code)),
  );
}

const NO_PAGE: Problem = {
  code: 'missing',
  problem: 'stands on a page that is in one language only',
  mend: 'Translate the page first, or remove it.',
};

/** What was made from English that has gone is forgotten, unless its translation is still there and waits to be looked at. */
function pagesAfter(
  { pages }: Report,
  before: TranslationRecord['pages'],
  done: ReadonlySet<Entry>,
): TranslationRecord['pages'] {
  const after = pages.map(({ page, units }) => {
    const texts = units.filter(({ english }) => english?.kind !== 'part');
    const now = texts.filter((entry) => done.has(entry)).flatMap(madeFrom);
    const redone = new Set(now.map(([, translation]) => translation));
    const there = new Set(
      texts.flatMap(({ english, translation }) => [english?.hash, translation?.hash]),
    );
    const kept = Object.entries(before[page] ?? {}).filter(
      ([english, translation]) =>
        there.has(english) || (there.has(translation) && !redone.has(translation)),
    );
    return [page, Object.fromEntries([...kept, ...now])] as const;
  });
  return Object.fromEntries(after.filter(([, made]) => Object.keys(made).length > 0));
}

const madeFrom = ({ english, translation }: Entry): [string, string][] =>
  english && translation ? [[english.hash, translation.hash]] : [];

function keyedAfter(
  entries: readonly Entry[],
  before: Readonly<Record<string, string>>,
  done: readonly Entry[],
): Record<string, string> {
  const after = entries.flatMap((entry) => {
    const key = entry.name.replace(/^\w+:/u, '');
    const hash = done.includes(entry) ? entry.english?.hash : before[key];
    return hash === undefined ? [] : [[key, hash] as const];
  });
  return Object.fromEntries(after);
}

function reviewsAfter(
  report: Report,
  before: TranslationRecord['reviewed'],
  done: readonly Entry[],
  reason?: string,
): TranslationRecord['reviewed'] {
  const there = new Set(entriesIn(report).flatMap(keyOfReview));
  const kept = Object.entries(before).filter(([key]) => there.has(key));
  const now = reason === undefined ? [] : doubted(done).flatMap(keyOfReview);
  return Object.fromEntries([...kept, ...now.map((key) => [key, reason ?? ''] as const)]);
}

const keyOfReview = ({ english, translation }: Entry): string[] =>
  english && translation ? [reviewKey(english, translation)] : [];
