// Pages that a build leaves out, as their front matter asks: drafts, pages of a later edition, lists without records.

import type { FrontMatterRecord } from "../../model/front-matter.ts";
import type { LoadedBriefing } from "../load/load-briefing.ts";

/** What decides whether a build has a page. */
export interface Edition extends LoadedBriefing {
  /** Whether drafts are shown. */
  readonly drafts: boolean;
}

export function isLeftOut({ since, draft, needs }: Partial<FrontMatterRecord>, build: Edition): boolean {
  if (draft !== undefined && !build.drafts) return true;
  if (since !== undefined && !build.editions.some(({ edition }) => edition.id === since)) return true;
  if (needs === undefined) return false;
  const records = build.briefing[needs];
  return ("size" in records ? records.size : records.length) === 0;
}
