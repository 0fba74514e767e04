// Title and description of each page, for its head, its heading and the links to it.

import type { Locale } from "../../messages/locale.ts";
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
export function laterPageHead(head: Head, first: NamedRecord | undefined, locale: Locale): Head {
  if (first === undefined) return head;
  const name = first.name ?? first.label ?? first.term ?? first.publisher ?? "";
  return { ...head, title: locale.text("frame.continued-from", { title: head.title, name }) };
}

export function headOfRecord(record: PageRecord, briefing: Briefing): Head {
  const { locale } = briefing;
  switch (record.type) {
    case "park": {
      const district = briefing.places.get(briefing.settings.subject)?.name ?? briefing.settings.title;
      const { name } = record;
      return { title: name, description: locale.text("frame.head.park", { name, district }) };
    }
    case "figure": {
      const values = { label: record.label, subject: record.about.name };
      return { title: titleOf(record), description: locale.text("frame.head.figure", values) };
    }
    case "derived": {
      const values = { label: record.label, subject: record.about.name };
      return {
        title: locale.text("frame.label-and-subject", values),
        description: locale.text("frame.head.derived", values),
      };
    }
    case "commitment":
      return {
        title: record.label,
        description: locale.text("frame.head.commitment", { subject: record.about.name }),
      };
    case "source": {
      const { mark, publisher } = record;
      return {
        title: locale.text("frame.head.source", { mark, publisher }),
        description: locale.text("frame.head.source-description", { publisher }),
      };
    }
  }
}
