// Settings of the whole briefing: its title, publisher, address and editions.

import * as v from "valibot";
import { isPartialDate } from "./partial-date.ts";
import { ID, text } from "./record.ts";

/** An edition: the briefing as it was on one day. */
export interface EditionRecord {
  /** Short id, used on the command line: "2024-07". */
  id: string;
  /** "Today" for everything that the edition says, as `YYYY-MM-DD`. */
  date: string;
  label: string;
  /** Ids of the sources that the edition adds to those of the editions before it. */
  sources: string[];
}

/** The briefing's settings as an editor writes them in `_data/briefing.ts`. */
export interface SettingsRecord {
  /** Name of the briefing, used in every page's title. */
  title: string;
  /** Id of the place that the briefing is about. */
  subject: string;
  /** Who publishes the briefing. */
  publisher: string;
  /** Language of the pages, as BCP 47 has it: English of any region, which is what the engine's own words are in. */
  language: string;
  /** Public address of the site, with a final slash, or null where it has none yet. */
  address: string | null;
  /** One sentence on who did not publish it, at every page's foot. */
  disclaimer: string;
  /** In the order of their dates. */
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
