// Records in Eleventy's data are references. A template gets the record itself, as the briefing has it when it renders.

import type { Check } from "../../model/arithmetic.ts";
import type { Briefing } from "../../model/briefing.ts";
import type { Derived } from "../../model/derived.ts";
import type { Figure } from "../../model/figure.ts";
import { sourceParts } from "../../site/cross-page/source-citations.ts";
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

/** A record of a list, which may have no page of its own. */
export interface ListedReference {
  readonly type: keyof typeof LISTED_RECORDS | "check";
  readonly id: string;
}

/** The briefing's collection of each kind of record that is listed. */
export const LISTED_RECORDS = {
  ...RECORDS_WITH_PAGES,
  place: "places",
  person: "people",
  organisation: "organisations",
  term: "terms",
} as const satisfies Record<string, keyof Briefing>;

export function listedReference(record: Figure | Derived | Check): ListedReference {
  return { type: "type" in record ? record.type : "check", id: record.id };
}

export function isListed(value: unknown): value is ListedReference {
  const { type, id } = (value ?? {}) as Partial<ListedReference>;
  return typeof id === "string" && type !== undefined && (type === "check" || type in LISTED_RECORDS);
}

/** A page of a source after its first one. */
export interface SourcePart {
  readonly type: "source";
  readonly id: string;
  /** Counted from zero. */
  readonly part: number;
}

/** The pages of sources after the first of each. */
export function furtherSourceParts(briefing: Briefing): SourcePart[] {
  return [...briefing.sources.keys()].flatMap((id) =>
    sourceParts(briefing, id)
      .slice(1)
      .map((_, index): SourcePart => ({ type: "source", id, part: index + 1 })),
  );
}

/** A chart with a page of its own. */
export interface EmbeddedChart {
  readonly chart: string;
}

/** The charts that have a page of their own; in a dated copy none. */
export function embeddedCharts({ charts, datedCopy }: Briefing): EmbeddedChart[] {
  return datedCopy ? [] : [...charts.keys()].map((chart) => ({ chart }));
}

export function isReference(value: unknown): value is RecordReference {
  const { type, id } = (value ?? {}) as Partial<RecordReference>;
  return typeof id === "string" && type !== undefined && type in RECORDS_WITH_PAGES;
}
