/** What a page's diagram is drawn from: the method's statechart joined to that of the attempt. Ids only. */
import { readChart, type Chart, type ChartState, type Way } from '../../machines/chart.ts';
import type { MethodId } from '../../machines/method-ids.ts';
import { loadMethod } from '../../machines/methods/index.ts';
import { outcomeStates, type Method } from '../../machines/method.ts';
import type { PageId } from '../../machines/scenario.ts';
import { signInMachine } from '../../machines/sign-in.ts';

/** A part of the diagram with a beginning of its own. */
export interface GraphPart {
  /** The statechart's group that it shows. */
  readonly id: string;
  readonly states: readonly ChartState[];
  readonly groups: Chart['groups'];
  /** The first state. */
  readonly start: string;
  /** Ways from a state or a group of this part. */
  readonly ways: readonly Way[];
}

export interface Graph {
  readonly parts: readonly GraphPart[];
  /** Ways that lead on from everywhere. */
  readonly always: readonly Way[];
  /** Where the diagram ends: the attempt's ends and, on a method's page, the list of other ways. */
  readonly ends: readonly ChartState[];
}

/** Where every attempt begins. */
const PASSWORD = 'enteringPassword';

/** What makes no difference to the reader: nothing moves, and nothing new is in sight. */
const UNSEEN = [
  // A call speaks sentence by sentence.
  'SENTENCE_SAID.hasMoreToSay',
  // The page's button to ask for another code comes to life.
  'RESEND_ALLOWED',
  // What the attempt and its method tell each other.
  'METHOD_REMEMBERED',
];
/** The attempt hands these to the method, which decides. */
const HANDED_ON = ['REQUEST_DENIED', 'REQUEST_REPORTED'];

const isSeen = ({ cause, to }: Way) =>
  !UNSEEN.includes(cause) && !(to === undefined && HANDED_ON.includes(cause));

const FOR_STRANGERS = 'startedByStranger';
const isForStrangers = ({ cause, cases = [] }: Partial<Way>) =>
  [cause ?? '', ...cases].some((name) => name.endsWith(`.${FOR_STRANGERS}`));

/** The attempt's own statechart: its second step is one state, whose loading is over before anybody can read of it. */
function attemptChart(): Chart {
  const chart = readChart(signInMachine);
  const inStep = (id: string | undefined) => (id === 'loading' ? 'running' : id);
  return {
    ...chart,
    states: chart.states.filter(({ id }) => id !== 'loading'),
    ways: chart.ways
      .filter(isSeen)
      .map((way) => ({ ...way, from: inStep(way.from) ?? '', to: inStep(way.to) }))
      // No method ends in another way than these; the statechart has a branch for what is left.
      .filter(({ cause, from, to }) => cause !== 'method' && !(from === to && from === 'running')),
  };
}

/** The graph of *another way*: the attempt alone, its second step seen from outside. */
function attemptGraph(): Graph {
  const chart = attemptChart();
  const ways = chart.ways.filter((way) => !isForStrangers(way));
  const states = chart.states.filter(({ outcome }) => outcome === undefined);
  return {
    parts: [
      {
        id: chart.id,
        states,
        groups: chart.groups.filter(({ id }) => id !== chart.id),
        start: PASSWORD,
        ways: ways.filter(({ from }) => from !== chart.id),
      },
    ],
    always: ways.filter(({ from }) => from === chart.id),
    ends: endsOf(chart, ways),
  };
}

/** The ends that something leads to, in the statechart's order. */
function endsOf(
  { states }: Chart,
  ways: readonly Way[],
  more: readonly string[] = [],
): ChartState[] {
  const reached = (id: string) => ways.some(({ to }) => to === id);
  return states.filter(
    ({ id, outcome }) => (outcome !== undefined || more.includes(id)) && reached(id),
  );
}

/** Where the attempt goes when a method comes to one of its ends. */
function relinked(attempt: Chart) {
  return (way: Way): Way => {
    const after = attempt.ways.find(({ cause }) => cause === `method.ended.${way.to ?? ''}`);
    return way.to !== undefined && way.to in outcomeStates && after
      ? { ...way, to: after.to }
      : way;
  };
}

type Start = Chart['starts'][number];

/** The method's statechart as the attempt goes through it. */
interface Joined {
  readonly attempt: Chart;
  readonly chart: Chart;
  /** The method's own ways, to the attempt's ends. */
  readonly own: readonly Way[];
  readonly starts: readonly Start[];
}

/** What can happen in a part alone: a stranger's sign-in page is not in front of the reader, who calls about it. */
function onlyIn({ attempt }: Joined, part: string, byStranger: boolean): Way[] {
  return attempt.ways
    .filter(({ from, cause }) =>
      from === 'secondStep'
        ? !byStranger
        : isHelpdesk({ from, cause }, attempt) && isForStrangers({ cause }) === byStranger,
    )
    .map((way) => ({ ...way, from: part }));
}

const isHelpdesk = ({ from, cause }: Pick<Way, 'from' | 'cause'>, attempt: Chart) =>
  from === attempt.id && cause.startsWith('HELPDESK_CALLED');

/** How the second step begins: with what the reader does on the page of the password. */
function begun({ attempt, starts }: Joined): Way[] {
  const cause = attempt.ways.find(({ from }) => from === PASSWORD)?.cause ?? '';
  return starts
    .filter((start) => !isForStrangers(start))
    .map((start) => ({ ...start, from: PASSWORD, cause }));
}

/** One of the method's outermost groups: the reader is signing in, or somebody else is. */
function partOf(joined: Joined, id: string): GraphPart {
  const { attempt, chart, own, starts } = joined;
  const states = chart.states.filter(({ within }) => within.includes(id));
  const groups = chart.groups.filter((group) => [group.id, ...group.within].includes(id));
  const places = [...states, ...groups].map((place) => place.id);
  const stranger = starts.find(
    (start) => isForStrangers(start) && states.some((state) => state.id === start.to),
  );
  const ways = [
    ...own.filter(({ from }) => places.includes(from)),
    ...onlyIn(joined, id, stranger !== undefined),
  ];
  if (stranger) return { id, states, groups, start: stranger.to ?? '', ways };
  const password = attempt.states.filter((state) => state.id === PASSWORD);
  return {
    id,
    states: [...password, ...states],
    groups,
    start: PASSWORD,
    ways: [...begun(joined), ...ways],
  };
}

async function methodGraph(page: MethodId): Promise<Graph> {
  const { machine }: Method = await loadMethod[page]();
  const attempt = attemptChart();
  const chart = readChart(machine);
  const link = relinked(attempt);
  const own = chart.ways.filter(isSeen).map(link);
  const starts = chart.starts.map((start) => link({ from: '', cause: '', ...start }));
  const parts = chart.groups
    .filter(({ within }) => within.length === 1)
    .map(({ id }) => partOf({ attempt, chart, own, starts }, id));
  const always = [...own, ...attempt.ways].filter(
    (way) => way.from === chart.id || (way.from === attempt.id && !isHelpdesk(way, attempt)),
  );
  const ways = [...parts.flatMap((part) => part.ways), ...always];
  return { parts, always, ends: endsOf(attempt, ways, ['choosingMethod']) };
}

/** Everything that can happen on a page, read off the statecharts. */
export async function graphOf(page: PageId): Promise<Graph> {
  return page === 'another-way' ? attemptGraph() : methodGraph(page);
}
