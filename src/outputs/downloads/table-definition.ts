// The definition of a downloadable table, from which its files and their schemas are generated.

import { DomUtils, parseDocument } from "htmlparser2";
import type { MessageId } from "../../messages/catalogue.ts";
import type { Briefing } from "../../model/briefing.ts";
import { markdownFor } from "../../site/render/markdown.ts";
import { shortcodesOf } from "../../site/render/shortcodes/index.ts";

/** A JSON value; CSV writes null and the empty list as an empty cell. */
export type Cell = string | number | boolean | null | readonly string[];
export type Row = Readonly<Record<string, Cell>>;

/** One column of a table, and one property of its objects in JSON. */
export interface Column {
  readonly name: string;
  /** Its head in words and what it holds, as messages. */
  readonly title: MessageId;
  readonly description: MessageId;
  /** `date` is a day, `address` an absolute web address, `ids` a list of ids. No text is ever empty. */
  readonly type: "text" | "number" | "integer" | "boolean" | "date" | "address" | "ids";
  /** Whether the value may be null. A list never is, but may be empty. */
  readonly nullable?: true;
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
  readonly title: MessageId;
  readonly description: MessageId;
  readonly key: readonly string[];
  /** The column that refers to the parent row: JSON nests the rows there, in a list named after this table. */
  readonly within?: string;
  /** Whether dated copies have it: they stay what they were before a table was added. */
  readonly inDatedCopies: boolean;
  readonly columns: readonly Column[];
  /** The rows in the order of the records, each with every column. */
  rows(briefing: Briefing): Row[];
}

/** Renders a sentence that may contain shortcodes as plain text: as a page shows it, without links. */
export type PlainText = (sentence: string) => string;

/** A column together with how its cells are read from records of type `T`. */
export type ColumnOf<T> = Column & { readonly from: (record: T, plain: PlainText, briefing: Briefing) => Cell };

type Identified = string | { readonly id: string };
/** What a cell is made of: a record becomes its id, and what is absent null, false or an empty list. */
type Value = Cell | Identified | readonly Identified[] | undefined;
type ValueProperty<T> = { [K in keyof T & string]-?: T[K] extends Value ? K : never }[keyof T & string];

/** `prose` says that the property is a sentence that may contain shortcodes. */
type Options<T> = Partial<Omit<ColumnOf<T>, "name" | "title" | "description">> & { readonly prose?: true };

/**
 * Declares a text column unless `type` says otherwise. Without `from`, it holds the record's property of that name. Its
 * head in words is the message `download.head-NAME`.
 */
type DeclareColumn<T> = <N extends string>(
  name: N,
  description: MessageId,
  ...options: N extends ValueProperty<T> ? [Options<T>] | [] : [Options<T> & Pick<ColumnOf<T>, "from">]
) => ColumnOf<T>;

export function columnsFor<T>(): DeclareColumn<T> {
  return (name, description, ...[given]) => {
    const { prose, ...options }: Options<T> = given ?? {};
    const absent = options.type === "ids" ? [] : options.type === "boolean" ? false : null;
    const from = (record: T, plain: PlainText) => {
      const value = (record as Readonly<Record<string, Value>>)[name] ?? absent;
      if (Array.isArray(value)) return value.map(idOf);
      if (typeof value === "object" && value !== null) return idOf(value as Identified);
      return prose === true && typeof value === "string" ? plain(value) : value;
    };
    return { name, title: headOf(name), description, type: "text", from, ...options };
  };
}

function idOf(record: Identified): string {
  return typeof record === "string" ? record : record.id;
}

/** The message with the head of a column in words: `download.head-source-date` for `source_date`. */
function headOf(name: string): MessageId {
  return `download.head-${name.replaceAll("_", "-")}` as MessageId;
}

/**
 * Defines a table over the records that `records` selects, one per row. Its title and description are the messages
 * `download.NAME-title` and `download.NAME-description`; unless given, its key is the record's id.
 */
export function defineTable<T>(
  definition: Pick<Table, "name" | "within"> & {
    readonly key?: readonly string[];
    readonly inDatedCopies?: false;
    readonly records: (briefing: Briefing) => Iterable<T>;
    readonly columns: (column: DeclareColumn<T>) => readonly ColumnOf<T>[];
  },
): Table {
  const { records, columns: declare, ...rest } = definition;
  const columns = declare(columnsFor<T>());
  return {
    title: `download.${rest.name}-title` as MessageId,
    description: `download.${rest.name}-description` as MessageId,
    // A row that stands within another is known by its place there.
    key: rest.within === undefined ? ["id"] : [rest.within, "number"],
    inDatedCopies: true,
    ...rest,
    columns,
    rows: (briefing) => {
      const markdown = markdownFor(shortcodesOf(briefing));
      const plain: PlainText = (sentence) => DomUtils.textContent(parseDocument(markdown.renderInline(sentence)));
      return Array.from(records(briefing), (record) => {
        const row: Record<string, Cell> = {};
        for (const { name, from } of columns) row[name] = from(record, plain, briefing);
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
