// Columns and column types that several tables share.

import type { Language } from "../../grammar/quantity.ts";
import type { MessageId } from "../../messages/catalogue.ts";
import { firstDay, lastDay, type PartialDate } from "../../model/partial-date.ts";
import { ID } from "../../model/record.ts";
import { addressIn, type Addressed } from "../../site/navigation/addresses.ts";
import { relativeLink } from "../../html/relative-links.ts";
import { choices, columnsFor, type ColumnOf } from "./table-definition.ts";

/** An id without anchors: the expressions of Table Schema have none, because they match the whole text. */
const ID_PATTERN = ID.source.replace(/^\^|\$$/g, "").replaceAll("(?:", "(");

export const id = { type: "text", pattern: ID_PATTERN } as const;
export const ids = { type: "ids", pattern: ID_PATTERN } as const;
export const LANGUAGES = choices<Language>({ en: true, zh: true });

export const ownId = columnsFor<{ id: string }>()("id", "download.id", id);

type Precision = "day" | "month" | "year" | "decade";
const PRECISIONS = choices<Precision>({ day: true, month: true, year: true, decade: true });

/**
 * The columns of a date on which something happened. A date of varying precision has no type in any standard, and what
 * a program takes it for changes with the rows: so the day stands in one column, and how exact it is in another.
 */
export function dateColumns<T>(
  name: string,
  description: MessageId,
  dateOf: (record: T) => PartialDate | null | undefined,
  nullable: { readonly nullable?: true } = {},
): readonly ColumnOf<T>[] {
  const column = columnsFor<T>();
  return [
    column(name, description, {
      type: "date",
      ...nullable,
      from: (record) => onDate(dateOf(record), firstDay),
    }),
    column(`${name}_precision`, "download.date-precision", {
      choices: PRECISIONS,
      ...nullable,
      from: (record) => onDate(dateOf(record), precisionOf),
    }),
  ];
}

/** The columns of a stretch of time: its first and its last day. */
export function periodColumns<T>(
  name: string,
  [first, last]: readonly [first: MessageId, last: MessageId],
  dateOf: (record: T) => PartialDate | null | undefined,
): readonly ColumnOf<T>[] {
  const column = columnsFor<T>();
  const ends = [
    ["start", first, firstDay],
    ["end", last, lastDay],
  ] as const;
  return ends.map(([end, description, day]) =>
    column(`${name}_${end}`, description, {
      type: "date",
      nullable: true,
      from: (record) => onDate(dateOf(record), day),
    }),
  );
}

function onDate(date: PartialDate | null | undefined, read: (date: PartialDate) => string): string | null {
  return date == null ? null : read(date);
}

function precisionOf(date: PartialDate): Precision {
  if (date.endsWith("s")) return "decade";
  return date.length === 4 ? "year" : date.length === 7 ? "month" : "day";
}

const cited = columnsFor<{ source: { id: string } | string; paragraph: number | null }>();
/** The source and paragraph that state the row's content. */
export const citation = [
  cited("source", "download.source", { ...id, refersTo: "sources" }),
  cited("paragraph", "download.paragraph", { type: "integer", nullable: true }),
];

export const caveat = columnsFor<{ caveat?: string }>()("caveat", "download.caveat", {
  nullable: true,
  prose: true,
});

/** The printed words in the language of the pages. */
export const gloss = columnsFor<{ gloss?: string }>()("gloss", "download.gloss", { nullable: true });

export const language = columnsFor<{ source: { language: Language } }>()("language", "download.language", {
  choices: LANGUAGES,
  from: ({ source }) => source.language,
});

const onSubject = columnsFor<{ about: { id: string; name: string } }>();
/** The subject of the row: its id for machines, its name for people. */
export const about = [
  onSubject("about", "download.about", id),
  onSubject("subject", "download.subject", { from: (record) => record.about.name }),
];

/** The page or entry of the row's record. */
export function url(type: Addressed): ColumnOf<{ id: string }> {
  return columnsFor<{ id: string }>()("url", "download.url", {
    from: (record, _, briefing) => relativeLink("/", addressIn(briefing, type, record.id)),
  });
}
