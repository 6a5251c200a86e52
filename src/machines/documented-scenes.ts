/**
 * What a reader has in view in each step of a documented way. Reached only by replaying the way's own
 * events on the real statecharts, on a clock that moves when told to and with chance that repeats.
 */
import { createActor, type AnyEventObject } from 'xstate';

import { seededChance } from './chance.ts';
import { attemptInput, attemptSearch, methodSearch } from './documented.ts';
import { METHOD_IDS, type MethodId } from './method-ids.ts';
import type { Method } from './method.ts';
import { loadMethod } from './methods/index.ts';
import { stepOnPage, type Snapshots } from './page-step.ts';
import type { Policies } from './policies.ts';
import { readySignIn, WaitingClock } from './replay.ts';
import { methodsOf, policiesFor, type Scenario } from './scenario.ts';
import { shortestWay } from './search.ts';
import type { SignInEvent } from './sign-in.ts';

/** One step of a documented way as the reader has it in view, about to do what leads on. */
export interface Scene extends Snapshots {
  /** What the reader does next; undefined at the end. */
  readonly next: AnyEventObject | undefined;
  /** Who takes that: the attempt, whose controls stand on the sign-in page, or the method in use. */
  readonly takenBy: 'attempt' | 'method' | undefined;
  /** The moment on the clock, in milliseconds. */
  readonly now: number;
}

/** Something that the reader does on the way. */
interface Act {
  readonly event: AnyEventObject;
  readonly takenBy: 'attempt' | 'method';
  /** The step in which the reader does it. */
  readonly step: string | undefined;
}

/** What every replay of a way starts from. */
interface Way {
  readonly scenario: Scenario;
  readonly policies: Policies;
  readonly loaded: Readonly<Record<MethodId, Method>>;
  readonly offered: readonly MethodId[];
}

/** Nine in the morning by UTC, by which the clocks in pictures go: codes and clocks are the same wherever the site is built. */
const START = Date.UTC(2027, 0, 4, 9, 0, 2);

/** The reader acts when nothing new has come for so long, in milliseconds: a call has said its piece by then. */
const LULL = 5_000;

const SEED = 11;

/** No documented way has more acts than this. */
const MOST_ACTS = 30;

/** A running attempt at the way's exercise, from its start. */
function startReplay({ scenario, policies, loaded, offered }: Way) {
  const clock = new WaitingClock();
  clock.set(START);
  const input = attemptInput(scenario, policies, { clock, chance: seededChance(SEED) });
  const methods = methodsOf(scenario, offered);
  const actor = createActor(readySignIn(loaded), { clock, input: { ...input, methods } }).start();
  const snapshots = (): Snapshots => {
    const snapshot = actor.getSnapshot();
    return { snapshot, methodSnapshot: snapshot.children.method?.getSnapshot() };
  };
  return {
    clock,
    snapshots,
    /** Lets time go by until nothing new comes for a while. */
    rest: (note?: (moment: Snapshots) => void) => {
      while (clock.next - clock.now() <= LULL) {
        clock.toNext();
        note?.(snapshots());
      }
    },
    send: ({ event, takenBy }: Pick<Act, 'event' | 'takenBy'>) => {
      if (takenBy === 'attempt') actor.send(event as SignInEvent);
      else actor.getSnapshot().children.method?.send(event);
    },
  };
}

type Replay = ReturnType<typeof startReplay>;

/** Everything that the reader does on the way, in order. */
function actsOn(way: Way): Act[] {
  const { scenario, policies, loaded } = way;
  const replay = startReplay(way);
  const perform = (takenBy: Act['takenBy'], event: AnyEventObject): Act => {
    const act = { event, takenBy, step: stepOnPage(replay.snapshots(), scenario.page) };
    replay.send(act);
    replay.rest();
    return act;
  };
  replay.rest();
  const search = attemptSearch(scenario, policies, loaded[scenario.method]);
  return shortestWay(search, `Scenario "${scenario.id}"`).flatMap((event) => {
    if (event.type === 'xstate.done.actor.loading') return [];
    if (event.type !== 'xstate.done.actor.method') return perform('attempt', event);
    return methodActs(way, replay, (taken) => perform('method', taken));
  });
}

/** What the reader does in the second step: at each rest the first event of the shortest way from there. */
function methodActs(
  { scenario, loaded }: Way,
  replay: Replay,
  perform: (event: AnyEventObject) => Act,
): Act[] {
  const acts: Act[] = [];
  while (acts.length < MOST_ACTS) {
    const { snapshot, methodSnapshot } = replay.snapshots();
    if (methodSnapshot?.status !== 'active') return acts;
    const search = methodSearch(scenario, loaded[snapshot.context.method], methodSnapshot);
    const [event] = shortestWay(search, `Scenario "${scenario.id}", method`);
    if (!event) return acts;
    acts.push(perform(event));
  }
  throw new Error(`Scenario "${scenario.id}": its documented way does not come to its end.`);
}

/** The way replayed up to before one of its acts. A replay of its own, because what it shows reads its clock. */
function sceneBefore(way: Way, acts: readonly Act[], count: number): Scene {
  const replay = startReplay(way);
  replay.rest();
  for (const act of acts.slice(0, count)) {
    replay.send(act);
    replay.rest();
  }
  const next = acts[count];
  return {
    ...replay.snapshots(),
    now: replay.clock.now(),
    next: next?.event,
    takenBy: next?.takenBy,
  };
}

/**
 * For each step of a documented way, by its id, the last moment in which the reader rests in it.
 *
 * @param offered - the methods that the organisation offers
 * @throws when no way leads to the exercise's goal
 */
export async function documentedScenes(
  scenario: Scenario,
  policies: Policies,
  offered: readonly MethodId[],
): Promise<ReadonlyMap<string, Scene>> {
  const needed = policiesFor(scenario, policies);
  const way: Way = { scenario, policies: needed, offered, loaded: await loadAll(needed) };
  const acts = actsOn(way);
  const scenes = new Map<string, Scene>();
  for (let count = 0; count <= acts.length; count += 1) {
    const scene = sceneBefore(way, acts, count);
    const step = stepOnPage(scene, scenario.page);
    if (step !== undefined) scenes.set(step, scene);
  }
  return scenes;
}

/**
 * Everywhere that the reader comes on a documented way, in order: where things come by themselves, the
 * moments before they have come too.
 *
 * @throws when no way leads to the exercise's goal
 */
export async function documentedMoments(
  scenario: Scenario,
  policies: Policies,
  offered: readonly MethodId[],
): Promise<readonly Snapshots[]> {
  const needed = policiesFor(scenario, policies);
  const way: Way = { scenario, policies: needed, offered, loaded: await loadAll(needed) };
  const replay = startReplay(way);
  const moments = [replay.snapshots()];
  const note = (moment: Snapshots) => void moments.push(moment);
  for (const act of actsOn(way)) {
    replay.rest(note);
    replay.send(act);
    note(replay.snapshots());
  }
  return moments;
}

/** Every method, with what it needs under these policies. */
async function loadAll(policies: Policies): Promise<Record<MethodId, Method>> {
  const load = async (id: MethodId) => {
    const method: Method = await loadMethod[id]();
    await method.prepare?.(policies);
    return [id, method] as const;
  };
  return Object.fromEntries(await Promise.all(METHOD_IDS.map(load))) as Record<MethodId, Method>;
}
