/** The exercises of the phone-call page: the mobile phone, the phone on the desk, and older systems. */
import type { Scenario } from '../scenario.ts';

const usual = { page: 'phone-call', method: 'phone-call', startedBy: 'reader' } as const;

const signedIn = { outcome: 'verified' } as const;
const byAppCode = {
  goal: { outcome: 'verified', method: 'app-code' },
  needs: ['app-code'],
} as const;
const toHelpdesk = { outcome: 'unavailable' } as const;
const office = { kind: 'phone', way: 'phone-call-office' } as const;
const older = { policies: { callPins: ['pin'] }, way: 'phone-call-pin' } as const;

export const phoneCallScenarios = [
  {
    ...usual,
    id: 'phone-call-usual',
    kind: 'usual',
    conditions: [],
    goal: signedIn,
    documented: true,
  },
  {
    ...usual,
    id: 'phone-call-office',
    kind: 'usual',
    conditions: ['to-office-phone'],
    goal: signedIn,
    documented: true,
  },
  {
    ...usual,
    id: 'phone-call-pin',
    kind: 'usual',
    conditions: [],
    goal: signedIn,
    policies: { callPins: ['pin'] },
    documented: true,
  },

  /* The phone does not ring, or not where the reader is */
  {
    ...usual,
    id: 'phone-call-no-signal',
    kind: 'phone',
    conditions: ['no-signal'],
    goal: signedIn,
  },
  {
    ...usual,
    id: 'phone-call-aeroplane-mode',
    kind: 'phone',
    conditions: ['aeroplane-mode'],
    goal: signedIn,
  },
  {
    ...usual,
    id: 'phone-call-do-not-disturb',
    kind: 'phone',
    conditions: ['do-not-disturb'],
    goal: signedIn,
  },
  {
    ...usual,
    id: 'phone-call-caller-blocked',
    kind: 'phone',
    conditions: ['caller-blocked'],
    goal: signedIn,
  },
  {
    ...usual,
    id: 'phone-call-phone-off',
    kind: 'phone',
    conditions: ['phone-off'],
    goal: signedIn,
  },
  {
    ...usual,
    id: 'phone-call-missed',
    kind: 'phone',
    conditions: ['phone-in-other-room'],
    goal: signedIn,
  },
  {
    ...usual,
    id: 'phone-call-voicemail',
    kind: 'phone',
    conditions: ['calls-to-voicemail'],
    goal: signedIn,
  },
  {
    ...usual,
    id: 'phone-call-phone-at-home',
    kind: 'phone',
    conditions: ['phone-left-home'],
    goal: toHelpdesk,
  },
  {
    ...usual,
    id: 'phone-call-phone-lost',
    kind: 'phone',
    conditions: ['phone-lost'],
    goal: toHelpdesk,
  },
  {
    ...usual,
    ...byAppCode,
    id: 'phone-call-number-changed',
    kind: 'phone',
    conditions: ['number-changed'],
  },
  { ...usual, ...byAppCode, id: 'phone-call-abroad', kind: 'phone', conditions: ['abroad'] },
  { ...usual, ...byAppCode, id: 'phone-call-ended', kind: 'phone', conditions: ['texts-ended'] },

  /* During the call */
  {
    ...usual,
    id: 'phone-call-wrong-key',
    kind: 'phone',
    conditions: [],
    goal: { outcome: 'verified', refused: true },
  },
  {
    ...usual,
    ...byAppCode,
    id: 'phone-call-keypress-not-heard',
    kind: 'phone',
    conditions: ['keypress-not-heard'],
  },
  {
    ...usual,
    id: 'phone-call-reported-by-mistake',
    kind: 'phone',
    conditions: [],
    policies: { callReporting: true },
    goal: { outcome: 'reported', method: 'phone-call' },
  },
  {
    ...usual,
    ...byAppCode,
    id: 'phone-call-request-limit',
    kind: 'phone',
    conditions: ['calls-used-up'],
  },

  /* The phone on the desk */
  {
    ...usual,
    ...office,
    ...byAppCode,
    id: 'phone-call-away-from-desk',
    conditions: ['to-office-phone', 'away-from-desk'],
  },
  {
    ...usual,
    ...office,
    ...byAppCode,
    id: 'phone-call-switchboard',
    conditions: ['to-office-phone', 'behind-switchboard'],
  },

  /* Older systems */
  {
    ...usual,
    ...older,
    id: 'phone-call-wrong-pin',
    kind: 'phone',
    conditions: [],
    goal: { outcome: 'verified', refused: true },
  },
  {
    ...usual,
    ...older,
    id: 'phone-call-pin-forgotten',
    kind: 'phone',
    conditions: ['pin-forgotten'],
    goal: toHelpdesk,
  },

  /* Is this yours? The titles don't say. */
  {
    ...usual,
    id: 'phone-call-unexpected',
    kind: 'decide',
    startedBy: 'stranger',
    conditions: [],
    goal: { outcome: 'denied' },
  },
  {
    ...usual,
    id: 'phone-call-while-signing-in',
    kind: 'decide',
    conditions: ['number-withheld'],
    goal: signedIn,
  },
  {
    ...usual,
    id: 'phone-call-asked-to-press',
    kind: 'decide',
    startedBy: 'stranger',
    conditions: ['someone-asks'],
    goal: { outcome: 'denied' },
  },
  {
    ...usual,
    ...office,
    id: 'phone-call-unexpected-at-desk',
    kind: 'decide',
    startedBy: 'stranger',
    conditions: ['to-office-phone'],
    goal: { outcome: 'denied' },
  },
] as const satisfies readonly Scenario[];
