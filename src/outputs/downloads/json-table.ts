// Tables as JSON: a list of objects, each with every column of the table.

import type { Cell, Row, Table } from "./table-definition.ts";
import { tablesWithin } from "./record-tables.ts";

/**
 * The text of a table's JSON file; rows of nested tables stand in their parent rows.
 *
 * @param tables all tables, and `nested` their rows by name
 */
export function jsonOf(
  table: Table,
  rows: readonly Row[],
  nested: ReadonlyMap<string, readonly Row[]>,
  tables: readonly Table[],
): string {
  const lists = tablesWithin(table, tables).map(({ inner, by }) => {
    const columns = inner.columns.flatMap(({ name }) => (name === by ? [] : name));
    return { name: inner.name, byParent: rowsByParent(nested.get(inner.name) ?? [], by, columns) };
  });
  if (lists.length === 0) return toJson(rows);
  const whole: object[] = [];
  for (const row of rows) {
    const object: Record<string, unknown> = {};
    for (const { name } of table.columns) object[name] = row[name];
    for (const { name, byParent } of lists) object[name] = byParent.get(row["id"]) ?? [];
    whole.push(object);
  }
  return toJson(whole);
}

/** The rows by the cell that refers to their parent, without that cell. */
function rowsByParent(
  rows: readonly Row[],
  by: string,
  columns: readonly string[],
): ReadonlyMap<Cell | undefined, readonly object[]> {
  const byParent = new Map<Cell | undefined, object[]>();
  for (const row of rows) {
    const inner: Record<string, Cell | undefined> = {};
    for (const name of columns) inner[name] = row[name];
    const siblings = byParent.get(row[by]);
    if (siblings === undefined) byParent.set(row[by], [inner]);
    else siblings.push(inner);
  }
  return byParent;
}

/** JSON as it is published: indented for people, with a final line break. */
export function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
