// The rules of the glossary: one definition a name, and each definition with where it is from.

import type { Rule } from "./rule.ts";
import { namesOf } from "../term.ts";

export const TERM_RULES: readonly Rule[] = [
  {
    name: "terms-are-told-apart",
    why: "A reader who looks a word up finds one definition: two terms that share a name would give two.",
    check(briefing, problems) {
      const taken = new Map<string, string>();
      for (const term of briefing.terms.values()) {
        for (const name of new Set(namesOf(term).map((one) => one.toLowerCase()))) {
          const other = taken.get(name);
          if (other !== undefined)
            problems.add({
              file: term.file,
              record: term.id,
              message: `“${name}” is already a name of the term "${other}".`,
              suggestion: "the name with one of the two only.",
            });
          else taken.set(name, term.id);
        }
      }
    },
  },
  {
    name: "definitions-say-where-they-are-from",
    why: "A definition with a source is found there by its paragraph; without one it is this briefing's own and has none.",
    check(briefing, problems) {
      for (const { file, id, source, paragraph } of briefing.terms.values()) {
        const expected = source?.extent === "full";
        if (expected === (paragraph !== null)) continue;
        const message = expected
          ? "the source was read whole, and the paragraph is not given."
          : source === null
            ? "no source is named, so there is no paragraph."
            : "the source was read as an excerpt, so its paragraphs are not known.";
        problems.add({
          file,
          record: `${id} · paragraph`,
          message,
          suggestion: expected
            ? "paragraph: its number, counted from one over lines that are not blank."
            : "paragraph: null",
        });
      }
    },
  },
];
