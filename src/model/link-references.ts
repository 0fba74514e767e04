// References: the ids of other records in a value, where the shape of the value marks them.

import type { Target } from "./record.ts";

/** What is read of a valibot schema. */
interface Schema {
  readonly type: string;
  readonly pipe?: readonly { readonly type: string; readonly name?: Target | "prose" | "own" }[];
  readonly wrapped?: Schema;
  readonly item?: Schema;
  readonly items?: readonly Schema[];
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly options?: readonly Schema[];
  /** The keys of a record, or the name of the field that tells variants apart. */
  readonly key?: Schema | string;
  readonly literal?: unknown;
}

/** The record that an id names, or null. @param path the field, with dots: `outcomes.0.source` */
export type Find = (target: Target, id: string, path: string) => unknown;

/**
 * A copy of a record with what `find` gives for its ids. Where that is null, the id leaves its list, and an optional
 * field is left out. Any other field becomes null, and an object inside the record is null with it, unless the field
 * may be null. Ids that are keys stay, if they are found.
 */
export function linkReferences(shape: unknown, value: unknown, find: Find, path = ""): unknown {
  const { type, wrapped, item, items, key, options, entries } = shape as Schema;
  if (value === null || !holdsReferences(shape as Schema)) return value;
  if (wrapped !== undefined) {
    const linked = linkReferences(wrapped, value, find, path);
    return linked === null && type === "exact_optional" ? undefined : linked;
  }
  const target = targetOf(shape as Schema);
  if (target !== undefined) return find(target, String(value), path);
  if (typeof value !== "object") return value;
  const inside = (schema: unknown, one: unknown, name: string | number) =>
    linkReferences(schema, one, find, path === "" ? String(name) : `${path}.${name}`);
  if (Array.isArray(value))
    return value.map((one, index) => inside(item ?? items?.[index], one, index)).filter((one) => one !== null);
  if (typeof key === "object")
    return Object.fromEntries(Object.entries(value).filter(([id]) => inside(key, id, id) !== null));
  const fields = entries ?? options?.find((one) => isVariant(one, key, value))?.entries ?? {};
  const linked: Record<string, unknown> = { ...value };
  for (const [name, field] of Object.entries(fields)) {
    if (!(name in linked) || !holdsReferences(field)) continue;
    linked[name] = inside(field, linked[name], name);
    if (linked[name] === null && field.type !== "nullable" && path !== "") return null;
    if (linked[name] === undefined) delete linked[name];
  }
  return linked;
}

/** An id in a record, with the field that contains it, as dots write it: `outcomes.0.source`. */
export interface Reference {
  readonly target: Target;
  readonly id: string;
  readonly path: string;
}

const references = new WeakMap<object, readonly Reference[]>();

/** The ids in a record, in the order of its fields: looked up once, because an edit changes one record of thousands. */
export function referencesIn(shape: unknown, record: object): readonly Reference[] {
  const before = references.get(record);
  if (before !== undefined) return before;
  const found: Reference[] = [];
  linkReferences(shape, record, (target, id, path) => {
    found.push({ target, id, path });
    return id;
  });
  references.set(record, found);
  return found;
}

const known = new WeakMap<Schema, boolean>();

/** Whether a value of this shape can hold an id of another record; most of a record's fields cannot. */
function holdsReferences(schema: Schema): boolean {
  const before = known.get(schema);
  if (before !== undefined) return before;
  const { wrapped, item, items = [], key, options = [], entries = {} } = schema;
  // The options of a list of texts, and the key that tells variants apart, are texts and no shapes.
  const parts = [wrapped, item, ...items, key, ...options, ...Object.values(entries)];
  const inside = parts.filter((part) => typeof part === "object");
  const holds = targetOf(schema) !== undefined || inside.some(holdsReferences);
  known.set(schema, holds);
  return holds;
}

function targetOf({ pipe }: Schema): Target | undefined {
  const name = pipe?.find((action) => action.type === "flavor")?.name;
  return name === "prose" || name === "own" ? undefined : name;
}

function isVariant({ entries }: Schema, key: string | undefined, value: object): boolean {
  return key !== undefined && entries?.[key]?.literal === (value as Record<string, unknown>)[key];
}
