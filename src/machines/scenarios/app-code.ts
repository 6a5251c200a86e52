/** The exercises of the authenticator-app code page. */
import type { Scenario } from '../scenario.ts';

const usual = { page: 'app-code', method: 'app-code', startedBy: 'reader' } as const;

const signedIn = { outcome: 'verified' } as const;
const toHelpdesk = { outcome: 'unavailable' } as const;

export const appCodeScenarios = [
  {
    ...usual,
    id: 'app-code-usual',
    kind: 'usual',
    conditions: [],
    goal: signedIn,
    documented: true,
  },

  /* The phone */
  {
    ...usual,
    id: 'app-code-offline',
    kind: 'phone',
    conditions: ['aeroplane-mode'],
    goal: signedIn,
  },
  {
    ...usual,
    id: 'app-code-clock-off',
    kind: 'phone',
    conditions: ['clock-off'],
    goal: signedIn,
  },
  { ...usual, id: 'app-code-phone-off', kind: 'phone', conditions: ['phone-off'], goal: signedIn },
  {
    ...usual,
    id: 'app-code-phone-at-home',
    kind: 'phone',
    conditions: ['phone-left-home'],
    goal: toHelpdesk,
  },
  {
    ...usual,
    id: 'app-code-phone-lost',
    kind: 'phone',
    conditions: ['phone-lost'],
    goal: toHelpdesk,
  },
  {
    ...usual,
    id: 'app-code-new-phone',
    kind: 'phone',
    conditions: ['app-not-set-up'],
    goal: { outcome: 'verified', method: 'text-message' },
    needs: ['text-message'],
  },

  /* The code */
  {
    ...usual,
    id: 'app-code-nearly-over',
    kind: 'code',
    conditions: [],
    secondsLeft: 4,
    goal: signedIn,
  },
  {
    ...usual,
    id: 'app-code-wrong-code',
    kind: 'code',
    conditions: [],
    goal: { outcome: 'verified', refused: true },
  },
  {
    ...usual,
    id: 'app-code-expired',
    kind: 'code',
    conditions: ['code-on-paper'],
    goal: signedIn,
  },
  {
    ...usual,
    id: 'app-code-reused',
    kind: 'code',
    conditions: ['code-just-used'],
    goal: signedIn,
  },
  {
    ...usual,
    id: 'app-code-other-account',
    kind: 'code',
    conditions: ['other-account-in-app'],
    goal: signedIn,
  },
  { ...usual, id: 'app-code-last-try', kind: 'code', conditions: ['last-try'], goal: signedIn },

  /* Is this yours? The titles don't say. */
  {
    ...usual,
    id: 'app-code-asked-for-code',
    kind: 'decide',
    startedBy: 'stranger',
    conditions: ['someone-asks'],
    goal: { outcome: 'denied' },
  },
  {
    ...usual,
    id: 'app-code-asked-while-signing-in',
    kind: 'decide',
    conditions: ['someone-asks'],
    goal: signedIn,
  },
] as const satisfies readonly Scenario[];
