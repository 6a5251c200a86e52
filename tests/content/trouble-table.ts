/**
 * Everything that goes wrong with a second step, by the numbers of the project's table of troubles,
 * and where the guide deals with it: in an exercise or in advice on a page.
 */
import type { PageId } from '../../src/machines/scenario.ts';
import type { ScenarioId } from '../../src/machines/scenarios/index.ts';

/** C call, S text message, P push, T app code, H hardware token, F another way. */
export type MethodLetter = 'C' | 'S' | 'P' | 'T' | 'H' | 'F';

export interface Trouble {
  readonly row: number;
  readonly what: string;
  readonly methods: readonly MethodLetter[];
  /** The exercises that show it. */
  readonly scenarios?: readonly ScenarioId[];
  /** The pages that advise on it, and why practice can't show it, or not all of it. */
  readonly advice?: { readonly on: readonly PageId[]; readonly why: string };
}

const ALL = ['C', 'S', 'P', 'T', 'H', 'F'] as const;
const PHONE = ['C', 'S', 'P', 'T'] as const;

export const troubles: readonly Trouble[] = [
  {
    row: 1,
    what: 'no signal',
    methods: ['C', 'S'],
    scenarios: ['text-message-no-signal', 'phone-call-no-signal'],
  },
  { row: 2, what: 'no internet', methods: ['P'], scenarios: ['app-notification-no-internet'] },
  {
    row: 3,
    what: 'aeroplane mode, do not disturb',
    methods: ['C', 'S', 'P'],
    scenarios: [
      'text-message-aeroplane-mode',
      'text-message-do-not-disturb',
      'app-code-offline',
      'phone-call-aeroplane-mode',
      'phone-call-do-not-disturb',
      'app-notification-aeroplane-mode',
      'app-notification-do-not-disturb',
    ],
  },
  {
    row: 4,
    what: 'sender blocked',
    methods: ['C', 'S'],
    scenarios: ['text-message-sender-blocked', 'phone-call-caller-blocked'],
  },
  { row: 5, what: 'battery saver', methods: ['P'], scenarios: ['app-notification-battery-saver'] },
  {
    row: 6,
    what: 'phone off',
    methods: PHONE,
    scenarios: [
      'text-message-phone-off',
      'app-code-phone-off',
      'phone-call-phone-off',
      'app-notification-phone-off',
      'hardware-token-phone-off',
    ],
  },
  {
    row: 7,
    what: 'phone at home',
    methods: PHONE,
    scenarios: [
      'text-message-phone-at-home',
      'app-code-phone-at-home',
      'phone-call-phone-at-home',
      'app-notification-phone-at-home',
      'another-way-to-token',
    ],
  },
  {
    row: 8,
    what: 'phone lost',
    methods: PHONE,
    scenarios: [
      'text-message-phone-lost',
      'app-code-phone-lost',
      'another-way-everything-lost',
      'phone-call-phone-lost',
      'app-notification-phone-lost',
    ],
  },
  {
    row: 9,
    what: 'wrong code',
    methods: ['S', 'T', 'H'],
    scenarios: ['text-message-wrong-code', 'app-code-wrong-code', 'hardware-token-wrong-code'],
  },
  {
    row: 10,
    what: 'expired code',
    methods: ['S', 'T', 'H'],
    scenarios: ['text-message-expired', 'app-code-expired', 'hardware-token-expired'],
  },
  {
    row: 11,
    what: 'code used again',
    methods: ['T', 'H', 'S'],
    scenarios: ['text-message-reused', 'app-code-reused', 'hardware-token-reused'],
  },
  { row: 12, what: 'two messages', methods: ['S'], scenarios: ['text-message-two-codes'] },
  {
    row: 13,
    what: 'spaces in the code',
    methods: ['S', 'T', 'H'],
    advice: {
      on: ['text-message', 'app-code', 'hardware-token'],
      why: 'The practice page leaves spaces out, as good pages do, so nothing goes wrong there.',
    },
  },
  {
    row: 14,
    what: 'wrong or double account in the app',
    methods: ['T', 'P'],
    scenarios: ['app-code-other-account'],
    advice: {
      on: ['app-code', 'app-notification'],
      why: 'Clearing up double entries is set-up, not signing in.',
    },
  },
  {
    row: 15,
    what: 'no message',
    methods: ['S'],
    scenarios: ['text-message-never-comes'],
    advice: { on: ['text-message'], why: 'A full list of causes is quicker read than practised.' },
  },
  {
    row: 16,
    what: 'message in a chat app',
    methods: ['S'],
    scenarios: ['text-message-by-chat-app'],
    advice: { on: ['text-message'], why: 'Which apps and senders are real changes over time.' },
  },
  {
    row: 17,
    what: 'too many requests',
    methods: ['S', 'C'],
    scenarios: ['text-message-request-limit', 'phone-call-request-limit'],
  },
  {
    row: 18,
    what: 'too many wrong tries',
    methods: ALL,
    scenarios: [
      'text-message-last-try',
      'app-code-last-try',
      'app-notification-last-try',
      'hardware-token-last-try',
    ],
    advice: {
      on: ['text-message', 'app-code', 'phone-call', 'app-notification', 'hardware-token'],
      why: 'How long a real page stays shut differs, and waiting is nothing to practise.',
    },
  },
  { row: 19, what: 'missed call', methods: ['C'], scenarios: ['phone-call-missed'] },
  { row: 20, what: 'voicemail', methods: ['C'], scenarios: ['phone-call-voicemail'] },
  {
    row: 21,
    what: 'key press not heard',
    methods: ['C'],
    scenarios: ['phone-call-keypress-not-heard'],
  },
  { row: 22, what: 'wrong key', methods: ['C'], scenarios: ['phone-call-wrong-key'] },
  {
    row: 23,
    what: 'reported by mistake',
    methods: ['C'],
    scenarios: ['phone-call-reported-by-mistake'],
  },
  {
    row: 24,
    what: 'old number',
    methods: ['C', 'S'],
    scenarios: ['text-message-number-changed', 'phone-call-number-changed'],
  },
  {
    row: 25,
    what: 'office phone elsewhere',
    methods: ['C'],
    scenarios: ['phone-call-away-from-desk'],
  },
  { row: 26, what: 'extension', methods: ['C'], scenarios: ['phone-call-switchboard'] },
  {
    row: 27,
    what: 'unexpected call',
    methods: ['C'],
    scenarios: [
      'phone-call-unexpected',
      'phone-call-unexpected-at-desk',
      'phone-call-while-signing-in',
    ],
  },
  { row: 28, what: 'unexpected message', methods: ['S'], scenarios: ['text-message-unexpected'] },
  {
    row: 29,
    what: 'unexpected push',
    methods: ['P'],
    scenarios: ['app-notification-unexpected', 'app-notification-unexpected-approve'],
  },
  { row: 30, what: 'repeated pushes', methods: ['P'], scenarios: ['app-notification-repeated'] },
  {
    row: 31,
    what: 'approved by mistake',
    methods: ['P'],
    scenarios: ['app-notification-unexpected'],
    advice: {
      on: ['app-notification'],
      why: 'What to do afterwards is done outside the sign-in page.',
    },
  },
  {
    row: 32,
    what: 'somebody asks for the code',
    methods: ALL,
    scenarios: [
      'text-message-asked-for-code',
      'text-message-asked-while-signing-in',
      'app-code-asked-for-code',
      'app-code-asked-while-signing-in',
      'phone-call-asked-to-press',
      'app-notification-told-number',
      'app-notification-told-number-while-signing-in',
      'hardware-token-asked-for-code',
      'hardware-token-asked-while-signing-in',
    ],
  },
  {
    row: 33,
    what: 'no push',
    methods: ['P'],
    scenarios: ['app-notification-never-comes', 'app-notification-new-place'],
    advice: {
      on: ['app-notification'],
      why: 'A full list of causes is quicker read than practised.',
    },
  },
  {
    row: 34,
    what: 'wrong number in the app',
    methods: ['P'],
    scenarios: ['app-notification-wrong-number'],
  },
  { row: 35, what: 'number hidden', methods: ['P'], scenarios: ['app-notification-same-phone'] },
  { row: 36, what: 'push timed out', methods: ['P'], scenarios: ['app-notification-late'] },
  { row: 37, what: 'push on a watch', methods: ['P'], scenarios: ['app-notification-watch'] },
  { row: 38, what: 'old app', methods: ['P'], scenarios: ['app-notification-old-app'] },
  {
    row: 39,
    what: 'the phone’s own lock',
    methods: ['P', 'T'],
    scenarios: [
      'app-notification-phone-lock',
      'app-notification-finger',
      'app-notification-company-pin',
    ],
    advice: {
      on: ['app-code', 'app-notification'],
      why: 'What a locked phone wants differs from phone to phone.',
    },
  },
  {
    row: 40,
    what: 'old call PIN',
    methods: ['C'],
    scenarios: ['phone-call-wrong-pin', 'phone-call-pin-forgotten'],
  },
  {
    row: 41,
    what: 'clock off',
    methods: ['T'],
    scenarios: ['app-code-clock-off'],
    advice: { on: ['app-code'], why: 'Where the setting stands differs from phone to phone.' },
  },
  {
    row: 42,
    what: 'token clock off',
    methods: ['H'],
    scenarios: ['hardware-token-clock-off'],
    advice: { on: ['hardware-token'], why: 'Setting a token right is the helpdesk’s work.' },
  },
  {
    row: 43,
    what: 'new phone',
    methods: ['P', 'T'],
    scenarios: ['app-code-new-phone', 'app-notification-new-phone'],
    advice: {
      on: ['app-code', 'app-notification'],
      why: 'Moving accounts is done before the next sign-in.',
    },
  },
  {
    row: 44,
    what: 'new number',
    methods: ['C', 'S'],
    scenarios: ['text-message-number-changed', 'phone-call-number-changed'],
    advice: {
      on: ['text-message', 'phone-call'],
      why: 'Changing the number is done before the next sign-in.',
    },
  },
  {
    row: 45,
    what: 'abroad',
    methods: ['C', 'S', 'P'],
    scenarios: ['text-message-abroad', 'app-code-offline', 'phone-call-abroad'],
    advice: {
      on: ['text-message', 'app-code', 'phone-call', 'app-notification'],
      why: 'Preparing a journey is no sign-in.',
    },
  },
  {
    row: 46,
    what: 'SIM card without text messages',
    methods: ['C', 'S'],
    advice: {
      on: ['text-message', 'phone-call'],
      why: 'It looks the same as a message that never comes.',
    },
  },
  {
    row: 47,
    what: 'deaf or hard of hearing',
    methods: ['C'],
    advice: {
      on: ['phone-call'],
      why: 'It is about choosing a method; every sentence of the call is written out.',
    },
  },
  {
    row: 48,
    what: 'blind or low vision',
    methods: ['S', 'P', 'T'],
    advice: {
      on: ['text-message', 'app-code', 'app-notification'],
      why: 'It is about choosing a method; every exercise works with a screen reader.',
    },
  },
  {
    row: 49,
    what: 'token error',
    methods: ['H'],
    scenarios: ['hardware-token-error', 'hardware-token-battery-empty'],
    advice: {
      on: ['hardware-token'],
      why: 'What to have at hand for the helpdesk is no part of the page.',
    },
  },
  {
    row: 50,
    what: 'colleague’s token',
    methods: ['H'],
    scenarios: ['hardware-token-of-colleague'],
  },
  {
    row: 51,
    what: 'code nearly over',
    methods: ['H', 'T'],
    scenarios: ['app-code-nearly-over', 'hardware-token-nearly-over'],
  },
  {
    row: 52,
    what: 'token lost',
    methods: ['H'],
    scenarios: ['hardware-token-lost', 'hardware-token-at-home', 'another-way-from-token'],
    advice: { on: ['hardware-token'], why: 'Blocking a token is the helpdesk’s work.' },
  },
  {
    row: 53,
    what: 'no other way offered',
    methods: ['F'],
    scenarios: ['another-way-only-method'],
    advice: { on: ['another-way'], why: 'What the helpdesk does next is no part of the page.' },
  },
  {
    row: 54,
    what: 'a method in the list that isn’t yours',
    methods: ['F'],
    scenarios: ['another-way-unknown-number'],
    advice: {
      on: ['another-way'],
      why: 'Finding out whose number it is takes the helpdesk.',
    },
  },
  {
    row: 55,
    what: 'every method lost',
    methods: ['F'],
    scenarios: ['another-way-everything-lost'],
    advice: { on: ['another-way'], why: 'The helpdesk’s identity check is no part of the page.' },
  },
  {
    row: 56,
    what: 'texts have ended',
    methods: ['C', 'S'],
    scenarios: ['text-message-ended', 'phone-call-ended'],
  },
  {
    row: 57,
    what: 'asked too often, or never',
    methods: ALL,
    advice: {
      on: ['text-message', 'app-code', 'phone-call', 'app-notification', 'hardware-token'],
      why: 'It shows over days, not within one attempt.',
    },
  },
  {
    row: 58,
    what: 'shared computer',
    methods: ALL,
    advice: {
      on: ['text-message', 'app-code', 'phone-call', 'app-notification', 'hardware-token'],
      why: 'It comes after signing in, where practice ends.',
    },
  },
  {
    row: 59,
    what: 'it is the password',
    methods: ALL,
    advice: {
      on: [
        'text-message',
        'app-code',
        'another-way',
        'phone-call',
        'app-notification',
        'hardware-token',
      ],
      why: 'Nobody types a password in practice.',
    },
  },
  {
    row: 60,
    what: 'turning it off',
    methods: ALL,
    advice: {
      on: ['text-message', 'phone-call', 'app-notification', 'hardware-token'],
      why: 'It is a question, not something that happens.',
    },
  },
];
