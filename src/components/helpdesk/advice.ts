/** What a page advises to do, read from its own text: its steps as plain sentences, so that they can be read aloud to a caller. */
import type { Nodes, Parents } from 'mdast';
import { isTag, parseMdx, type Tag } from '../../translation/mdx.ts';

/** A list of steps, and the heading above it where one case of several begins. */
export interface Advice {
  readonly heading?: string;
  readonly steps: readonly string[];
}

/** What components come to when they are read aloud. */
export interface Spoken {
  /** The words of a component that has none in it: a label. */
  readonly alone: (tag: Tag) => string;
  /** What comes behind the words in a component. */
  readonly behind: (tag: Tag) => string;
  /** Whether a part that is for some organisations is for this one. */
  readonly concerns: (tag: Tag) => boolean;
}

/**
 * The steps of the first part of a page that has any. A part begins with a heading of level 2.
 *
 * @param body - the page in MDX, without its first lines
 * @param file - named in errors
 */
export function adviceIn(body: string, file: string, spoken: Spoken): Advice[] {
  const parts: Nodes[][] = [[]];
  for (const node of opened(parseMdx(body, file).children, spoken)) {
    if (node.type === 'heading' && node.depth === 2) parts.push([]);
    parts.at(-1)?.push(node);
  }
  return parts.map((part) => listsIn(part, spoken)).find((lists) => lists.length > 0) ?? [];
}

/** Parts that are for some organisations only are opened, or left out. */
const opened = (nodes: readonly Nodes[], spoken: Spoken): Nodes[] =>
  nodes.flatMap((node) => {
    if (!isTag(node) || node.name !== 'OnlyWith') return [node];
    return spoken.concerns(node) ? opened(node.children, spoken) : [];
  });

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
    if (isTag(inner) && inner.children.length === 0) return spoken.alone(inner);
    if (!('children' in inner)) return ' ';
    const words = inner.children.map(tell).join('');
    return isTag(inner) ? words + spoken.behind(inner) : words;
  };
  return tell(node).replace(/\s+/gu, ' ').trim();
}
