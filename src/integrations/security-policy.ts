// After the build: gives every page the policy that fits its inline scripts and styles, and writes what hosts have to send.
// Hashes are read from the built pages, never kept in a list: a list would go stale with the next release of a dependency.
import { glob, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { htaccess } from './hosting/apache.ts';
import { headersFile, overLimits } from './hosting/headers-file.ts';
import { nginxMaps, nginxSite } from './hosting/nginx.ts';
import { hostRules, type Rule, type Site } from './hosting/rules.ts';
import { readPage, type PageNeeds } from './page-needs.ts';
import { placesOf } from './places.ts';
import { policyFor, unionOf } from './policy.ts';

/** The integration. It comes last in astro.config.mjs, because it must see pages as they will be served. */
export function securityPolicy(site: Site): AstroIntegration {
  return {
    name: 'handrail:security-policy',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const pages = await securePages(fileURLToPath(dir));
        const rules = hostRules(policiesOf(pages), site);
        await writeHosting(dir, rules, site);
        logger.info(
          `${pages.size} pages have a policy of their own; hosts find theirs in _headers`,
        );
        logger.info(framesTold(site.origins));
        for (const problem of overLimits(rules)) logger.warn(problem);
      },
    },
  };
}

/** Writes its policy into every built page, and returns what each needs, by its path below the root. */
async function securePages(root: string): Promise<Map<string, PageNeeds>> {
  const pages = new Map<string, PageNeeds>();
  for await (const file of glob('**/*.html', { cwd: root })) {
    pages.set(file.replaceAll('\\', '/'), await securePage(join(root, file), file));
  }
  return pages;
}

async function securePage(path: string, name: string): Promise<PageNeeds> {
  const html = await readFile(path, 'utf8');
  try {
    const { needs, insertAt } = readPage(html);
    const meta = `<meta http-equiv="content-security-policy" content="${policyFor(needs)}">`;
    await writeFile(path, html.slice(0, insertAt) + meta + html.slice(insertAt));
    return needs;
  } catch (error) {
    throw new Error(`dist/${name} ${error instanceof Error ? error.message : String(error)}.`, {
      cause: error,
    });
  }
}

/** A header is the same for all pages of a place; each page's own policy is narrower, and a browser keeps to both. */
const policiesOf = (pages: ReadonlyMap<string, PageNeeds>) =>
  placesOf([...pages.keys()]).map(({ files, ...place }) => {
    const needs = files.flatMap((file) => pages.get(file) ?? []);
    return { ...place, policy: policyFor(unionOf(needs)) };
  });

/** Hosts that read a file find it in the built site; what an administrator of nginx needs stands beside it, never served. */
async function writeHosting(dist: URL, rules: readonly Rule[], { base }: Site): Promise<void> {
  const hosting = new URL('../hosting/', dist);
  await mkdir(hosting, { recursive: true });
  await Promise.all([
    writeFile(new URL('_headers', dist), headersFile(rules)),
    writeFile(new URL('.htaccess', dist), htaccess(rules, base)),
    writeFile(new URL('handrail-headers.conf', hosting), nginxMaps(rules, base)),
    writeFile(new URL('handrail.conf', hosting), nginxSite(rules, base)),
  ]);
}

/** Who may frame what; only headers can say it to a browser, so a host without them is told what that means. */
function framesTold(origins: readonly string[]): string {
  const who = origins.length > 0 ? origins.join(', ') : 'no other site (embed.origins is empty)';
  return (
    `embed pages may be framed by ${who}; this stands in the headers alone, because a page can't say it itself: ` +
    'a host that does not send these headers lets every site frame every page'
  );
}
