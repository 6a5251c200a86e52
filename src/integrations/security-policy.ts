// After the build: gives every page the policy that fits its inline scripts and styles, and writes `_headers` for the host.
// Hashes are read from the built pages, never kept in a list: a list would go stale with the next release of a dependency.
import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readPage, type PageHashes } from './page-hashes.ts';
import { headersFile, policyFor, unionOf } from './policy.ts';
import { framePlacesOf, placesOf } from './places.ts';

/**
 * The integration. It comes last in astro.config.mjs, because it must see pages as they will be served.
 *
 * @param base the site's base path, with a slash at both ends
 * @param origins the other sites that may frame the embed pages
 */
export function securityPolicy(base: string, origins: readonly string[]): AstroIntegration {
  return {
    name: 'handrail:security-policy',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const pages = new Map<string, PageHashes>();
        for await (const file of glob('**/*.html', { cwd: root })) {
          pages.set(file.replaceAll('\\', '/'), await securePage(join(root, file), file));
        }
        const policy = policyFor(unionOf([...pages.values()]));
        const files = [...pages.keys()];
        const frames = { ...framePlacesOf(files), origins };
        await writeFile(join(root, '_headers'), headersFile(policy, base, placesOf(files), frames));
        logger.info(`${pages.size} pages have a policy of their own; _headers has the one for all`);
        logger.info(framesTold(origins));
      },
    },
  };
}

/** Writes the policy into one built page, and returns what the page carries. */
async function securePage(path: string, name: string): Promise<PageHashes> {
  const html = await readFile(path, 'utf8');
  try {
    const { hashes, insertAt } = readPage(html);
    const meta = `<meta http-equiv="content-security-policy" content="${policyFor(hashes)}">`;
    await writeFile(path, html.slice(0, insertAt) + meta + html.slice(insertAt));
    return hashes;
  } catch (error) {
    throw new Error(`dist/${name} ${error instanceof Error ? error.message : String(error)}.`, {
      cause: error,
    });
  }
}

/** Who may frame what; only headers can say it to a browser, so a host without them is told what that means. */
function framesTold(origins: readonly string[]): string {
  const who = origins.length > 0 ? origins.join(', ') : 'no other site (embed.origins is empty)';
  return (
    `embed pages may be framed by ${who}; this stands in _headers alone, because a page can't say it itself: ` +
    'a host that does not send these headers lets every site frame every page'
  );
}
