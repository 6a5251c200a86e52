/** Finds the shortest ways through a statechart, step by step, with XState's pure functions. */
import {
  getNextTransitions,
  transition,
  type AnyMachineSnapshot,
  type AnyStateMachine,
  type EventObject,
} from 'xstate';

/** Where a search starts, what can happen, what it looks for, and what it notes on the way. */
interface Search<TSnapshot extends AnyMachineSnapshot> {
  readonly start: TSnapshot;
  readonly machine: AnyStateMachine;
  readonly moves: (snapshot: TSnapshot) => EventObject[];
  readonly isGoal: (snapshot: TSnapshot) => boolean;
  readonly stepOf: (snapshot: TSnapshot) => string | undefined;
}

/** The part of a snapshot that says where a machine is. */
interface Place {
  readonly value: unknown;
  readonly context: unknown;
}

/** What differs from run to run, or only numbers things: codes, times, ids and the ports. */
const IGNORED = [
  'code',
  'sentAt',
  'id',
  'refusals',
  'clock',
  'chance',
  'secret',
  'policies',
  'machine',
];

/**
 * A state without what differs from run to run. What is alike in a list counts once, so that a
 * statechart in which something can happen again and again still has an end for a search.
 */
export function stateKey({ value, context }: Place): string {
  const text = (held: unknown) =>
    JSON.stringify(held, (name, inner: unknown) => {
      if (IGNORED.includes(name)) return undefined;
      return Array.isArray(inner) ? alike(inner) : inner;
    });
  const alike = (list: readonly unknown[]) => [...new Set(list.map(text))].sort().join();
  return text({ value, context });
}

/** The events that time alone brings in a state: its `after` transitions. */
export function timeEvents(snapshot: AnyMachineSnapshot): EventObject[] {
  const types = getNextTransitions(snapshot).map(({ eventType }) => String(eventType));
  return types.filter((type) => type.startsWith('xstate.after.')).map((type) => ({ type }));
}

/** The steps of every shortest way to the goal, each list once. Empty when there is no way. */
export function shortestWays<TSnapshot extends AnyMachineSnapshot>(
  search: Search<TSnapshot>,
): string[][] {
  const withStep = (steps: readonly string[], snapshot: TSnapshot) => {
    const step = search.stepOf(snapshot);
    return step === undefined || steps.at(-1) === step ? [...steps] : [...steps, step];
  };
  type Layer = Map<string, { snapshot: TSnapshot; ways: Map<string, string[]> }>;
  const seen = new Set<string>();
  let layer: Layer = new Map([
    [
      stateKey(search.start),
      { snapshot: search.start, ways: new Map([['', withStep([], search.start)]]) },
    ],
  ]);

  while (layer.size > 0) {
    const reached = [...layer.values()].filter(({ snapshot }) => search.isGoal(snapshot));
    if (reached.length > 0) {
      const ways = reached.flatMap(({ ways }) => [...ways.values()]);
      return [...new Map(ways.map((steps) => [steps.join(), steps])).values()];
    }
    for (const key of layer.keys()) seen.add(key);
    const next: Layer = new Map();
    for (const { snapshot, ways } of layer.values()) {
      if (snapshot.status !== 'active') continue;
      for (const event of [...search.moves(snapshot), ...timeEvents(snapshot)]) {
        const [after] = transition(search.machine, snapshot, event) as unknown as [TSnapshot];
        const key = stateKey(after);
        if (seen.has(key)) continue;
        const found = next.get(key) ?? { snapshot: after, ways: new Map<string, string[]>() };
        for (const steps of ways.values()) {
          const longer = withStep(steps, after);
          found.ways.set(longer.join(), longer);
        }
        next.set(key, found);
      }
    }
    layer = next;
  }
  return [];
}

/**
 * The events of one shortest way to the goal, in order.
 *
 * @throws when no way leads there, naming `what` was looked for
 */
export function shortestWay<TSnapshot extends AnyMachineSnapshot>(
  search: Omit<Search<TSnapshot>, 'stepOf'>,
  what: string,
): EventObject[] {
  const way = wayTo(search);
  if (!way) throw new Error(`${what}: no way leads there. Check the statechart and its moves.`);
  return way;
}

/** The events of one shortest way to the goal, in order; undefined when no way leads there. */
export function wayTo<TSnapshot extends AnyMachineSnapshot>({
  start,
  machine,
  moves,
  isGoal,
}: Omit<Search<TSnapshot>, 'stepOf'>): EventObject[] | undefined {
  const seen = new Set([stateKey(start)]);
  const ways = [{ snapshot: start, events: [] as EventObject[] }];
  // The list grows while it is read: what is reached first is looked at first.
  for (const { snapshot, events } of ways) {
    if (isGoal(snapshot)) return events;
    if (snapshot.status !== 'active') continue;
    for (const event of [...moves(snapshot), ...timeEvents(snapshot)]) {
      const [after] = transition(machine, snapshot, event) as unknown as [TSnapshot];
      const key = stateKey(after);
      if (seen.has(key)) continue;
      seen.add(key);
      ways.push({ snapshot: after, events: [...events, event] });
    }
  }
  return undefined;
}

/** The one list of steps among the shortest ways. */
export function onlyWay(ways: string[][], what: string): string[] {
  const [way, ...others] = ways;
  if (!way)
    throw new Error(`${what}: no way leads to the goal. Check its statechart and scenario.`);
  if (others.length > 0) {
    const lists = ways.map((steps) => `  ${steps.join(' → ')}`).join('\n');
    throw new Error(
      `${what}: several shortest ways visit different steps, so "the" documented way is unclear:\n${lists}\nGive the states the same meta.step, or make one way shorter.`,
    );
  }
  return way;
}
