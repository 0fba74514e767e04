// The content folder of a district: where its facts, pages and pictures are, and its facts loaded.

import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import path from "node:path";
import type { DataModule } from "../model/record.ts";
import { loadModules } from "./modules.ts";

/** The folders of a district's content and of the engine that builds it. */
export interface Folders {
  /** Holds `_data`, `src/pages` and `assets/pictures` of the district. */
  readonly content: string;
  /** Holds `_includes` and `assets` of the engine. */
  readonly engine: string;
  /** Holds what can be made again: loaded modules, pictures, the preview. */
  readonly cache: string;
}

/** The folders when both content and engine are the project in the working directory, unless told otherwise. */
export function foldersOf(content = "."): Folders {
  const engine = process.cwd();
  return { content: path.resolve(engine, content), engine, cache: path.join(engine, ".cache") };
}

/** The module of a district's ids: types alone, which records of several modules share. */
const IDS = "ids.ts";

/**
 * Loads every data module below `_data`, in the order of the files' names.
 *
 * @throws BriefingError when a module cannot be parsed or run
 */
export async function loadData(folders: Folders): Promise<{ modules: DataModule[]; inputs: readonly string[] }> {
  const folder = path.join(folders.content, "_data");
  const files = (await readdir(folder, { recursive: true }).catch(() => []))
    .filter((file) => file.endsWith(".ts") && file !== IDS)
    .sort()
    .map((file) => path.join(folder, file));
  const loaded = await loadModules(files, path.join(folders.cache, "modules"));
  const modules = files.map((file) => ({
    file: path.relative(folders.content, file).split(path.sep).join("/"),
    value: loaded.modules.get(file)?.["default"],
  }));
  return { modules, inputs: loaded.inputs };
}

/** Where the engine keeps the pages that it offers every briefing. */
export const OFFERED_PAGES = path.join("_includes", "pages");

/** The file of a template, as an absolute path: Eleventy knows a page that the engine offers by the place that it takes in the content. */
export function templateFile(file: string, { content, engine }: Folders): string {
  const absolute = path.resolve(file);
  const offered = path.join(engine, OFFERED_PAGES, path.relative(path.join(content, "src", "pages"), absolute));
  return !existsSync(absolute) && existsSync(offered) ? offered : absolute;
}

/** Path of a template as messages name it: relative to the content folder or else the engine's, with `/`. */
export function templatePath(file: string, folders: Folders): string {
  const absolute = templateFile(file, folders);
  const inContent = !path.relative(folders.content, absolute).startsWith("..");
  return path.relative(inContent ? folders.content : folders.engine, absolute).split(path.sep).join("/");
}
