// Reads the built pages as a crawler would: elements, addresses, and every text that a reader can see or hear.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** One element of a page. */
export interface PageElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string | undefined>>;
  /** The text right inside it, without that of elements in it. */
  readonly text: string;
  /** The language it is in, which it may have from an element around it. */
  readonly language: string;
}

/** One built page. */
export interface BuiltPage {
  /** Its address below the base, such as `nl/sign-in/text-message/`. */
  readonly address: string;
  readonly elements: readonly PageElement[];
}

const NOT_TEXT = ['script', 'style', 'template'];
const SPOKEN = [
  'alt',
  'aria-description',
  'aria-label',
  'aria-roledescription',
  'placeholder',
  'title',
];

/** All pages of a built site, in the order of their addresses. */
export function readPages(dist: string): BuiltPage[] {
  return globSync('**/*.html', { cwd: dist })
    .map((file) => file.replaceAll('\\', '/'))
    .sort()
    .map((file) => ({
      address: file.replace(/index\.html$/u, ''),
      elements: [...elementsOf(parse(readFileSync(join(dist, file), 'utf8')), '')],
    }));
}

function* elementsOf(node: Tree.ParentNode, around: string): Generator<PageElement> {
  for (const child of node.childNodes) {
    if (!('tagName' in child)) continue;
    const attributes = Object.fromEntries(child.attrs.map(({ name, value }) => [name, value]));
    const language = attributes['lang'] ?? around;
    yield { tag: child.tagName, attributes, text: ownText(child), language };
    yield* elementsOf(child, language);
  }
}

const ownText = ({ childNodes }: Tree.Element) =>
  childNodes
    .map((child) => ('value' in child ? child.value : ''))
    .join('')
    .replace(/\s+/gu, ' ')
    .trim();

/** The elements of a page with this tag. */
export const withTag = ({ elements }: BuiltPage, tag: string): PageElement[] =>
  elements.filter((element) => element.tag === tag);

/** Every text in one language on a page, seen or spoken. */
export function textsOf({ elements }: BuiltPage, language: string): string[] {
  return elements
    .filter((element) => element.language === language && !NOT_TEXT.includes(element.tag))
    .flatMap(({ text, attributes }) => [text, ...SPOKEN.map((name) => attributes[name] ?? '')])
    .filter((text) => text !== '');
}
