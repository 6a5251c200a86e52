// The helpdesk's search: what callers say leads to the right page first or second, in each language, whatever language the page is in.
import { describe, expect, it } from 'vitest';
import { answersIn } from '../../src/components/helpdesk/answers.ts';
import { createFinder } from '../../src/components/helpdesk/find.ts';
import { searchableIn } from '../../src/components/helpdesk/searchable.ts';
import { LOCALES } from '../content/catalogue-files.ts';
import { EVERYDAY } from '../content/everyday-calls.ts';
import { pageFilesIn } from '../content/page-files.ts';
import { CALLS } from '../e2e/support/calls.ts';
import { SEARCHES } from '../e2e/support/searches.ts';

const answers = LOCALES.map((locale) => answersIn(locale, pageFilesIn(locale)));
const finderOn = (own: string) =>
  createFinder(
    answers
      .toSorted((one, other) => Number(other.locale === own) - Number(one.locale === own))
      .map(searchableIn),
  );

describe.each(LOCALES)('on the page in %s', (locale) => {
  const find = finderOn(locale);

  describe.each(LOCALES)('for a caller who speaks %s', (spoken) => {
    it.each(Object.entries(SEARCHES[spoken] ?? {}))('finds "%s"', (query, page) => {
      expect(find(query).slice(0, 2)).toContain(page);
    });

    it.each(Object.entries(EVERYDAY[spoken] ?? {}))('finds "%s" first', (query, page) => {
      expect(find(query)[0]).toBe(page);
    });
  });

  it.each([
    ['telefon kwijt', 'solve/phone-lost'],
    ['authentcator', 'set-up/authenticator-app'],
    ['PASWORD', 'solve/reset-password'],
    ['can’t sign in', 'solve/cannot-sign-in'],
    ['buit', 'solve/abroad'],
  ])('understands "%s"', (query, page) => {
    expect(find(query)[0]).toBe(page);
  });

  it.each(['', '  ', '?!', 'qqqq'])('finds nothing for "%s"', (query) => {
    expect(find(query)).toEqual([]);
  });

  it('goes by the words that tell pages apart', () => {
    expect(find('I have a new phone')).toEqual(find('new phone'));
    expect(find('ik ben mijn token kwijt')[0]).toBe('solve/token-lost');
    // Alone, such a word may be the beginning of another one.
    expect(find('to')).toContain('solve/token-lost');
    expect(find('going to')).toEqual([]);
  });

  it('answers ten calls with the first page that fits, or the second', () => {
    const calls = Object.entries(CALLS[locale] ?? {});
    expect(calls).toHaveLength(10);
    for (const [words, page] of calls) expect(find(words).slice(0, 2), words).toContain(page);
  });
});
