// Refuses files in the pages folder that look like templates and that no registered language renders.

import { readdirSync } from "node:fs";
import path from "node:path";
import { PAGES, templatePath } from "../../site/paths.ts";
import type { CurrentBuild } from "../current-build.ts";

/** Endings of template languages that Eleventy or its plugins know, apart from `.njk` and `.md`. */
const OTHER_TEMPLATES = /\.(?:11ty\.[cm]?[jt]s|ejs|haml|hbs|html?|liquid|markdown|mdx|mustache|pug|vue|webc)$/;

/** Reports each file that a reader would expect to become a page, and that Eleventy would silently skip. */
export function refuseIgnoredTemplates({ folders, context }: CurrentBuild): void {
  const pages = path.join(folders.content, PAGES);
  for (const file of readdirSync(pages, { recursive: true, encoding: "utf8" }).sort())
    if (OTHER_TEMPLATES.test(file))
      context.problems.add({
        file: templatePath(path.join(pages, file), folders),
        record: "",
        message: "no page is made from this file: its name ends in that of a template language that is not used here.",
        suggestion: "a page in Markdown (.md) or Nunjucks (.njk).",
      });
}
