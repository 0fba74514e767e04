// Records in Eleventy's data are references. A template gets the record itself, as the briefing has it when it renders.

import type { Briefing } from "../../model/briefing.ts";
import { RECORDS_WITH_PAGES } from "../../site/navigation/page-head.ts";

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
