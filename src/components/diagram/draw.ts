/** Puts a page's diagram together while the site is built: the graph, the documented way, and the words. */
import { guide, policies, type Locale } from '../../guide.ts';
import { messagesOf } from '../../i18n/catalogue.ts';
import { createFormatter } from '../../i18n/format.ts';
import type { Messages, Translate } from '../../i18n/keys.ts';
import { documentedMoments } from '../../machines/documented-scenes.ts';
import { stepOnPage, type Snapshots } from '../../machines/page-step.ts';
import type { PageId } from '../../machines/scenario.ts';
import { waysOf } from '../../machines/scenarios/index.ts';
import { stateName } from '../simulator/scene.ts';
import { graphOf } from './graph.ts';
import { layOut } from './layout.ts';
import type { Diagram } from './model.ts';
import type { Moment } from './part-layout.ts';
import { createNames, type Names } from './names.ts';

/** The attempt's own states, which the simulator names without the second step round them. */
const OF_ATTEMPT = /^(?:enteringPassword|choosingMethod|codeSentElsewhere)$/u;

/**
 * The diagram of a page in one language.
 *
 * @param known - the default language's messages, which decide what has a name
 * @throws {GuideError} naming a state or an event that has no words
 */
export async function drawDiagram(
  page: PageId,
  locale: Locale,
  known: Messages = messagesOf(guide.defaultLocale),
): Promise<{ diagram: Diagram; t: Translate }> {
  const messages = messagesOf(locale);
  const t = createFormatter(() => messages, locale);
  const names = createNames(page, known, t);
  const graph = await graphOf(page);
  const ends = graph.ends.map(({ id }) => id);
  const diagram = layOut({
    page,
    graph,
    names,
    documented: await documentedWay(page, names),
    nodeOf: (id) => (OF_ATTEMPT.test(id) || ends.includes(id) ? id : `secondStep.${id}`),
  });
  return { diagram, t };
}

/** Where the reader comes on the page's usual way, in order. */
async function documentedWay(page: PageId, names: Names): Promise<Moment[]> {
  const [way] = waysOf(page);
  if (!way) throw new Error(`"${page}" has no documented way.`);
  const moments = await documentedMoments(way, policies, guide.methods);
  const found = moments.map((moment) => momentOf(moment, page, names));
  return found.filter(({ node }, index) => node !== found[index - 1]?.node);
}

function momentOf(snapshots: Snapshots, page: PageId, names: Names): Moment {
  const node = stateName(snapshots);
  const inSecondStep = node.startsWith('secondStep.');
  // To the attempt, the second step is one state; a reader who changes method comes to it twice.
  if (page === 'another-way' && inSecondStep) {
    const step = stepOnPage(snapshots, page) ?? '';
    return { id: 'running', node: step, name: names.state(step) };
  }
  const id = inSecondStep ? node.slice('secondStep.'.length) : node;
  const { output } = snapshots.snapshot;
  const outcome = output?.outcome;
  return { id, node, name: outcome ? names.end({ id, outcome }) : names.state(id) };
}
