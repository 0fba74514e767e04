// A table as CSV (RFC 4180), so that a spreadsheet opens it right by a double click.

import Papa from "papaparse";
import type { Cell, Row, Table } from "./table-definition.ts";

/**
 * Excel takes a CSV file that does not begin with the byte order mark for one in the computer's legacy encoding, and
 * Chinese words become a jumble. Data Package v2 recommends UTF-8 without the mark, but does not require it; the
 * Encoding Standard has every decoder take it off.
 */
const BYTE_ORDER_MARK = "\uFEFF";

/**
 * Begins a text that a spreadsheet may run as a formula: the signs of OWASP's page on CSV injection, and their
 * full-width forms, which East Asian input methods write and some spreadsheets read alike.
 */
const FORMULA = /^\s*[=+\-@＝＋－＠]/;

/** Stands between the ids of a list in one cell; no id holds it. */
export const LIST_SEPARATOR = "|";

/**
 * The text of a table's CSV file. RFC 4180: a header line, CRLF after each line, and quotation marks around a cell that
 * holds a comma, a quotation mark or a line end. A text that a spreadsheet may run as a formula gets an apostrophe in
 * front; numbers stay as they are.
 */
export function csvOf({ columns }: Pick<Table, "columns">, rows: readonly Row[]): string {
  const header = columns.map(({ name }) => name);
  const lines = rows.map((row) => header.map((name) => cellOf(row[name] ?? null)));
  return `${BYTE_ORDER_MARK}${Papa.unparse([header, ...lines], { newline: "\r\n", escapeFormulae: FORMULA })}\r\n`;
}

function cellOf(value: Cell): string | number | boolean | null {
  return typeof value === "object" && value !== null ? value.join(LIST_SEPARATOR) : value;
}
