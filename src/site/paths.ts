// Where a district's content, the engine and its cache lie, and how messages name a template.

import { existsSync } from "node:fs";
import path from "node:path";

/** The folders of a district's content and of the engine that builds it, as absolute paths. */
export interface Folders {
  /** Contains `_data`, `src/pages`, `assets/pictures` and, if there is any, `public` of the district. */
  readonly content: string;
  /** Contains `_includes` and `assets` of the engine. */
  readonly engine: string;
  /** Contains what can be rebuilt at any time: loaded modules, encoded pictures, cards. */
  readonly cache: string;
}

/** Folders of a project whose engine is the working directory, with its content there or in another folder. */
export function foldersOf(content = "."): Folders {
  const engine = process.cwd();
  return { content: path.resolve(engine, content), engine, cache: path.join(engine, ".cache") };
}

/** Folder of the pages that the engine offers every briefing, below the engine. */
export const OFFERED_PAGES = path.join("_includes", "pages");

/** Folder of a briefing's own pages, below its content: Eleventy's input directory. */
export const PAGES = path.join("src", "pages");

/** Folder whose files are published as they are, below a briefing's content. */
export const PUBLIC = "public";

/** Absolute path of a template. Eleventy places a page that the engine offers in the content's own pages folder. */
export function templateFile(file: string, { content, engine }: Folders): string {
  const absolute = path.resolve(file);
  const offered = path.join(engine, OFFERED_PAGES, path.relative(path.join(content, PAGES), absolute));
  return !existsSync(absolute) && existsSync(offered) ? offered : absolute;
}

/** Path of a template as messages name it: relative to the content folder or else the engine's, with `/`. */
export function templatePath(file: string, folders: Folders): string {
  const absolute = templateFile(file, folders);
  const inContent = !path.relative(folders.content, absolute).startsWith("..");
  return slashedPath(inContent ? folders.content : folders.engine, absolute);
}

/** The relative path of a file, with `/` on every system. */
export function slashedPath(folder: string, file: string): string {
  return path.relative(folder, file).split(path.sep).join("/");
}

/**
 * A pattern that matches a path and no other. Windows has no escape in patterns that Eleventy leaves alone, and no `*`
 * or `?` in names.
 */
export function literalGlob(file: string): string {
  return path.sep === "/" ? file.replace(/[\\()[\]{}!*?|+@]/g, String.raw`\$&`) : file;
}
