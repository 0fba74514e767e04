// {% printed "figure", "businesses" %}: the words that a source printed, exactly, marked as its own.

import type { Briefing } from "../../model/briefing.ts";
import { suggestId } from "../../model/problem.ts";
import { escapeHtml, LEFT_OUT, mistake } from "../../html/escape.ts";
import type { Source } from "../../model/source.ts";
import { absent } from "./absent.ts";

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
    if (briefing.leftOut.has(`${kind}:${id}`)) return LEFT_OUT;
    const records = kinds.get(kind);
    if (records === undefined) return mistake(`"${kind}" prints no words.`, suggestId(kind, [...kinds.keys()]));
    const record = records.get(id);
    if (record === undefined) return absent(briefing, [kind], id, [...records.keys()]);
    const words = record[part];
    if (words === undefined)
      return mistake(`The ${kind} "${id}" has no "${part}".`, `{% printed "${kind}", "${id}" %}`);
    return `<q data-printed="${kind}:${id}" lang="${record.source.language}">${escapeHtml(words)}</q>`;
  };
}
