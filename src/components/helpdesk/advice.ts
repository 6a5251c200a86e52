/** What a page advises to do, read from its own text: its steps as plain sentences, so that they can be read aloud to a caller. */
import type { Nodes, Parents } from 'mdast';
import { attributeOf, isTag, parseMdx } from '../../translation/mdx.ts';

/** A list of steps, and the heading above it where one case of several begins. */
export interface Advice {
  readonly heading?: string;
  readonly steps: readonly string[];
}

/** The words of a component that shows its own, by its name and its id: labels and the helpdesk's number. */
export type Spoken = (component: string, id: string) => string;

/**
 * The steps of the first part of a page that has any. A part begins with a heading of level 2.
 *
 * @param body - the page in MDX, without its first lines
 * @param file - named in errors
 */
export function adviceIn(body: string, file: string, spoken: Spoken): Advice[] {
  const parts: Nodes[][] = [[]];
  for (const node of parseMdx(body, file).children) {
    if (node.type === 'heading' && node.depth === 2) parts.push([]);
    parts.at(-1)?.push(node);
  }
  return parts.map((part) => listsIn(part, spoken)).find((lists) => lists.length > 0) ?? [];
}

function listsIn(part: readonly Nodes[], spoken: Spoken): Advice[] {
  let heading = '';
  return part.flatMap((node): Advice[] => {
    if (node.type === 'heading') heading = node.depth === 3 ? say(node, spoken) : '';
    const steps = stepsOf(node, spoken);
    return steps.length === 0 ? [] : [heading === '' ? { steps } : { heading, steps }];
  });
}

function stepsOf(node: Nodes, spoken: Spoken): string[] {
  if (node.type === 'list' && node.ordered) return node.children.map((item) => say(item, spoken));
  if (!isTag(node)) return [];
  if (node.name === 'Practice') return node.children.flatMap((inner) => stepsOf(inner, spoken));
  if (node.name !== 'Steps') return [];
  const isStep = (inner: Nodes): inner is Nodes & Parents => isTag(inner) && inner.name === 'Step';
  return node.children.filter(isStep).map((step) => say(step, spoken));
}

/** The words of a node as a reader reads them. */
function say(node: Nodes, spoken: Spoken): string {
  const tell = (inner: Nodes): string => {
    if (inner.type === 'text' || inner.type === 'inlineCode') return inner.value;
    if (isTag(inner) && inner.children.length === 0) {
      return spoken(inner.name ?? '', attributeOf(inner, 'id') ?? '');
    }
    return 'children' in inner ? inner.children.map(tell).join('') : ' ';
  };
  return tell(node).replace(/\s+/gu, ' ').trim();
}
