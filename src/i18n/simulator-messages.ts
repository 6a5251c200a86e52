/** Which messages travel with a simulator: those of its page, its first method, and no others. */
import type { Locale } from '../guide.ts';
import type { MethodId } from '../machines/method-ids.ts';
import { messagesWith } from './catalogue.ts';
import type { Messages } from './keys.ts';

/** Prefixes of the messages that every simulator needs. */
const COMMON = [
  'practice.',
  'mode.',
  'window.',
  'phone.',
  'token.',
  'label.',
  'condition.',
  'outcome.',
  'reason.',
  'persona.',
];

/** What every simulator needs, with the texts of these exercises. */
export function commonMessages(
  locale: Locale,
  scenarioIds: readonly string[],
  methods: readonly MethodId[],
): Messages {
  return messagesWith(locale, [
    ...COMMON,
    ...scenarioIds.map((id) => `scenario.${id}.`),
    ...methods.map((method) => `method.${method}.name`),
  ]);
}

/** What showing and guiding need on top. */
export function coachingMessages(locale: Locale): Messages {
  return messagesWith(locale, ['coaching.']);
}

/** What one method's screens need on top. */
export function methodMessages(locale: Locale, method: MethodId): Messages {
  return messagesWith(locale, [`${method}.`]);
}
