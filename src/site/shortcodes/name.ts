// {% name "old-town" %}: the name of a park, place, person or organisation, linked to its entry.

import type { Briefing } from "../../model/briefing.ts";
import { addressOf, type Addressed } from "../addresses.ts";
import { escapeHtml, LEFT_OUT } from "../../html/escape.ts";
import { absent } from "./absent.ts";

/** The name as the record has it, or the given words, linked. */
export function nameShortcode(briefing: Briefing) {
  const kinds: [Addressed, ReadonlyMap<string, { name: string }>][] = [
    ["park", briefing.parks],
    ["place", briefing.places],
    ["person", briefing.people],
    ["organisation", briefing.organisations],
  ];
  return (id: string, words?: string): string => {
    for (const [type, records] of kinds) {
      if (briefing.leftOut.has(`${type}:${id}`)) return LEFT_OUT;
      const record = records.get(id);
      if (record !== undefined) return `<a href="${addressOf(type, id)}">${escapeHtml(words ?? record.name)}</a>`;
    }
    return absent(
      briefing,
      kinds.map(([type]) => type),
      id,
      kinds.flatMap(([, records]) => [...records.keys()]),
    );
  };
}
