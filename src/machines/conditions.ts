/**
 * What can be wrong in the reader's world when a sign-in starts. One table says what each condition
 * stops and whether the reader can mend it; the statecharts, the phone's screen and the
 * "could I be locked out?" check all read it, so they cannot disagree.
 */

/**
 * What a condition can take away: the phone network's text messages, or the phone as such (a person
 * who can't look at the phone can't read a message and can't open an app).
 */
export type Channel = 'texts' | 'phone';

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
  'no-signal': { stops: ['texts'], mendable: true, visible: true },
  'aeroplane-mode': { stops: ['texts'], mendable: true, visible: true },
  'do-not-disturb': { stops: [], mendable: true, visible: true },
  'sender-blocked': { stops: ['texts'], mendable: true, visible: true },
  'phone-off': { stops: ['texts', 'phone'], mendable: true, visible: true },
  'phone-left-home': { stops: ['phone'], mendable: false, visible: true },
  'phone-lost': { stops: ['phone'], mendable: false, visible: true },
  'number-changed': { stops: ['texts'], mendable: false, visible: true },
  abroad: { stops: ['texts'], mendable: false, visible: true },
  'texts-ended': { stops: ['texts'], mendable: false, visible: true },
  'clock-off': { stops: [], mendable: true, visible: true },

  /* The text messages */
  'message-lost': { stops: [], mendable: false, visible: false },
  'message-late': { stops: [], mendable: false, visible: false },
  'message-late-expired': { stops: [], mendable: false, visible: false },
  'message-by-chat-app': { stops: [], mendable: false, visible: true },
  'older-used-message': { stops: [], mendable: false, visible: false },
  'requests-used-up': { stops: [], mendable: false, visible: true },

  /* The authenticator app and its codes */
  'app-not-set-up': { stops: [], mendable: false, visible: true },
  'other-account-in-app': { stops: [], mendable: false, visible: false },
  'code-on-paper': { stops: [], mendable: false, visible: false },
  'code-just-used': { stops: [], mendable: false, visible: true },

  /* The attempt and the people round it */
  'last-try': { stops: [], mendable: false, visible: true },
  'only-method': { stops: [], mendable: false, visible: false },
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
