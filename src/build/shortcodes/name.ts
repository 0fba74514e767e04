// {% name "old-town" %}: the name of a park, place, person or organisation, linked to its entry.

import type { Briefing } from "../../model/briefing.ts";
import { suggestId } from "../../model/problem.ts";
import { addressOf, type Addressed } from "../addresses.ts";
import { escapeHtml, LEFT_OUT, mistake } from "../html.ts";

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
    return mistake(`There is no park, place, person or organisation "${id}".`, suggestId(id, kinds.flatMap(([, records]) => [...records.keys()])));
  };
}
