// Reads a page's MDX into a tree, and tells of any node how it is read and what in it must be the same in every language.
import type { Nodes, Parents, Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { GuideError } from '../guide-error.ts';
import type { Tokens } from './unit.ts';

/** A component in a page, on lines of its own or within a sentence. */
export type Tag = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** Attributes whose value a reader reads: their words are translated, so they are no part of the tag's identity. */
export const SPOKEN_ATTRIBUTES = ['title', 'alt', 'caption'];

const reader = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkMdx);

/**
 * Parses a page.
 *
 * @param file named in the error
 * @throws GuideError when a tag or a brace is not closed
 */
export function parseMdx(source: string, file: string): Root {
  try {
    return reader.parse(source);
  } catch (error) {
    const problem = `can't be read: ${error instanceof Error ? error.message : String(error)}`;
    const mend = 'Look for a tag or a brace that is not closed; compare with the English page.';
    throw new GuideError({ file, key: '', problem, mend });
  }
}

/** The words as a reader reads them, "…" where a component or an expression shows its own. */
export function textOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'image') return node.alt ?? '';
  if (node.type === 'break') return ' ';
  if (node.type === 'mdxTextExpression') return '…';
  if (!('children' in node) || (isTag(node) && node.children.length === 0)) return '…';
  return textOfAll(node);
}

const textOfAll = (node: Parents) =>
  node.children.map(textOf).join(node.type === 'tableRow' ? ' | ' : '');

/** The words in bold. */
export function boldIn(node: Nodes): string[] {
  const found: string[] = [];
  visit(node, 'strong', (strong) => void found.push(textOf(strong).trim()));
  return found;
}

/** Labels, links, other components and addresses within a paragraph, in their order. */
export function tokensIn(node: Nodes): Pick<Tokens, 'labels' | 'links' | 'parts' | 'addresses'> {
  const labels: string[] = [];
  const links: string[] = [];
  const parts: string[] = [];
  const addresses: string[] = [];
  visit(node, (inner) => {
    if (inner.type === 'link') links.push(withoutLanguage(inner.url));
    if (inner.type === 'image') parts.push(`picture ${inner.url}`);
    if (inner.type === 'inlineCode') addresses.push(inner.value);
    if (inner.type === 'mdxTextExpression') parts.push(`{${inner.value}}`);
    if (!isTag(inner)) return;
    const list = inner.name === 'Label' ? labels : inner.name === 'To' ? links : parts;
    list.push(tagOf(inner));
  });
  return { labels, links, parts, addresses };
}

/** A tag without the words in it, its attributes in the order of the alphabet: `<To page="…" practice="…">`. */
export function tagOf({ name, attributes }: Tag): string {
  const written = attributes
    .filter((one) => one.type === 'mdxJsxAttribute' && !SPOKEN_ATTRIBUTES.includes(one.name))
    .map((one) => (one.type === 'mdxJsxAttribute' ? ` ${one.name}=${valueOf(one.value)}` : ''))
    .sort();
  return `<${name ?? ''}${written.join('')}>`;
}

/** The text of an attribute; an expression stays in its braces. */
export function attributeOf({ attributes }: Tag, name: string): string | undefined {
  const found = attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === name);
  return typeof found?.value === 'string' ? found.value : undefined;
}

/** Whether a node is a component. */
export const isTag = (node: Nodes): node is Tag =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

type AttributeValue = Extract<Tag['attributes'][number], { type: 'mdxJsxAttribute' }>['value'];

const valueOf = (value: AttributeValue) =>
  typeof value === 'object' && value !== null ? `{${value.value}}` : `"${value ?? 'true'}"`;

/** The same page of another site in another language counts as the same address. */
const withoutLanguage = (url: string) => url.replace(/\/[a-z]{2}-[a-z]{2}(?=\/|$)/iu, '/…');
