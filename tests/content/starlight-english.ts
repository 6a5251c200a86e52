// English that Starlight and its search bring along, and that must not show in a page of another language.
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'astro/zod';

/** Read from the installed package, so that a new release brings its own list. */
const FILE = resolve('node_modules/@astrojs/starlight/dist/translations/en.js');

/** English that does not stand in that list: of code blocks, search, tabs and headings. */
const ELSEWHERE = [
  'Copied!',
  'Copy to clipboard',
  'Terminal window',
  'Clear',
  'Load more results',
  'Search this site',
  'Anchor link',
];

/**
 * Finds the texts of a page that are Starlight's English.
 *
 * @param own texts that are the same in the page's language, such as `Ctrl`
 */
export async function englishFinder(
  own: readonly string[],
): Promise<(texts: readonly string[]) => string[]> {
  const { default: english } = z
    .object({ default: z.record(z.string(), z.string()) })
    .parse(await import(pathToFileURL(FILE).href));
  const known = [...Object.values(english), ...ELSEWHERE]
    // "Section titled “{{title}}”" is known by what stands before its placeholder.
    .map((text) => (text.split('{{')[0] ?? '').trim())
    .filter((text) => !own.includes(text));
  // One word may stand in a Dutch sentence ("Menu openen"); several in a row are English.
  return (texts) =>
    texts.filter((text) =>
      known.some((words) => text === words || (words.includes(' ') && text.includes(words))),
    );
}
