/** Links from a table of pages, with the pages' own titles as their words. */
import { GuideError } from '../../guide-error.ts';
import { guide, type Locale } from '../../guide.ts';
import { hrefTo, type PagePath } from '../guide/links.ts';
import type { GuidePage } from '../starlight/guide-pages.ts';
import type { LinkTo } from './pages.ts';

type Page = Pick<GuidePage, 'path' | 'title' | 'used'>;

/**
 * Makes the links of a table in one language. Where a page is about methods that the organisation does not use,
 * `instead` takes its place; without one it is left out.
 *
 * @throws GuideError when the table names a page that was not written
 */
export function linkFrom(locale: Locale, pages: readonly Page[]) {
  return <Key extends string>(
    table: Readonly<Record<Key, PagePath>>,
    instead?: PagePath,
  ): Record<Key, LinkTo> => {
    const links = (Object.entries(table) as [Key, PagePath][]).flatMap(([key, path]) => {
      const own = pageAt(path, key, pages);
      const page = own.used || instead === undefined ? own : pageAt(instead, key, pages);
      const link = { href: hrefTo(locale, page.path), title: page.title };
      return page.used ? [[key, link] as const] : [];
    });
    return Object.fromEntries(links) as Record<Key, LinkTo>;
  };
}

function pageAt(path: PagePath, key: string, pages: readonly Page[]): Page {
  const page = pages.find((one) => one.path === path);
  if (page) return page;
  throw new GuideError({
    file: 'src/components/check/pages.ts',
    key,
    problem: `leads to "${path}", which is no page`,
    mend: `Name a page in src/content/docs/${guide.defaultLocale}, without language and file ending.`,
  });
}
