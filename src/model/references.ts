// References: the ids of other records in a value, where the shape of the value marks them.

import type { Target } from "./record.ts";

/** What is read of a valibot schema. */
interface Schema {
  readonly type: string;
  readonly pipe?: readonly { readonly type: string; readonly name?: Target }[];
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
  const { type, pipe, wrapped, item, items, key, options, entries } = shape as Schema;
  if (value === null) return null;
  if (wrapped !== undefined) {
    const linked = linkReferences(wrapped, value, find, path);
    return linked === null && type === "exact_optional" ? undefined : linked;
  }
  const target = pipe?.find((action) => action.type === "flavor")?.name;
  if (target !== undefined) return find(target, String(value), path);
  if (typeof value !== "object") return value;
  const inside = (schema: unknown, one: unknown, name: string | number) =>
    linkReferences(schema, one, find, path === "" ? String(name) : `${path}.${name}`);
  if (Array.isArray(value))
    return value.map((one, index) => inside(item ?? items?.[index], one, index)).filter((one) => one !== null);
  if (typeof key === "object")
    return Object.fromEntries(Object.entries(value).filter(([id]) => inside(key, id, id) !== null));
  const fields = entries ?? options?.find((one) => isVariant(one, key, value))?.entries ?? {};
  const linked = Object.entries(value).map(([name, one]) => {
    const field = fields[name];
    return { name, one: field === undefined ? one : inside(field, one, name), mayBeNull: field?.type === "nullable" };
  });
  if (path !== "" && linked.some(({ one, mayBeNull }) => one === null && !mayBeNull)) return null;
  return Object.fromEntries(linked.flatMap(({ name, one }) => (one === undefined ? [] : [[name, one]])));
}

function isVariant({ entries }: Schema, key: string | undefined, value: object): boolean {
  return key !== undefined && entries?.[key]?.literal === (value as Record<string, unknown>)[key];
}
