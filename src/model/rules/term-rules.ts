// The rule of the glossary: one definition for each name.

import { namesOf } from "../term.ts";
import type { Rule } from "./rule.ts";

export const TERM_RULES: readonly Rule[] = [
  {
    name: "terms-are-told-apart",
    why: "A reader who looks up a word should find one definition, so no two terms share a name.",
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
              suggestion: "the name in only one of the two.",
            });
        }
      }
    },
  },
];
