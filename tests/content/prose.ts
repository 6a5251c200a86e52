// All words of the guide in one language, with the place where each stands: messages, glossary, and the pages' own prose.
import { globSync, readFileSync } from 'node:fs';
import type { Locale } from '../../src/guide.ts';
import { readGlossary, readMessages } from './catalogue-files.ts';

/** A piece of text and where it stands: a message's key, a concept of the glossary, or a page's file and line. */
export interface Words {
  readonly place: string;
  readonly text: string;
}

/** Every message and every paragraph of prose. */
export const wordsIn = (locale: Locale): Words[] => [
  ...messagesIn(locale),
  ...glossaryIn(locale),
  ...pagesIn(locale).flatMap(proseOf),
];

/** The messages of one language. */
export const messagesIn = (locale: Locale): Words[] =>
  Object.entries(readMessages(locale)).map(([place, text]) => ({ place, text }));

/** What the glossary says in one language; the words that it warns against are no words of ours. */
export const glossaryIn = (locale: Locale): Words[] =>
  Object.entries(readGlossary(locale)).map(([id, { term, meaning }]) => ({
    place: `glossary.${id}`,
    text: `${term}. ${meaning}`,
  }));

/** The files of one language's pages; the same names in every language. */
export const pagesIn = (locale: Locale): string[] =>
  globSync(`src/content/docs/${locale}/**/*.mdx`).sort();

/** What a reader reads of a page: title, description and body, without settings, imports, tags and marks. */
export function proseOf(file: string): Words[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  const bodyStart = lines.indexOf('---', 1) + 1;
  return lines
    .flatMap((line, index) =>
      (index < bodyStart ? [headOf(line)] : cellsOf(line).map(plain)).map((text) => ({
        place: `${file}:${String(index + 1)}`,
        text,
      })),
    )
    .filter(({ text }) => text !== '');
}

/** Of the frontmatter, a reader sees the title and the description. */
function headOf(line: string): string {
  const [, text = ''] = /^(?:title|description): (.*)$/u.exec(line) ?? [];
  return text.replaceAll(/^(['"])(.*)\1$/gu, '$2').replaceAll("''", "'");
}

/** A row of a table holds one text per cell, and the line below its head holds none. */
const cellsOf = (line: string): string[] =>
  line.startsWith('|') ? line.split('|').filter((cell) => /[^\s:-]/u.test(cell)) : [line];

function plain(line: string): string {
  if (line.startsWith('import ')) return '';
  return (
    line
      .replace(/<Aside type="\w+" title="([^"]*)">/u, '$1')
      // A label or the helpdesk's number stands where the tag is.
      .replaceAll(/<\w+[^>]*\/>/gu, '…')
      .replaceAll(/\[([^\]]*)\]\([^)]*\)/gu, '$1')
      .replaceAll(/<\/?\w+[^>]*>|\*\*|^#+ |^\s*(?:\d+\.|-) /gu, '')
      .trim()
  );
}
