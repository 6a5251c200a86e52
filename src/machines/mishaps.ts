/**
 * What can happen to a person, said in the conditions that the statecharts know. It names no method:
 * which methods still work follows from the statecharts alone (coverage.ts).
 */
import type { Condition } from './conditions.ts';

/** The conditions that a mishap brings, by what it befalls. */
interface MishapFacts {
  /** The mobile phone that the person always carries. */
  readonly phone?: readonly Condition[];
  /** A second phone or tablet. */
  readonly spare?: readonly Condition[];
  /** Everything else: the organisation, the desk, the things that are no phone. */
  readonly around?: readonly Condition[];
}

/* First what lasts until somebody helps, then what passes. */
const facts = {
  'phone-lost': { phone: ['phone-lost'] },
  'new-phone': { phone: ['app-not-set-up'] },
  'number-changed': { phone: ['number-changed'] },
  'phone-end': { around: ['texts-ended'] },
  'spare-lost': { spare: ['phone-lost'] },
  'token-lost': { around: ['token-lost'] },
  'key-lost': { around: ['key-lost'] },
  'computer-lost': { around: ['computer-lost'] },
  abroad: { phone: ['abroad'], spare: ['abroad'], around: ['away-from-desk'] },
  'away-from-desk': { around: ['away-from-desk'] },
  'no-internet': { phone: ['no-data'], spare: ['no-data'] },
  'no-signal': { phone: ['no-signal'], spare: ['no-signal'] },
  'battery-empty': { phone: ['phone-off'] },
} as const satisfies Record<string, MishapFacts>;

export type MishapId = keyof typeof facts;

/** A condition that a mishap can bring; each has a sentence that says why a method then fails. */
export type MishapCondition = {
  [M in MishapId]: (typeof facts)[M] extends infer Facts
    ? Facts[keyof Facts] extends readonly (infer C)[]
      ? C
      : never
    : never;
}[MishapId];

/** Every mishap, worst first. */
export const MISHAPS = Object.keys(facts) as MishapId[];

/** What a mishap means for a method on this device; of the two phones, a method only knows its own. */
export function conditionsOf(
  mishap: MishapId,
  device: 'phone' | 'spare',
): readonly MishapCondition[] {
  const { around = [], ...phones }: MishapFacts = facts[mishap];
  return [...around, ...(phones[device] ?? [])] as MishapCondition[];
}
