// Tables as JSON: a list of objects, each with every column of the table.

import type { Briefing } from "../../model/briefing.ts";
import type { Table } from "./table-definition.ts";
import { tablesWithin } from "./record-tables.ts";

/** The text of a table's JSON file; rows of nested tables stand in their parent rows. */
export function jsonOf(table: Table, briefing: Briefing): string {
  const within = tablesWithin(table).map(({ inner, by }) => ({ name: inner.name, by, rows: inner.rows(briefing) }));
  const entries = table.rows(briefing).map((row) => {
    const lists = within.map(({ name, by, rows }) => {
      const nested = rows.filter((inner) => inner[by] === row["id"]);
      return [name, nested.map(({ [by]: _, ...rest }) => rest)] as const;
    });
    return { ...row, ...Object.fromEntries(lists) };
  });
  return toJson(entries);
}

/** JSON as it is published: indented for people, with a final line break. */
export function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
