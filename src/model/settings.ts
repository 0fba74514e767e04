// Settings of the whole briefing: its title, publisher, address and editions.

import * as v from "valibot";
import { isPartialDate } from "./partial-date.ts";
import { hasCatalogue } from "../messages/locales.ts";
import { ID, prose, text } from "./record.ts";

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
  label: prose,
  /** Ids of the sources that are new in this edition. */
  sources: v.array(text),
});

export const settingsShape = v.strictObject({
  /** The name of the briefing, part of every page's title. */
  title: prose,
  /** What the briefing is, in a few words above the title of its first page: "An independent check of official targets". */
  strapline: v.exactOptional(prose),
  /** Id of the place that the briefing is about. */
  subject: text,
  /** Who publishes the briefing. */
  publisher: prose,
  /**
   * Languages of the pages, as BCP 47 tags, the main one first: `["en", "zh-Hans"]`. The records and pages are written in
   * the main language; `_data/translations` has their texts in the others. With "en-US", numbers have American units
   * (square meters, tons); any other English has British ones (square metres, tonnes).
   */
  languages: v.pipe(
    v.array(
      v.pipe(
        text,
        v.check(hasCatalogue, 'must be a language that the engine writes in, such as "en", "en-GB" or "zh-Hans"'),
      ),
    ),
    v.minLength(1, "must name at least one language"),
    v.check(
      (tags) => new Set(tags.map((tag) => tag.split("-")[0])).size === tags.length,
      "must name each language once",
    ),
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
  disclaimer: prose,
  /** The editions, oldest first. The last is "today". */
  editions: v.pipe(v.array(editionShape), v.minLength(1, "must contain at least one edition")),
});

/** The language in which records and pages are written; the others are translations. */
export function mainLanguage({ languages }: Pick<SettingsRecord, "languages">): string {
  return languages[0] ?? "en";
}

/** An edition: the briefing as it was on one day. */
export type EditionRecord = v.InferOutput<typeof editionShape>;
/** The briefing's settings as an editor writes them in `_data/briefing.ts`. */
export type SettingsRecord = v.InferOutput<typeof settingsShape>;
