/**
 * The documented steps of each page, read off the statecharts: the shortest way from the start of
 * the page's documented exercise to its goal. The pages' own lists are held against this.
 */
import { initialTransition, type AnyMachineSnapshot, type EventObject } from 'xstate';

import { seededChance } from './chance.ts';
import type { MethodInput, Method } from './method.ts';
import { loadMethod } from './methods/index.ts';
import type { Policies } from './policies.ts';
import { onlyWay, shortestWays } from './search.ts';
import { isReached, methodsOf, policiesFor, type Scenario } from './scenario.ts';
import { stepIn } from './step.ts';
import {
  attemptStep,
  otherMethods,
  signInMachine,
  type SignInEvent,
  type SignInSnapshot,
} from './sign-in.ts';
import { METHOD_IDS } from './method-ids.ts';

/** Any moment will do; a fixed one makes every build the same. */
const NOW = Date.UTC(2027, 0, 4, 9, 0, 2);

/** The ports of a world in which time stands still and chance repeats. */
export const stillPorts = { clock: { now: () => NOW }, chance: seededChance(1) };

/** The input of an attempt at a scenario, for a person with these methods. */
export function attemptInput(
  scenario: Scenario,
  policies: Policies,
  ports: Pick<MethodInput, 'clock' | 'chance'> = stillPorts,
) {
  const { startedBy, method, conditions } = scenario;
  const methods = methodsOf(scenario, METHOD_IDS);
  return {
    startedBy,
    method,
    conditions,
    methods,
    policies: policiesFor(scenario, policies),
    ...ports,
  };
}

/** What can happen to an attempt, its methods seen from outside as something that just ends. */
function attemptMoves(scenario: Scenario, loaded: Method) {
  return ({ context }: { context: Parameters<typeof otherMethods>[0] }): EventObject[] => {
    const moves: SignInEvent[] = [
      { type: 'PASSWORD_SUBMITTED' },
      { type: 'ANOTHER_WAY_CHOSEN' },
      ...otherMethods(context).map((method) => ({ type: 'METHOD_CHOSEN' as const, method })),
    ];
    const output = { outcome: scenario.goal.outcome };
    return [
      ...moves,
      { type: 'xstate.done.actor.loading', output: loaded, actorId: 'loading' } as EventObject,
      { type: 'xstate.done.actor.method', output, actorId: 'method' } as EventObject,
    ];
  };
}

/** The search for the goal through the attempt as a whole, in which the second step just ends. */
export function attemptSearch(scenario: Scenario, policies: Policies, loaded: Method) {
  const [start] = initialTransition(signInMachine, attemptInput(scenario, policies));
  return {
    start,
    machine: signInMachine,
    moves: attemptMoves(scenario, loaded),
    isGoal: ({ output, context }: SignInSnapshot) =>
      output !== undefined && isReached(scenario.goal, { ...context, outcome: output.outcome }),
  };
}

/** The search for the goal inside the second step, from a snapshot of its method. */
export function methodSearch(
  { goal }: Scenario,
  { machine, moves }: Method,
  start: AnyMachineSnapshot,
) {
  return {
    start,
    machine,
    moves,
    isGoal: ({ output }: AnyMachineSnapshot) =>
      (output as { outcome?: string } | undefined)?.outcome === goal.outcome,
  };
}

/** The steps of the attempt as a whole, with the second step as one step. */
function attemptWay(scenario: Scenario, policies: Policies, loaded: Method): string[] {
  const ways = shortestWays<SignInSnapshot>({
    ...attemptSearch(scenario, policies, loaded),
    stepOf: attemptStep,
  });
  return onlyWay(ways, `Scenario "${scenario.id}"`);
}

/** The steps inside the second step, by the scenario's own method. */
function methodWay(scenario: Scenario, policies: Policies, method: Method): string[] {
  const input: MethodInput = {
    ...attemptInput(scenario, policies),
    secret: stillPorts.chance(20),
    attemptsLeft: policies.codeAttempts,
  };
  const [start] = initialTransition(method.machine, input) as unknown as [AnyMachineSnapshot];
  const ways = shortestWays<AnyMachineSnapshot>({
    ...methodSearch(scenario, method, start),
    stepOf: stepIn,
  });
  return onlyWay(ways, `Scenario "${scenario.id}", method "${scenario.method}"`);
}

/**
 * The ids of the steps of a documented way, in order.
 *
 * @throws when its goal can't be reached, or when several shortest ways visit different steps
 */
export async function documentedSteps(scenario: Scenario, policies: Policies): Promise<string[]> {
  const needed = policiesFor(scenario, policies);
  const method: Method = await loadMethod[scenario.method]();
  await method.prepare?.(needed);
  const attempt = attemptWay(scenario, needed, method);
  if (scenario.page === 'another-way') return attempt;
  return attempt.flatMap((step) =>
    step === 'second-step' ? methodWay(scenario, needed, method) : [step],
  );
}
