// The methods that the guide can teach. The ids stand in page addresses and in guide.config.ts, so they never change.
export const METHOD_IDS = [
  'phone-call',
  'text-message',
  'app-notification',
  'app-code',
  'hardware-token',
] as const;

/** The id of one sign-in method. */
export type MethodId = (typeof METHOD_IDS)[number];

/** The thing in the reader's hand that a method needs, and that is drawn beside the sign-in page. */
export type Device = 'phone' | 'token';

/** What the reader takes in hand for a method. */
export function deviceOf(method: MethodId): Device {
  return method === 'hardware-token' ? 'token' : 'phone';
}
