// Every problem has one page of its own, in the reader's words; each page has the same four parts, and leads to the exercises that show it.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { LOCALES } from './catalogue-files.ts';
import { pagesIn } from './prose.ts';
import { troubles } from './trouble-table.ts';

interface Frontmatter {
  readonly practice: { readonly exercises?: readonly string[]; readonly none?: string };
  readonly symptom?: { readonly group: string; readonly troubles: readonly number[] };
  readonly alsoCalled?: readonly string[];
  readonly checked?: unknown;
}

const read = (file: string) => {
  const source = readFileSync(file, 'utf8');
  const [, frontmatter = '', body = ''] = source.split(/^---$/mu);
  return { file, body, ...(parse(frontmatter) as Frontmatter) };
};
const pages = pagesIn('en').map(read);
const symptoms = pages.filter(({ symptom }) => symptom);
const inSolve = (file: string) => /\/solve\/(?!index)/u.test(file);
const headingsOf = (body: string) => [...body.matchAll(/^## (.*)$/gmu)].map(([, text]) => text);

/** The headings of the four parts. In a language that is not named here, the first page decides for all. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  en: ['What it means', 'What to do now', 'How to prevent it', 'Practise it'],
  nl: ['Wat er aan de hand is', 'Wat u nu doet', 'Zo voorkomt u het', 'Oefenen'],
};

describe('the pages that solve a problem', () => {
  it('are all in one folder, and nothing else is in it but their list', () => {
    const inFolder = pages.filter(({ file }) => inSolve(file));
    expect(symptoms.map(({ file }) => file)).toEqual(inFolder.map(({ file }) => file));
  });

  it('deal with every row of the table of troubles once', () => {
    const rows = symptoms.flatMap(({ symptom }) => symptom?.troubles ?? []);
    expect(rows.toSorted((one, other) => one - other)).toEqual(troubles.map(({ row }) => row));
  });

  it.each(symptoms.map((page) => [page.file, page] as const))(
    '%s leads to exercises that show its troubles',
    (_file, { practice, symptom }) => {
      const rows = symptom?.troubles ?? [];
      const shown = troubles
        .filter(({ row }) => rows.includes(row))
        .flatMap(({ scenarios = [] }): readonly string[] => scenarios);
      const led = practice.exercises ?? [];
      if (shown.length > 0) expect(led.some((id) => shown.includes(id))).toBe(true);
      else expect(practice.none ?? led[0]).toBeTruthy();
    },
  );

  it.each(LOCALES.flatMap((locale) => pagesIn(locale)).filter(inSolve))(
    '%s has the four parts, other names, and the date of its facts',
    (file) => {
      const { body, alsoCalled = [], checked } = read(file);
      const first = file.replace(/[^/]*$/u, 'abroad.mdx');
      const parts = PARTS[file.split('/')[3] ?? ''] ?? headingsOf(read(first).body);
      expect(headingsOf(body)).toEqual(parts);
      expect(parts).toHaveLength(4);
      expect(alsoCalled.length).toBeGreaterThanOrEqual(2);
      expect(checked).toBeDefined();
    },
  );
});

describe('the date of the facts', () => {
  const WITHOUT = ['index.mdx', 'practice/index.mdx', 'practice/is-this-me.mdx', 'solve/index.mdx'];
  it('stands on every page that states facts', () => {
    const undated = pages
      .filter(({ checked }) => !checked)
      .map(({ file }) => file.slice('src/content/docs/en/'.length));
    expect(undated).toEqual(WITHOUT);
  });
});
