/** Puts together what belongs together, where a reader's browser does it. */

/** What has the same key stands together, in the order given. By hand: not every telephone's browser knows `Map.groupBy`. */
export function grouped<Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): [Key, Item[]][] {
  const keys = [...new Set(items.map(keyOf))];
  return keys.map((key) => [key, items.filter((item) => keyOf(item) === key)]);
}
