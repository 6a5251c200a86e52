/** Which pages the organisation has no use for, read from the pages' files: for what has to know it before, or without, Astro. */
import type { Guide } from '../guide-config.ts';
import { isUsed, type PageFacts } from '../organisation/page-use.ts';
import { readSources } from '../translation/read.ts';
import { unitsOf } from '../translation/units.ts';

/**
 * @param root the folder of the repository
 * @returns paths without language, such as `sign-in/phone-call`
 */
export function unusedPages(
  root: string,
  guide: Pick<Guide, 'locales' | 'defaultLocale' | 'methods'>,
): ReadonlySet<string> {
  const { pages } = readSources(root, guide.defaultLocale, guide).english;
  const unused = Object.entries(pages)
    .filter(([, { text, file }]) => {
      const facts = unitsOf(text, file).settings as unknown as PageFacts;
      return !isUsed(facts, guide.methods);
    })
    .map(([page]) => page.replace(/\/?index$/u, ''));
  return new Set(unused);
}
