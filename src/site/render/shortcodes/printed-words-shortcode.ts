// {% printed "figure", "businesses" %}: the words that a source printed, exactly, marked as its own.

import type { Briefing } from "../../../model/briefing.ts";
import { suggestId } from "../../../model/suggest-id.ts";
import { escapeHtml, mistake } from "../../../html/escape.ts";
import type { Source } from "../../../model/source.ts";
import { findRecord } from "./shortcode.ts";

interface Quotable {
  readonly source: Source;
  readonly printed?: string;
  readonly rank?: string;
}

/** The printed words of a figure, a commitment or an event; `part` "rank" gives the words that rank a figure. */
export function printedShortcode(briefing: Briefing) {
  const kinds = new Map<string, ReadonlyMap<string, Quotable>>([
    ["figure", briefing.figures],
    ["commitment", briefing.commitments],
    ["event", new Map(briefing.events.map((event) => [event.id, event]))],
  ]);
  return (kind: string, id: string, part: "printed" | "rank" = "printed"): string => {
    const records = kinds.get(kind);
    if (records === undefined) return mistake(`"${kind}" prints no words.`, suggestId(kind, [...kinds.keys()]));
    const found = findRecord<string, Quotable>(briefing, { [kind]: records }, id);
    if (typeof found === "string") return found;
    const words = found.record[part];
    if (words === undefined)
      return mistake(`The ${kind} "${id}" has no "${part}".`, `{% printed "${kind}", "${id}" %}`);
    return `<q data-printed="${kind}:${id}" lang="${found.record.source.language}">${escapeHtml(words)}</q>`;
  };
}
