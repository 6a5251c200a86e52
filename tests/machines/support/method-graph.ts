/** A method alone, searched with pure functions: no actor, no clock, its `after` events included. */
import { initialTransition, transition, type AnyMachineSnapshot } from 'xstate';

import { attemptInput, stillPorts } from '../../../src/machines/documented.ts';
import { timeEvents } from '../../../src/machines/search.ts';
import type { MethodContext, MethodInput } from '../../../src/machines/method.ts';
import { policiesFor, type Scenario } from '../../../src/machines/scenario.ts';
import { methodKey, nameOf, type Edge, type Graph } from './graph.ts';
import { loadedMethods, smallPolicies } from './world.ts';

/** What a method is given at the start of an exercise. */
export function methodInput(scenario: Scenario): MethodInput {
  return {
    ...attemptInput(scenario, policiesFor(scenario, smallPolicies)),
    secret: stillPorts.chance(20),
    attemptsLeft: scenario.conditions.includes('last-try') ? 1 : smallPolicies.codeAttempts,
  };
}

const refusalsOf = ({ context }: AnyMachineSnapshot) => context as MethodContext;

/**
 * Everything that can happen in the exercise's own method, as long as the reader stays with it.
 *
 * @param note - is told of everything that it comes to, also where that is a place it knows with another refusal
 */
export function exploreMethod(
  scenario: Scenario,
  note: (snapshot: AnyMachineSnapshot) => void = () => undefined,
): Graph<AnyMachineSnapshot> {
  const { machine, moves } = loadedMethods[scenario.method];
  const [first] = initialTransition(machine, methodInput(scenario)) as [
    AnyMachineSnapshot,
    unknown,
  ];
  const start = methodKey(first);
  note(first);
  const states = new Map([[start, first]]);
  const edges: Edge[] = [];
  for (const [from, snapshot] of states) {
    if (snapshot.status !== 'active') continue;
    for (const event of [...moves(snapshot), ...timeEvents(snapshot)]) {
      if (!snapshot.can(event)) continue;
      const [after] = transition(machine, snapshot, event) as [AnyMachineSnapshot, unknown];
      note(after);
      const to = methodKey(after);
      const refused =
        refusalsOf(after).refusals > refusalsOf(snapshot).refusals
          ? refusalsOf(after).lastRefusal
          : undefined;
      edges.push({ from, event: nameOf(event), to, refused });
      // A Map's loop also visits what is added while it runs: this is the whole search.
      if (!states.has(to)) states.set(to, after);
    }
  }
  return { start, states, edges };
}
