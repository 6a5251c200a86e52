/** Which addresses the sitemap lists: guide pages in published languages. What only leads there, or serves others than readers, stays out. */
import type { Guide } from '../guide-config.ts';

const NOT_FOR_READERS: readonly (string | undefined)[] = ['translations', 'helpdesk', 'embed'];

/**
 * @param address the whole address of a built page
 * @param guide the settings that decide base path and languages
 */
export function isInSitemap(address: string, guide: Pick<Guide, 'base' | 'locales'>): boolean {
  const [locale = '', page] = new URL(address).pathname.slice(guide.base.length).split('/');
  return guide.locales[locale]?.published === true && !NOT_FOR_READERS.includes(page);
}
