/** Draws a glimpse of one step of a page's usual way as HTML, while the site is built. */
import { h } from 'preact';
import { render } from 'preact-render-to-string';

import { GuideError } from '../../guide-error.ts';
import { guide, type Locale } from '../../guide.ts';
import { messagesOf } from '../../i18n/catalogue.ts';
import { createFormatter } from '../../i18n/format.ts';
import type { PageId } from '../../machines/scenario.ts';
import { waysOf } from '../../machines/scenarios/index.ts';
import { scenesOfWay } from '../guide/known-ways.ts';
import { loadPart } from '../simulator/part.ts';
import type { Half } from '../simulator/scene.ts';
import { withOwnIds } from './draw-steps.ts';
import { Glimpse } from './Glimpse.tsx';

/** A moment of a page's usual way, and what of it is shown: where there is room for one half only, the last. */
export interface Moment {
  readonly page: PageId;
  /** Id of a documented step. */
  readonly step: string;
  readonly halves: readonly Half[];
}

/** @throws {GuideError} when the way has no such step */
export async function drawGlimpse({ page, step, halves }: Moment, locale: Locale): Promise<string> {
  const messages = messagesOf(locale);
  const [way] = waysOf(page);
  const scene = way && (await scenesOfWay(way)).get(step);
  if (!scene) {
    throw new GuideError({
      file: 'src/components/guide/home/moments.ts',
      key: page,
      problem: `names the step "${step}", which its usual way does not have`,
      mend: 'Name a step of that page, as its <Step id="…"> does.',
    });
  }
  const glimpse = h(Glimpse, {
    scene,
    part: await loadPart(scene.snapshot.context.method, '', messages),
    halves,
    t: createFormatter(() => messages, locale),
    locale,
    organisation: guide.organisation.name,
  });
  return render(withOwnIds(glimpse, `glimpse-${page}-`));
}
