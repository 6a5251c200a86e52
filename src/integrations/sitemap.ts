/** Which addresses the sitemap lists: guide pages in published languages. What only leads there, or serves translators, stays out. */
import type { Guide } from '../guide-config.ts';

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
    page[0] !== 'translations' &&
    page[0] !== 'embed' &&
    !unused.has(page.join('/'))
  );
}
