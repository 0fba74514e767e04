// Kinds of column, and the columns that several tables share.

import type { Language } from "../../grammar/quantity.ts";
import { ID } from "../../model/record.ts";
import { addressOf, type Addressed } from "../../site/addresses.ts";
import { relativeLink } from "../../html/relative-links.ts";
import { choices, type ColumnOf } from "./table-definition.ts";

/** An id without its anchors: the expressions of Table Schema are those of XML Schema, which match the whole and have none. */
const ID_PATTERN = ID.source.replace(/^\^|\$$/g, "").replaceAll("(?:", "(");

/** Type of a column that holds an id. */
export const id = { type: "text", pattern: ID_PATTERN } as const;
/** Type of a column that holds a list of ids. */
export const ids = { type: "ids", pattern: ID_PATTERN } as const;
/** Type of a column that holds a `PartialDate`. No standard has a type for dates of several precisions. */
export const date = { type: "text", pattern: "[0-9]{3}0s|[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?" } as const;
/** Said of every date. */
export const AS_EXACT = "as exact as the source gives it: 2024-07-05, 2024-08, 2027 or 1930s";

export const LANGUAGES = choices<Language>({ en: true, zh: true });

/** The id of the row itself. */
export const ownId: ColumnOf<{ id: string }> = {
  name: "id",
  title: "Id",
  description: "Stays the same from edition to edition.",
  ...id,
  from: (record) => record.id,
};

/** Where a source states it. */
export const citation: ColumnOf<{ source: { id: string } | string; paragraph: number | null }>[] = [
  {
    name: "source",
    title: "Source",
    description: "Id of the source that states it.",
    ...id,
    refersTo: "sources",
    from: ({ source }) => (typeof source === "string" ? source : source.id),
  },
  {
    name: "paragraph",
    title: "Paragraph",
    description:
      "Paragraph of the source: its lines that are not blank, counted from one, heading and byline included. None where only an excerpt was read.",
    type: "integer",
    nullable: true,
    from: ({ paragraph }) => paragraph,
  },
];

export const caveat: ColumnOf<{ caveat?: string }> = {
  name: "caveat",
  title: "Caveat",
  description: "What a careful reader should know.",
  type: "text",
  nullable: true,
  from: (record, plain) => (record.caveat === undefined ? null : plain(record.caveat)),
};

/** What the printed words mean in English. */
export const gloss: ColumnOf<{ gloss?: string }> = {
  name: "gloss",
  title: "Translation",
  description: "English translation of the printed words, where they are in another language.",
  type: "text",
  nullable: true,
  from: (record) => record.gloss ?? null,
};

export const language: ColumnOf<{ source: { language: Language } }> = {
  name: "language",
  title: "Language",
  description: "Language of the printed words.",
  type: "text",
  choices: LANGUAGES,
  from: ({ source }) => source.language,
};

/** What it is about: the id for machines, the name for people. */
export const about: ColumnOf<{ about: { id: string; name: string } }>[] = [
  {
    name: "about",
    title: "About",
    description: "Id of the place or park that it is about.",
    ...id,
    from: (record) => record.about.id,
  },
  {
    name: "subject",
    title: "Subject",
    description: "Name of the place or park that it is about.",
    type: "text",
    from: (record) => record.about.name,
  },
];

/** Where the site shows it. */
export function url(type: Addressed): ColumnOf<{ id: string }> {
  return {
    name: "url",
    title: "Page",
    description: "The file of its page or entry, from the root of the site.",
    type: "text",
    from: (record) => relativeLink("/", addressOf(type, record.id)),
  };
}
