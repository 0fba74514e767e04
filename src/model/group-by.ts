// Groups of items by a key, in the order of their first items.

/** Items by key, as `Map.groupBy` of ECMAScript 2024, which Node 20 lacks; items without a key are left out. */
export function groupBy<Key, Item>(items: Iterable<Item>, keyOf: (item: Item) => Key | undefined): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
