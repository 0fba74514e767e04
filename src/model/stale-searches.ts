// Warns of searches for outcomes that are too old: what was not found then may have been reported since.

import { EDITOR_LANGUAGE } from "../messages/editor-language.ts";
import type { Briefing } from "./briefing.ts";
import { formatDate } from "./partial-date.ts";
import type { Problem } from "./problem.ts";

/** Months after which a search is stale, where the settings say nothing. */
const MONTHS = 12;

/** A warning for each search that has become too old for the edition to rest on. */
export function staleSearches({ searches, settings, edition }: Briefing): Problem[] {
  const months = settings.searchMonths ?? MONTHS;
  return searches.flatMap(({ id, file, date }) => {
    const until = new Date(`${date}T00:00:00Z`);
    until.setUTCMonth(until.getUTCMonth() + months);
    if (until.toISOString().slice(0, 10) >= edition.date) return [];
    return [
      {
        file,
        record: `${id} · date`,
        message: `the search of ${formatDate(date, EDITOR_LANGUAGE)} is more than ${months} months older than the edition.`,
        suggestion: "a new search, with its date and what it found.",
      },
    ];
  });
}
