// Tables as JSON: a list of objects, each with every column of the table.

import type { Briefing } from "../../model/briefing.ts";
import type { Cell, Row, Table } from "./table-definition.ts";
import { tablesWithin } from "./record-tables.ts";

/** The text of a table's JSON file; rows of nested tables stand in their parent rows. */
export function jsonOf(table: Table, briefing: Briefing): string {
  const rows = table.rows(briefing);
  const within = tablesWithin(table).map(({ inner, by }) => {
    const nested = new Map<Cell | undefined, Row[]>(rows.map(({ id }) => [id, []]));
    for (const { [by]: parent, ...row } of inner.rows(briefing)) nested.get(parent)?.push(row);
    return { name: inner.name, nested };
  });
  const lists = ({ id }: Row) => Object.fromEntries(within.map(({ name, nested }) => [name, nested.get(id)]));
  return toJson(within.length === 0 ? rows : rows.map((row) => ({ ...row, ...lists(row) })));
}

/** JSON as it is published: indented for people, with a final line break. */
export function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
