// What a sign-in page allows: the limits that the statecharts obey. The values, each with its source, stand in guide.config.ts.

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
  /** How many digits the app's code has. */
  readonly appCodeDigits: 6 | 7 | 8;
  /** How long the app shows one code: the time step of RFC 6238. Seconds. */
  readonly appCodePeriod: 30 | 60;
  /** The hash under the app's code, as RFC 6238 section 1.2 names them. */
  readonly appCodeAlgorithm: 'SHA-1' | 'SHA-256' | 'SHA-512';
  /** How far the phone's clock may be off: the drift window of RFC 6238 section 5.2. Time steps, each way. */
  readonly appCodeDriftSteps: number;
}
