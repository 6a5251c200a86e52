// When a build starts: every method and the fallback have their page, and every published language has every page.
// Without this, Starlight would show the default language's page under the other language's address.
import { glob } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { GuideError } from '../guide-error.ts';
import type { Guide } from '../guide-config.ts';
import { PAGE_IDS } from '../machines/scenarios/index.ts';

const FOLDER = 'src/content/docs';

/**
 * The integration.
 *
 * @throws GuideError naming the file of the first page that is missing, or that no other language has
 */
export function pageSet({
  locales,
  defaultLocale,
}: Pick<Guide, 'locales' | 'defaultLocale'>): AstroIntegration {
  let root: URL;
  return {
    name: 'handrail:page-set',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = config.root;
      },
      'astro:build:start': async () => {
        const pagesOf = async (locale: string) => {
          const cwd = fileURLToPath(new URL(`${FOLDER}/${locale}/`, root));
          const files = await Array.fromAsync(glob('**/*.mdx', { cwd }));
          return files.map((file) => file.replaceAll('\\', '/')).sort();
        };
        const standard = await pagesOf(defaultLocale);
        for (const page of PAGE_IDS.map((id) => `sign-in/${id}.mdx`)) {
          if (!standard.includes(page)) refuse(defaultLocale, page, 'is missing', WRITE);
        }
        for (const [locale, { published }] of Object.entries(locales)) {
          const pages = await pagesOf(locale);
          const missing = standard.find((page) => !pages.includes(page));
          const extra = pages.find((page) => !standard.includes(page));
          if (published && missing) refuse(locale, missing, 'is missing', TRANSLATE);
          if (extra) refuse(locale, extra, `has no page beside it in "${defaultLocale}"`, RENAME);
        }
      },
    },
  };
}

const WRITE = 'Write the page: its exercises are in src/machines/scenarios.';
const TRANSLATE =
  'Translate the page, or set published: false for this language in guide.config.ts.';
const RENAME = 'Give both pages the same name, or take this one away.';

function refuse(locale: string, page: string, problem: string, mend: string): never {
  throw new GuideError({ file: `${FOLDER}/${locale}/${page}`, key: '', problem, mend });
}
