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
  Object.entries(readMessages(locale)).map(([place, text]) => ({
    place,
    // Beside a label that is not confirmed on a real screen stands the English one.
    text: /^(?:label|screen)\./u.test(place) ? text.replace(/ \([^)]*\)$/u, '') : text,
  }));

/** The files of one language's pages; the same names in every language. */
export const pagesIn = (locale: Locale): string[] =>
  globSync(`src/content/docs/${locale}/**/*.mdx`).sort();

/** What a reader reads of a page: title, description and body, without imports, tags and marks. */
export function proseOf(file: string): Words[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  const frontmatterEnd = lines.indexOf('---', 1);
  return lines
    .map((line, index) => ({
      place: `${file}:${String(index + 1)}`,
      text: index > frontmatterEnd ? plain(line) : spoken(line),
    }))
    .filter(({ text }) => text !== '');
}

/** What readers see of a page's frontmatter. */
const spoken = (line: string) => /^(?:title|description): (.*)$/u.exec(line)?.[1] ?? '';

/** The parts that a page is made of, whatever its words: headings by their level, and tags with what they point at. */
export function partsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/^#+ |^\d+\. |<[A-Z]\w+(?: (?!title)\w+=(?:"[^"]*"|\{[^}]*\}))*/gmu)]
    .map(([part]) => part.trim())
    .sort();
}

function plain(line: string): string {
  if (line.startsWith('import ')) return '';
  return (
    line
      .replace(/<Aside type="\w+" title="([^"]*)">/u, '$1')
      // A label or the helpdesk's number stands where the tag is.
      .replaceAll(/<\w+[^>]*\/>/gu, '…')
      .replaceAll(/<\/?\w+[^>]*>|\*\*|^#+ |^\d+\. /gu, '')
      .trim()
  );
}
