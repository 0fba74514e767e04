// Reads and checks the front matter of every page, with the data files beside it, before any page is rendered.

import { readFileSync } from "node:fs";
import { readdir } from "node:fs/promises";
import path from "node:path";
import type { Briefing } from "../../model/briefing.ts";
import { missingKeys, ownValues } from "../../model/front-matter.ts";
import { BriefingError, type Problems } from "../../model/problem.ts";
import { locateProblems } from "../load/problem-locations.ts";
import { type Folders, OFFERED_PAGES, PAGES } from "../paths.ts";
import { refuseUnknownIds } from "./front-matter-ids.ts";
import { type Edition, isLeftOut } from "./left-out.ts";
import { reportSharedAddresses } from "./page-addresses.ts";
import { type DataFile, readDataFiles } from "./page-data-files.ts";
import { mainFile, markedLanguage } from "./page-language.ts";
import { type Front, type PageFront, PageFronts } from "./page-fronts.ts";

/**
 * Reads the front matter of the briefing's pages, of the pages and layouts that the engine offers, and of the data
 * files beside the pages. What is wrong is reported in `problems`.
 *
 * @throws BriefingError with all problems so far, if Eleventy would read something other than what was checked
 */
export async function readPageFronts(folders: Folders, edition: Edition, problems: Problems): Promise<PageFronts> {
  const fronts = new PageFronts(folders, await refuseUnknownIds(edition.briefing, folders), problems);
  const own = path.join(folders.content, PAGES);
  const offered = path.join(folders.engine, OFFERED_PAGES);
  const layouts = path.join(folders.engine, "_includes", "layouts");
  const [ownFiles, offeredFiles, layoutFiles] = await Promise.all([
    templatesIn(own),
    templatesIn(offered),
    templatesIn(layouts),
  ]);
  for (const file of layoutFiles) fronts.read(path.join(layouts, file), textOf(layouts, file));
  const dataFiles = await readDataFiles(own, ownFiles, fronts, folders, problems);
  const { mine, others } = pagesInLanguage(ownFiles, edition.briefing, problems);
  for (const file of others) fronts.leaveOut(path.join(own, file));
  const replaced = new Set(mine.map(mainFile));
  let stops = dataFiles.some(({ faulty }) => faulty);
  const place = (folder: string) => (file: string) => {
    const text = textOf(folder, file);
    const page = fronts.read(path.join(folder, file), text);
    const data = dataFiles.filter(({ covers }) => covers(mainFile(file)));
    if (reportMissing(page, text, data, problems)) fronts.markFaulty(page.path);
    stops ||= isOtherLanguage(text);
    const values: Front = Object.assign({}, ...[...data, page].map(({ front }) => ownValues(front)));
    return { page, stem: stemOf(mainFile(file)), data: values };
  };
  const placed = [...offeredFiles.filter((file) => !replaced.has(file)).map(place(offered)), ...mine.map(place(own))];
  const published = placed.filter(({ data }) => !isLeftOut(data, edition));
  for (const [file, to] of reportSharedAddresses(published, edition.briefing, problems)) fronts.move(file, to);
  if (stops) throw new BriefingError(locateProblems(problems.list, folders));
  return fronts;
}

/**
 * Tells apart the pages in the language of a build and those in the other languages of the briefing. A page that one
 * language has and another has not is reported.
 */
function pagesInLanguage(
  files: readonly string[],
  { locale, translated }: Briefing,
  problems: Problems,
): { mine: string[]; others: string[] } {
  const wanted = translated ? locale.language : null;
  const mine = files.filter((file) => markedLanguage(file) === wanted);
  const others = files.filter((file) => markedLanguage(file) !== wanted);
  if (translated) {
    const main = others.filter((file) => markedLanguage(file) === null);
    for (const file of main)
      if (!mine.some((one) => mainFile(one).replace(/\.\w+$/, "") === file.replace(/\.\w+$/, "")))
        problems.add({
          file: `${PAGES}/${slashed(file)}`,
          record: "",
          message: `the page has no counterpart in ${locale.tag}.`,
          suggestion: `the page in that language: ${PAGES}/${slashed(file).replace(/(?=\.\w+$)/, `.${locale.language}`)}`,
        });
    for (const file of mine)
      if (!main.some((one) => mainFile(file).replace(/\.\w+$/, "") === one.replace(/\.\w+$/, "")))
        problems.add({
          file: `${PAGES}/${slashed(file)}`,
          record: "",
          message: "the page has no counterpart in the main language.",
          suggestion: `the page in that language: ${PAGES}/${slashed(mainFile(file))}`,
        });
  }
  return { mine, others };
}

const slashed = (file: string) => file.split(path.sep).join("/");

// One file at a time: a system limits how many are open at once.
const textOf = (folder: string, file: string) => readFileSync(path.join(folder, file), "utf8");

async function templatesIn(folder: string): Promise<string[]> {
  const files = await readdir(folder, { recursive: true }).catch(() => []);
  return files.filter((file) => /\.(?:md|njk)$/.test(file)).sort();
}

/** Eleventy's reader would run JavaScript there, or fail. */
function isOtherLanguage(text: string): boolean {
  return /^\uFEFF?---[^\S\n]*[^\s-]/.test(text);
}

/** Path of a page below the pages folder without the ending, as Eleventy has it: without the date of its name. */
function stemOf(file: string): string {
  const stem = file
    .split(path.sep)
    .join("/")
    .replace(/\.(?:md|njk)$/, "");
  return `/${stem}`.replace(/\/\d{4}-\d\d-\d\d-(?=[^/]*$)/, "/");
}

/**
 * Reports the keys that a page has neither of its own nor from a data file.
 *
 * @returns whether there are any
 */
function reportMissing(page: PageFront, text: string, data: readonly DataFile[], problems: Problems): boolean {
  if (page.faulty === "all" || ownValues(page.front).pagination?.alias === "record") return false;
  const given = [...page.keys, ...data.flatMap(({ keys }) => keys)];
  const missing = missingKeys(given);
  if (given.length > 0)
    for (const { key, ...problem } of missing)
      problems.add({ file: page.file, record: `front matter · ${key}`, ...problem });
  else
    problems.add({
      file: page.file,
      line: 1,
      record: "front matter",
      message: `${text.trim() === "" ? "the file is empty" : "the page has no front matter"}, so it has no title.`,
      suggestion: "at the top:\n---\ntitle: a few words that name the page\ndescription: one sentence\n---",
    });
  return missing.length > 0;
}
