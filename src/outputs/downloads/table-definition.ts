// The definition of a downloadable table, from which its files and their schemas are generated.

import { DomUtils, parseDocument } from "htmlparser2";
import type { Briefing } from "../../model/briefing.ts";
import { markdownFor } from "../../site/markdown.ts";
import { shortcodesOf } from "../../site/shortcodes/index.ts";

/** A JSON value; CSV writes null and the empty list as an empty cell. */
export type Cell = string | number | boolean | null | readonly string[];
export type Row = Readonly<Record<string, Cell>>;

/** One column of a table, and one property of its objects in JSON. */
export interface Column {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** `address` is an absolute web address, `ids` a list of ids. No text is ever empty. */
  readonly type: "text" | "number" | "integer" | "boolean" | "address" | "ids";
  /** Whether the value may be null. A list never is, but may be empty. */
  readonly nullable?: true;
  /** The permitted texts. */
  readonly choices?: readonly string[];
  /**
   * A regular expression that the whole text, or each id of a list, matches: in the common subset of XML Schema and
   * JavaScript, without anchors.
   */
  readonly pattern?: string;
  /** The table whose `id` column the value refers to. */
  readonly refersTo?: string;
}

/** A table: one CSV file, and one JSON file unless its rows are nested in those of another table. */
export interface Table {
  /** Base name of its files. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** Columns of the primary key. */
  readonly key: readonly string[];
  /** The column that refers to the parent row: JSON nests the rows there, in a list named after this table. */
  readonly within?: string;
  readonly columns: readonly Column[];
  /** The rows in the order of the records, each with every column. */
  rows(briefing: Briefing): Row[];
}

/** Renders a sentence that may contain shortcodes as plain text: as a page shows it, without links. */
export type PlainText = (sentence: string) => string;

/** Reads a cell from a record. */
type ReadCell<T> = (record: T, plain: PlainText) => Cell;

/** A column together with how its cells are read from records of type `T`. */
export type ColumnOf<T> = Column & { readonly from: ReadCell<T> };

type Options = Partial<Omit<Column, "name" | "title" | "description">>;
type CellProperty<T> = { [K in keyof T & string]-?: T[K] extends Cell | undefined ? K : never }[keyof T & string];

/** Declares a text column unless `type` says otherwise. Without `from`, it holds the record's property of that name. */
type DeclareColumn<T> = <N extends string>(
  name: N,
  title: string,
  description: string,
  ...options: N extends CellProperty<T> ? [Options & { from?: ReadCell<T> }] | [] : [Options & { from: ReadCell<T> }]
) => ColumnOf<T>;

/** The function that declares columns over records of type `T`. */
export function columnsFor<T>(): DeclareColumn<T> {
  return (name, title, description, options = {}) => {
    const property = (record: T) => (record as Readonly<Record<string, Cell | undefined>>)[name] ?? null;
    return { name, title, description, type: "text", from: property, ...options };
  };
}

/** Defines a table over the records that `records` selects, one per row. */
export function defineTable<T>(
  definition: Omit<Table, "rows" | "columns"> & {
    records: (briefing: Briefing) => Iterable<T>;
    columns: (column: DeclareColumn<T>) => readonly ColumnOf<T>[];
  },
): Table {
  const { records, columns: declare, ...rest } = definition;
  const columns = declare(columnsFor<T>());
  return {
    ...rest,
    columns,
    rows: (briefing) => {
      const markdown = markdownFor(shortcodesOf(briefing));
      const plain: PlainText = (sentence) => DomUtils.textContent(parseDocument(markdown.renderInline(sentence)));
      return Array.from(records(briefing), (record) => {
        const row: Record<string, Cell> = {};
        for (const { name, from } of columns) row[name] = from(record, plain);
        return row;
      });
    },
  };
}

/** The members of a union of texts; the compiler checks that the list is complete. */
export function choices<T extends string>(all: Record<T, true>): T[] {
  return Object.keys(all) as T[];
}

/**
 * The foreign keys of a table. A list of ids is none: in Table Schema and in CSV on the Web a foreign key compares
 * whole cells.
 */
export function foreignKeysOf({ columns }: Table): { column: string; refersTo: string }[] {
  return columns.flatMap(({ name, type, refersTo }) =>
    refersTo === undefined || type === "ids" ? [] : { column: name, refersTo },
  );
}
