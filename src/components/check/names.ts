/** The names of methods, for those that the guide has pages of and for the passkey, which has none yet. */
import type { MessageKey } from '../../i18n/keys.ts';
import { holdingFacts, type HoldingId } from '../../machines/holdings.ts';
import type { MethodId } from '../../machines/method-ids.ts';

/** Key of a method's name. */
export const nameKey = (method: MethodId | 'passkey'): MessageKey =>
  method === 'passkey' ? 'howItWorks.passkey' : `method.${method}.name`;

/** What one can have, under the method that it belongs to, in the order given. */
export const byMethod = (holdings: readonly HoldingId[]) =>
  grouped(holdings, (id) => holdingFacts[id].method);

/** What has the same key stands together. By hand: not every telephone's browser knows `Map.groupBy`. */
export function grouped<Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): [Key, Item[]][] {
  const keys = [...new Set(items.map(keyOf))];
  return keys.map((key) => [key, items.filter((item) => keyOf(item) === key)]);
}
