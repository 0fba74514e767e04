// The rules of the glossary: one definition for each name, and each definition with its source.

import { namesOf } from "../term.ts";
import { recordRule, type Rule } from "./rule.ts";

export const TERM_RULES: readonly Rule[] = [
  {
    name: "terms-are-told-apart",
    why: "A reader who looks a word up finds one definition: two terms that share a name would give two.",
    check(briefing, problems) {
      const owners = new Map<string, string>();
      for (const term of briefing.terms.values()) {
        for (const name of new Set(namesOf(term).map((one) => one.toLowerCase()))) {
          const owner = owners.get(name);
          if (owner === undefined) owners.set(name, term.id);
          else
            problems.add({
              file: term.file,
              record: term.id,
              message: `“${name}” is already a name of the term "${owner}".`,
              suggestion: "the name with one of the two only.",
            });
        }
      }
    },
  },
  recordRule(
    "definitions-say-where-they-are-from",
    "A definition with a source is found there by its paragraph; one of the briefing's own has neither.",
    ({ terms }) => terms.values(),
    ({ source, paragraph }) => {
      if (source?.extent === "full")
        return paragraph !== null
          ? null
          : {
              field: "paragraph",
              message: "the source was read whole, and the paragraph is not given.",
              suggestion: "paragraph: its number, counted from one over lines that are not blank.",
            };
      if (paragraph === null) return null;
      const message =
        source === null
          ? "no source is named, so there is no paragraph."
          : "the source was read as an excerpt, so its paragraphs are not known.";
      return { field: "paragraph", message, suggestion: "paragraph: null" };
    },
  ),
];
