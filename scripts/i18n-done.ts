// `npm run i18n:done -- nl sign-in/text-message 12`: a translator says that these texts say what the English of now says.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { guide } from '../src/guide.ts';
import type { Entry } from '../src/translation/compare.ts';
import { doubted, markDone } from '../src/translation/done.ts';
import { readSources, recordFile } from '../src/translation/read.ts';
import { formatRecord, readRecord } from '../src/translation/record.ts';
import { reportOf, type Report } from '../src/translation/report.ts';
import { select } from '../src/translation/select.ts';
import { chosenLocales, fail } from './i18n-arguments.ts';
import { markOwnWords } from './own-words.ts';

const USAGE = `Say which language and which texts, for example:
  npm run i18n:done -- nl sign-in/text-message          every text of a page
  npm run i18n:done -- nl sign-in/text-message 12 14    two texts of it, by the numbers that npm run i18n shows
  npm run i18n:done -- nl 'solve/*'                     the pages of a folder
  npm run i18n:done -- nl 'strings:home.*'              messages, by their keys
  npm run i18n:done -- nl glossary:one-time-code        a concept of the glossary
  npm run i18n:done -- nl strings:label.no --reviewed "“Nee” is “No”"    a text that a check doubts
  npm run i18n:done -- own 'en strings:home.lead'       a text of your organisation's own; without a name all of them`;

try {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { reviewed: { type: 'string' } },
  });
  if (positionals[0] === 'own') markOwnWords(positionals.slice(1));
  else markTranslations(positionals, values.reviewed);
} catch (error) {
  fail(error);
}

function markTranslations(positionals: readonly string[], reviewed: string | undefined): void {
  const numbers = positionals.filter((one) => /^\d+$/u.test(one)).map(Number);
  const [locale, ...targets] = positionals.filter((one) => !/^\d+$/u.test(one));
  if (locale === undefined || targets.length === 0) throw new Error(USAGE);
  chosenLocales([locale]);
  mark(locale, targets, numbers, reviewed);
}

function mark(
  locale: string,
  targets: readonly string[],
  numbers: readonly number[],
  reason: string | undefined,
): void {
  const sources = readSources('.', locale, guide);
  const report = reportOf(sources);
  const entries = entriesFor(report, targets, numbers);
  if (reason !== undefined) checkReview(entries, reason);
  const { marked, refused, record } = markDone(report, readRecord(sources.record), entries, reason);
  mkdirSync(dirname(recordFile(locale)), { recursive: true });
  writeFileSync(recordFile(locale), formatRecord(record));
  for (const entry of marked) console.log(`Done: ${entry.name}\n${sideBySide(entry, locale)}\n`);
  for (const { entry, problems } of refused) {
    console.error(`Not marked: ${entry.name}\n${sideBySide(entry, locale)}`);
    for (const { problem, mend } of problems) console.error(`  It ${problem}. ${mend}`);
    console.error('');
  }
  console.log(`${marked.length} marked as done, ${refused.length} not.`);
  process.exitCode = refused.length > 0 ? 1 : 0;
}

/** @throws Error when nothing is called that */
function entriesFor(
  report: Report,
  targets: readonly string[],
  numbers: readonly number[],
): Entry[] {
  const selected = select(report, targets);
  const [unknown] = selected.find(([, entries]) => entries.length === 0) ?? [];
  if (unknown !== undefined) {
    throw new Error(`Nothing is called "${unknown}". npm run i18n shows the names.\n\n${USAGE}`);
  }
  const entries = selected.flatMap(([, found]) => found);
  if (numbers.length === 0) return entries;
  if (targets.length > 1) throw new Error('Numbers go with one page: name one page at a time.');
  const [page = ''] = entries[0]?.name.split(' ') ?? [];
  const numbered = numbers.map((number) => {
    const entry = entries.find(({ name }) => name === `${page} ${number}`);
    if (!entry) throw new Error(`"${page}" has no text with the number ${number}.`);
    return entry;
  });
  return numbered;
}

/** One reason is about one pair of texts; a reason for many would be about none. */
function checkReview(entries: readonly Entry[], reason: string): void {
  const pairs = doubted(entries).map(({ english, translation }) =>
    [english?.hash, translation?.hash].join(' '),
  );
  const count = new Set(pairs).size;
  if (reason.trim().length < 10) {
    throw new Error('Say in a sentence why both texts mean the same: --reviewed "…".');
  }
  if (count === 1) return;
  throw new Error(
    count === 0
      ? 'No check doubts these texts, so there is nothing to review: leave --reviewed out.'
      : `A check doubts ${count} of these texts: review them one by one, each with its reason.`,
  );
}

function sideBySide({ english, translation }: Entry, locale: string): string {
  const [from, to] = [english, translation].map((unit) => unit?.source ?? '(nothing)');
  return `  ${guide.defaultLocale}: ${from ?? ''}\n  ${locale}: ${to ?? ''}`;
}
