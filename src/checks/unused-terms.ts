// Every term of the glossary stands on a page: a glossary of words that nobody meets is no help.

import type { Briefing } from "../model/briefing.ts";
import type { Problems } from "../model/problem.ts";

/**
 * Reports terms that no page uses. An earlier edition lacks pages that may use one, so only the newest is asked.
 *
 * @param used ids of the terms that pages use
 */
export function checkUnusedTerms(
  used: ReadonlySet<string>,
  { terms, edition, settings }: Briefing,
  problems: Problems,
): void {
  if (settings.editions.at(-1)?.id !== edition.id) return;
  for (const { id, file, term } of terms.values()) {
    if (!used.has(id))
      problems.add({
        file,
        record: id,
        message: `no page uses the term “${term}”.`,
        suggestion: `{% term "${id}" %} where a page first says it, or nothing: remove the term.`,
      });
  }
}
