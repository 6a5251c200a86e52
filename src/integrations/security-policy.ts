// After the build: gives every page the policy that fits its inline scripts and styles, and writes `_headers` for the host.
// Hashes are read from the built pages, never kept in a list: a list would go stale with the next release of a dependency.
import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readPage, type PageHashes } from './page-hashes.ts';
import { headersFile, policyFor, unionOf } from './policy.ts';

/**
 * The integration. It comes last in astro.config.mjs, because it must see pages as they will be served.
 *
 * @param base the site's base path, with a slash at both ends
 */
export function securityPolicy(base: string): AstroIntegration {
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
        await writeFile(
          join(root, '_headers'),
          headersFile(policy, base, placesOf([...pages.keys()])),
        );
        logger.info(`${pages.size} pages have a policy of their own; _headers has the one for all`);
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

/** `en/index.html`, `en/sign-in/…` and `404.html` become `en/*` and `404.html`; the site's own index becomes the base itself. */
function placesOf(files: readonly string[]): string[] {
  const places = files.map((file) => {
    const [folder = '', rest] = file.split('/', 2);
    if (rest !== undefined) return `${folder}/*`;
    return folder === 'index.html' ? '' : folder;
  });
  return [...new Set(places)].sort();
}
