// Reads the data files of Eleventy beside the pages, `NAME.11tydata.json` or `.js`, which give keys to several pages.

import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { BriefingError, type Problems } from "../../model/problem.ts";
import { loadModules } from "../load/load-data-modules.ts";
import { type Folders, slashedPath } from "../paths.ts";
import type { PageFront, PageFronts } from "./page-fronts.ts";
import { type ReadYaml, readYaml } from "./read-yaml.ts";

export interface DataFile {
  readonly keys: readonly string[];
  readonly front: PageFront["front"];
  readonly faulty: boolean;
  /** Whether it gives its keys to a page, named by its path below the pages folder. */
  covers(page: string): boolean;
}

const NAME = /\.11tydata\.(?<ending>.*)$/;

/**
 * Reads every data file below the pages folder, those of outer folders first, and reports what is wrong with them.
 *
 * @param pages files of the pages, below the pages folder
 */
export async function readDataFiles(
  folder: string,
  pages: readonly string[],
  fronts: PageFronts,
  folders: Folders,
  problems: Problems,
): Promise<DataFile[]> {
  const all = await readdir(folder, { recursive: true }).catch(() => []);
  const files = all.filter((file) => NAME.test(path.basename(file)));
  const depth = (file: string) => file.split(path.sep).length * 2 - (isOfFolder(file, folder) ? 1 : 0);
  const inOrder = files.sort((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1));
  return Promise.all(inOrder.map((file) => readDataFile(file, folder, pages, fronts, folders, problems)));
}

async function readDataFile(
  name: string,
  folder: string,
  pages: readonly string[],
  fronts: PageFronts,
  folders: Folders,
  problems: Problems,
): Promise<DataFile> {
  const file = slashedPath(folders.content, path.join(folder, name));
  const ofFolder = isOfFolder(name, folder);
  const stem = name.replace(NAME, "");
  const place = path.dirname(name);
  const covers = (page: string) =>
    ofFolder ? place === "." || page.startsWith(place + path.sep) : page.replace(/\.(?:md|njk)$/, "") === stem;
  const nothing = { keys: [], front: {}, faulty: true, covers };
  const ending = NAME.exec(name)?.groups?.["ending"] ?? "";
  if (!/^(?:json|[cm]?js)$/.test(ending)) {
    problems.add({
      file,
      record: "",
      message: `this file is not read as data: its name does not end in .json, .js, .mjs or .cjs.`,
      suggestion: `${path.basename(stem)}.11tydata.json`,
    });
    return nothing;
  }
  if (!ofFolder && !pages.some(covers)) {
    problems.add({
      file,
      record: "",
      message: "its keys apply to no page: no page or folder beside it has its name.",
      suggestion: `the name of a page in the same folder, or "${folderOf(name, folder)}" for all of its pages.`,
    });
    return nothing;
  }
  const read = await readValues(path.join(folder, name), ending, problems);
  if (read === null) return nothing;
  for (const fault of read.faults) problems.add({ file, record: "", ...fault });
  if (read.faults.length > 0) return nothing;
  const { front, faulty } = fronts.check(file, read, "");
  return { keys: [...read.values.keys()], front, faulty: faulty !== "no", covers };
}

/** Whether a data file is that of its folder, whose name it has. */
function isOfFolder(name: string, folder: string): boolean {
  return path.basename(name).replace(NAME, "") === folderOf(name, folder);
}

/** Name of the folder of a file. */
function folderOf(name: string, folder: string): string {
  return path.basename(path.dirname(path.join(folder, name)));
}

const refused = (message: string, suggestion: string): ReadYaml => ({
  faults: [{ line: 1, message, suggestion }],
  values: new Map(),
  lines: new Map(),
});

async function readValues(file: string, ending: string, problems: Problems): Promise<ReadYaml | null> {
  if (ending === "json") {
    const text = await readFile(file, "utf8");
    const read = readYaml(text);
    if (read.faults.length > 0) return read;
    try {
      JSON.parse(text);
      return read;
    } catch (error) {
      const message = `it is not JSON: ${error instanceof Error ? error.message : String(error)}.`;
      return refused(message, '{ "key": "value" }, with every key and text in double quotation marks.');
    }
  }
  try {
    const { modules } = await loadModules([file]);
    const exported = modules.get(file) ?? {};
    const given: unknown = "default" in exported ? exported["default"] : exported;
    const values: unknown = typeof given === "function" ? await given({}) : given;
    if (typeof values !== "object" || values === null || Array.isArray(values))
      return refused("it does not export an object of keys.", "export default { key: value };");
    const written = (value: unknown) => ({ value, unquoted: null, comment: "", sign: null });
    return {
      faults: [],
      values: new Map(Object.entries(values).map(([key, value]) => [key, written(value)])),
      lines: new Map(),
    };
  } catch (error) {
    if (!(error instanceof BriefingError)) {
      const message = `the module threw: ${error instanceof Error ? error.message : String(error)}`;
      return refused(message, "a module that exports an object of keys.");
    }
    for (const problem of error.problems) problems.add(problem);
    return null;
  }
}
