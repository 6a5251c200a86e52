/**
 * Requests in the authenticator app as the sign-in page sees them: which number it shows, and what
 * it makes of an answer. Pure book-keeping for the app-notification method.
 */
import { drawDigits, type Chance } from './chance.ts';
import { works } from './conditions.ts';
import { tidyCode, type MethodInput } from './method.ts';
import type { RefusalReason } from './outcomes.ts';

/** What the sign-in page has sent. */
export interface Request {
  /** The number that the page shows; the phone never shows it. Two digits, 10 to 99. */
  readonly code: string;
  /** How many requests this attempt has sent. From the second on they are alike, so it stays at 2. */
  readonly requests: number;
}

/** The PIN of the practice, shown on the screen where it is asked for: no reader types their own. */
export const PRACTICE_PIN = '2580';

/** What a reader can answer. */
export type RequestAnswer =
  | { type: 'NUMBER_SUBMITTED'; code: string }
  | { type: 'REQUEST_APPROVED' }
  /** The reader holds a finger to the phone, to unlock the app. */
  | { type: 'FINGER_USED' }
  | { type: 'PIN_SUBMITTED'; pin: string };

const BELOW_TEN = Array.from({ length: 10 }, (_, digit) => `0${String(digit)}`);

/** A new request, whose number is not that of the one before. */
export function nextRequest({ code, requests }: Request, chance: Chance): Request {
  const taken = [...BELOW_TEN, code];
  return { code: drawDigits(chance, 2, taken), requests: Math.min(2, requests + 1) };
}

/**
 * The number that a caller wants typed: that of the stranger's own request, which is never the one
 * on the reader's page.
 */
export function toldNumber({
  startedBy,
  code,
}: Pick<MethodInput, 'startedBy'> & Pick<Request, 'code'>): string {
  return startedBy === 'stranger' ? code : String(10 + ((Number(code) + 26) % 90));
}

/** Whether the phone shows this request by itself, given the time that it takes. */
export function isAnnounced({ conditions, requests }: MethodInput & Request): boolean {
  const fails =
    conditions.includes('notification-lost') || conditions.includes('notification-late');
  return (
    works('notifications', conditions) &&
    works('phone', conditions) &&
    !conditions.includes('app-not-set-up') &&
    !(fails && requests === 1)
  );
}

/** Whether the app finds the request when the reader opens it and looks. */
export function isFound({ conditions }: Pick<MethodInput, 'conditions'>): boolean {
  return works('data', conditions) && !conditions.includes('app-not-set-up');
}

/** What page and phone make of an answer; of anything else they say that the time is up. */
export function judge(
  { code, conditions }: Pick<MethodInput, 'conditions'> & Pick<Request, 'code'>,
  answer: RequestAnswer | { type: string },
): 'accepted' | RefusalReason {
  if ('code' in answer) return compare(answer.code, code, 'wrong-number');
  if ('pin' in answer) return compare(answer.pin, PRACTICE_PIN, 'wrong-pin');
  if (answer.type === 'FINGER_USED') {
    return conditions.includes('finger-not-recognised') ? 'not-recognised' : 'accepted';
  }
  return answer.type === 'REQUEST_APPROVED' ? 'accepted' : 'request-expired';
}

function compare(typed: string, right: string, reason: RefusalReason) {
  const digits = tidyCode(typed);
  if (digits.length !== right.length || !/^\d+$/u.test(digits)) return 'wrong-length';
  return digits === right ? 'accepted' : reason;
}
