// A table as JSON: a list of objects, each with every column of the table (RFC 8259).

import type { Briefing } from "../../model/briefing.ts";
import type { Cell, Row, Table } from "./table-definition.ts";
import { tablesWithin } from "./record-tables.ts";

type Entry = Readonly<Record<string, Cell | readonly Row[]>>;

/** The text of a table's JSON file, the rows of the tables within it in the rows that they belong to. */
export function jsonOf(table: Table, briefing: Briefing): string {
  const within = tablesWithin(table).map(({ inner, by }) => ({ name: inner.name, by, rows: inner.rows(briefing) }));
  const entries = table.rows(briefing).map((row): Entry => {
    const lists = within.map(
      ({ name, by, rows }) =>
        [name, rows.filter((inner) => inner[by] === row["id"]).map((inner) => without(inner, by))] as const,
    );
    return { ...row, ...Object.fromEntries(lists) };
  });
  return toJson(entries);
}

/** JSON as it is published: indented, for people to read too, with a final line end. */
export function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function without(row: Row, column: string): Row {
  return Object.fromEntries(Object.entries(row).filter(([name]) => name !== column));
}
