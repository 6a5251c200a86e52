/** The exercises of the fallback page: they start with the usual method, which can't be used. */
import type { Scenario } from '../scenario.ts';

const usual = { page: 'another-way', method: 'text-message', startedBy: 'reader' } as const;

/** The list holds the token and nothing else: what is on the phone is out of reach anyway. */
const byToken = {
  goal: { outcome: 'verified', method: 'hardware-token' },
  needs: ['hardware-token'],
  setUp: [],
} as const;

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
    ...byToken,
    id: 'another-way-to-token',
    kind: 'phone',
    conditions: ['phone-left-home'],
  },
  {
    ...usual,
    id: 'another-way-from-token',
    kind: 'phone',
    method: 'hardware-token',
    conditions: ['token-left-home'],
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

  /* Is this yours? The title doesn't say. */
  {
    ...usual,
    id: 'another-way-unknown-number',
    kind: 'decide',
    conditions: ['abroad', 'unknown-method-in-list'],
    goal: { outcome: 'reported' },
    needs: ['app-code'],
  },
] as const satisfies readonly Scenario[];
