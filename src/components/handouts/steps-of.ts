/** The steps of a method as its own page describes them: the sheet has no sentence of its own about signing in. */
import type { CollectionEntry } from 'astro:content';
import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';

import type { Locale } from '../../guide.ts';
import type { MethodId } from '../../machines/method-ids.ts';
import { waysOf } from '../../machines/scenarios/index.ts';
import { attributeOf, isTag, parseMdx, type Tag } from '../../translation/mdx.ts';
import { stepsOfWay } from '../guide/known-ways.ts';
import { checkSteps } from '../guide/step-check.ts';
import { drawSteps } from '../pictures/draw-steps.ts';

/** One step of the usual way. */
export interface SheetStep {
  readonly id: string;
  /** What the page says, as it stands in its file. */
  readonly sentences: readonly Nodes[];
  /** The picture, as HTML. */
  readonly picture: string;
}

/**
 * The steps of the usual way of a method, with their pictures.
 *
 * @throws {GuideError} when they are not those of the statechart
 */
export async function stepsOf(
  method: MethodId,
  { body = '', filePath = '' }: CollectionEntry<'docs'>,
  locale: Locale,
): Promise<SheetStep[]> {
  const [way] = waysOf(method);
  if (!way) return [];
  const written = usualSteps(parseMdx(body, filePath)).map((step) => ({
    id: attributeOf(step, 'id') ?? '',
    sentences: step.children,
  }));
  const ids = written.map(({ id }) => id);
  checkSteps(filePath, ids, await stepsOfWay(way));
  const pictures = await drawSteps(way, locale);
  return written.map((step) => ({ ...step, picture: pictures.get(step.id) ?? '' }));
}

/** The `<Step>`s in the page's first `<Steps>`: its usual way. */
function usualSteps(page: Nodes): Tag[] {
  const lists: Tag[] = [];
  visit(page, (node) => {
    if (isTag(node) && node.name === 'Steps') lists.push(node);
  });
  return (
    lists[0]?.children.filter((node): node is Tag => isTag(node) && node.name === 'Step') ?? []
  );
}
