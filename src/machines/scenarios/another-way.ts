/** The exercises of the fallback page: they start with the usual method, which can't be used. */
import type { Scenario } from '../scenario.ts';

const usual = { page: 'another-way', method: 'text-message', startedBy: 'reader' } as const;

export const anotherWayScenarios = [
  {
    ...usual,
    id: 'another-way-usual',
    kind: 'usual',
    conditions: ['number-changed'],
    goal: { outcome: 'verified', method: 'app-code' },
    needs: ['app-code'],
    documented: true,
  },
  {
    ...usual,
    id: 'another-way-from-app-code',
    kind: 'phone',
    method: 'app-code',
    conditions: ['app-not-set-up'],
    goal: { outcome: 'verified', method: 'text-message' },
    needs: ['text-message'],
  },
  {
    ...usual,
    id: 'another-way-only-method',
    kind: 'phone',
    conditions: ['number-changed', 'only-method'],
    goal: { outcome: 'unavailable' },
  },
  {
    ...usual,
    id: 'another-way-everything-lost',
    kind: 'phone',
    conditions: ['phone-lost'],
    goal: { outcome: 'unavailable' },
  },
] as const satisfies readonly Scenario[];
