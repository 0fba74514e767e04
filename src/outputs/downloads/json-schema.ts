// The JSON Schema (2020-12) of a table's JSON file.

import type { Briefing } from "../../model/briefing.ts";
import { publicAddress } from "../../site/navigation/addresses.ts";
import type { Column, Table } from "./table-definition.ts";
import { tablesOf, tablesWithin } from "./record-tables.ts";

type Schema = Record<string, unknown>;

/**
 * Describes exactly what `jsonOf` writes: every property is required, and no other is allowed.
 *
 * @param path where the schema is published. `$id` is its absolute address (JSON Schema Core, 8.2.1), so a briefing
 *   without a public address has none.
 */
export function jsonSchemaOf(table: Table, briefing: Briefing, path: string): Schema {
  const address = publicAddress(briefing, path);
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    ...(address === null ? {} : { $id: address }),
    title: briefing.locale.text(table.title),
    ...listOf(table, briefing),
  };
}

/** The schema of a table's rows with their nested tables. @param omitted the column that nested rows leave out */
function listOf(table: Table, briefing: Briefing, omitted?: string): Schema {
  const { locale } = briefing;
  const columns = table.columns
    .filter(({ name }) => name !== omitted)
    .map((column) => [column.name, propertyOf(column, locale)] as const);
  const nested = tablesWithin(table, tablesOf(briefing));
  const lists = nested.map(({ inner, by }) => [inner.name, listOf(inner, briefing, by)] as const);
  const properties = Object.fromEntries<Schema>([...columns, ...lists]);
  return {
    description: locale.text(table.description),
    type: "array",
    items: { type: "object", properties, required: Object.keys(properties), additionalProperties: false },
  };
}

function propertyOf({ title, description, nullable, ...column }: Column, locale: Briefing["locale"]): Schema {
  const { type, ...rest } = valueOf(column);
  const choices = column.choices === undefined ? {} : { enum: nullable ? [...column.choices, null] : column.choices };
  const words = { title: locale.text(title), description: locale.text(description) };
  return { ...words, type: nullable ? [type, "null"] : type, ...rest, ...choices };
}

/** The schema of a value that is not null. */
function valueOf({ type, pattern }: Pick<Column, "type" | "pattern">): Schema {
  const text = { type: "string", minLength: 1, ...(pattern === undefined ? {} : { pattern: `^(${pattern})$` }) };
  if (type === "text") return text;
  if (type === "date") return { ...text, format: "date" };
  if (type === "address") return { ...text, format: "uri" };
  return type === "ids" ? { type: "array", items: text } : { type };
}
