// {% term "mu" %}: a word of the glossary where it stands, with its definition.

import type { Briefing } from "../../../model/briefing.ts";
import { escapeHtml } from "../../../html/escape.ts";
import { markTerm } from "../../cross-page/glossary-links.ts";
import { findRecord } from "./shortcode.ts";

/** The term as the glossary has it, or the given words. A term that came with a later edition is the word alone. */
export function termShortcode(briefing: Briefing) {
  const kinds = { term: briefing.terms };
  return (id: string, words?: string): string => {
    const later = briefing.laterTerms.get(id);
    const found = later === undefined ? findRecord(briefing, kinds, id) : null;
    if (typeof found === "string") return found;
    const shown = escapeHtml(words ?? found?.record.term ?? later ?? "");
    return found === null ? shown : markTerm(id, shown);
  };
}
