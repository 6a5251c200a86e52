/** The exercises of the text-message page. */
import type { Scenario } from '../scenario.ts';

const usual = {
  page: 'text-message',
  method: 'text-message',
  startedBy: 'reader',
} as const;

const signedIn = { outcome: 'verified' } as const;
const byAppCode = {
  goal: { outcome: 'verified', method: 'app-code' },
  needs: ['app-code'],
} as const;
const toHelpdesk = { outcome: 'unavailable' } as const;

export const textMessageScenarios = [
  {
    ...usual,
    id: 'text-message-usual',
    kind: 'usual',
    conditions: [],
    goal: signedIn,
    documented: true,
  },

  /* The phone */
  {
    ...usual,
    id: 'text-message-no-signal',
    kind: 'phone',
    conditions: ['no-signal'],
    goal: signedIn,
  },
  {
    ...usual,
    id: 'text-message-aeroplane-mode',
    kind: 'phone',
    conditions: ['aeroplane-mode'],
    goal: signedIn,
  },
  {
    ...usual,
    id: 'text-message-do-not-disturb',
    kind: 'phone',
    conditions: ['do-not-disturb'],
    goal: signedIn,
  },
  {
    ...usual,
    id: 'text-message-phone-off',
    kind: 'phone',
    conditions: ['phone-off'],
    goal: signedIn,
  },
  {
    ...usual,
    id: 'text-message-phone-at-home',
    kind: 'phone',
    conditions: ['phone-left-home'],
    goal: toHelpdesk,
  },
  {
    ...usual,
    id: 'text-message-phone-lost',
    kind: 'phone',
    conditions: ['phone-lost'],
    goal: toHelpdesk,
  },
  {
    ...usual,
    ...byAppCode,
    id: 'text-message-number-changed',
    kind: 'phone',
    conditions: ['number-changed'],
  },
  { ...usual, ...byAppCode, id: 'text-message-abroad', kind: 'phone', conditions: ['abroad'] },

  /* The message and its code */
  {
    ...usual,
    id: 'text-message-never-comes',
    kind: 'code',
    conditions: ['message-lost'],
    goal: signedIn,
  },
  {
    ...usual,
    id: 'text-message-sender-blocked',
    kind: 'code',
    conditions: ['sender-blocked'],
    goal: signedIn,
  },
  {
    ...usual,
    id: 'text-message-two-codes',
    kind: 'code',
    conditions: ['message-late'],
    goal: signedIn,
  },
  {
    ...usual,
    id: 'text-message-expired',
    kind: 'code',
    conditions: ['message-late-expired'],
    goal: signedIn,
  },
  {
    ...usual,
    id: 'text-message-reused',
    kind: 'code',
    conditions: ['older-used-message'],
    goal: signedIn,
  },
  {
    ...usual,
    id: 'text-message-wrong-code',
    kind: 'code',
    conditions: [],
    goal: { outcome: 'verified', refused: true },
  },
  { ...usual, id: 'text-message-last-try', kind: 'code', conditions: ['last-try'], goal: signedIn },
  {
    ...usual,
    ...byAppCode,
    id: 'text-message-request-limit',
    kind: 'code',
    conditions: ['message-lost', 'requests-used-up'],
  },
  {
    ...usual,
    id: 'text-message-by-chat-app',
    kind: 'code',
    conditions: ['message-by-chat-app'],
    goal: signedIn,
  },
  { ...usual, ...byAppCode, id: 'text-message-ended', kind: 'code', conditions: ['texts-ended'] },

  /* Is this yours? The titles don't say. */
  {
    ...usual,
    id: 'text-message-unexpected',
    kind: 'decide',
    startedBy: 'stranger',
    conditions: [],
    goal: { outcome: 'denied' },
  },
  {
    ...usual,
    id: 'text-message-asked-for-code',
    kind: 'decide',
    startedBy: 'stranger',
    conditions: ['someone-asks'],
    goal: { outcome: 'denied' },
  },
  {
    ...usual,
    id: 'text-message-asked-while-signing-in',
    kind: 'decide',
    conditions: ['someone-asks'],
    goal: signedIn,
  },
] as const satisfies readonly Scenario[];
