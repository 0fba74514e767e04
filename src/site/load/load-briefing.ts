// From data modules to the briefing: facts read, references resolved, rules applied. No page, no picture.

import { editionsOf, type Briefing } from "../../model/briefing.ts";
import { checkTranslation } from "../../model/check-translation.ts";
import { type Facts, readFacts } from "../../model/facts.ts";
import { BriefingError, Problems } from "../../model/problem.ts";
import { treeProblems } from "../../model/proof/paragraph-tree.ts";
import { resolveBriefing, resolveEdition } from "../../model/resolve-briefing.ts";
import { translateFacts } from "../../model/translation.ts";
import { loadData, reloadData } from "./load-data.ts";
import { copyAddress, languageAddress } from "../navigation/addresses.ts";
import type { Folders } from "../paths.ts";
import { locateProblems } from "./problem-locations.ts";

/** The briefing of one edition, and of every edition up to it. */
export interface LoadedBriefing {
  readonly briefing: Briefing;
  /** The briefing as each edition up to the one that is built knew it, oldest first. */
  readonly editions: readonly Briefing[];
  /** The facts of all editions, as the editors wrote them. */
  readonly facts: Facts;
}

export interface BriefingOptions {
  /** Id of the edition to build; the newest by default. */
  readonly edition?: string | undefined;
  readonly drafts?: boolean | undefined;
  /** Whether to build the dated copy of the edition. */
  readonly datedCopy?: boolean | undefined;
}

/**
 * Loads the facts and resolves them. Wrong records are reported in `problems` and left out.
 *
 * @param changed the only file that has changed since the last load of this content folder: the rules are then left to
 *   the build that follows
 * @throws BriefingError when a module cannot be loaded at all, or there are no settings
 */
export async function loadBriefing(
  folders: Folders,
  { edition, drafts, datedCopy = false }: BriefingOptions,
  problems: Problems,
  changed?: string,
): Promise<LoadedBriefing> {
  const reloaded = changed === undefined ? null : await reloadData(folders, changed);
  const modules = reloaded ?? (await loadData(folders, drafts));
  const facts = readFacts(modules, problems, drafts);
  const resolved = (changed === undefined ? resolveBriefing : resolveEdition)(facts, edition, problems);
  if (changed === undefined) for (const problem of await treeProblems(resolved.sources.values())) problems.add(problem);
  const briefing = datedCopy ? { ...resolved, datedCopy, folder: copyAddress(resolved.edition.id) } : resolved;
  return { briefing, editions: editionsOf(briefing), facts };
}

/**
 * The briefing in another of its languages. What has no translation, or breaks the rules in it, is reported in
 * `problems`.
 *
 * @param facts as they are in the main language, without a fault
 */
export function translateBriefing(
  { briefing, facts }: LoadedBriefing,
  language: string,
  problems: Problems,
): LoadedBriefing {
  const translated = resolveEdition(translateFacts(facts, language, problems), briefing.edition.id, problems, language);
  checkTranslation(briefing, translated, facts, problems);
  const own = { ...translated, folder: languageAddress(language), translated: true, original: briefing };
  return { briefing: own, editions: editionsOf(own), facts };
}

/**
 * The briefing, from facts without a fault: what `npm run check` and `npm run prove` start from.
 *
 * @throws BriefingError with every problem of the data
 */
export async function checkedBriefing(folders: Folders): Promise<Briefing> {
  const problems = new Problems();
  const { briefing } = await loadBriefing(folders, {}, problems);
  if (problems.some) throw new BriefingError(locateProblems(problems.list, folders));
  return briefing;
}
