// Marking texts as done: what the record says afterwards, and what can't be marked.
import { describe, expect, it } from 'vitest';
import { markDone } from '../../src/translation/done.ts';
import { formatRecord, readRecord } from '../../src/translation/record.ts';
import { reportOf } from '../../src/translation/report.ts';
import { select } from '../../src/translation/select.ts';
import type { Sources } from '../../src/translation/sources.ts';
import { changed, foundIn, sourcesOf, withOnly } from '../content/translation-sources.ts';

const PAGE = 'sign-in/phone-call';
const sources = withOnly(sourcesOf('nl'), PAGE);
const stale = changed(sources, {
  in: 'english',
  page: PAGE,
  from: 'Your phone rings. Are you',
  to: 'Now your phone rings. Are you',
});

/** Marks what some names stand for, and gives the sources back with the new record. */
function mark(before: Sources, targets: readonly string[], reason?: string) {
  const report = reportOf(before);
  const entries = select(report, targets).flatMap(([, found]) => found);
  const marking = markDone(report, readRecord(before.record), entries, reason);
  const record = { ...before.record, text: formatRecord(marking.record) };
  return { ...marking, after: { ...before, record } };
}

describe('a page marked as done', () => {
  it('is current again, and only what was stale is said to be marked', () => {
    const { marked, refused, after } = mark(stale, [PAGE]);
    expect(marked.map(({ english }) => english?.text)).toEqual([
      expect.stringContaining('Now your phone rings.'),
    ]);
    expect(refused).toEqual([]);
    expect(foundIn(after)).toEqual([]);
  });

  it('leaves the record as it is when nothing was stale', () => {
    expect(mark(sources, [PAGE]).after.record.text).toBe(
      mark(sources, ['strings:home.go']).after.record.text,
    );
  });

  it('forgets the English that has gone', () => {
    const sizeOf = ({ record }: Sources) =>
      Object.keys(readRecord(record).pages[PAGE] ?? {}).length;
    const twice = mark(
      changed(stale, { in: 'english', page: PAGE, from: 'Now your', to: 'Your' }),
      [PAGE],
    );
    expect(sizeOf(twice.after)).toBeLessThanOrEqual(sizeOf(mark(stale, [PAGE]).after));
    expect(twice.after.record.text).toBe(mark(sources, [PAGE]).after.record.text);
  });
});

describe('what can’t be marked', () => {
  it.each([
    ['another key', 'druk één keer op het hekje (#)', 'druk één keer op 9', ['digits', 'keys']],
    ['a negation that was lost', 'Druk dan niet op', 'Druk dan op', ['negation']],
    [
      'a text left in English',
      'title: Aanmelden met een telefoonoproep',
      'title: Sign in with a phone call',
      ['identical'],
    ],
  ])('%s', (_what, from, to, codes) => {
    const before = changed(sources, { in: 'translation', page: PAGE, from, to });
    const { refused, after } = mark(before, [PAGE]);
    expect(refused.flatMap(({ problems }) => problems.map(({ code }) => code))).toEqual(codes);
    expect(foundIn(after)).toHaveLength(1);
  });

  it('a text that is missing, or on a page that is', () => {
    const gone = changed(sources, {
      in: 'translation',
      page: PAGE,
      from: /Leg uw telefoon klaar.*/u,
      to: '',
    });
    expect(mark(gone, [PAGE]).refused).toHaveLength(1);
    const noPage = { ...sources, translation: { ...sources.translation, pages: {} } };
    const { marked, refused } = mark(noPage, [PAGE]);
    expect([marked.length, refused.length > 50]).toEqual([0, true]);
  });
});

describe('a review', () => {
  const doubted = changed(sources, {
    in: 'translation',
    page: PAGE,
    from: 'Neem dan op.',
    to: 'Neem dan niet te laat op.',
  });
  const reviewed = mark(doubted, [PAGE], '“Answer” is “neem niet te laat op”.').after;

  it('settles what a check doubts', () => {
    expect(foundIn(doubted)).toMatchObject([{ codes: ['negation'] }]);
    expect(foundIn(reviewed)).toEqual([]);
  });

  it.each(['english', 'translation'] as const)('is asked for again when the %s changes', (side) => {
    const [from, to] =
      side === 'english'
        ? ['Then answer the call.', 'Then answer.']
        : ['niet te laat op', 'niet te laat aan'];
    const after = changed(reviewed, { in: side, page: PAGE, from, to });
    expect(foundIn(after).map(({ codes }) => codes)).toEqual([
      side === 'english' ? ['stale', 'negation'] : ['negation'],
    ]);
  });
});

describe('a name', () => {
  const report = reportOf(sourcesOf('nl'));
  const count = (target: string) => select(report, [target])[0]?.[1].length ?? 0;

  it('may be a page, its file, a message, or a pattern', () => {
    expect(count(PAGE)).toBeGreaterThan(50);
    expect(count(`src/content/docs/nl/${PAGE}.mdx`)).toBe(count(PAGE));
    expect(count('home.go')).toBe(1);
    expect(count('strings:home.go')).toBe(1);
    expect(count('strings:home.*')).toBeGreaterThan(2);
    expect(count('sign-in/*')).toBeGreaterThan(count(PAGE));
  });

  it('never stands for everything by one star', () => {
    expect(count('*')).toBeLessThan(report.counts.total / 2);
    expect(count('nothing')).toBe(0);
  });
});
