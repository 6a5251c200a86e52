/**
 * What can be wrong in the reader's world when a sign-in starts. One table says what each condition
 * stops and whether the reader can mend it; the statecharts, the phone's screen and the
 * "could I be locked out?" check all read it, so they cannot disagree.
 */

/**
 * What a condition can take away: the phone network's text messages and calls, the notifications
 * that the phone shows by itself, the app's connection to the internet, or the phone as such (a
 * person who can't look at it can't read a message, answer it or open an app); calls to the phone on
 * the desk at work; the use of what stands or lies on that desk; the codes of a token, or the token as
 * such; a security key; the reader's own computer.
 */
export type Channel =
  | 'texts'
  | 'calls'
  | 'notifications'
  | 'data'
  | 'phone'
  | 'office-calls'
  | 'desk'
  | 'token-codes'
  | 'token'
  | 'key'
  | 'computer';

interface ConditionFacts {
  /** What does not work while the condition lasts. */
  readonly stops: readonly Channel[];
  /** True when the reader can end it on the spot: switch a setting, move, charge the phone. */
  readonly mendable: boolean;
  /** True when the reader can see it from the start; what is not visible shows only in what happens. */
  readonly visible: boolean;
}

const facts = {
  /* The phone and its network */
  'no-signal': { stops: ['texts', 'calls'], mendable: true, visible: true },
  'aeroplane-mode': {
    stops: ['texts', 'calls', 'notifications', 'data'],
    mendable: true,
    visible: true,
  },
  'do-not-disturb': { stops: ['calls'], mendable: true, visible: true },
  'sender-blocked': { stops: ['texts'], mendable: true, visible: true },
  'phone-off': {
    stops: ['texts', 'calls', 'notifications', 'data', 'phone'],
    mendable: true,
    visible: true,
  },
  'phone-left-home': { stops: ['phone'], mendable: false, visible: true },
  'phone-lost': { stops: ['phone'], mendable: false, visible: true },
  'no-data': { stops: ['notifications', 'data'], mendable: false, visible: true },
  'battery-saver': { stops: ['notifications'], mendable: true, visible: true },
  'number-changed': { stops: ['texts', 'calls'], mendable: false, visible: true },
  abroad: { stops: ['texts', 'calls'], mendable: false, visible: true },
  'texts-ended': { stops: ['texts', 'calls', 'office-calls'], mendable: false, visible: true },
  'clock-off': { stops: [], mendable: true, visible: true },

  /* The call */
  'phone-in-other-room': { stops: ['phone'], mendable: true, visible: true },
  'caller-blocked': { stops: ['calls'], mendable: true, visible: true },
  'number-withheld': { stops: [], mendable: false, visible: false },
  'calls-to-voicemail': { stops: [], mendable: true, visible: true },
  'keypress-not-heard': { stops: [], mendable: false, visible: false },
  'calls-used-up': { stops: [], mendable: false, visible: true },
  'pin-forgotten': { stops: [], mendable: false, visible: true },
  'to-office-phone': { stops: [], mendable: false, visible: false },
  'away-from-desk': { stops: ['desk'], mendable: false, visible: true },
  'behind-switchboard': { stops: ['office-calls'], mendable: false, visible: true },

  /* The text messages */
  'message-lost': { stops: [], mendable: false, visible: false },
  'message-late': { stops: [], mendable: false, visible: false },
  'message-late-expired': { stops: [], mendable: false, visible: false },
  'message-by-chat-app': { stops: [], mendable: false, visible: true },
  'older-used-message': { stops: [], mendable: false, visible: false },
  'requests-used-up': { stops: [], mendable: false, visible: true },

  /* The notifications */
  'notification-lost': { stops: [], mendable: false, visible: false },
  'notification-late': { stops: [], mendable: false, visible: false },
  'notification-on-watch': { stops: [], mendable: false, visible: false },
  'unfamiliar-location': { stops: ['notifications'], mendable: false, visible: true },
  'same-phone': { stops: [], mendable: false, visible: true },
  'app-outdated': { stops: [], mendable: false, visible: false },
  'finger-not-recognised': { stops: [], mendable: false, visible: false },
  'repeated-requests': { stops: [], mendable: false, visible: false },

  /* The authenticator app and its codes */
  'app-not-set-up': { stops: [], mendable: false, visible: true },
  'other-account-in-app': { stops: [], mendable: false, visible: false },
  'code-on-paper': { stops: [], mendable: false, visible: false },
  'code-just-used': { stops: [], mendable: false, visible: true },

  /* The token and its codes */
  'token-left-home': { stops: ['token-codes', 'token'], mendable: false, visible: true },
  'token-lost': { stops: ['token-codes', 'token'], mendable: false, visible: true },
  'token-battery-empty': { stops: ['token-codes'], mendable: false, visible: false },
  'token-error': { stops: ['token-codes'], mendable: false, visible: false },
  'token-clock-off': { stops: [], mendable: false, visible: false },
  'token-of-colleague': { stops: [], mendable: false, visible: false },
  'token-code-on-paper': { stops: [], mendable: false, visible: false },
  'token-code-just-used': { stops: [], mendable: false, visible: true },
  'token-on-desk': { stops: [], mendable: false, visible: false },

  /* What a passkey can be kept on, besides the phone */
  'key-lost': { stops: ['key'], mendable: false, visible: false },
  'computer-lost': { stops: ['computer'], mendable: false, visible: false },

  /* The attempt and the people round it */
  'last-try': { stops: [], mendable: false, visible: true },
  'only-method': { stops: [], mendable: false, visible: false },
  'someone-tells-number': { stops: [], mendable: false, visible: false },
  'unknown-method-in-list': { stops: [], mendable: false, visible: false },
  'someone-asks': { stops: [], mendable: false, visible: false },
} as const satisfies Record<string, ConditionFacts>;

export type Condition = keyof typeof facts;

/** Every condition, for tests and for the catalogue of strings. */
export const CONDITIONS = Object.keys(facts) as Condition[];

/** What a condition stops and whether the reader can end it. */
export const conditionFacts: Readonly<Record<Condition, ConditionFacts>> = facts;

/** Whether a channel works under all these conditions together. */
export function works(channel: Channel, conditions: readonly Condition[]): boolean {
  return !conditions.some((condition) => conditionFacts[condition].stops.includes(channel));
}

/** The conditions that have a fact. */
type With<Fact extends 'mendable' | 'visible'> = {
  [C in Condition]: (typeof facts)[C][Fact] extends true ? C : never;
}[Condition];

/** Whether the reader can end a condition on the spot. */
export function isMendable(condition: Condition): condition is With<'mendable'> {
  return conditionFacts[condition].mendable;
}

/** Whether the reader can see a condition from the start. */
export function isVisible(condition: Condition): condition is With<'visible'> {
  return conditionFacts[condition].visible;
}
