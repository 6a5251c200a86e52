/**
 * Everything that goes wrong with a second step, by the numbers of the project's table of troubles,
 * and where the guide deals with it: in an exercise, in advice on a page, or in a later issue.
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
  /** Belongs only to methods that the guide does not teach yet. */
  readonly later?: true;
}

const ALL = ['C', 'S', 'P', 'T', 'H', 'F'] as const;
const PHONE = ['C', 'S', 'P', 'T'] as const;

const later = (row: number, methods: readonly MethodLetter[], what: string): Trouble => ({
  row,
  what,
  methods,
  later: true,
});

export const troubles: readonly Trouble[] = [
  { row: 1, what: 'no signal', methods: ['C', 'S'], scenarios: ['text-message-no-signal'] },
  later(2, ['P'], 'no internet'),
  {
    row: 3,
    what: 'aeroplane mode, do not disturb',
    methods: ['C', 'S', 'P'],
    scenarios: ['text-message-aeroplane-mode', 'text-message-do-not-disturb', 'app-code-offline'],
  },
  {
    row: 4,
    what: 'sender blocked',
    methods: ['C', 'S'],
    scenarios: ['text-message-sender-blocked'],
  },
  later(5, ['P'], 'battery saver'),
  {
    row: 6,
    what: 'phone off',
    methods: PHONE,
    scenarios: ['text-message-phone-off', 'app-code-phone-off'],
  },
  {
    row: 7,
    what: 'phone at home',
    methods: PHONE,
    scenarios: ['text-message-phone-at-home', 'app-code-phone-at-home'],
  },
  {
    row: 8,
    what: 'phone lost',
    methods: PHONE,
    scenarios: ['text-message-phone-lost', 'app-code-phone-lost', 'another-way-everything-lost'],
  },
  {
    row: 9,
    what: 'wrong code',
    methods: ['S', 'T', 'H'],
    scenarios: ['text-message-wrong-code', 'app-code-wrong-code'],
  },
  {
    row: 10,
    what: 'expired code',
    methods: ['S', 'T', 'H'],
    scenarios: ['text-message-expired', 'app-code-expired'],
  },
  {
    row: 11,
    what: 'code used again',
    methods: ['T', 'H', 'S'],
    scenarios: ['text-message-reused', 'app-code-reused'],
  },
  { row: 12, what: 'two messages', methods: ['S'], scenarios: ['text-message-two-codes'] },
  {
    row: 13,
    what: 'spaces in the code',
    methods: ['S', 'T', 'H'],
    advice: {
      on: ['text-message', 'app-code'],
      why: 'The practice page leaves spaces out, as good pages do, so nothing goes wrong there.',
    },
  },
  {
    row: 14,
    what: 'wrong or double account in the app',
    methods: ['T', 'P'],
    scenarios: ['app-code-other-account'],
    advice: { on: ['app-code'], why: 'Clearing up double entries is set-up, not signing in.' },
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
    scenarios: ['text-message-request-limit'],
  },
  {
    row: 18,
    what: 'too many wrong tries',
    methods: ALL,
    scenarios: ['text-message-last-try', 'app-code-last-try'],
    advice: {
      on: ['text-message', 'app-code'],
      why: 'How long a real page stays shut differs, and waiting is nothing to practise.',
    },
  },
  later(19, ['C'], 'missed call'),
  later(20, ['C'], 'voicemail'),
  later(21, ['C'], 'key press not heard'),
  later(22, ['C'], 'wrong key'),
  later(23, ['C'], 'reported by mistake'),
  { row: 24, what: 'old number', methods: ['C', 'S'], scenarios: ['text-message-number-changed'] },
  later(25, ['C'], 'office phone elsewhere'),
  later(26, ['C'], 'extension'),
  later(27, ['C'], 'unexpected call'),
  { row: 28, what: 'unexpected message', methods: ['S'], scenarios: ['text-message-unexpected'] },
  later(29, ['P'], 'unexpected push'),
  later(30, ['P'], 'repeated pushes'),
  later(31, ['P'], 'approved by mistake'),
  {
    row: 32,
    what: 'somebody asks for the code',
    methods: ALL,
    scenarios: [
      'text-message-asked-for-code',
      'text-message-asked-while-signing-in',
      'app-code-asked-for-code',
      'app-code-asked-while-signing-in',
    ],
  },
  later(33, ['P'], 'no push'),
  later(34, ['P'], 'wrong number in the app'),
  later(35, ['P'], 'number hidden'),
  later(36, ['P'], 'push timed out'),
  later(37, ['P'], 'push on a watch'),
  later(38, ['P'], 'old app'),
  {
    row: 39,
    what: 'the phone’s own lock',
    methods: ['P', 'T'],
    advice: {
      on: ['app-code'],
      why: 'The practice phone has no lock: it must never ask for a PIN.',
    },
  },
  later(40, ['C'], 'old call PIN'),
  {
    row: 41,
    what: 'clock off',
    methods: ['T'],
    scenarios: ['app-code-clock-off'],
    advice: { on: ['app-code'], why: 'Where the setting stands differs from phone to phone.' },
  },
  later(42, ['H'], 'token clock off'),
  {
    row: 43,
    what: 'new phone',
    methods: ['P', 'T'],
    scenarios: ['app-code-new-phone'],
    advice: { on: ['app-code'], why: 'Moving accounts is done before the next sign-in.' },
  },
  {
    row: 44,
    what: 'new number',
    methods: ['C', 'S'],
    scenarios: ['text-message-number-changed'],
    advice: { on: ['text-message'], why: 'Changing the number is done before the next sign-in.' },
  },
  {
    row: 45,
    what: 'abroad',
    methods: ['C', 'S', 'P'],
    scenarios: ['text-message-abroad', 'app-code-offline'],
    advice: { on: ['text-message', 'app-code'], why: 'Preparing a journey is no sign-in.' },
  },
  {
    row: 46,
    what: 'SIM card without text messages',
    methods: ['C', 'S'],
    advice: { on: ['text-message'], why: 'It looks the same as a message that never comes.' },
  },
  later(47, ['C'], 'deaf or hard of hearing'),
  {
    row: 48,
    what: 'blind or low vision',
    methods: ['S', 'P', 'T'],
    advice: {
      on: ['text-message', 'app-code'],
      why: 'It is about choosing a method; every exercise works with a screen reader.',
    },
  },
  later(49, ['H'], 'token error'),
  later(50, ['H'], 'colleague’s token'),
  { row: 51, what: 'code nearly over', methods: ['H', 'T'], scenarios: ['app-code-nearly-over'] },
  later(52, ['H'], 'token lost'),
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
    advice: {
      on: ['another-way'],
      why: 'The practice list holds only what the persona has set up.',
    },
  },
  {
    row: 55,
    what: 'every method lost',
    methods: ['F'],
    scenarios: ['another-way-everything-lost'],
    advice: { on: ['another-way'], why: 'The helpdesk’s identity check is no part of the page.' },
  },
  { row: 56, what: 'texts have ended', methods: ['C', 'S'], scenarios: ['text-message-ended'] },
  {
    row: 57,
    what: 'asked too often, or never',
    methods: ALL,
    advice: {
      on: ['text-message', 'app-code'],
      why: 'It shows over days, not within one attempt.',
    },
  },
  {
    row: 58,
    what: 'shared computer',
    methods: ALL,
    advice: {
      on: ['text-message', 'app-code'],
      why: 'It comes after signing in, where practice ends.',
    },
  },
  {
    row: 59,
    what: 'it is the password',
    methods: ALL,
    advice: {
      on: ['text-message', 'app-code', 'another-way'],
      why: 'Nobody types a password in practice.',
    },
  },
  {
    row: 60,
    what: 'turning it off',
    methods: ALL,
    advice: { on: ['text-message'], why: 'It is a question, not something that happens.' },
  },
];
