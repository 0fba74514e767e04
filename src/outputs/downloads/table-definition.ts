// What a table of the downloads is, and how one is declared.

import type { Briefing } from "../../model/briefing.ts";
import { plainTextOf } from "./plain-text.ts";

/** A value as JSON holds it; CSV writes null and the empty list as an empty cell. */
export type Cell = string | number | boolean | null | readonly string[];
export type Row = Readonly<Record<string, Cell>>;

/** One column of a table, and one property of its objects in JSON. */
export interface Column {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** `address` is an absolute web address, `ids` a list of ids. No text is ever empty. */
  readonly type: "text" | "number" | "integer" | "boolean" | "address" | "ids";
  /** Whether it may be null. A list never is: it may be empty. */
  readonly nullable?: true;
  /** The only texts that it may be. */
  readonly choices?: readonly string[];
  /** What its text, or each id of its list, looks like as a whole: a regular expression of XML Schema that JavaScript reads alike. */
  readonly pattern?: string;
  /** Name of the table whose `id` it holds. */
  readonly refersTo?: string;
}

/** A table: a CSV file, and a JSON file of its own unless its rows stand within those of another. */
export interface Table {
  /** Name of its files, without the ending. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** Names of the columns that together tell each row from all others. */
  readonly key: readonly string[];
  /** In JSON, each row stands in the row of the table that this column refers to, in a list of this table's name. */
  readonly within?: string;
  readonly columns: readonly Column[];
  /** The rows, in the order of the records; each has every column. */
  rows(briefing: Briefing): Row[];
}

/** A column as it is declared: with where its value comes from. `plain` turns the briefing's own sentences into plain text. */
export type ColumnOf<T> = Column & { readonly from: (record: T, plain: (sentence: string) => string) => Cell };

/** Makes a table of its declaration: `records` gives what each row is made of. */
export function defineTable<T>(
  declared: Omit<Table, "rows" | "columns"> & {
    records: (briefing: Briefing) => Iterable<T>;
    columns: readonly ColumnOf<T>[];
  },
): Table {
  const { records, columns, ...rest } = declared;
  return {
    ...rest,
    columns: columns.map(({ from: _from, ...column }) => column),
    rows: (briefing) => {
      const plain = plainTextOf(briefing);
      return Array.from(records(briefing), (record) =>
        Object.fromEntries(columns.map(({ name, from }) => [name, from(record, plain)])),
      );
    },
  };
}

/** The choices of a union of texts: the compiler asks for each of them, and for no other. */
export function choices<T extends string>(all: Record<T, true>): T[] {
  return Object.keys(all) as T[];
}

/**
 * The columns of a table that are foreign keys, with the tables that they refer to. A list of ids is none: in Table
 * Schema and in CSV on the Web a foreign key compares whole cells.
 */
export function foreignKeysOf({ columns }: Table): { column: string; refersTo: string }[] {
  return columns.flatMap(({ name, type, refersTo }) =>
    refersTo === undefined || type === "ids" ? [] : { column: name, refersTo },
  );
}
