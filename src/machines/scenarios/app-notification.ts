/** The exercises of the app-notification page. */
import type { Scenario } from '../scenario.ts';

const base = { page: 'app-notification', method: 'app-notification' } as const;

/** Today's wording: the app asks for the number on the page. The older ones are marked as such. */
const usual = {
  ...base,
  startedBy: 'reader',
  policies: { notificationWordings: ['number'] },
} as const;

const signedIn = { outcome: 'verified' } as const;
const afterRefusal = { outcome: 'verified', refused: true } as const;
const byAppCode = {
  goal: { outcome: 'verified', method: 'app-code' },
  needs: ['app-code'],
} as const;
const toHelpdesk = { outcome: 'unavailable' } as const;

/** Somebody else signs in as the reader. */
const unasked = {
  ...base,
  kind: 'decide',
  startedBy: 'stranger',
  goal: { outcome: 'denied' },
} as const;

export const appNotificationScenarios = [
  {
    ...usual,
    id: 'app-notification-usual',
    kind: 'usual',
    conditions: [],
    goal: signedIn,
    documented: true,
  },
  {
    ...usual,
    id: 'app-notification-approve',
    kind: 'usual',
    conditions: [],
    policies: { notificationWordings: ['approve'] },
    goal: signedIn,
    documented: true,
  },
  {
    ...usual,
    id: 'app-notification-verify',
    kind: 'usual',
    conditions: [],
    policies: { notificationWordings: ['verify'] },
    goal: signedIn,
    documented: true,
  },

  /* The phone */
  {
    ...usual,
    ...byAppCode,
    id: 'app-notification-no-internet',
    kind: 'phone',
    conditions: ['no-data'],
  },
  {
    ...usual,
    id: 'app-notification-aeroplane-mode',
    kind: 'phone',
    conditions: ['aeroplane-mode'],
    goal: signedIn,
  },
  {
    ...usual,
    id: 'app-notification-do-not-disturb',
    kind: 'phone',
    conditions: ['do-not-disturb'],
    goal: signedIn,
  },
  {
    ...usual,
    id: 'app-notification-battery-saver',
    kind: 'phone',
    conditions: ['battery-saver'],
    goal: signedIn,
  },
  {
    ...usual,
    id: 'app-notification-same-phone',
    kind: 'phone',
    conditions: ['same-phone'],
    goal: signedIn,
  },
  {
    ...usual,
    id: 'app-notification-watch',
    kind: 'phone',
    conditions: ['notification-on-watch'],
    goal: signedIn,
  },
  {
    ...usual,
    id: 'app-notification-phone-lock',
    kind: 'phone',
    conditions: [],
    policies: { ...usual.policies, notificationLocks: ['phone'] },
    goal: signedIn,
  },
  {
    ...usual,
    id: 'app-notification-finger',
    kind: 'phone',
    conditions: ['finger-not-recognised'],
    policies: { ...usual.policies, notificationLocks: ['phone'] },
    goal: signedIn,
  },
  {
    ...usual,
    id: 'app-notification-company-pin',
    kind: 'phone',
    conditions: [],
    policies: { notificationWordings: ['verify'], notificationLocks: ['pin'] },
    way: 'app-notification-verify',
    goal: signedIn,
  },
  {
    ...usual,
    ...byAppCode,
    id: 'app-notification-old-app',
    kind: 'phone',
    conditions: ['app-outdated'],
  },
  {
    ...usual,
    id: 'app-notification-phone-off',
    kind: 'phone',
    conditions: ['phone-off'],
    goal: signedIn,
  },
  {
    ...usual,
    id: 'app-notification-phone-at-home',
    kind: 'phone',
    conditions: ['phone-left-home'],
    goal: toHelpdesk,
  },
  {
    ...usual,
    id: 'app-notification-phone-lost',
    kind: 'phone',
    conditions: ['phone-lost'],
    goal: toHelpdesk,
  },
  {
    ...usual,
    id: 'app-notification-new-phone',
    kind: 'phone',
    conditions: ['app-not-set-up'],
    goal: { outcome: 'verified', method: 'text-message' },
    needs: ['text-message'],
  },

  /* The request */
  {
    ...usual,
    id: 'app-notification-never-comes',
    kind: 'code',
    conditions: ['notification-lost'],
    goal: signedIn,
  },
  {
    ...usual,
    id: 'app-notification-new-place',
    kind: 'code',
    conditions: ['unfamiliar-location'],
    goal: signedIn,
  },
  {
    ...usual,
    id: 'app-notification-late',
    kind: 'code',
    conditions: ['notification-late'],
    goal: afterRefusal,
  },
  {
    ...usual,
    id: 'app-notification-wrong-number',
    kind: 'code',
    conditions: [],
    goal: afterRefusal,
  },
  {
    ...usual,
    id: 'app-notification-last-try',
    kind: 'code',
    conditions: ['last-try'],
    goal: signedIn,
  },

  /* Is this yours? The titles don't say. */
  {
    ...unasked,
    id: 'app-notification-unexpected',
    conditions: [],
    policies: { notificationWordings: ['number'] },
  },
  {
    ...unasked,
    id: 'app-notification-unexpected-approve',
    conditions: [],
    policies: { notificationWordings: ['approve'] },
  },
  {
    ...unasked,
    id: 'app-notification-repeated',
    conditions: ['repeated-requests'],
    policies: { notificationWordings: ['approve'] },
  },
  {
    ...unasked,
    id: 'app-notification-told-number',
    conditions: ['someone-tells-number'],
    policies: { notificationWordings: ['number'] },
  },
  {
    ...usual,
    id: 'app-notification-told-number-while-signing-in',
    kind: 'decide',
    conditions: ['someone-tells-number'],
    goal: signedIn,
  },
] as const satisfies readonly Scenario[];
