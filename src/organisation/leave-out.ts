/** Takes out of a page's text what only leads to something that the organisation does not use. */
import type { ListItem, Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { attributeOf, isTag } from '../translation/mdx.ts';
import type { Edit } from './edits.ts';

/** Whether a link with these attributes leads to something in use. */
export type InUse = (page: string, practice: string | undefined) => boolean;

/** An item that begins with a link, in bold or not, is about what the link leads to: without that, it goes as a whole. */
export function itemsToLeaveOut(root: Root, inUse: InUse): Edit[] {
  const edits: Edit[] = [];
  visit(root, 'listItem', (item) => {
    const link = firstLink(item);
    if (link === undefined) return;
    const page = attributeOf(link, 'page') ?? '';
    if (inUse(page, attributeOf(link, 'practice'))) return;
    edits.push({
      from: item.position?.start.offset ?? 0,
      to: item.position?.end.offset ?? 0,
      text: '',
    });
  });
  return edits;
}

function firstLink(item: ListItem) {
  const [paragraph] = item.children;
  const [first] = paragraph?.type === 'paragraph' ? paragraph.children : [];
  const within = first?.type === 'strong' ? first.children : [first];
  return within.find(
    (node): node is Extract<Nodes, { type: 'mdxJsxTextElement' }> =>
      node !== undefined && isTag(node) && node.name === 'To',
  );
}
