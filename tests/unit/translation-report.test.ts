// The translation report on the real pages: nothing is wrong with them, and each change to them is found once, in its place.
import { describe, expect, it } from 'vitest';
import { align } from '../../src/translation/align.ts';
import { labelIn } from '../../src/translation/labels.ts';
import { readRecord } from '../../src/translation/record.ts';
import { wordingsIn } from '../../src/translation/report.ts';
import { unitsOf } from '../../src/translation/units.ts';
import {
  CHANGED_PAGE,
  IN_DUTCH,
  IN_ENGLISH,
  IN_STRINGS,
  type Mutation,
} from '../content/translation-mutations.ts';
import { changed, foundIn, sourcesOf, withOnly } from '../content/translation-sources.ts';

const all = sourcesOf('nl');
const noPage = withOnly(all, 'none');

it('finds nothing to put right on the site as it is', () => {
  expect(foundIn(all)).toEqual([]);
});

describe('finds, once and in its place, on a page', () => {
  const findsIn = (side: 'english' | 'translation', mutation: Mutation) => {
    const { at, found, from, to, page = CHANGED_PAGE } = mutation;
    const after = changed(withOnly(all, page), { in: side, page, from, to });
    const lines = after.translation.pages[page]?.text.split('\n') ?? [];
    const line = lines.findIndex((one) => one.includes(at)) + 1;
    expect(foundIn(after)).toMatchObject([{ ...found, line }]);
  };

  it.each(IN_DUTCH)('$what', (mutation) => findsIn('translation', mutation));
  it.each(IN_ENGLISH)('$what in the English', (mutation) => findsIn('english', mutation));
});

describe('finds, once and by its key,', () => {
  it.each(IN_STRINGS)('$what', ({ found, ...change }) => {
    expect(foundIn(changed(noPage, change))).toMatchObject([found]);
  });
});

describe.each(Object.keys(all.english.pages))('whichever text goes from %s', (page) => {
  const [english = [], translation = []] = [all.english, all.translation].map(
    ({ pages }) => unitsOf(pages[page]?.text ?? '', page).units,
  );
  const made = readRecord(all.record).pages[page];

  it('that one is missing, and no other', () => {
    for (const gone of translation.keys()) {
      const alone = align(english, translation.toSpliced(gone, 1), made)
        .filter((one) => !one.english || !one.translation)
        .map((one) => one.english?.text);
      expect(alone).toEqual([english[gone]?.text]);
      // Where nothing is recorded yet it may be a neighbour, but the others keep their places.
      const unrecorded = align(english, translation.toSpliced(gone, 1));
      expect(unrecorded.filter((one) => !one.translation)).toHaveLength(1);
      expect(unrecorded.filter((one) => !one.english)).toEqual([]);
    }
  });
});

it('finds no label written out on the English pages, which nothing is compared with', () => {
  const wordings = wordingsIn(all.english);
  const found = Object.values(all.english.pages).flatMap(({ file, text }) =>
    unitsOf(text, file).units.map((unit) => labelIn(unit, wordings)),
  );
  expect(found.filter((label) => label !== undefined)).toEqual([]);
});

it('compares the terms and meanings of the glossary, and leaves the words to avoid alone', () => {
  const glossary = (concepts: object) => ({
    file: 'glossary.json',
    text: JSON.stringify(concepts, null, 2),
  });
  const english = glossary({
    leaf: { term: 'leaf', meaning: 'It is green.', avoid: ['sheet'] },
    tree: { term: 'tree', meaning: 'Where leaves grow.' },
  });
  const translation = glossary({ leaf: { term: 'leaf', meaning: 'It is green.' } });
  const found = foundIn({
    ...noPage,
    english: { ...noPage.english, glossary: english },
    translation: { ...noPage.translation, glossary: translation },
  });
  expect(found.map(({ name, status }) => [name, status])).toEqual([
    ['glossary:leaf.term', 'stale'],
    ['glossary:leaf.meaning', 'identical'],
    ['glossary:tree.term', 'missing'],
    ['glossary:tree.meaning', 'missing'],
  ]);
});
