/** Every exercise that an example organisation offers can be done with its methods and policies. The default one's are proved place by
 * place in the exercises' own tests. */
import { describe, expect, it } from 'vitest';

import company from '../../examples/company/guide.config.ts';
import university from '../../examples/university/guide.config.ts';
import { policiesOf, type Guide } from '../../src/guide-config.ts';
import type { Policies } from '../../src/machines/policies.ts';
import { isOffered, methodsOf, policiesFor } from '../../src/machines/scenario.ts';
import { scenarios } from '../../src/machines/scenarios/index.ts';
import { exploreAttempt } from './support/attempt-graph.ts';
import { loadedMethods, smallPolicies } from './support/world.ts';

const ORGANISATIONS: [string, Guide][] = [
  ['university', university],
  ['company', company],
];

/** An organisation's policies, its limits as low as still leave a second chance, so that a search sees how they can be reached. */
function smallPoliciesOf(settings: Guide): Policies {
  const { codeAttempts, textMessageRequestLimit, callRequestLimit } = smallPolicies;
  return {
    ...policiesOf(settings),
    codeAttempts,
    textMessageRequestLimit,
    callRequestLimit,
  };
}

describe.each(ORGANISATIONS)(
  'with the methods and policies of the organisation “%s”',
  (_name, settings) => {
    const policies = smallPoliciesOf(settings);
    const offered = scenarios.filter((one) => isOffered(one, settings.methods, policies));

    it('there is something to practise on the page of each method', () => {
      for (const method of settings.methods) {
        expect(
          offered.some(({ page }) => page === method),
          method,
        ).toBe(true);
      }
    });

    it.each(offered)('the goal of $id can be reached', { timeout: 60_000 }, async (scenario) => {
      const methods = methodsOf(scenario, settings.methods);
      for (const method of methods)
        await loadedMethods[method].prepare?.(policiesFor(scenario, policies));
      const { states } = exploreAttempt(scenario, {
        methods,
        policies,
        until: ({ goalReached }) => goalReached,
      });
      expect([...states.values()].some(({ goalReached }) => goalReached)).toBe(true);
    });
  },
);
