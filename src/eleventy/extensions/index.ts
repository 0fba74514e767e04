// The languages of templates: Nunjucks and Markdown, both with the briefing's shortcodes.

import { readFileSync } from "node:fs";
import path from "node:path";
import type { EleventyConfig, PageData } from "@11ty/eleventy";
import { frontOnly } from "../../site/navigation/reading-order.ts";
import { templateFile } from "../../site/paths.ts";
import { withoutHtmlComments } from "../../html/html-comments.ts";
import { reportTagFaults } from "../templates/markup-problems.ts";
import type { CurrentBuild, PageSource } from "../current-build.ts";
import type { Render } from "./nunjucks.ts";

/** Compiles a template without its front matter, by the ending of its file. */
const COMPILERS: Readonly<Record<string, (build: CurrentBuild, source: string, inputPath: string) => Render>> = {
  njk: ({ templates }, source, inputPath) => {
    const render = templates.compile(source, inputPath);
    return (data) => withoutHtmlComments(render(data));
  },
  md: (build, source, inputPath) => {
    const environment = { firstLine: firstLineOf(source, templateFile(inputPath, build.folders)) };
    return () => build.markdown.render(source, { ...environment });
  },
};

export function addExtensions(config: EleventyConfig, build: CurrentBuild): void {
  config.setLibrary("njk", build.templates.environment);
  config.setTemplateFormats(Object.keys(COMPILERS));
  for (const [extension, compile] of Object.entries(COMPILERS))
    config.addExtension(extension, {
      compile: (source: string, inputPath: string): Render => {
        const render = compile(build, source, inputPath);
        return (data) => {
          recordSource(build, source, inputPath, data);
          if (build.context.fronts.get(inputPath)?.faulty === "all") return "";
          const html = render(data);
          const { url } = data.page;
          if (extension === "njk" && data.page.inputPath === inputPath && url !== false) {
            const firstLine = () => firstLineOf(source, templateFile(inputPath, build.folders));
            reportTagFaults({ inputPath, source, firstLine, url, html }, build.folders, build.context.problems);
          }
          return compactString(html);
        };
      },
    });
}

/** The line of a file, counted from one, on which its text begins below the front matter. */
function firstLineOf(source: string, file: string): number {
  return readFileSync(file, "utf8").split(/\r?\n/).length - source.split(/\r?\n/).length + 1;
}

/**
 * The same text, flat and in one byte a character where that is enough: a concatenation can take twice the memory, and
 * Eleventy keeps the content of every page until the last one has its layout.
 */
function compactString(text: string): string {
  return Buffer.from(text).toString();
}

/** A page in its layouts once more, from Eleventy's data, with the templates and facts as they are now. */
export function renderAgain(build: CurrentBuild, { source, inputPath, data, layouts }: PageSource): string {
  const compile = COMPILERS[path.extname(inputPath).slice(1)];
  const content = compile?.(build, source, inputPath)(data) ?? "";
  return layouts.reduce((inner, layout) => {
    const text = readFileSync(layout, "utf8").replace(FRONT_MATTER, "");
    return build.templates.compile(text, layout)({ ...data, content: inner });
  }, content);
}

const FRONT_MATTER = /^---\r?\n[\s\S]*?\r?\n---\r?\n/;

/** Records how a page is made. Eleventy compiles its layouts the same way, after it, with the page's data. */
function recordSource(build: CurrentBuild, source: string, inputPath: string, data: PageData): void {
  const { url } = data.page;
  if (url === false) return;
  if (data.page.inputPath === inputPath) {
    build.pages.set(url, { url, inputPath, data: frontOnly({ ...data, ...build.wordsOf(data) }) });
    if (build.context.drafts) build.sources.set(url, { url, inputPath, source, data, layouts: [] });
  } else build.sources.get(url)?.layouts.push(inputPath);
}
