// What a sign-in page allows: the limits that the statecharts obey. The values, each with its source, stand in guide.config.ts.

export const NOTIFICATION_WORDINGS = ['number', 'approve', 'verify'] as const;
/** What the app asks for: the number on the sign-in page, *Approve* (2018), or *Verify* (2017). */
export type NotificationWording = (typeof NOTIFICATION_WORDINGS)[number];

export const NOTIFICATION_LOCKS = ['none', 'phone', 'pin'] as const;
/** What guards the app's answer: nothing more, the phone's own lock, or a PIN of the organisation (older). */
export type NotificationLock = (typeof NOTIFICATION_LOCKS)[number];

/** The limits of one organisation, as plain values. All times are whole seconds. */
export interface Policies {
  /** How many codes a reader may type before the attempt is locked. Tries, 1 or more. */
  readonly codeAttempts: number;
  /** How long the code of a text message is accepted, counted from its sending. Seconds. */
  readonly textMessageLifetime: number;
  /** How long a reader waits before another text message can be asked for. Seconds. */
  readonly textMessageResendWait: number;
  /** How many text messages one attempt may ask for, the first included. Messages, 1 or more. */
  readonly textMessageRequestLimit: number;
  /** How many calls a reader may ask for before the page makes them wait. Calls, 1 or more. */
  readonly callRequestLimit: number;
  /** Whether a call offers to report it: `0` and `#`, then `1`. */
  readonly callReporting: boolean;
  /** What a call may want before the `#`: nothing, or, on older systems, the reader's PIN. Usual one first. */
  readonly callPins: readonly ('none' | 'pin')[];
  /** What the app's request may ask for: today's number, or what older systems ask. One or more. */
  readonly notificationWordings: readonly NotificationWording[];
  /** What the app may want before it sends the answer. One or more. */
  readonly notificationLocks: readonly NotificationLock[];
  /** Whether the app offers to report a refused request to the organisation. */
  readonly notificationReporting: boolean;
  /** How long a request waits for its answer. Seconds. */
  readonly notificationLifetime: number;
  /** How many digits the app's code has. */
  readonly appCodeDigits: 6 | 7 | 8;
  /** How long the app shows one code: the time step of RFC 6238. Seconds. */
  readonly appCodePeriod: 30 | 60;
  /** The hash under the app's code, as RFC 6238 section 1.2 names them. */
  readonly appCodeAlgorithm: 'SHA-1' | 'SHA-256' | 'SHA-512';
  /** How far the phone's clock may be off: the drift window of RFC 6238 section 5.2. Time steps, each way. */
  readonly appCodeDriftSteps: number;
  /** How long a token shows one code, for each kind of token that readers have. Seconds. */
  readonly tokenPeriods: readonly [30 | 60, ...(30 | 60)[]];
  /** The hash under a token's code, for each kind of token that readers have. */
  readonly tokenAlgorithms: readonly ['SHA-1' | 'SHA-256', ...('SHA-1' | 'SHA-256')[]];
  /** How far a token's clock may be off. Time steps, each way. */
  readonly tokenDriftSteps: number;
}
