// Whatever an address, the browser's storage or a person's typing holds: what is read from it is on a list of ours, or is left out.
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readHave } from '../../src/components/check/address.ts';
import { answersIn } from '../../src/components/helpdesk/answers.ts';
import { createFinder } from '../../src/components/helpdesk/find.ts';
import { searchableIn } from '../../src/components/helpdesk/searchable.ts';
import { readView, searchOf } from '../../src/components/helpdesk/view.ts';
import { preferredLocale } from '../../src/components/language/locale-choice.ts';
import { keptSecret } from '../../src/components/own-phone/kept-account.ts';
import { judgeTyped, secretOf } from '../../src/components/own-phone/practice-account.ts';
import { notePractised, readProgress } from '../../src/components/progress/progress.ts';
import { readAddress } from '../../src/components/simulator/address.ts';
import { MODES } from '../../src/components/simulator/modes.ts';
import { guide } from '../../src/guide.ts';
import { holdingsOf } from '../../src/machines/holdings.ts';
import { LAST_RUN, runNumber } from '../../src/machines/is-this-me.ts';
import { PAGE_IDS, scenariosOf } from '../../src/machines/scenarios/index.ts';
import { LOCALES } from '../content/catalogue-files.ts';
import { pageFilesIn } from '../content/page-files.ts';
import { hostileText, queryWith } from './hostile.ts';

const RUNS = { numRuns: 500 };
const answers = LOCALES.map((locale) => answersIn(locale, pageFilesIn(locale)));

afterEach(() => vi.unstubAllGlobals());

/** A browser whose storage holds this under every name. */
function stored(text: string | null): void {
  const storage = { getItem: () => text, setItem: () => undefined, removeItem: () => undefined };
  vi.stubGlobal('localStorage', storage);
  vi.stubGlobal('sessionStorage', storage);
}

describe('an address', () => {
  it.each(PAGE_IDS)('of %s opens an exercise of the page, or none and says so', (page) => {
    const own = scenariosOf(page);
    fc.assert(
      fc.property(queryWith('practice', 'mode', 'x'), (search) => {
        const { scenario, mode, notice } = readAddress(search, own, []);
        const asked = new URLSearchParams(search);
        const wrong =
          (asked.has('practice') && !scenario) || (asked.has('mode') && mode === undefined);
        expect(scenario === undefined || own.some((one) => one === scenario)).toBe(true);
        expect(mode === undefined || MODES.includes(mode)).toBe(true);
        expect(notice !== undefined).toBe(wrong);
      }),
      RUNS,
    );
  });

  it('of the check ticks what can be ticked here', () => {
    const known = holdingsOf(guide.methods);
    fc.assert(
      fc.property(queryWith('have', 'x'), (search) => {
        const { have } = readHave(search, known);
        expect(have.filter((id) => !known.includes(id))).toEqual([]);
      }),
      RUNS,
    );
  });

  it('of the helpdesk’s tool names pages, languages and exercises that there are, and words of a caller’s length', () => {
    const pages = answers[0]?.answers ?? [];
    fc.assert(
      fc.property(queryWith('q', 'to', 'page', 'practice', 'mode'), (search) => {
        const { view } = readView(search, answers, guide.defaultLocale);
        expect(LOCALES).toContain(view.to);
        expect(MODES).toContain(view.mode);
        const page = pages.find((one) => one.page === view.page);
        if (view.page !== undefined) expect(page).toBeDefined();
        if (view.practice !== undefined) expect(page?.exercises).toContain(view.practice);
        expect(view.query.length).toBeLessThanOrEqual(200);
        // What is written back is read as the same.
        expect(readView(searchOf(view), answers, guide.defaultLocale).view.page).toBe(view.page);
      }),
      RUNS,
    );
  });

  it('of a run holds a number, or is not understood', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const number = runNumber(text);
        if (number === undefined) return;
        expect(number).toBeGreaterThanOrEqual(1);
        expect(number).toBeLessThanOrEqual(LAST_RUN);
        expect(Number.isInteger(number)).toBe(true);
      }),
      RUNS,
    );
  });
});

describe('what is typed', () => {
  it('finds pages that there are, whatever a caller says', () => {
    const find = createFinder(answers.map(searchableIn));
    const pages = answers.flatMap((one) => one.answers.map(({ page }): string => page));
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(find(text.slice(0, 200)).filter((page) => !pages.includes(page))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('is a code of the practice account only where it is one', () => {
    const secret = new Uint8Array(20).fill(7);
    fc.assert(
      fc.property(hostileText, (text) => {
        const verdict = judgeTyped(secret, text, 1_000_000_000);
        if (verdict === 'accepted') expect(text.replace(/[\s-]/gu, '')).toMatch(/^\d{6}$/u);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the browser’s storage', () => {
  const days = fc.oneof(hostileText, fc.constantFrom('2027-02-01', '2027-99-99', '0000-00-00'));
  const entries = fc.oneof(
    hostileText,
    fc.jsonValue().map((value) => JSON.stringify(value)),
    fc
      .dictionary(
        hostileText,
        fc.oneof(
          days,
          days.map((day) => [day]),
          fc.jsonValue(),
        ),
      )
      .map((value) => JSON.stringify(value)),
  );

  it('gives days of the calendar by exercise, or nothing', () => {
    const format = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' });
    fc.assert(
      fc.property(entries, (text) => {
        stored(text);
        for (const day of Object.values(readProgress())) {
          expect(typeof day).toBe('string');
          expect(() => format.format(new Date(day))).not.toThrow();
        }
        expect(() => notePractised('app-code-usual')).not.toThrow();
        expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
      }),
      RUNS,
    );
  });

  it('gives a language that the guide has', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        stored(text);
        expect(LOCALES).toContain(preferredLocale(LOCALES, guide.defaultLocale));
      }),
      RUNS,
    );
  });

  it('gives a practice account of the usual length, if need be a new one', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        stored(text);
        expect(keptSecret()).toHaveLength(20);
        expect(secretOf(text)?.length ?? 20).toBe(20);
      }),
      RUNS,
    );
  });
});
