/**
 * Every documented step of the source articles for the methods that the guide teaches, and which of
 * our steps it became. A step that runs differently today says why.
 */
import type { ScenarioId } from '../../src/machines/scenarios/index.ts';

export interface SeedStep {
  /** Number of the source article. */
  readonly seed: '000' | '001' | '002' | '003' | '004';
  readonly section: string;
  /** Its place in the section's list, counted from 1. */
  readonly step: number;
  /** What it has the reader do, in our words. */
  readonly says: string;
  /** The documented way on our pages, and the steps of it that hold this one. */
  readonly way: ScenarioId;
  readonly ids: readonly string[];
  /** Why today's way differs from what the article says. */
  readonly today?: string;
}

type Line = readonly [says: string, ids: readonly string[], today?: string];

/** One numbered list of an article; what it says may stand in several of our ways. */
function list(
  seed: SeedStep['seed'],
  section: string,
  way: ScenarioId | readonly ScenarioId[],
  lines: readonly Line[],
): SeedStep[] {
  return [way].flat().flatMap((each) =>
    lines.map(([says, ids, today], index) => ({
      seed,
      section,
      step: index + 1,
      says,
      way: each,
      ids,
      ...(today === undefined ? {} : { today }),
    })),
  );
}

const password: Line = ['name and password', ['enter-password']];
const done: Line = ['signed in', ['signed-in']];
const codeInBox: Line = ['type the code on the page', ['enter-code']];
const messageSent: Line = ['a message with a code is sent', ['receive-message']];
const openAndType: Line = ['open the app, type its code', ['open-app', 'enter-code']];
const pageAsks: Line = [
  'the page asks for a code',
  ['open-app'],
  'The page’s question is no step of its own: the reader has nothing to do until the app is open.',
];
const otherOption: Line = [
  'ask for another option and see the choices',
  ['second-step', 'choose-method'],
  'The link is called “Sign in another way” now; its old label can still be searched for.',
];
const chooseAndSignIn: Line = [
  'choose one and sign in',
  ['choose-method', 'other-second-step', 'signed-in'],
];

const called: Line = ['a call comes', ['receive-call']];
const answerAndHash: Line = ['answer and press the hash key', ['receive-call', 'press-hash']];
const notified: Line = ['a notification comes', ['receive-notification']];
const verify: Line = ['open it and choose Verify', ['receive-notification', 'approve-request']];
const number: Line = [
  'open it and confirm',
  ['receive-notification', 'enter-number'],
  'Since May 2023 the app asks for the number on the page instead of a plain yes.',
];

const CALLS = ['phone-call-usual', 'phone-call-office'] as const;

export const seedSteps: readonly SeedStep[] = [
  ...list('000', 'phone call', CALLS, [password, called, answerAndHash, done]),
  ...list('000', 'notification', 'app-notification-usual', [password, notified, number, done]),
  ...list('000', 'notification', 'app-notification-verify', [password, notified, verify, done]),
  ...list('001', 'phone call', CALLS, [password, called, answerAndHash, done]),
  ...list('001', 'notification', 'app-notification-verify', [password, notified, verify, done]),
  ...list('002', 'phone call', CALLS, [password, called, answerAndHash]),
  ...list('002', 'notification', 'app-notification-verify', [password, notified, verify, done]),
  ...list('003', 'phone number', 'phone-call-usual', [
    password,
    ['answer and follow the instructions', ['receive-call', 'press-hash']],
  ]),
  ...list('003', 'notification', 'app-notification-approve', [
    password,
    ['choose Approve', ['receive-notification', 'approve-request']],
  ]),
  ...list('004', 'methods table, phone call', 'phone-call-pin', [
    ['a call is placed', ['receive-call']],
    [
      'press the hash key or enter a PIN',
      ['press-hash'],
      'A PIN belongs to older systems, which is why it has steps of its own.',
    ],
  ]),
  ...list('004', 'methods table, notification', 'app-notification-verify', [
    ['choose Verify', ['receive-notification', 'approve-request']],
  ]),
  // The articles only name the token: its steps are those of the app's code, read off another thing.
  ...list('004', 'methods table, hardware token', 'hardware-token-usual', [
    ['a code from a device of another maker', ['read-token', 'enter-code']],
  ]),

  ...list('000', 'text message', 'text-message-usual', [password, messageSent, codeInBox, done]),
  ...list('000', 'verification code', 'app-code-usual', [password, pageAsks, openAndType, done]),
  ...list('000', 'alternate method', 'another-way-usual', [password, otherOption, chooseAndSignIn]),

  // 001 is older and knows no text messages.
  ...list('001', 'verification code', 'app-code-usual', [password, pageAsks, openAndType, done]),
  ...list('001', 'alternate method', 'another-way-usual', [password, otherOption, chooseAndSignIn]),

  // 002 is a machine translation whose lists stop before the reader is signed in.
  ...list('002', 'text message', 'text-message-usual', [password, messageSent, codeInBox]),
  ...list('002', 'verification code', 'app-code-usual', [password, pageAsks, openAndType]),
  ...list('002', 'alternate method', 'another-way-usual', [password, otherOption, chooseAndSignIn]),

  ...list('003', 'authenticator app code', 'app-code-usual', [password, openAndType]),
  ...list('003', 'text message', 'text-message-usual', [
    password,
    ['open the message, type its code', ['receive-message', 'enter-code']],
  ]),

  // 004 describes methods in a table, without the steps before and after.
  ...list('004', 'methods table, text message', 'text-message-usual', [messageSent, codeInBox]),
  ...list('004', 'methods table, app code', 'app-code-usual', [
    ['the app shows a code that keeps changing', ['open-app']],
    ['type the latest one on the page', ['enter-code']],
  ]),
];
