/** Every trouble is dealt with somewhere: exercises exist, and advice stands on its page in every language. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import type { PageId } from '../../src/machines/scenario.ts';
import { PAGE_IDS, scenarios } from '../../src/machines/scenarios/index.ts';
import { LOCALES } from './catalogue-files.ts';
import { troubles } from './trouble-table.ts';

/** The rows that a page's text advises on, in one language. */
function advisedOn(locale: string, page: PageId): number[] {
  const source = new URL(`../../src/content/docs/${locale}/sign-in/${page}.mdx`, import.meta.url);
  return [...readFileSync(source, 'utf8').matchAll(/<Advice\b[^>]*\brow=\{(\d+)\}/gu)].map(
    ([, row]) => Number(row),
  );
}

describe('the table of troubles', () => {
  it('has every row once, in order', () => {
    expect(troubles.map(({ row }) => row)).toEqual(Array.from({ length: 60 }, (_, i) => i + 1));
  });

  it('deals with each of them, by exercise or advice', () => {
    const open = troubles.filter(
      ({ scenarios: shown = [], advice }) => shown.length === 0 && !advice,
    );
    expect(open).toEqual([]);
  });

  it('puts every exercise that is not a usual way to use', () => {
    const used = new Set(troubles.flatMap(({ scenarios: shown = [] }) => shown));
    const unused = scenarios.filter(({ id, kind }) => kind !== 'usual' && !used.has(id));
    expect(unused.map(({ id }) => id)).toEqual(['another-way-from-app-code']);
  });
});

describe.each(LOCALES)('advice in %s', (locale) => {
  const expected = PAGE_IDS.flatMap((page) =>
    troubles
      .filter(({ advice }) => advice?.on.includes(page))
      .map(({ row }) => [page, row] as const),
  );

  it.each(expected)('%s advises on row %d', (page, row) => {
    expect(
      advisedOn(locale, page),
      `src/content/docs/${locale}/sign-in/${page}.mdx lacks <Advice row={${row}}>`,
    ).toContain(row);
  });

  it.each(PAGE_IDS)('%s advises on nothing that the table doesn’t send there', (page) => {
    const sent = expected.filter(([on]) => on === page).map(([, row]) => row);
    expect(advisedOn(locale, page).toSorted((a, b) => a - b)).toEqual(sent);
  });
});
