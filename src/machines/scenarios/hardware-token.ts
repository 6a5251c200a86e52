/** The exercises of the hardware-token page. Its reader has the app too, for when the token fails. */
import type { Scenario } from '../scenario.ts';

const usual = {
  page: 'hardware-token',
  method: 'hardware-token',
  startedBy: 'reader',
  setUp: ['app-code'],
} as const;

const signedIn = { outcome: 'verified' } as const;
const byAppCode = {
  goal: { outcome: 'verified', method: 'app-code' },
  needs: ['app-code'],
} as const;
const toHelpdesk = { outcome: 'unavailable' } as const;

export const hardwareTokenScenarios = [
  {
    ...usual,
    id: 'hardware-token-usual',
    kind: 'usual',
    conditions: [],
    goal: signedIn,
    documented: true,
  },
  {
    ...usual,
    id: 'hardware-token-of-a-minute',
    kind: 'usual',
    conditions: [],
    policies: { tokenPeriods: [60], tokenAlgorithms: ['SHA-256'] },
    goal: signedIn,
  },

  /* The token */
  {
    ...usual,
    id: 'hardware-token-phone-off',
    kind: 'token',
    conditions: ['phone-off'],
    goal: signedIn,
  },
  {
    ...usual,
    ...byAppCode,
    id: 'hardware-token-at-home',
    kind: 'token',
    conditions: ['token-left-home'],
  },
  {
    ...usual,
    id: 'hardware-token-lost',
    kind: 'token',
    conditions: ['token-lost'],
    goal: toHelpdesk,
  },
  {
    ...usual,
    ...byAppCode,
    id: 'hardware-token-battery-empty',
    kind: 'token',
    conditions: ['token-battery-empty'],
  },
  {
    ...usual,
    id: 'hardware-token-error',
    kind: 'token',
    conditions: ['token-error'],
    goal: toHelpdesk,
  },
  {
    ...usual,
    id: 'hardware-token-clock-off',
    kind: 'token',
    conditions: ['token-clock-off'],
    goal: toHelpdesk,
  },
  {
    ...usual,
    id: 'hardware-token-of-colleague',
    kind: 'token',
    conditions: ['token-of-colleague'],
    goal: signedIn,
  },

  /* The code */
  {
    ...usual,
    id: 'hardware-token-nearly-over',
    kind: 'code',
    conditions: [],
    secondsLeft: 4,
    goal: signedIn,
  },
  {
    ...usual,
    id: 'hardware-token-wrong-code',
    kind: 'code',
    conditions: [],
    goal: { outcome: 'verified', refused: true },
  },
  {
    ...usual,
    id: 'hardware-token-expired',
    kind: 'code',
    conditions: ['token-code-on-paper'],
    goal: signedIn,
  },
  {
    ...usual,
    id: 'hardware-token-reused',
    kind: 'code',
    conditions: ['token-code-just-used'],
    goal: signedIn,
  },
  {
    ...usual,
    id: 'hardware-token-last-try',
    kind: 'code',
    conditions: ['last-try'],
    goal: signedIn,
  },

  /* Is this yours? The titles don't say. */
  {
    ...usual,
    id: 'hardware-token-asked-for-code',
    kind: 'decide',
    startedBy: 'stranger',
    conditions: ['someone-asks'],
    goal: { outcome: 'denied' },
  },
  {
    ...usual,
    id: 'hardware-token-asked-while-signing-in',
    kind: 'decide',
    conditions: ['someone-asks'],
    goal: signedIn,
  },
] as const satisfies readonly Scenario[];
