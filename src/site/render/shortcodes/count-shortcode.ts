// {% count "figures" %}: how many records of a kind the briefing has.

import type { Briefing } from "../../../model/briefing.ts";
import { countOf, isRecordCount, RECORD_COUNTS } from "../../../model/record-counts.ts";
import { suggestId } from "../../../model/suggest-id.ts";
import { mistake } from "../../../html/escape.ts";

/** The count in digits. */
export function countShortcode(briefing: Briefing) {
  return (name: string): string =>
    isRecordCount(name)
      ? `<span data-count="${name}">${countOf(briefing, name)}</span>`
      : mistake(`There is no count "${name}".`, suggestId(name, RECORD_COUNTS));
}
