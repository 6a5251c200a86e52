/** Draws the pictures of a documented way as HTML, while the site is built. */
import { h } from 'preact';
import { render } from 'preact-render-to-string';

import { helpdeskIn } from '../../organisation/helpdesk.ts';
import { guide, type Locale } from '../../guide.ts';
import { messagesOf } from '../../i18n/catalogue.ts';
import { createFormatter } from '../../i18n/format.ts';
import type { Scenario } from '../../machines/scenario.ts';
import { scenesOfWay } from '../guide/known-ways.ts';
import { loadPart } from '../simulator/part.ts';
import { pictureKey } from './picture-words.ts';
import { StepPicture } from './StepPicture.tsx';

/** What `Step` leaves in its place for the picture, which `Steps` puts there: only it knows the way. */
export const pictureMark = (step: string): string => `<!--picture:${step}-->`;

/**
 * The pictures of one way in one language, by the ids of its steps.
 *
 * @throws {GuideError} when a picture has no text alternative
 */
export async function drawSteps(
  scenario: Scenario,
  locale: Locale,
): Promise<ReadonlyMap<string, string>> {
  const messages = messagesOf(locale);
  const t = createFormatter(() => messages, locale);
  const drawn = new Map<string, string>();
  for (const [step, scene] of await scenesOfWay(scenario)) {
    const picture = h(StepPicture, {
      scene,
      scenario,
      step,
      words: pictureKey(messagesOf(guide.defaultLocale), scenario, step),
      part: await loadPart(scene.snapshot.context.method, '', messages),
      t,
      locale,
      organisation: guide.organisation.name,
      helpdesk: helpdeskIn(locale).phone,
    });
    drawn.set(step, render(withOwnIds(picture, `${scenario.id}-${step}-`)));
  }
  return drawn;
}

/** Preact numbers ids from the root it draws; its mark there keeps the ids of several roots apart. */
export function withOwnIds<TNode extends object>(root: TNode, prefix: string): TNode {
  return Object.assign(root, { __m: [prefix, 0] });
}
