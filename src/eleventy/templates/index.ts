// Where Eleventy finds templates: pages in the content folder, layouts and the pages of every briefing in the engine.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { EleventyConfig } from "@11ty/eleventy";
import { type Folders, OFFERED_PAGES, PAGES } from "../../site/paths.ts";

export function setDirectories(config: EleventyConfig, { content, engine }: Folders): void {
  const pages = path.join(content, PAGES);
  const fromPages = (...folder: string[]) => path.relative(pages, path.join(engine, ...folder));
  config.setInputDirectory(path.relative(process.cwd(), pages));
  config.setIncludesDirectory(fromPages("_includes"));
  config.setLayoutsDirectory(fromPages("_includes", "layouts"));
  // Facts are loaded and checked as a whole in eleventy.before; `_data` holds no data files of Eleventy's own kind.
  config.setDataDirectory(fromPages("_includes", "no-data"));
  config.setDataFileSuffixes([".11tydata"]);
  config.setUseGitIgnore(false);
  // The content may be a package of its own.
  config.ignores.delete("**/node_modules/**");
}

/** Adds the pages that the engine offers, except those that the briefing has a file of its own for. */
export function addOfferedPages(config: EleventyConfig, { content, engine }: Folders): void {
  const [pages, offered] = [path.join(content, PAGES), path.join(engine, OFFERED_PAGES)];
  const files = readdirSync(offered, { recursive: true, encoding: "utf8" });
  for (const file of files.filter((name) => name.endsWith(".njk")).sort())
    if (!existsSync(path.join(pages, file)))
      config.addTemplate(file.split(path.sep).join("/"), readFileSync(path.join(offered, file), "utf8"));
}
