// Tables as CSV (RFC 4180) that a spreadsheet opens correctly on a double click.

import Papa from "papaparse";
import type { Cell, Row, Table } from "./table-definition.ts";

/**
 * Without a byte order mark Excel reads a CSV file in the computer's legacy encoding and garbles Chinese. Data Package
 * v2 recommends UTF-8 without the mark but does not require it, and the Encoding Standard has decoders strip it.
 */
const BYTE_ORDER_MARK = "\uFEFF";

/**
 * Matches a text that a spreadsheet may run as a formula: the characters that OWASP lists under "CSV Injection", and
 * their full-width forms, which East Asian input methods produce and some spreadsheets treat alike.
 */
const FORMULA = /^\s*[=+\-@＝＋－＠]/;

/** Separates the ids of a list in one cell; no id contains it. */
export const LIST_SEPARATOR = "|";

/**
 * The text of a table's CSV file: a header line, CRLF line ends and quoted cells as in RFC 4180. A text that a
 * spreadsheet may run as a formula is prefixed with an apostrophe; numbers are not.
 */
export function csvOf({ columns }: Pick<Table, "columns">, rows: readonly Row[]): string {
  const header = columns.map(({ name }) => name);
  const cell = (value: Cell = null) => (typeof value === "object" ? (value?.join(LIST_SEPARATOR) ?? null) : value);
  const lines = rows.map((row) => header.map((name) => cell(row[name])));
  return `${BYTE_ORDER_MARK}${Papa.unparse([header, ...lines], { newline: "\r\n", escapeFormulae: FORMULA })}\r\n`;
}
