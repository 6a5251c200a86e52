/** Which pages the organisation has no use for, read from the pages' files: for what has to know it before, or without, Astro. */
import { parse } from 'yaml';
import type { Guide } from '../guide-config.ts';
import { isUsed, type PageFacts } from '../organisation/page-use.ts';
import { readSources } from '../translation/read.ts';

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
    .filter(([, { text }]) => !isUsed(factsIn(text), guide.methods))
    .map(([page]) => page.replace(/\/?index$/u, ''));
  return new Set(unused);
}

/** The frontmatter; a page without one is for everybody here, and refused by the collection's schema. */
function factsIn(text: string): PageFacts {
  const [, frontmatter = ''] = /^---\n(.*?)\n---/su.exec(text) ?? [];
  const facts = (parse(frontmatter) ?? {}) as Partial<PageFacts>;
  return { practice: { none: '' }, ...facts };
}
