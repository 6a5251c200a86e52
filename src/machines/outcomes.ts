/** How an attempt can end, and why a code or an answer can be refused. Ids only; i18n has the words. */

/** The ends that every method, and the attempt as a whole, can come to. */
export const OUTCOMES = [
  /** The reader is signed in. */
  'verified',
  /** The reader refused a request, and nobody got in. */
  'denied',
  /** The reader refused a request and told the helpdesk. */
  'reported',
  /** The method can't be used now; the attempt as a whole: no method can, so the helpdesk it is. */
  'unavailable',
  /** The reader stopped. */
  'abandoned',
  /** Too many wrong tries: the page lets nobody in for now. */
  'lockedOut',
  /** Somebody else is signed in with what the reader gave or allowed. */
  'strangerLetIn',
] as const;

export type Outcome = (typeof OUTCOMES)[number];

/** Why the sign-in page refused something. One reason, one message of ours with what to do now. */
export const REFUSAL_REASONS = [
  /** Not a code that this exercise gave. */
  'wrong',
  /** A code that was right, but too long ago. */
  'expired',
  /** A code that has signed somebody in already (RFC 6238, section 5.2). */
  'reused',
  /** The code of an older message: asking for a new one ended it. */
  'superseded',
  /** The phone's clock is too far from the page's. */
  'clock-drift',
  /** Not the right number of digits, or something other than digits. */
  'wrong-length',
  /** The code of another account in the same app. */
  'other-account',
  /** Another key than the call asked for. */
  'wrong-key',
  /** Not the number that the sign-in page shows. */
  'wrong-number',
  /** A request that nobody answered in time. */
  'request-expired',
  /** Not the PIN that an older system's call wants. */
  'wrong-call-pin',
  /** Not the PIN that unlocks the app. */
  'wrong-pin',
  /** The phone does not know the finger. */
  'not-recognised',
  /** No tries left. */
  'too-many-attempts',
] as const;

export type RefusalReason = (typeof REFUSAL_REASONS)[number];
