// Columns and column types that several tables share.

import type { Language } from "../../grammar/quantity.ts";
import { ID } from "../../model/record.ts";
import { addressOf, type Addressed } from "../../site/navigation/addresses.ts";
import { relativeLink } from "../../html/relative-links.ts";
import { choices, columnsFor, type ColumnOf } from "./table-definition.ts";

/** An id without anchors: the expressions of Table Schema have none, because they match the whole text. */
const ID_PATTERN = ID.source.replace(/^\^|\$$/g, "").replaceAll("(?:", "(");

export const id = { type: "text", pattern: ID_PATTERN } as const;
export const ids = { type: "ids", pattern: ID_PATTERN } as const;
/** Type of a column that holds a `PartialDate`. No standard has a type for dates of varying precision. */
export const date = { type: "text", pattern: "[0-9]{3}0s|[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?" } as const;
/** The precision of dates, for the description of every column that holds one. */
export const AS_EXACT = "as exact as the source gives it: 2024-07-05, 2024-08, 2027 or 1930s";

export const LANGUAGES = choices<Language>({ en: true, zh: true });

export const ownId = columnsFor<{ id: string }>()("id", "Stays the same from edition to edition.", id);

const cited = columnsFor<{ source: { id: string } | string; paragraph: number | null }>();
/** The source and paragraph that state the row's content. */
export const citation = [
  cited("source", "Id of the source that states it.", { ...id, refersTo: "sources" }),
  cited(
    "paragraph",
    "Paragraph of the source: its lines that are not blank, counted from one, heading and byline included. " +
      "None where only an excerpt was read.",
    { type: "integer", nullable: true },
  ),
];

export const caveat = columnsFor<{ caveat?: string }>()("caveat", "What a careful reader should know.", {
  nullable: true,
  prose: true,
});

/** The printed words in English. */
export const gloss = columnsFor<{ gloss?: string }>()(
  "gloss",
  "English translation of the printed words, where they are in another language.",
  { title: "Translation", nullable: true },
);

export const language = columnsFor<{ source: { language: Language } }>()("language", "Language of the printed words.", {
  choices: LANGUAGES,
  from: ({ source }) => source.language,
});

const onSubject = columnsFor<{ about: { id: string; name: string } }>();
/** The subject of the row: its id for machines, its name for people. */
export const about = [
  onSubject("about", "Id of the place or park that it is about.", id),
  onSubject("subject", "Name of the place or park that it is about.", { from: (record) => record.about.name }),
];

/** The page or entry of the row's record. */
export function url(type: Addressed): ColumnOf<{ id: string }> {
  return columnsFor<{ id: string }>()("url", "The file of its page or entry, from the root of the site.", {
    title: "Page",
    from: (record) => relativeLink("/", addressOf(type, record.id)),
  });
}
