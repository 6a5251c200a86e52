/** A small world for searching: limits so low that a search sees every way they can be reached. */
import { METHOD_IDS, type MethodId } from '../../../src/machines/method-ids.ts';
import type { Method } from '../../../src/machines/method.ts';
import { loadMethod } from '../../../src/machines/methods/index.ts';
import type { Policies } from '../../../src/machines/policies.ts';
import { policiesFor, type Scenario } from '../../../src/machines/scenario.ts';
import { scenarios, type ScenarioId } from '../../../src/machines/scenarios/index.ts';

/** As few tries, messages and calls as still leave a second chance. Times in seconds. */
export const smallPolicies: Policies = {
  codeAttempts: 2,
  textMessageLifetime: 120,
  textMessageResendWait: 30,
  textMessageRequestLimit: 2,
  callRequestLimit: 2,
  callReporting: true,
  callPins: ['none', 'pin'],
  notificationWordings: ['number', 'approve', 'verify'],
  notificationLocks: ['none', 'phone', 'pin'],
  notificationReporting: true,
  notificationLifetime: 60,
  appCodeDigits: 6,
  appCodePeriod: 30,
  appCodeAlgorithm: 'SHA-1',
  appCodeDriftSteps: 1,
  tokenPeriods: [30, 60],
  tokenAlgorithms: ['SHA-1', 'SHA-256'],
  tokenDriftSteps: 2,
};

/** Every method, loaded once. */
export const loadedMethods: Readonly<Record<MethodId, Method>> = Object.fromEntries(
  await Promise.all(METHOD_IDS.map(async (id) => [id, await loadMethod[id]()] as const)),
) as Record<MethodId, Method>;

// Whatever kind of code an exercise uses, its hash is there.
for (const scenario of scenarios) {
  await loadedMethods[scenario.method].prepare?.(policiesFor(scenario, smallPolicies));
}

/** The exercise with this id. */
export function scenarioOf(id: ScenarioId): Scenario {
  const scenario = scenarios.find((candidate) => candidate.id === id);
  if (!scenario) throw new Error(`The catalogue has no exercise "${id}".`);
  return scenario;
}

/** A usual sign-in by one method, with something wrong. Not in the catalogue. */
export function madeUp(method: MethodId, changes: Partial<Scenario> = {}): Scenario {
  return {
    id: `${method}-made-up`,
    page: method,
    method,
    startedBy: 'reader',
    conditions: [],
    goal: { outcome: 'verified' },
    kind: 'usual',
    ...changes,
  };
}
