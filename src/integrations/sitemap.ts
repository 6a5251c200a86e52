/** Which addresses the sitemap lists: guide pages in published languages. What only leads there, or serves others than readers, stays out. */
import type { Guide } from '../guide-config.ts';

const NOT_FOR_READERS: readonly (string | undefined)[] = [
  'translations',
  'helpdesk',
  'embed',
  'offline',
];

/**
 * @param address the whole address of a built page
 * @param guide the settings that decide base path and languages
 * @param unused the pages that say that the organisation does not use something, without language
 */
export function isInSitemap(
  address: string,
  guide: Pick<Guide, 'base' | 'locales'>,
  unused: ReadonlySet<string>,
): boolean {
  const path = new URL(address).pathname.slice(guide.base.length).replace(/\/$/u, '');
  const [locale = '', ...page] = path.split('/');
  return (
    guide.locales[locale]?.published === true &&
    !NOT_FOR_READERS.includes(page[0]) &&
    !unused.has(page.join('/'))
  );
}
