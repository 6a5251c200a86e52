/**
 * A verification call as both ends know it: what it says, which keys it wants, and what it makes of
 * those that are pressed. Pure book-keeping for the phone-call method.
 */
import { works } from './conditions.ts';
import type { MethodInput } from './method.ts';
import type { RefusalReason } from './outcomes.ts';
import type { Policies } from './policies.ts';

/** The keys of a phone, in the order in which they lie. */
export const KEYS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '*', '0', '#'] as const;

export type Key = (typeof KEYS)[number];

/** A sentence that the call says. */
export type CallLine = 'greeting' | 'pressHash' | 'enterPin' | 'offerReport' | 'confirmReport';

/** Digits in the PIN of an exercise; older systems let organisations choose the length. */
const PIN_LENGTH = 4;

/** Whether calls want the older PIN before the `#` (seed 004). */
export function asksPin({ callPins }: Pick<Policies, 'callPins'>): boolean {
  return callPins[0] === 'pin';
}

/** The person's PIN: it follows from the account, so that it stays the same in every call. */
export function pinOf(secret: Uint8Array): string {
  return Array.from(secret.slice(0, PIN_LENGTH), (byte) => byte % 10).join('');
}

/** What a call says until a key is pressed, in order. */
export function callScript(policies: Policies): CallLine[] {
  return [
    'greeting',
    asksPin(policies) ? 'enterPin' : 'pressHash',
    ...(policies.callReporting ? (['offerReport'] as const) : []),
  ];
}

/** Whether the account's number is that of the phone on the desk. */
export function isToOffice({ conditions }: Pick<MethodInput, 'conditions'>): boolean {
  return conditions.includes('to-office-phone');
}

/** Whether the reader can get at the phone that is called. */
export function isAtPhone({ conditions }: Pick<MethodInput, 'conditions'>): boolean {
  return works(isToOffice({ conditions }) ? 'desk' : 'phone', conditions);
}

/** Whether the reader hears the phone ring when the page calls it. */
export function rings({ conditions }: Pick<MethodInput, 'conditions'>): boolean {
  const connected = isToOffice({ conditions })
    ? works('office-calls', conditions)
    : works('calls', conditions) && !conditions.includes('calls-to-voicemail');
  return connected && (isAtPhone({ conditions }) || conditions.includes('phone-in-other-room'));
}

/**
 * What the call makes of the keys pressed so far: it waits for more, takes them as a yes, as the wish
 * to report it (`0` and `#`), or refuses them.
 *
 * Without a PIN one wrong key is enough; with one it reads on until the `#`.
 */
export function judgeKeys(
  keys: string,
  { policies, secret }: Pick<MethodInput, 'policies' | 'secret'>,
): 'unfinished' | 'confirmed' | 'report' | Extract<RefusalReason, 'wrong-key' | 'wrong-call-pin'> {
  const reporting = policies.callReporting;
  if (reporting && keys === '0#') return 'report';
  if (asksPin(policies)) {
    if (!keys.endsWith('#')) return 'unfinished';
    return keys === `${pinOf(secret)}#` ? 'confirmed' : 'wrong-call-pin';
  }
  if (keys === '#') return 'confirmed';
  return keys === '' || (reporting && keys === '0') ? 'unfinished' : 'wrong-key';
}
