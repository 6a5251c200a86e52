/** Links from a table of pages, with the pages' own titles as their words. */
import { GuideError } from '../../guide-error.ts';
import { guide, type Locale } from '../../guide.ts';
import { hrefTo, type PagePath } from '../guide/links.ts';
import type { GuidePage } from '../starlight/guide-pages.ts';
import type { LinkTo } from './pages.ts';

/**
 * Makes the links of a table in one language. Pages of methods that the organisation does not use are left out.
 *
 * @throws GuideError when the table names a page that was not written
 */
export function linkFrom(locale: Locale, pages: readonly GuidePage[]) {
  return <Key extends string>(table: Readonly<Record<Key, PagePath>>): Record<Key, LinkTo> => {
    const links = (Object.entries(table) as [Key, PagePath][]).flatMap(([key, path]) => {
      const page = pages.find((one) => one.path === path);
      if (!page) {
        throw new GuideError({
          file: 'src/components/check/pages.ts',
          key,
          problem: `leads to "${path}", which is no page`,
          mend: `Name a page in src/content/docs/${guide.defaultLocale}, without language and file ending.`,
        });
      }
      return page.used ? [[key, { href: hrefTo(locale, path), title: page.title }] as const] : [];
    });
    return Object.fromEntries(links) as Record<Key, LinkTo>;
  };
}
