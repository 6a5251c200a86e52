// Search finds the page by the reader's own words, old and colloquial ones too, and only in the reader's language.
import { RANKING } from '../../src/components/starlight/search-ranking.ts';
import { guide } from '../../src/guide.ts';
import { hrefOf } from './support/pages.ts';
import { SEARCHES } from './support/searches.ts';
import { expect, inEachLanguage, test } from './support/test.ts';

interface Pagefind {
  options: (options: { ranking: typeof RANKING }) => Promise<void>;
  search: (query: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>;
}

inEachLanguage((language) => {
  test('finds the right page first or second, by what people type', async ({ page, t }) => {
    await page.goto(hrefOf(language, ''));
    // As for a reader: the search may make markup and a worker only once its window is open.
    await page.getByRole('button', { name: t('search.label'), exact: true }).click();
    await expect(page.getByRole('dialog').getByRole('textbox')).toBeFocused();
    const searches = SEARCHES[language] ?? {};
    const queries = Object.keys(searches);
    expect(queries.length).toBeGreaterThanOrEqual(20);
    const found = await page.evaluate(
      async ({ address, queries, ranking }) => {
        const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
        await pagefind.options({ ranking });
        const search = async (query: string) => {
          const { results } = await pagefind.search(query);
          const top = await Promise.all(results.slice(0, 4).map((result) => result.data()));
          return [query, top.map(({ url }) => url)] as const;
        };
        return Promise.all(queries.map(search));
      },
      { address: `${guide.base}pagefind/pagefind.js`, queries, ranking: RANKING },
    );
    const wrong = found.filter(([query, urls]) => {
      const wanted = hrefOf(language, searches[query] ?? '');
      return (
        !urls.slice(0, 2).includes(wanted) ||
        urls.some((url) => !url.startsWith(hrefOf(language, '')))
      );
    });
    expect(wrong).toEqual([]);
  });
});
