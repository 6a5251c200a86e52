// Puts a report into words: one mistake for each text or page that has something to put right, and the counts on one line.
import type { Mistake } from '../guide-error.ts';
import type { Entry, Status } from './compare.ts';
import { inWords } from './parity.ts';
import type { PageReport } from './pages.ts';
import type { Report } from './report.ts';

/** A mistake with the texts that it is about. */
export interface Finding extends Mistake {
  readonly entry?: Entry;
}

/** Everything that has to be put right in one language: pages, messages, glossary. */
export function findingsIn({ pages, strings, glossary }: Report): Finding[] {
  return [
    ...pages.flatMap((page) => [...findingOfPage(page), ...page.units.flatMap(findingOf)]),
    ...strings.flatMap(findingOf),
    ...glossary.flatMap(findingOf),
  ];
}

/** "nl, published: 1299 texts, 3 to put right (2 stale, 1 missing)". */
export function summaryOf({ locale, published, counts }: Report): string {
  const states: readonly Exclude<Status, 'current'>[] = ['missing', 'stale', 'extra', 'identical'];
  const parts = states
    .filter((status) => counts[status] > 0)
    .map((status) => `${counts[status]} ${status === 'identical' ? 'still English' : status}`);
  const left = counts.faulty === 0 ? 'nothing to do' : `${counts.faulty} to put right`;
  const detail = parts.length > 0 ? ` (${parts.join(', ')})` : '';
  return `${locale}, ${published ? '' : 'not '}published: ${counts.total} texts, ${left}${detail}`;
}

function findingOfPage({ file, problems }: PageReport): Finding[] {
  return problems.map(({ problem, mend }) => ({ file, key: '', problem, mend }));
}

function findingOf(entry: Entry): Finding[] {
  const { at, problems } = entry;
  if (problems.length === 0) return [];
  return [
    {
      file: `${at.file}:${at.line}`,
      key: keyOf(entry),
      problem: problems.map(({ problem }) => problem).join(', and '),
      mend: problems.map(({ mend }) => mend).join('\n        '),
      entry,
    },
  ];
}

/** A message or a concept by its key; a unit of a page by its number and its first words. */
function keyOf({ name, english, translation }: Entry): string {
  const [, key] = /^\w+:(.+)$/u.exec(name) ?? [];
  if (key !== undefined) return key;
  const unit = translation ?? english;
  const [, number] = / (\d+)$/u.exec(name) ?? [];
  const what = number ?? (unit ? inWords(unit) : '');
  return `${number === undefined ? 'the ' : 'unit '}${what} “${shortened(unit?.text ?? '')}”`;
}

const shortened = (text: string) =>
  text.length > 50 ? `${text.slice(0, 50).replace(/\s+\S*$/u, '')} …` : text;
