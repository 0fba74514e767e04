// Settings of the whole briefing: its title, publisher, address and editions.

import * as v from "valibot";
import type { Spelling } from "../grammar/units.ts";
import { isPartialDate } from "./partial-date.ts";
import { ID, text } from "./record.ts";

function isEnglish(tag: string): boolean {
  try {
    return new Intl.Locale(tag).language === "en";
  } catch {
    return false;
  }
}

/** A day of the calendar, as `YYYY-MM-DD`. */
export const day = v.pipe(
  v.string(),
  v.check((value) => value.length === 10 && isPartialDate(value), "must be a day such as 2024-07-07"),
);

const editionShape = v.strictObject({
  /** Short id, such as "2024-07", for `npm run build -- --edition ID`. */
  id: v.pipe(text, v.regex(ID, "must be lower-case letters, digits and hyphens")),
  /** "Today" for everything that the edition says, as `YYYY-MM-DD`. */
  date: day,
  /** Its name as readers see it: "May 2026". */
  label: text,
  /** Ids of the sources that are new in this edition. */
  sources: v.array(text),
});

export const settingsShape = v.strictObject({
  /** The name of the briefing, part of every page's title. */
  title: text,
  /** What the briefing is, in a few words above the title of its first page: "An independent check of official targets". */
  strapline: v.exactOptional(text),
  /** Id of the place that the briefing is about. */
  subject: text,
  /** Who publishes the briefing. */
  publisher: text,
  /**
   * Language of the pages, as a BCP 47 tag: "en", or English of a region, such as "en-GB". With "en-US", numbers have
   * American units (square meters, tons); any other English has British ones (square metres, tonnes).
   */
  language: v.pipe(
    text,
    v.check(isEnglish, 'must be English, such as "en" or "en-GB": the engine writes in no other language'),
  ),
  /** Public address of the site, with a final slash; null until it has one. */
  address: v.nullable(
    v.pipe(
      text,
      v.url("must be a web address"),
      v.regex(/^https?:/, "must start with http: or https:"),
      v.endsWith("/", "must end with a slash"),
    ),
  ),
  /** Months after which a search for outcomes is stale, and the build warns; 12 if left out. */
  searchMonths: v.exactOptional(
    v.pipe(v.number(), v.integer("must be a whole number"), v.minValue(1, "must be 1 or more")),
  ),
  /** Web address of the licence of the data files; left out where they have none. */
  licence: v.exactOptional(
    v.pipe(text, v.url("must be a web address"), v.regex(/^https?:/, "must start with http: or https:")),
  ),
  /** One sentence at the foot of every page: who did not publish the briefing. */
  disclaimer: text,
  /** The editions, oldest first. The last is "today". */
  editions: v.pipe(v.array(editionShape), v.minLength(1, "must contain at least one edition")),
});

/** How the briefing spells the names of units. */
export function spellingOf({ language }: Pick<SettingsRecord, "language">): Spelling {
  return new Intl.Locale(language).region === "US" ? "en-US" : "en-GB";
}

/** An edition: the briefing as it was on one day. */
export type EditionRecord = v.InferOutput<typeof editionShape>;
/** The briefing's settings as an editor writes them in `_data/briefing.ts`. */
export type SettingsRecord = v.InferOutput<typeof settingsShape>;
