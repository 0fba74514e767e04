// References: the ids of other records in a value, where the shape of the value marks them.

import type { Target } from "./record.ts";

/** What is read of a valibot schema. */
interface Schema {
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
 * A copy of a record with those that its ids name. A field with an unknown id becomes null; a list loses it, and with it
 * the item that needs it. Ids that are keys are looked up and stay.
 */
export function linkReferences(shape: unknown, value: unknown, find: Find, path = ""): unknown {
  const { pipe, wrapped, item, items, key, options, entries } = shape as Schema;
  if (value === null) return null;
  if (wrapped !== undefined) return linkReferences(wrapped, value, find, path);
  const target = pipe?.find(({ type }) => type === "flavor")?.name;
  if (target !== undefined) return find(target, String(value), path);
  if (typeof value !== "object") return value;
  const inside = (schema: unknown, one: unknown, name: string | number) =>
    linkReferences(schema, one, find, path === "" ? String(name) : `${path}.${name}`);
  if (Array.isArray(value))
    return value.map((one, index) => inside(item ?? items?.[index], one, index)).filter((one) => one !== null);
  if (typeof key === "object") {
    for (const id of Object.keys(value)) inside(key, id, id);
    return value;
  }
  const fields = entries ?? options?.find((one) => isVariant(one, key, value))?.entries ?? {};
  const linked = Object.entries(value).map(([name, one]): [string, unknown] => {
    const field = fields[name];
    return [name, field === undefined ? one : inside(field, one, name)];
  });
  const isPart = path !== "";
  const isBroken = linked.some(([name, one]) => one === null && (value as Record<string, unknown>)[name] !== null);
  return isPart && isBroken ? null : Object.fromEntries(linked);
}

function isVariant({ entries }: Schema, key: string | undefined, value: object): boolean {
  return key !== undefined && entries?.[key]?.literal === (value as Record<string, unknown>)[key];
}
