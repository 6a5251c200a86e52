/** Which addresses the sitemap lists: guide pages in published languages. What only leads there, or serves translators, stays out. */
import type { Guide } from '../guide-config.ts';

/**
 * @param address the whole address of a built page
 * @param guide the settings that decide base path and languages
 */
export function isInSitemap(address: string, guide: Pick<Guide, 'base' | 'locales'>): boolean {
  const [locale = '', page] = new URL(address).pathname.slice(guide.base.length).split('/');
  return guide.locales[locale]?.published === true && page !== 'translations' && page !== 'embed';
}
