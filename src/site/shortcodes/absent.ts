// What stands on a page that asked for a record which is not there.

import type { Briefing } from "../../model/briefing.ts";
import { describeMissing } from "../../model/record.ts";
import { mistake } from "../../html/escape.ts";

/** The mark of a mistake: of a draft since when it is one, else the nearest id. */
export function absent(
  { drafts }: Pick<Briefing, "drafts">,
  kinds: readonly string[],
  id: string,
  known: readonly string[],
): string {
  const { message, suggestion } = describeMissing(kinds, id, known, drafts);
  return mistake(`${message.slice(0, 1).toUpperCase()}${message.slice(1)}`, suggestion);
}
