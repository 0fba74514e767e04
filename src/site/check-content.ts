// What is wrong with a briefing before any page is rendered: its facts, and the front matter of its pages.

import type { Briefing } from "../model/briefing.ts";
import { BriefingError, Problems } from "../model/problem.ts";
import { readPageFronts } from "./front-matter/read-page-fronts.ts";
import { loadBriefing, translateBriefing } from "./load/load-briefing.ts";
import { locateProblems } from "./load/problem-locations.ts";
import type { Folders } from "./paths.ts";

/**
 * Reads facts and front matter, and then, if both are right, those of each other language of the briefing. Makes no page
 * and no picture.
 *
 * @throws BriefingError with every problem of both
 */
export async function checkContent(folders: Folders): Promise<Briefing> {
  const problems = new Problems();
  const loaded = await loadBriefing(folders, {}, problems);
  await readPageFronts(folders, { ...loaded, drafts: false }, problems);
  if (!problems.some) {
    for (const language of loaded.briefing.settings.languages.slice(1)) {
      const translated = translateBriefing(loaded, language, problems);
      await readPageFronts(folders, { ...translated, drafts: false }, problems);
    }
  }
  if (problems.some) throw new BriefingError(locateProblems(problems.list, folders));
  return loaded.briefing;
}
