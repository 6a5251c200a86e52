// All words of the guide in one language, with the place where each stands: the catalogue's messages and the pages' own prose.
import { globSync, readFileSync } from 'node:fs';
import type { Locale } from '../../src/guide.ts';
import { readMessages } from './catalogue-files.ts';

/** A piece of text and where it stands: a message's key, or a page's file and line. */
export interface Words {
  readonly place: string;
  readonly text: string;
}

/** Every message and every paragraph of prose. */
export const wordsIn = (locale: Locale): Words[] => [
  ...messagesIn(locale),
  ...pagesIn(locale).flatMap(proseOf),
];

/** The messages of one language. */
export const messagesIn = (locale: Locale): Words[] =>
  Object.entries(readMessages(locale)).map(([place, text]) => ({ place, text }));

/** The files of one language's pages; the same names in every language. */
export const pagesIn = (locale: Locale): string[] =>
  globSync(`src/content/docs/${locale}/**/*.mdx`).sort();

/** What a reader reads of a page: title, description and body, without imports, tags and marks. */
export function proseOf(file: string): Words[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .map((line, index) => ({ place: `${file}:${String(index + 1)}`, text: plain(line) }))
    .filter(({ text }) => text !== '');
}

/** The parts that a page is made of, whatever its words: headings by their level, and tags with what they point at. */
export function partsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/^#+ |^\d+\. |<[A-Z]\w+(?: (?!title)\w+=(?:"[^"]*"|\{[^}]*\}))*/gmu)]
    .map(([part]) => part.trim())
    .sort();
}

function plain(line: string): string {
  if (/^(?:---|import |template:|tableOfContents:|practice:|\s+none:)/u.test(line)) return '';
  return (
    line
      .replace(/^(?:title|description): /u, '')
      .replace(/<Aside type="\w+" title="([^"]*)">/u, '$1')
      // A label or the helpdesk's number stands where the tag is.
      .replaceAll(/<\w+[^>]*\/>/gu, '…')
      .replaceAll(/<\/?\w+[^>]*>|\*\*|^#+ |^\d+\. /gu, '')
      .trim()
  );
}
