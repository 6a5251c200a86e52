/**
 * Reads a statechart's structure off its machine: the states in which somebody can be, and every way
 * on from them. States that are left at once (`always`) become cases of the ways that lead through
 * them. Ids only; the words are found by them.
 */
import type { AnyStateMachine, AnyStateNode, AnyTransitionDefinition } from 'xstate';

import type { MethodOutput } from './method.ts';
import type { Outcome } from './outcomes.ts';

/** A state in which somebody can be, or an end. */
export interface ChartState {
  /** Its own name, which is unique in its machine. */
  readonly id: string;
  /** The states round it, innermost first, the machine's own id last. */
  readonly within: readonly string[];
  readonly tags: readonly string[];
  /** The documented step that it belongs to. */
  readonly step: string | undefined;
  /** How it ends here; undefined where it goes on. */
  readonly outcome: Outcome | undefined;
}

/** One way on. */
export interface Way {
  /** A state, or a group of states from each of which it leads on. */
  readonly from: string;
  /** What happens: `EVENT`, a delay's name, or an actor's end; with its guard, if it has one. */
  readonly cause: string;
  /** Which case of a state that is left at once, as `state.guard`. */
  readonly cases: readonly string[];
  /** Undefined where one stays. */
  readonly to: string | undefined;
}

/** A machine's structure. */
export interface Chart {
  readonly id: string;
  readonly states: readonly ChartState[];
  /** States with states in them, the machine itself included. */
  readonly groups: readonly Pick<ChartState, 'id' | 'within'>[];
  readonly ways: readonly Way[];
  /** Where the machine starts, by the cases of its first state. */
  readonly starts: readonly Pick<Way, 'cases' | 'to'>[];
}

const within = ({ parent }: AnyStateNode): string[] =>
  parent ? [parent.key, ...within(parent)] : [];

const all = (node: AnyStateNode): AnyStateNode[] => [
  node,
  ...Object.values(node.states as Record<string, AnyStateNode>).flatMap(all),
];

/** A guard's name, with what it is asked about. */
function guardName({ guard }: AnyTransitionDefinition): string | undefined {
  if (guard === undefined || typeof guard === 'string') return guard;
  const { type, params } = guard as { type: string; params?: unknown };
  return typeof params === 'string' ? `${type}.${params}` : type;
}

/** What happens, named as in the source: the event, the delay, or the end or failure of an actor. */
function causeOf(transition: AnyTransitionDefinition): string {
  const type = String(transition.eventType);
  const [, kind, name = type] =
    /^xstate\.(after|done\.actor|error\.actor)\.([^.]+)/u.exec(type) ?? [];
  const event = kind === 'error.actor' ? `${name}Failed` : name;
  return [event, guardName(transition)].filter(Boolean).join('.');
}

/** The states that one comes to rest in on entering a state. */
function restsIn(node: AnyStateNode, cases: readonly string[] = []): Pick<Way, 'cases' | 'to'>[] {
  if (node.always && node.always.length > 0) {
    return node.always.flatMap((transition) =>
      (transition.target ?? []).flatMap((target) =>
        restsIn(target, [...cases, `${node.key}.${guardName(transition) ?? 'otherwise'}`]),
      ),
    );
  }
  const [first] = node.type === 'compound' ? node.initial.target : [];
  return first ? restsIn(first, cases) : [{ cases, to: node.key }];
}

function waysFrom(node: AnyStateNode): Way[] {
  return [...node.transitions.values()].flat().flatMap((transition): Way[] => {
    const way = { from: node.key, cause: causeOf(transition) };
    // An actor that tells how it goes: no way on, and nothing that anybody sees.
    if (String(transition.eventType).startsWith('xstate.snapshot.')) return [];
    const ends = transition.target?.flatMap((target) => restsIn(target));
    return ends ? ends.map((end) => ({ ...way, ...end })) : [{ ...way, cases: [], to: undefined }];
  });
}

/** Where several cases lead to the same state, they make no difference: one way, without a case. */
function alike<W extends Pick<Way, 'cases' | 'to'> & Partial<Way>>(ways: readonly W[]): W[] {
  const byPlace = new Map<string, W[]>();
  for (const way of ways) {
    const place = [way.from, way.cause, way.to].join();
    byPlace.set(place, [...(byPlace.get(place) ?? []), way]);
  }
  return [...byPlace.values()].flatMap(([first, ...others]) =>
    first ? [others.length > 0 ? { ...first, cases: [] } : first] : [],
  );
}

/** Reads a machine. */
export function readChart(machine: AnyStateMachine): Chart {
  const root = machine.root as AnyStateNode;
  const nodes = all(root).filter(({ always }) => !always || always.length === 0);
  return {
    id: root.key,
    states: nodes
      .filter(({ type }) => type === 'atomic' || type === 'final')
      .map((node) => ({
        id: node.key,
        within: within(node),
        tags: [node, ...ancestors(node)].flatMap(({ tags }) => tags),
        step: [node, ...ancestors(node)]
          .map(({ meta }) => (meta as { step?: string } | undefined)?.step)
          .find(Boolean),
        outcome: node.type === 'final' ? outcomeOf(node) : undefined,
      })),
    groups: nodes
      .filter(({ type }) => type === 'compound')
      .map((node) => ({ id: node.key, within: within(node) })),
    ways: alike(nodes.flatMap(waysFrom)),
    starts: alike(restsIn(root)),
  };
}

const outcomeOf = ({ output }: AnyStateNode) => (output as MethodOutput | undefined)?.outcome;

const ancestors = ({ parent }: AnyStateNode): AnyStateNode[] =>
  parent ? [parent, ...ancestors(parent)] : [];
