// {% name "old-town" %}: the name of a park, place, person or organisation, linked to its entry.

import type { Briefing } from "../../../model/briefing.ts";
import { addressIn } from "../../navigation/addresses.ts";
import { escapeHtml } from "../../../html/escape.ts";
import { findRecord } from "./shortcode.ts";

/** The name as the record has it, or the given words, linked. */
export function nameShortcode(briefing: Briefing) {
  const { parks: park, places: place, people: person, organisations: organisation } = briefing;
  const kinds = { park, place, person, organisation };
  return (id: string, words?: string): string => {
    const found = findRecord<keyof typeof kinds, { name: string }>(briefing, kinds, id);
    if (typeof found === "string") return found;
    return `<a href="${addressIn(briefing, found.kind, id)}">${escapeHtml(words ?? found.record.name)}</a>`;
  };
}
