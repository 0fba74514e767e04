// What an editor has not changed of a module, told from what was loaded before.

/**
 * The records of a module as they are now, each the same object as before where nothing in it has changed: what was made
 * of it then holds.
 */
export function shareStructure(before: unknown, now: unknown): unknown {
  if (!isPlain(before) || !isPlain(now)) return now;
  return Object.fromEntries(
    Object.entries(now).map(([id, record]) => [id, isSame(before[id], record) ? before[id] : record]),
  );
}

/** Whether two values say the same, in the same order. What is no plain record is the same as nothing but itself. */
function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  const lists = Array.isArray(one) && Array.isArray(other) && one.length === other.length;
  if (!lists && !(isPlain(one) && isPlain(other))) return false;
  return isSameInside(one as Record<string, unknown>, other as Record<string, unknown>);
}

function isSameInside(one: Record<string, unknown>, other: Record<string, unknown>): boolean {
  const [names, others] = [Object.keys(one), Object.keys(other)];
  return (
    names.length === others.length &&
    names.every((name, index) => name === others[index] && isSame(one[name], other[name]))
  );
}

/** A record that literals make: of the same kind whichever module or realm it comes from. */
function isPlain(value: unknown): value is Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return (prototype === null || prototype === Object.prototype) && Object.getOwnPropertySymbols(value).length === 0;
}
