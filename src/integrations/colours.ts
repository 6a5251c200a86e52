/** Puts the organisation's own colours behind the tokens, in the style sheet of every page; refuses those that can't be read. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Guide } from '../guide-config.ts';
import { colourSheet } from '../organisation/colours.ts';

/**
 * The integration.
 *
 * @throws GuideError naming the first colour whose contrast is too low, before anything is built
 */
export function colours({ colours: own = {} }: Pick<Guide, 'colours'>): AstroIntegration {
  return {
    name: 'handrail:colours',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        const styles = fileURLToPath(new URL('src/styles/', config.root)).replaceAll('\\', '/');
        const sheet = colourSheet(readFileSync(`${styles}tokens.css`, 'utf8'), own);
        const transform = (source: string, id: string) =>
          id.split('?')[0] === `${styles}index.css` ? `${source}\n${sheet}` : undefined;
        updateConfig({
          vite: { plugins: [{ name: 'handrail:colours', enforce: 'pre', transform }] },
        });
      },
    },
  };
}
