// Settings of the whole briefing: its title, publisher, address and editions.

import * as v from "valibot";
import { isPartialDate } from "./partial-date.ts";
import { ID, text } from "./record.ts";

/** An edition: the briefing as it was on one day. */
export interface EditionRecord {
  /** Short id, such as "2024-07", for `npm run build -- --edition ID`. */
  id: string;
  /** "Today" for everything that the edition says, as `YYYY-MM-DD`. */
  date: string;
  /** Its name as readers see it: "May 2026". */
  label: string;
  /** Ids of the sources that are new in this edition. */
  sources: string[];
}

/** The briefing's settings as an editor writes them in `_data/briefing.ts`. */
export interface SettingsRecord {
  /** The name of the briefing, part of every page's title. */
  title: string;
  /** Id of the place that the briefing is about. */
  subject: string;
  /** Who publishes the briefing. */
  publisher: string;
  /** Language of the pages, as a BCP 47 tag: "en", or English of a region, such as "en-GB". */
  language: string;
  /** Public address of the site, with a final slash; null until it has one. */
  address: string | null;
  /** One sentence at the foot of every page: who did not publish the briefing. */
  disclaimer: string;
  /** The editions, oldest first. The last is "today". */
  editions: EditionRecord[];
}

function isEnglish(tag: string): boolean {
  try {
    return new Intl.Locale(tag).language === "en";
  } catch {
    return false;
  }
}

const day = v.pipe(
  v.string(),
  v.check((value) => value.length === 10 && isPartialDate(value), "must be a day such as 2024-07-07"),
);

export const settingsShape = v.strictObject({
  title: text,
  subject: text,
  publisher: text,
  language: v.pipe(
    text,
    v.check(
      isEnglish,
      'must be English, such as "en" or "en-GB": the engine writes its own words in no other language',
    ),
  ),
  address: v.nullable(
    v.pipe(
      text,
      v.url("must be a web address"),
      v.regex(/^https?:/, "must start with http: or https:"),
      v.endsWith("/", "must end with a slash"),
    ),
  ),
  disclaimer: text,
  editions: v.pipe(
    v.array(
      v.strictObject({
        id: v.pipe(text, v.regex(ID, "must be lower-case letters, digits and hyphens")),
        date: day,
        label: text,
        sources: v.array(text),
      }),
    ),
    v.minLength(1, "must hold one edition at least"),
  ),
}) satisfies v.GenericSchema<unknown, SettingsRecord>;
