/** Each page's diagram is its statechart: every state, every way, the documented one in the middle; and the outline says the same. */
import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { parseFragment } from 'parse5';
import type { StateValue } from 'xstate';
import { describe, expect, it } from 'vitest';

import { drawDiagram } from '../../src/components/diagram/draw.ts';
import { DiagramPicture } from '../../src/components/diagram/DiagramPicture.tsx';
import { isCard, type Card, type Diagram, type Exit } from '../../src/components/diagram/model.ts';
import { Outline } from '../../src/components/diagram/Outline.tsx';
import { GuideError } from '../../src/guide-error.ts';
import { guide, policies } from '../../src/guide.ts';
import { documentedSteps } from '../../src/machines/documented.ts';
import { readChart } from '../../src/machines/chart.ts';
import type { Condition } from '../../src/machines/conditions.ts';
import { METHOD_IDS, type MethodId } from '../../src/machines/method-ids.ts';
import { PAGE_IDS, scenariosOf, waysOf } from '../../src/machines/scenarios/index.ts';
import type { Scenario } from '../../src/machines/scenario.ts';
import { signInMachine } from '../../src/machines/sign-in.ts';
import { LOCALES, readMessages } from '../content/catalogue-files.ts';
import { exploreMethod } from '../machines/support/method-graph.ts';
import { loadedMethods } from '../machines/support/world.ts';
import { nodesOf } from './diagram-nodes.ts';

const known = readMessages(guide.defaultLocale);
const draw = async (page: (typeof PAGE_IDS)[number], locale = guide.defaultLocale) =>
  (await drawDiagram(page, locale)).diagram;

/** Every card, with the ways that lead on from it alone. */
function cardsOf({ parts }: Diagram): Card[] {
  const opened = (exits: readonly Exit[]): Card[] =>
    exits.flatMap(({ to, opens }) => (opens && to && isCard(to) ? withOpened(to) : []));
  const withOpened = (card: Card): Card[] => [card, ...opened(card.exits)];
  return parts.flatMap(({ rows, scopes }) => [
    ...rows.flatMap(withOpened),
    ...scopes.flatMap(({ exits }) => opened(exits)),
  ]);
}

const holds = (card: Pick<Card, 'nodes'>, node: string) =>
  card.nodes.some((one) => one.node === node);

/** Whether the diagram shows a way from one state to another, told with the state or with all. */
function shows(diagram: Diagram, from: string, to: string): boolean {
  const leads = ({ to: target }: Exit) =>
    target !== undefined && (isCard(target) ? holds(target, to) : target.node === to);
  const part = diagram.parts.find((one) =>
    cardsOf({ ...diagram, parts: [one] }).some((card) => holds(card, from)),
  );
  const own = cardsOf(diagram).filter((card) => holds(card, from));
  const inScopes = [...(part?.scopes ?? []), diagram.always].flatMap(({ exits }) => exits);
  // The states of one card may follow each other without another name for that.
  return (
    own.some((card) => holds(card, to)) || [...own.flatMap((c) => c.exits), ...inScopes].some(leads)
  );
}

function leaf(value: StateValue): string {
  if (typeof value === 'string') return value;
  return leaf(Object.values(value)[0] ?? '');
}

/** Where the attempt is when a method is in a state. */
const AFTER: Readonly<Record<string, string>> = {
  verified: 'signedIn',
  unavailable: 'choosingMethod',
};
const ENDS = ['denied', 'reported', 'lockedOut', 'strangerLetIn'];
const nodeOf = (state: string) =>
  AFTER[state] ?? (ENDS.includes(state) ? state : `secondStep.${state}`);

/** These decide only when a message comes, or whether: nothing new to see, and each search takes seconds. */
const ONLY_DELAY: readonly Condition[] = [
  'no-signal',
  'aeroplane-mode',
  'phone-off',
  'phone-left-home',
  'message-lost',
  'sender-blocked',
  'message-late',
  'message-late-expired',
  'older-used-message',
  'message-by-chat-app',
];
const addsSomething = ({ method, conditions }: Scenario) =>
  method !== 'text-message' || !conditions.some((condition) => ONLY_DELAY.includes(condition));

/** Every way from one state to another that a search of the page's exercises finds, each once. */
function explored(page: MethodId): [from: string, event: string, to: string][] {
  const found = new Map<string, [string, string, string]>();
  for (const scenario of scenariosOf(page).filter(addsSomething)) {
    const { start, states, edges } = exploreMethod(scenario);
    const at = (key: string) => nodeOf(leaf((states.get(key)?.value ?? '') as StateValue));
    const ways = [{ from: start, event: 'START', to: start }, ...edges];
    for (const { from, event, to } of ways) {
      const way: [string, string, string] = [at(from), event, at(to)];
      found.set(way.join(), way);
    }
  }
  return [...found.values()];
}

describe.each(METHOD_IDS)('%s', (page) => {
  it('shows every state and every way that can be reached in an exercise', async () => {
    const diagram = await draw(page);
    const nodes = nodesOf(diagram);
    for (const [from, event, to] of explored(page)) {
      expect(nodes).toContain(to);
      // A code may be typed at any time; what comes of it is told once, where one does it.
      const told = event === 'CODE_SUBMITTED' ? 'secondStep.enteringCode' : from;
      const shown = from === to || shows(diagram, told, to);
      expect(shown, `${from}, ${event}: ${to}`).toBe(true);
    }
  }, 60_000);

  it('has every state of the statechart', async () => {
    const nodes = nodesOf(await draw(page));
    const { states } = readChart(loadedMethods[page].machine);
    for (const { id, outcome } of states) {
      if (outcome === undefined) expect(nodes).toContain(`secondStep.${id}`);
    }
  });
});

describe('another-way', () => {
  it('has every state of the attempt', async () => {
    const diagram = await draw('another-way');
    const shown = nodesOf(diagram);
    // The second step is told by its steps; it loads in an instant, and no method ends by being left.
    const others = ['loading', 'running', 'abandoned'];
    for (const { id } of readChart(signInMachine).states) {
      const node = id === 'loadFailed' ? `secondStep.${id}` : id;
      if (!others.includes(id)) expect(shown).toContain(node);
    }
    expect(shown).toEqual(expect.arrayContaining(['second-step', 'other-second-step']));
  });
});

describe.each(PAGE_IDS)('%s', (page) => {
  it('has the documented way as its main column', async () => {
    const [way] = waysOf(page);
    if (!way) throw new Error('No way.');
    const { parts } = await draw(page);
    const [column] = parts.filter(({ isDocumented }) => isDocumented);
    const steps = column?.rows.map(({ nodes }) => stepOf(page, nodes[0]?.node ?? ''));
    expect(steps?.filter((step, index) => step !== steps[index - 1])).toEqual(
      await documentedSteps(way, policies),
    );
    const next = column?.rows.map(({ exits }) => exits.find(({ isNext }) => isNext)?.to);
    expect(next?.slice(0, -1)).toEqual(column?.rows.slice(1));
  });

  it.each(LOCALES)('says the same in the outline as in the picture, in %s', async (locale) => {
    const { diagram, t } = await drawDiagram(page, locale);
    const picture = factsIn(render(h(DiagramPicture, { diagram, page, t })));
    const outline = factsIn(render(h(Outline, { diagram, t })));
    expect(outline.nodes).toEqual(picture.nodes);
    expect(outline.ways).toEqual(picture.ways);
    const labels = [...cardsOf(diagram).flatMap(({ exits }) => exits), ...diagram.always.exits];
    for (const label of labels.flatMap((exit) => exit.labels)) {
      expect(picture.text).toContain(label);
      expect(outline.text).toContain(label);
    }
  });

  it.each(LOCALES)('has all its words in %s', async (locale) => {
    const messages = readMessages(locale);
    await expect(drawDiagram(page, locale, messages)).resolves.toBeTruthy();
  });
});

function stepOf(page: string, node: string): string | undefined {
  if (page === 'another-way' && node.endsWith('second-step')) return node;
  const id = node.replace('secondStep.', '');
  const { machine } = Object.values(loadedMethods).find((one) => one.machine.id === page) ?? {};
  const charts = [signInMachine, ...(machine && id !== node ? [machine] : [])].map(readChart);
  return charts.flatMap(({ states }) => states).findLast((state) => state.id === id)?.step;
}

describe('a mistake', () => {
  const without = (key: string) =>
    drawDiagram(
      'text-message',
      'en',
      Object.fromEntries(Object.entries(known).filter(([one]) => one !== key)),
    );

  it.each([
    ['a state', 'diagram.text-message.messageOverdue', 'messageOverdue'],
    ['an event', 'diagram.text-message.RESEND_REQUESTED', 'RESEND_REQUESTED'],
  ])('%s without a name stops the build and says which', async (_, key, what) => {
    const error = await without(key).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(GuideError);
    expect(String(error)).toContain('src/content/i18n/en.json: diagram.text-message.');
    expect(String(error)).toContain(what);
    expect(String(error)).toContain('Mend: ');
  });

  it('two ways with one name stop the build', async () => {
    await expect(without('diagram.text-message.MESSAGE_ARRIVED.arrivesSilently')).rejects.toThrow(
      /MESSAGE_ARRIVED\.arrives has no words of its own: .* would lead to two places/u,
    );
  });
});

/** What a drawing says: its states and ways by their marks, and its text. */
function factsIn(html: string) {
  const nodes = new Set<string>();
  const ways = new Set<string>();
  const visit = (node: unknown): void => {
    const { attrs = [], childNodes = [] } = node as {
      attrs?: { name: string; value: string }[];
      childNodes?: unknown[];
    };
    for (const { name, value } of attrs) {
      if (name === 'data-node') nodes.add(value);
      if (name === 'data-way') ways.add(value);
    }
    childNodes.forEach(visit);
  };
  visit(parseFragment(html));
  const text = html
    .replace(/<[^>]*>/gu, ' ')
    .replace(/&quot;/gu, '"')
    .replace(/&amp;/gu, '&');
  return { nodes: [...nodes].sort(), ways: [...ways].sort(), text };
}
