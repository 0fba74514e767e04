// Every term of the glossary is used on some page.

import type { Briefing } from "../model/briefing.ts";
import type { Problems } from "../model/problem.ts";

/** Only the newest edition is checked: an earlier one may lack the page with the term. */
export function checkUnusedTerms(used: ReadonlySet<string>, briefing: Briefing, problems: Problems): void {
  const { terms, edition, settings } = briefing;
  if (settings.editions.at(-1)?.id !== edition.id) return;
  for (const { id, file, term } of terms.values()) {
    if (used.has(id)) continue;
    problems.add({
      file,
      record: id,
      message: `no page uses the term “${term}”.`,
      suggestion: `{% term "${id}" %} at its first use on a page, or remove the term.`,
    });
  }
}
