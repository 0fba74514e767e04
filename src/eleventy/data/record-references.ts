// Records in Eleventy's data are references. A template gets the record itself, as the briefing has it when it renders.

import type { Briefing } from "../../model/briefing.ts";
import type { PageRecord } from "../../site/navigation/page-head.ts";

/** Kinds of record that have pages of their own, with the briefing's list of each. */
export const RECORDS_WITH_PAGES = {
  park: "parks",
  figure: "figures",
  derived: "derived",
  commitment: "commitments",
  source: "sources",
} as const satisfies Record<PageRecord["type"], keyof Briefing>;

/** Names a record: enough for pagination and for the address of its page. */
export interface RecordReference {
  readonly type: keyof typeof RECORDS_WITH_PAGES;
  readonly id: string;
}

/** References to records of one kind, in the order of the briefing. */
export function referencesTo(type: RecordReference["type"], briefing: Briefing): RecordReference[] {
  return [...briefing[RECORDS_WITH_PAGES[type]].keys()].map((id) => ({ type, id }));
}

export function isReference(value: unknown): value is RecordReference {
  const { type, id } = (value ?? {}) as Partial<RecordReference>;
  return typeof id === "string" && type !== undefined && type in RECORDS_WITH_PAGES;
}
