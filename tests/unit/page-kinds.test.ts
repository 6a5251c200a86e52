// Every page that is built is of a kind, so that something says what it may cost; a page of no kind stops the budget by name.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { builtPages, pagesToOpen } from '../../scripts/built-pages.ts';
import { kindOf } from '../../scripts/page-kinds.ts';

let dist = '';
beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'handrail-dist-'));
});
afterEach(() => {
  rmSync(dist, { recursive: true });
});

function build(path: string, html = '<p>Words</p>'): void {
  mkdirSync(join(dist, path), { recursive: true });
  writeFileSync(join(dist, path, 'index.html'), html);
}

describe('the kind of a page', () => {
  it.each([
    ['', 'language choice'],
    ['404.html', 'not found'],
    ['nl/', 'home'],
    ['en/sign-in/phone-call/', 'method'],
    ['en/sign-in/app-code/', 'method with one-time codes'],
    ['nl/sign-in/another-way/', 'another way'],
    ['nl/helpdesk/handouts/app-code/', 'sheet'],
    ['en/translations/pages/set-up/manage/', 'translations'],
    ['go/phone-lost/', 'short link'],
    ['security-info-setup-signin/', 'old address'],
  ])('of /%s is %s', (path, name) => {
    expect(kindOf(path)?.name).toBe(name);
  });

  it('is missing where nobody thought of such a page', () => {
    build('en/solve/no-signal');
    build('en/videos/first');
    expect(() => builtPages(dist)).toThrow(/\/en\/videos\/first\/.*scripts\/page-kinds\.ts/u);
  });
});

it('opens the longest page of a kind in each language, and tells who is listed', () => {
  build('en/solve/no-signal');
  build('en/solve/phone-lost', '<p>Many more words than on the other page</p>');
  build('nl/solve/no-signal', '<meta name="robots" content="noindex"/>');
  const pages = builtPages(dist);
  expect(pagesToOpen(pages).map(({ path }) => path)).toEqual([
    'en/solve/phone-lost/',
    'nl/solve/no-signal/',
  ]);
  expect(pages.map(({ listed }) => listed)).toEqual([true, true, false]);
});
