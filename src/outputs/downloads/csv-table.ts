// Tables as CSV (RFC 4180), in UTF-8 without a byte order mark.

import Papa from "papaparse";
import type { Cell, Column, Row } from "./table-definition.ts";

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
 *
 * There is no byte order mark: Python's csv and the Data Package library read it as part of the first column's name, and
 * Data Package v2 advises against it. Excel garbles Chinese in a file without one that is opened by a double click, but
 * not in one that is imported as UTF-8, as the data page explains.
 */
export function csvOf(columns: readonly Pick<Column, "name">[], rows: readonly Row[]): string {
  const header = columns.map(({ name }) => name);
  const cell = (value: Cell = null) => (typeof value === "object" ? (value?.join(LIST_SEPARATOR) ?? null) : value);
  const lines = rows.map((row) => header.map((name) => cell(row[name])));
  return `${Papa.unparse([header, ...lines], { newline: "\r\n", escapeFormulae: FORMULA })}\r\n`;
}
