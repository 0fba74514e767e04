// Title and description of each page, for its head, its heading and the links to it.

import type { Briefing } from "../../model/briefing.ts";
import type { Commitment } from "../../model/commitment.ts";
import type { Derived } from "../../model/derived.ts";
import { titleOf, type Figure } from "../../model/figure.ts";
import { missingKeys } from "../../model/front-matter.ts";
import type { Problems } from "../../model/problem.ts";
import type { Source } from "../../model/source.ts";
import type { Park } from "../../model/subject.ts";

export interface Head {
  readonly title: string;
  readonly description: string;
}

/** The records that have pages of their own. */
export type PageRecord = Park | Figure | Derived | Source | Commitment;

/** Kinds of record that have pages of their own, with the briefing's list of each. */
export const RECORDS_WITH_PAGES = {
  park: "parks",
  figure: "figures",
  derived: "derived",
  commitment: "commitments",
  source: "sources",
} as const satisfies Record<PageRecord["type"], keyof Briefing>;

/** Stand for what was reported as missing, so that no check of the page reports it again. */
const STAND_INS: Head = { title: "Untitled", description: "Not described" };

/**
 * Title and description from a page's front matter.
 *
 * @param problems receives what is missing: a reader would meet the page in a list with nothing to go by
 */
export function headOfFront(
  front: Readonly<Record<string, unknown>>,
  template: string,
  problems: Problems | null,
): Head {
  for (const { key, message, suggestion } of missingKeys(Object.keys(front)))
    problems?.add({ file: template, record: `front matter · ${key}`, message, suggestion });
  const read = (key: keyof Head) => (typeof front[key] === "string" ? front[key].trim() : STAND_INS[key]);
  return { title: read("title"), description: read("description") };
}

/** A record by what names it. */
export interface NamedRecord {
  readonly name?: string;
  readonly label?: string;
  readonly term?: string;
  readonly publisher?: string;
}

/** The head of a later page of a list, told apart from the first by the record with which the page begins. */
export function laterPageHead(head: Head, first: NamedRecord | undefined): Head {
  if (first === undefined) return head;
  const name = first.name ?? first.label ?? first.term ?? first.publisher;
  return { ...head, title: `${head.title}: from “${name}”` };
}

export function headOfRecord(record: PageRecord, briefing: Briefing): Head {
  const district = briefing.places.get(briefing.settings.subject)?.name ?? briefing.settings.title;
  switch (record.type) {
    case "park":
      return {
        title: record.name,
        description:
          `${record.name}, a park in ${district}: its purpose, who is named there, its commitments, ` +
          "and what the source leaves open.",
      };
    case "figure":
      return {
        title: titleOf(record),
        description:
          `${record.label} (${record.about.name}): the number, the words its source printed, ` +
          "where they stand, and what to bear in mind.",
      };
    case "derived":
      return {
        title: `${record.label}, ${record.about.name}`,
        description:
          `${record.label} (${record.about.name}): this briefing's own calculation, with its working ` +
          "and the figures it uses.",
      };
    case "commitment":
      return {
        title: record.label,
        description:
          `A commitment for ${record.about.name}: who made it and when, when it is due, how it is measured, ` +
          "and what has been reported since.",
      };
    case "source":
      return {
        title: `Source ${record.mark}: ${record.publisher}`,
        description: `What this briefing takes from ${record.publisher}, paragraph by paragraph, and how to check it.`,
      };
  }
}
