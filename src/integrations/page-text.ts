/** While a page is compiled: its text as this organisation has it. The files themselves stay as they are. */
import type { AstroIntegration } from 'astro';
import { policiesOf, type Guide } from '../guide-config.ts';
import { isOffered } from '../machines/scenario.ts';
import { scenarios } from '../machines/scenarios/index.ts';
import { withEdits } from '../organisation/edits.ts';
import { itemsToLeaveOut, type InUse } from '../organisation/leave-out.ts';
import { withProducts } from '../organisation/products.ts';
import { parseMdx } from '../translation/mdx.ts';

const PAGE = /\/src\/content\/docs\/([^/]+)\/(.+)\.mdx$/u;

/**
 * The integration. It comes before `mdx()`, which compiles what this one gives it.
 *
 * @param unused the pages that the organisation has no use for, without language
 */
export function pageText(guide: Guide, unused: ReadonlySet<string>): AstroIntegration {
  const policies = policiesOf(guide);
  const inUse: InUse = (page, practice) => {
    const scenario = scenarios.find(({ id }) => id === practice);
    return !unused.has(page) && (!scenario || isOffered(scenario, guide.methods, policies));
  };
  const transform = (source: string, id: string) => {
    const file = id.replaceAll('\\', '/');
    const [, locale = ''] = PAGE.exec(file) ?? [];
    if (!(locale in guide.locales)) return undefined;
    const text = withEdits(source, itemsToLeaveOut(parseMdx(source, file), inUse));
    return { code: withProducts(text, guide.products ?? {}, locale), map: null };
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
