/** While a page is compiled: its text as this organisation has it. The files themselves stay as they are. */
import type { AstroIntegration } from 'astro';
import { policiesOf, type Guide } from '../guide-config.ts';
import { isOffered } from '../machines/scenario.ts';
import { scenarios } from '../machines/scenarios/index.ts';
import { withEdits } from '../organisation/edits.ts';
import { itemsToLeaveOut, type InUse } from '../organisation/leave-out.ts';
import { withOwnSections } from '../organisation/own-sections.ts';
import { readOwnWords } from '../organisation/own-words.ts';
import { withProducts } from '../organisation/products.ts';
import { parseMdx } from '../translation/mdx.ts';

const PAGE = /\/src\/content\/docs\/([^/]+)\/(.+)\.mdx$/u;

/**
 * The integration. It comes before `mdx()`, which compiles what this one gives it.
 *
 * @param folder the organisation's folder, which holds `own/`
 * @param unused the pages that the organisation has no use for, without language
 */
export function pageText(
  guide: Guide,
  folder: string,
  unused: ReadonlySet<string>,
): AstroIntegration {
  const policies = policiesOf(guide);
  const inUse: InUse = (page, practice) => {
    const scenario = scenarios.find(({ id }) => id === practice);
    return !unused.has(page) && (!scenario || isOffered(scenario, guide.methods, policies));
  };
  const sections = Object.fromEntries(
    Object.keys(guide.locales).map((locale) => [locale, readOwnWords(folder, locale).sections]),
  );
  const transform = (source: string, id: string) => {
    const file = id.replaceAll('\\', '/');
    const [, locale = '', page] = PAGE.exec(file) ?? [];
    const own = sections[locale]?.filter((section) => section.page === page);
    if (!own) return undefined;
    const text = withOwnSections(source, file, own);
    const left = withEdits(text, itemsToLeaveOut(parseMdx(text, file), inUse));
    return { code: withProducts(left, guide.products ?? {}, locale), map: null };
  };
  return {
    name: 'handrail:page-text',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: { plugins: [{ name: 'handrail:page-text', enforce: 'pre', transform }] },
        });
      },
    },
  };
}
