// Tells Eleventy where templates lie, and which files are templates.

import path from "node:path";
import type { EleventyConfig } from "@11ty/eleventy";
import type { Session } from "../site/build-context.ts";

/** Pages come from the content folder; layouts, partials and components from the engine. */
export function folders(config: EleventyConfig, { folders: { content, engine } }: Session): void {
  const pages = path.join(content, "src", "pages");
  const fromPages = (folder: string) => path.relative(pages, path.join(engine, folder));
  config.setIncludesDirectory(fromPages("_includes"));
  config.setLayoutsDirectory(fromPages(path.join("_includes", "layouts")));
  // The facts are loaded and checked as a whole before Eleventy starts; it finds no data files of its own.
  config.setDataDirectory(fromPages(path.join("_includes", "no-data")));
  config.setDataFileSuffixes([]);
  config.setTemplateFormats(["njk", "md"]);
  config.setUseGitIgnore(false);
  config.setUseTemplateCache(false);
}
