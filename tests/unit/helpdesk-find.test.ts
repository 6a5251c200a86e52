// The helpdesk's search: what callers say leads to the right page first or second, in each language, whatever language the page is in.
import { describe, expect, it } from 'vitest';
import { answersIn } from '../../src/components/helpdesk/answers.ts';
import { createFinder } from '../../src/components/helpdesk/find.ts';
import { searchableIn } from '../../src/components/helpdesk/searchable.ts';
import { LOCALES } from '../content/catalogue-files.ts';
import { pageFilesIn } from '../content/page-files.ts';
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
  });
});
