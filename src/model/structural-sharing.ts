// Structural sharing between two loads of a data module, so that unchanged records keep their identity.

/**
 * The records of a module as loaded now, each the previous object if it is deeply equal: values memoised by identity
 * stay valid.
 */
export function shareStructure(before: unknown, now: unknown): unknown {
  if (!isPlain(before) || !isPlain(now)) return now;
  return Object.fromEntries(
    Object.entries(now).map(([id, record]) => [id, isSame(before[id], record) ? before[id] : record]),
  );
}

/** Deep equality of lists and plain objects, key order included; anything else equals only itself. */
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

/** An object literal, from any module or realm. */
function isPlain(value: unknown): value is Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return (prototype === null || prototype === Object.prototype) && Object.getOwnPropertySymbols(value).length === 0;
}
