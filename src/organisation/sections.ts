/** A page's sections by the ids of their headings, as they stand in addresses after `#`. */
import type { Heading, Nodes, Parents, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { textOf } from '../translation/mdx.ts';

/** One section: what stands under a heading, up to the next heading of the same or a higher level beside it. */
export interface Section {
  /** The heading's id, such as `how-to-prevent-it`. */
  readonly id: string;
  readonly heading: string;
  /** Offsets in the page's source, without the heading itself. */
  readonly from: number;
  readonly to: number;
  /** What is in it. */
  readonly nodes: readonly Nodes[];
}

/** All sections of a page, in its order. */
export function sectionsOf(root: Root): Section[] {
  const sections: Section[] = [];
  const met = new Map<string, number>();
  visit(root, 'heading', (heading, index, parent) => {
    const text = textOf(heading);
    const slug = slugOf(text);
    const before = met.get(slug) ?? 0;
    met.set(slug, before + 1);
    if (index === undefined || parent === undefined) return;
    const nodes = under(heading, index, parent);
    const from = heading.position?.end.offset ?? 0;
    const to = nodes.at(-1)?.position?.end.offset ?? from;
    sections.push({
      id: before === 0 ? slug : `${slug}-${before}`,
      heading: text,
      from,
      to,
      nodes,
    });
  });
  return sections;
}

function under({ depth }: Heading, index: number, parent: Parents): Nodes[] {
  const after = parent.children.slice(index + 1);
  const end = after.findIndex((node) => node.type === 'heading' && node.depth <= depth);
  return end === -1 ? after : after.slice(0, end);
}

/** As the page's compiler makes ids: small letters, hyphens for spaces, nothing but letters, digits and hyphens. A test compares them. */
const slugOf = (text: string) =>
  text
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
    .replaceAll(' ', '-');
