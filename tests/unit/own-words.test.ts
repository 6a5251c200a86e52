// An organisation's own words: what can be overridden, what is refused with a mend, and how a change of ours underneath is noticed.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { guide } from '../../src/guide.ts';
import {
  markedRecord,
  OWN_RECORD,
  ownReport,
  readOwnRecord,
  toLookAt,
} from '../../src/organisation/own-report.ts';
import { withOwnSections } from '../../src/organisation/own-sections.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'own-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}
const report = () => ownReport('.', folder, guide);

it('is nothing where there is no folder', () => {
  expect(report()).toEqual({ texts: [], mistakes: [] });
});

it('finds messages and sections in each language', () => {
  write('own/en.json', '{ "home.lead": "Choose." }');
  write('own/nl.json', '{ "home.lead": "Kies." }');
  write('own/en/solve/phone-lost/how-to-prevent-it.mdx', 'Buy a <To page="practice">chain</To>.');
  write('own/nl/solve/phone-lost/zo-voorkomt-u-het.md', 'Koop een ketting.');
  write('own/logo.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>');
  const { texts, mistakes } = report();
  expect(mistakes).toEqual([]);
  expect(texts.map(({ name }) => name)).toEqual([
    'en strings:home.lead',
    'en solve/phone-lost#how-to-prevent-it',
    'nl strings:home.lead',
    'nl solve/phone-lost#zo-voorkomt-u-het',
  ]);
});

describe('refuses', () => {
  it.each<[string, string, string, { key?: string; problem: string; mend: string }]>([
    [
      'another word for practice',
      'own/en.json',
      '{ "window.practiceMark": "Secure sign-in" }',
      { key: 'window.practiceMark', problem: 'no real sign-in', mend: 'Leave this key out' },
    ],
    [
      'a message that we do not have',
      'own/en.json',
      '{ "home.leed": "x" }',
      { key: 'home.leed', problem: 'no message of ours', mend: 'src/content/i18n/en.json' },
    ],
    [
      'another placeholder',
      'own/nl.json',
      '{ "notUsed.method": "{{school}} niet." }',
      { key: 'notUsed.method', problem: '{{school}}', mend: '{{organisation}}' },
    ],
    [
      'an empty message',
      'own/en.json',
      '{ "home.lead": " " }',
      { key: 'home.lead', problem: 'is empty', mend: 'double quotes' },
    ],
    [
      'a language that is not there',
      'own/fr.json',
      '{}',
      { problem: 'not among the locales', mend: 'en, nl' },
    ],
    [
      'a page that does not exist',
      'own/en/solve/hamster/x.mdx',
      'x',
      { problem: "page 'solve/hamster'", mend: 'src/content/docs/en' },
    ],
    [
      'a heading that does not exist',
      'own/en/solve/phone-lost/prevent.mdx',
      'x',
      {
        problem: "heading 'prevent'",
        mend: 'what-it-means, what-to-do-now, how-to-prevent-it, practise-it',
      },
    ],
    [
      'an empty section',
      'own/en/solve/phone-lost/what-it-means.mdx',
      '',
      { problem: 'is empty', mend: 'remove the file' },
    ],
    [
      'a part that no text can have',
      'own/en/solve/phone-lost/what-it-means.mdx',
      '<Simulator />',
      { problem: '<Simulator>', mend: 'Helpdesk, Label' },
    ],
    [
      'an import',
      'own/en/solve/phone-lost/what-it-means.mdx',
      "import x from 'x';\n\nText",
      { problem: 'has an import', mend: 'Remove that line' },
    ],
  ])('%s', (_what, file, text, { key = '', problem, mend }) => {
    write(file, text);
    const { mistakes } = report();
    expect(mistakes).toHaveLength(1);
    expect(mistakes[0]).toMatchObject({ file, key });
    expect(mistakes[0]?.problem).toContain(problem);
    expect(mistakes[0]?.mend).toContain(mend);
  });

  it('a tag that is not closed, and messages that are no JSON', () => {
    write('own/en/solve/phone-lost/what-it-means.mdx', 'Call <Helpdesk.');
    expect(report).toThrow('own/en/solve/phone-lost/what-it-means.mdx');
    write('own/en.json', '{ "home.lead": ');
    expect(report).toThrow('own/en.json: the file is no JSON');
  });
});

describe('freshness', () => {
  const NAME = 'en strings:home.lead';

  it('asks for each new text to be held against ours, until it is marked', () => {
    write('own/en.json', '{ "home.lead": "Choose." }');
    expect(toLookAt(report())).toMatchObject([{ file: 'own/en.json', key: NAME }]);
    expect(toLookAt(report())[0]?.mend).toContain(`npm run i18n:done -- own '${NAME}'`);
    write(OWN_RECORD, JSON.stringify(markedRecord(report(), {}, [NAME])));
    expect(toLookAt(report())).toEqual([]);
  });

  it('tells when our text has changed since', () => {
    write('own/en.json', '{ "home.lead": "Choose." }');
    write(OWN_RECORD, JSON.stringify({ [NAME]: '0123456789', 'en strings:gone': '0123456789' }));
    expect(report().texts).toMatchObject([{ name: NAME, status: 'stale' }]);
    expect(toLookAt(report())[0]?.problem).toContain('has changed since');
    // Of the others the record keeps what it says; of what is gone, nothing.
    const before = readOwnRecord(folder);
    expect(markedRecord(report(), before, [])).toEqual({ [NAME]: '0123456789' });
  });

  it('does not ask again when only the own text changes', () => {
    write('own/en/solve/phone-lost/what-it-means.mdx', 'One.');
    const names = report().texts.map(({ name }) => name);
    write(OWN_RECORD, JSON.stringify(markedRecord(report(), {}, names)));
    write('own/en/solve/phone-lost/what-it-means.mdx', 'Two.');
    expect(toLookAt(report())).toEqual([]);
  });
});

describe('a section of a page', () => {
  const page = `---
title: Page
---

import { Label } from '~/components/guide';

## One thing

Ours.

### Within it

Ours too.

## Another

Stays.

## One thing

Stays too.
`;
  const own = (heading: string, text: string) => [{ file: 'own', page: 'page', heading, text }];

  it('is replaced up to the next heading of its level, and keeps its heading', () => {
    const text = withOwnSections(page, 'page', own('one-thing', 'Own <Label id="yes" />.'));
    expect(text).toContain('## One thing\n\nOwn <Label id="yes" />.\n\n## Another\n\nStays.');
    expect(text).not.toContain('Ours');
    expect(text).toContain('Stays too.');
  });

  it('is found by its number where a heading occurs twice', () => {
    const text = withOwnSections(page, 'page', own('one-thing-1', 'Own.'));
    expect(text).toContain('Ours.');
    expect(text).not.toContain('Stays too.');
  });

  it('brings in the parts that the page does not have yet', () => {
    const text = withOwnSections(page, 'page', own('another', '<Label id="yes" /> <Helpdesk />'));
    expect(text).toContain("import { Helpdesk } from '~/components/guide';");
    expect(text.match(/Label \}/gu)).toHaveLength(1);
  });
});
