/**
 * What each method does against somebody who wants to get in: facts, not words. They follow NIST
 * SP 800-63B-4, sections 3.1 (authenticators; SMS and calls "restricted") and 3.2.5 (phishing
 * resistance), and CISA, *Implementing Phishing-Resistant MFA* and *Implementing Number Matching in
 * MFA Applications* (both October 2022).
 */
import type { MethodId } from './method-ids.ts';

/** What somebody has, or does, who wants to get into the reader's account. */
export const ATTACKS = ['password', 'phone', 'both', 'caller', 'fake-site'] as const;

export type Attack = (typeof ATTACKS)[number];

/** Whether they are kept out; `depends` means that the reader, or the phone's lock, decides. */
export type Defence = 'stopped' | 'depends' | 'not-stopped';

/** How a method does against one attack, and the id of the sentence that says why. */
export interface Finding {
  readonly defence: Defence;
  readonly why: string;
}

const stopped = <const Why extends string>(why: Why) => ({ defence: 'stopped', why }) as const;
const depends = <const Why extends string>(why: Why) => ({ defence: 'depends', why }) as const;
const open = <const Why extends string>(why: Why) => ({ defence: 'not-stopped', why }) as const;

const findings = {
  'phone-call': {
    password: depends('call-comes'),
    phone: stopped('no-password'),
    both: open('call-answered'),
    caller: depends('press-nothing'),
    'fake-site': open('call-follows'),
  },
  'text-message': {
    password: stopped('code-with-you'),
    phone: stopped('no-password'),
    both: depends('message-on-lock-screen'),
    caller: depends('tell-no-code'),
    'fake-site': open('code-passed-on'),
  },
  'app-notification': {
    password: depends('request-comes'),
    phone: stopped('no-password'),
    both: depends('phone-lock'),
    caller: depends('approve-nothing'),
    'fake-site': open('request-follows'),
  },
  'app-code': {
    password: stopped('code-with-you'),
    phone: stopped('no-password'),
    both: depends('phone-lock'),
    caller: depends('tell-no-code'),
    'fake-site': open('code-passed-on'),
  },
  'hardware-token': {
    password: stopped('code-with-you'),
    phone: stopped('no-password'),
    both: open('token-has-no-lock'),
    caller: depends('tell-no-code'),
    'fake-site': open('code-passed-on'),
  },
  passkey: {
    password: stopped('passkey-with-you'),
    phone: stopped('passkey-lock'),
    both: stopped('passkey-lock'),
    caller: stopped('nothing-to-tell'),
    'fake-site': stopped('right-address-only'),
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Attack, Finding>>>>;

type Findings = typeof findings;

/** Id of a sentence that says why; each has one in the catalogue. */
export type Why = Findings[keyof Findings][Attack]['why'];

/** What every method does against every attack; and the passkey, which organisations are moving to. */
export const defences: Readonly<
  Record<
    MethodId | 'passkey',
    Readonly<Record<Attack, { readonly defence: Defence; readonly why: Why }>>
  >
> = findings;
