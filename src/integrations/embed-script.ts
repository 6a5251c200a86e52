// Builds `/embed.js`, whose address never changes: other sites name it in their pages. It is the one script that is no part of a page of ours.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Guide } from '../guide-config.ts';
import { embedFacts } from '../i18n/embed-facts.ts';
import type { Messages } from '../i18n/keys.ts';

const SOURCE = fileURLToPath(new URL('../components/embed/element.ts', import.meta.url));
const FILE = 'embed.js';

/** The integration. The file is in the built site only, as the search is. */
export function embedScript(guide: Guide): AstroIntegration {
  return {
    name: 'handrail:embed-script',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [embedPlugin(guide)] } });
      },
    },
  };
}

type Plugins = NonNullable<Parameters<SetUp>[0]['config']['vite']['plugins']>;
type SetUp = NonNullable<AstroIntegration['hooks']['astro:config:setup']>;

const embedPlugin = (guide: Guide): Plugins[number] => ({
  name: 'handrail:embed-script',
  apply: 'build',
  applyToEnvironment: ({ name }) => name === 'client',
  config: () => ({ define: { HANDRAIL_EMBED: JSON.stringify(factsOf(guide)) } }),
  buildStart() {
    this.emitFile({ type: 'chunk', id: SOURCE, fileName: FILE });
  },
  generateBundle(_, bundle) {
    const chunk = bundle[FILE];
    if (chunk?.type !== 'chunk' || chunk.imports.length > 0) {
      this.error(
        `${FILE} must be complete in itself: import only types and what no page imports in ${SOURCE}.`,
      );
    }
    // A page may hold the script twice, and no name in it may meet one of the page's own.
    chunk.code = `(()=>{${chunk.code}})();\n`;
  },
});

function factsOf(guide: Guide) {
  const read = (locale: string) => {
    const file = new URL(`../content/i18n/${locale}.json`, import.meta.url);
    return JSON.parse(readFileSync(file, 'utf8')) as Messages;
  };
  return embedFacts(guide, (locale) => ({ ...read(guide.defaultLocale), ...read(locale) }));
}
