// Where the pages without a language lead, read from their own links: kept as pages they would take as much room as a language.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const LINK = /<a\b[^>]*\bdata-language\b[^>]*>/gu;

/** Short links and names of old articles, each with its page, by language: `{ nl: { 'go/no-signal/': 'nl/solve/no-signal/' } }`. */
export type LinksByLanguage = Readonly<Record<string, Readonly<Record<string, string>>>>;

/**
 * @param dist the folder of the built site
 * @param base with a slash at both ends
 */
export function readLinks(dist: string, base: string): LinksByLanguage {
  const links: Record<string, Record<string, string>> = {};
  for (const file of globSync(['go/*/index.html', '*/index.html'], { cwd: dist }).sort()) {
    const address = file.replaceAll('\\', '/').replace(/index\.html$/u, '');
    for (const [tag] of readFileSync(join(dist, file), 'utf8').matchAll(LINK)) {
      const target = attribute(tag, 'href').slice(base.length);
      (links[attribute(tag, 'hreflang')] ??= {})[address] = target;
    }
  }
  return links;
}

const attribute = (tag: string, name: string) =>
  (new RegExp(`\\s${name}="([^"]*)"`, 'u').exec(tag)?.[1] ?? '').replaceAll('&amp;', '&');
