// The glossary's checks: what stops a build, and what a page shows of the glossary.
import { describe, expect, it } from 'vitest';
import type { CatalogueFile } from '../../src/i18n/catalogue-check.ts';
import { mistakesInGlossaries } from '../../src/i18n/glossary-check.ts';
import { glossaryOf } from '../../src/i18n/glossary.ts';
import { LOCALES, readGlossary } from '../content/catalogue-files.ts';

const ENGLISH = {
  code: { term: 'code', meaning: 'Some digits.', avoid: ['cipher'] },
  call: { term: 'phone call', meaning: 'Somebody calls.' },
};
const DUTCH = {
  code: { term: 'code', meaning: 'Een paar cijfers.' },
  call: { term: 'telefoonoproep', meaning: 'Iemand belt.', avoid: ['aanroep'] },
};

const file = (locale: string, messages: object, published = true): CatalogueFile => ({
  locale,
  file: `${locale}.json`,
  messages: { ...messages },
  published,
});
const check = (dutch: object, published = true, english: object = ENGLISH) =>
  mistakesInGlossaries(file('en', english), [file('nl', dutch, published)]);

describe('a glossary without mistakes', () => {
  it('passes, with words to avoid of its own', () => {
    expect(check(DUTCH)).toEqual([]);
  });

  it('may lack concepts while its language is not published', () => {
    expect(check({ code: DUTCH.code }, false)).toEqual([]);
  });

  it('is ours', () => {
    const [standard, ...others] = LOCALES.map((locale) => file(locale, readGlossary(locale)));
    expect(standard && mistakesInGlossaries(standard, others)).toEqual([]);
  });
});

describe('a mistake', () => {
  it.each([
    ['a missing concept', { code: DUTCH.code }, 'call', 'is missing', 'phone call'],
    ['an extra concept', { ...DUTCH, more: DUTCH.code }, 'more', 'is extra', 'en.json'],
    ['another order', { call: DUTCH.call, code: DUTCH.code }, 'code', 'another place', 'first'],
    [
      'an empty term',
      { ...DUTCH, code: { term: ' ', meaning: 'Cijfers.' } },
      'code.term',
      'is " "',
      'the one word',
    ],
    [
      'a missing meaning',
      { ...DUTCH, code: { term: 'code' } },
      'code.meaning',
      'is missing',
      'plain words',
    ],
    [
      'an empty list of words',
      { ...DUTCH, code: { ...DUTCH.code, avoid: [] } },
      'code.avoid',
      'is []',
      'leave "avoid" out',
    ],
    [
      'a key that does not belong',
      { ...DUTCH, code: { ...DUTCH.code, avoids: ['x'] } },
      'code.avoids',
      'is not a key',
      'term, meaning, avoid',
    ],
    ['a concept that is no object', { ...DUTCH, code: 'code' }, 'code', 'is "code"', '"term"'],
    [
      'a term to avoid',
      { ...DUTCH, call: { ...DUTCH.call, avoid: ['code'] } },
      'call.avoid',
      'the term of "code"',
      'One word',
    ],
  ])('is told for %s', (_name, dutch, key, problem, mend) => {
    const mistakes = check(dutch);
    const told = mistakes.find((mistake) => mistake.problem.includes(problem));
    expect(told).toMatchObject({ file: 'nl.json', key });
    expect(told?.mend).toContain(mend);
  });

  it('is told for two concepts with one term', () => {
    const dutch = { ...DUTCH, call: { ...DUTCH.call, term: 'code' } };
    expect(check(dutch)).toMatchObject([
      { key: 'call.term', problem: expect.any(String) as string },
    ]);
  });

  it('is told for a glossary without concepts', () => {
    expect(check({}, true, {})).toMatchObject([{ file: 'en.json', problem: 'holds no concept' }]);
  });
});

describe('the page', () => {
  it('shows the concepts in the alphabet of its language, with the terms of the others', () => {
    const dutch = glossaryOf('nl');
    const terms = dutch.map(({ term }) => term);
    expect(terms).toEqual([...terms].sort(new Intl.Collator('nl').compare));
    expect(dutch).toHaveLength(glossaryOf('en').length);
    expect(dutch.find(({ id }) => id === 'hash-key')).toMatchObject({
      language: 'nl',
      term: 'hekje (#)',
      elsewhere: [{ language: 'en', term: 'hash key (#)' }],
    });
  });
});
