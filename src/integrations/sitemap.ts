/** Which addresses the sitemap lists: guide pages in published languages. What only leads there, or serves translators, stays out. */
import type { Guide } from '../guide-config.ts';

/** The practice for other sites' frames, what serves translators, and sheets for printing: each says the same as a page that is listed. */
const UNLISTED = /^(?:embed|translations|helpdesk\/handouts)\//u;

/**
 * @param address the whole address of a built page
 * @param guide the settings that decide base path and languages
 */
export function isInSitemap(address: string, guide: Pick<Guide, 'base' | 'locales'>): boolean {
  const [locale = '', ...path] = new URL(address).pathname.slice(guide.base.length).split('/');
  const page = path.join('/');
  return guide.locales[locale]?.published === true && !UNLISTED.test(page);
}
