/**
 * What a person can have to sign in with: a method, and what it is on. Data; the ids stand in
 * addresses that people share, so they never change.
 */
import type { Condition } from './conditions.ts';
import type { MethodId } from './method-ids.ts';
import type { PasskeyPlace } from './passkey.ts';

/** What something is on, or where it is kept. */
export const PLACES = [
  'phone',
  'spare',
  'desk-phone',
  'token',
  'desk-token',
  'synced',
  'computer',
  'desk-computer',
  'key',
] as const;

export type Place = (typeof PLACES)[number];

interface HoldingFacts {
  readonly method: MethodId | 'passkey';
  readonly place: Place;
  /** What is always so for it, in the statechart's own conditions. */
  readonly always?: readonly Condition[];
  /** Where a passkey is kept. */
  readonly keptOn?: PasskeyPlace;
  /**
   * How much it takes to get it, to choose between two that help as much: 1 for who owns the thing
   * and only has to set it up, 2 for a second thing or place, 3 for a thing that one is given.
   * Text messages and calls come after the rest: they are ending.
   */
  readonly effort: 1 | 2 | 3;
}

const facts = {
  'app-notification@phone': { method: 'app-notification', place: 'phone', effort: 1 },
  'app-notification@spare': { method: 'app-notification', place: 'spare', effort: 2 },
  'app-code@phone': { method: 'app-code', place: 'phone', effort: 1 },
  'app-code@spare': { method: 'app-code', place: 'spare', effort: 2 },
  'text-message@phone': { method: 'text-message', place: 'phone', effort: 2 },
  'text-message@spare': { method: 'text-message', place: 'spare', effort: 3 },
  'phone-call@phone': { method: 'phone-call', place: 'phone', effort: 2 },
  'phone-call@spare': { method: 'phone-call', place: 'spare', effort: 3 },
  'phone-call@desk': {
    method: 'phone-call',
    place: 'desk-phone',
    always: ['to-office-phone'],
    effort: 3,
  },
  'hardware-token@me': { method: 'hardware-token', place: 'token', effort: 3 },
  'hardware-token@desk': {
    method: 'hardware-token',
    place: 'desk-token',
    always: ['token-on-desk'],
    effort: 3,
  },
  'passkey@synced': { method: 'passkey', place: 'synced', keptOn: 'synced', effort: 1 },
  'passkey@phone': { method: 'passkey', place: 'phone', keptOn: 'phone', effort: 1 },
  'passkey@computer': { method: 'passkey', place: 'computer', keptOn: 'computer', effort: 1 },
  'passkey@desk': { method: 'passkey', place: 'desk-computer', keptOn: 'desk', effort: 1 },
  'passkey@key': { method: 'passkey', place: 'key', keptOn: 'key', effort: 3 },
} as const satisfies Record<string, HoldingFacts>;

/** Public: stands in addresses. Never renamed. */
export type HoldingId = keyof typeof facts;

/** Everything that a person can have, by method. */
export const HOLDINGS = Object.keys(facts) as HoldingId[];

export const holdingFacts: Readonly<Record<HoldingId, HoldingFacts>> = facts;

/** What people of an organisation with these methods can have; a passkey comes with their account. */
export function holdingsOf(methods: readonly MethodId[]): HoldingId[] {
  const order = [...methods, 'passkey'] as const;
  return order.flatMap((method) => HOLDINGS.filter((id) => holdingFacts[id].method === method));
}
