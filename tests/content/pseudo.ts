// Pseudo-locales: the English made into something that no eye takes for English, so that whatever is not translated, does not fit or
// runs the wrong way shows. Pure: texts and pages in, texts and pages out.
import { visit } from 'unist-util-visit';
import { parseDocument } from 'yaml';
import { standardKey, wantedKeys } from '../../src/i18n/catalogue-check.ts';
import type { Concept, Glossary } from '../../src/i18n/glossary-check.ts';
import { parseMdx, SPOKEN_ATTRIBUTES } from '../../src/translation/mdx.ts';

/** A language that nobody speaks. */
export interface PseudoLocale {
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
  /** A text in it, made from an English one; placeholders, addresses, keys and digits stay as they are. */
  readonly say: (english: string) => string;
}

/** Placeholders, addresses, signs of MDX, and the name of the guide, which is the same everywhere. */
const KEPT =
  /Handrail|\{\{.*?\}\}|\[[A-Z_]+\]|https?:\/\/[^\s)]+|[\w.+-]+@[\w.-]+\w|\w[\w-]*(?:\.\w[\w-]*)+(?:\/[\w/-]*)?|&#?\w+;/gu;

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz';
const ACCENTED = 'å ƀ ç ð é ƒ ĝ ĥ î ĵ ķ ļ ɱ ñ ö þ ǫ ŕ š ţ û ṽ ŵ ẋ ý ž'.split(' ');
const ARABIC = 'ا ب چ د ه ف گ ح ي ج ك ل م ن و پ ق ر س ت ؤ ڤ ۋ خ ى ز'.split(' ');

/** Vowels and the most frequent consonants are doubled, so that words grow, and not only sentences. */
const DOUBLED = 'aeiouns';

const lengthened = (letter: string) => {
  const small = letter.toLowerCase();
  const accented = ACCENTED[ALPHABET.indexOf(small)] ?? letter;
  const first = small === letter ? accented : accented.toUpperCase();
  return DOUBLED.includes(small) ? first + accented : first;
};

/** A capital is a letter with a mark, so that two texts that differ in capitals only stay two. */
const turned = (letter: string) => {
  const small = letter.toLowerCase();
  return `${ARABIC[ALPHABET.indexOf(small)] ?? letter}${small === letter ? '' : '\u0651'}`;
};

const saidWith = (letterOf: (letter: string) => string) => (english: string) => {
  const kept = english.match(KEPT) ?? [];
  return english
    .split(KEPT)
    .map((text, index) => text.replaceAll(/[a-z]/giu, letterOf) + (kept[index] ?? ''))
    .join('');
};

/** Two fifths longer, every letter with an accent. Its tag is the one that browsers know for this. */
export const LONG: PseudoLocale = { locale: 'en-xa', dir: 'ltr', say: saidWith(lengthened) };

/** Arabic letters, from right to left, with all the plural forms that Arabic has. */
export const TURNED: PseudoLocale = { locale: 'ar-xb', dir: 'rtl', say: saidWith(turned) };

/** The messages of a pseudo-locale, with the plural forms that its language needs. */
export function pseudoMessages(
  { locale, say }: PseudoLocale,
  english: Readonly<Record<string, string>>,
): Record<string, string> {
  const standard = { messages: english };
  return Object.fromEntries(
    wantedKeys(standard, locale).map((key) => [
      key,
      say(english[standardKey(key, standard)] ?? ''),
    ]),
  );
}

/** The glossary of a pseudo-locale, its words to avoid too. */
export function pseudoGlossary({ say }: PseudoLocale, english: Glossary): Glossary {
  const concepts = Object.entries(english).map(([id, { term, meaning, avoid }]) => {
    const concept: Concept = { term: say(term), meaning: say(meaning) };
    return [id, avoid ? { ...concept, avoid: avoid.map(say) } : concept] as const;
  });
  return Object.fromEntries(concepts);
}

/** A piece of a page's source and what takes its place. */
interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** A page of a pseudo-locale: its words are changed where they stand, so that tags, ids and settings can't be. */
export function pseudoPage({ say }: PseudoLocale, source: string): string {
  const edits: Edit[] = [];
  const change = (node: { position?: Place | undefined }, into: (text: string) => string) => {
    const from = node.position?.start.offset;
    const to = node.position?.end.offset;
    if (from === undefined || to === undefined) throw new Error('A text of the page has no place.');
    edits.push({ from, to, text: into(source.slice(from, to)) });
  };
  visit(parseMdx(source, 'page'), (node) => {
    if (node.type === 'text') change(node, say);
    if (node.type === 'yaml') change(node, (text) => pseudoSettings(text, say));
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
    for (const attribute of node.attributes) {
      if (attribute.type !== 'mdxJsxAttribute' || !SPOKEN_ATTRIBUTES.includes(attribute.name))
        continue;
      change(attribute, (text) => text.replace(/(?<=").*(?=")/u, say));
    }
  });
  return edits
    .toSorted((one, other) => other.from - one.from)
    .reduce((text, edit) => text.slice(0, edit.from) + edit.text + text.slice(edit.to), source);
}

interface Place {
  readonly start: { readonly offset?: number | undefined };
  readonly end: { readonly offset?: number | undefined };
}

function pseudoSettings(frontmatter: string, say: PseudoLocale['say']): string {
  const lines = frontmatter.split('\n');
  const document = parseDocument(lines.slice(1, -1).join('\n'));
  for (const key of ['title', 'description']) {
    const text: unknown = document.get(key);
    if (typeof text === 'string') document.set(key, say(text));
  }
  const words = (document.toJS() as { alsoCalled?: string[] }).alsoCalled;
  if (words) document.set('alsoCalled', words.map(say));
  return ['---', document.toString({ lineWidth: 0 }).trimEnd(), '---'].join('\n');
}
