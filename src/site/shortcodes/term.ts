// {% term "mu" %}: a word of the glossary where it stands, with its definition.

import type { Briefing } from "../../model/briefing.ts";
import { escapeHtml, LEFT_OUT } from "../../html/escape.ts";
import { markTerm } from "../glossary-links.ts";
import { absent } from "./absent.ts";

/** The term as the glossary has it, or the given words. A term that came with a later edition is the word alone. */
export function termShortcode({ terms, laterTerms, leftOut, drafts }: Briefing) {
  return (id: string, words?: string): string => {
    const term = terms.get(id)?.term ?? laterTerms.get(id);
    if (leftOut.has(`term:${id}`)) return LEFT_OUT;
    if (term === undefined) return absent({ drafts }, ["term"], id, [...terms.keys()]);
    const shown = escapeHtml(words ?? term);
    return terms.has(id) ? markTerm(id, shown) : shown;
  };
}
