/**
 * Which method survives which condition: found out by running the method's own statechart under the
 * conditions of a mishap and looking for a way to be signed in. There is no table.
 */
import { initialTransition, type AnyMachineSnapshot } from 'xstate';

import type { Condition } from './conditions.ts';
import { stillPorts } from './documented.ts';
import { holdingFacts, type HoldingId } from './holdings.ts';
import type { Method, MethodOutput } from './method.ts';
import { loadMethod } from './methods/index.ts';
import { conditionsOf, MISHAPS, type MishapCondition, type MishapId } from './mishaps.ts';
import { passkeyOn } from './passkey.ts';
import type { Policies } from './policies.ts';
import { wayTo } from './search.ts';

/**
 * For each thing that a person can have, the mishaps under which it does not work, each with the
 * condition that stops it. What is left out works.
 */
export type Grid = Readonly<
  Partial<Record<HoldingId, Readonly<Partial<Record<MishapId, MishapCondition>>>>>
>;

/** How often one may try changes no answer here, and a search that finds nothing looks everywhere. */
const FEW = { codeAttempts: 1, textMessageRequestLimit: 1, callRequestLimit: 1 };

/** The statechart of what a person has. */
async function methodOf(holding: HoldingId, policies: Policies): Promise<Method> {
  const { method, keptOn = 'phone' } = holdingFacts[holding];
  const loaded: Method = method === 'passkey' ? passkeyOn(keptOn) : await loadMethod[method]();
  await loaded.prepare?.(policies);
  return loaded;
}

/**
 * Whether a person can sign in by this method while these conditions last. Mending them does not
 * count: the question is what works at that very moment.
 */
export function survives(
  { machine, moves }: Method,
  conditions: readonly Condition[],
  policies: Policies,
): boolean {
  const limits = { ...policies, ...FEW };
  const [start] = initialTransition(machine, {
    startedBy: 'reader',
    conditions,
    policies: limits,
    ...stillPorts,
    secret: stillPorts.chance(20),
    attemptsLeft: limits.codeAttempts,
  }) as unknown as [AnyMachineSnapshot];
  const way = wayTo<AnyMachineSnapshot>({
    start,
    machine,
    moves: (snapshot) => moves(snapshot).filter(({ type }) => type !== 'CONDITION_MENDED'),
    isGoal: ({ output }) => (output as MethodOutput | undefined)?.outcome === 'verified',
  });
  return way !== undefined;
}

/** Under which mishaps each of these does not work, and why. */
export async function coverage(holdings: readonly HoldingId[], policies: Policies): Promise<Grid> {
  const rows = holdings.map(async (holding) => {
    const method = await methodOf(holding, policies);
    const { place, always = [] } = holdingFacts[holding];
    const worksUnder = remembering((conditions) =>
      survives(method, [...always, ...conditions], policies),
    );
    const stoppedBy = (mishap: MishapId) => {
      const conditions = conditionsOf(mishap, place === 'spare' ? 'spare' : 'phone');
      if (worksUnder(conditions)) return [];
      const alone = conditions.find((one) => !worksUnder([one]));
      return [[mishap, alone ?? conditions[0]] as const];
    };
    return [holding, Object.fromEntries(MISHAPS.flatMap(stoppedBy))] as const;
  });
  return Object.fromEntries(await Promise.all(rows)) as Grid;
}

/** Several mishaps bring the same conditions, and a search without a way out takes its time. */
function remembering(find: (conditions: readonly MishapCondition[]) => boolean): typeof find {
  const found = new Map<string, boolean>();
  return (conditions) => {
    const key = conditions.join();
    const known = found.get(key) ?? find(conditions);
    found.set(key, known);
    return known;
  };
}
