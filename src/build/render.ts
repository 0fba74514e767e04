// All pages as Eleventy plans them, rendered in memory, finished with what only a view of all of them can tell, and read once each.

import path from "node:path";
import { Eleventy, type EleventyConfig } from "@11ty/eleventy";
import { BriefingError } from "../model/problem.ts";
import { templatePath } from "./content.ts";
import { withHandouts } from "./handouts.ts";
import { outlineOf, type Chapter } from "./outline.ts";
import { readPage, type Page } from "./page.ts";
import type { Session } from "./session.ts";
import { templateProblem } from "./template-errors.ts";
import { withTerms } from "./terms.ts";
import { withUsage } from "./usage.ts";

/** The project's Eleventy configuration: `eleventy.config.ts`. */
export type Configure = (config: EleventyConfig, session: Session) => void;

/**
 * Renders every page, in the order of their addresses.
 *
 * @returns the pages, the ids of the terms that they define, and which pages are printed, in reading order
 * @throws BriefingError when Eleventy gives up: a template that cannot be parsed
 */
export async function renderPages(configure: Configure, session: Session): Promise<{ pages: Page[]; usedTerms: ReadonlySet<string>; outline: Chapter[] }> {
  const { folders, problems, templates } = session;
  const fromHere = (...parts: string[]) => path.relative(process.cwd(), path.join(...parts));
  const eleventy = new Eleventy(fromHere(folders.content, "src", "pages"), fromHere(folders.cache, "eleventy"), {
    quietMode: true,
    loader: "esm",
    config: (config) => configure(config, session),
  });
  eleventy.disableLogger();
  await eleventy.toJSON().catch((error: unknown) => {
    problems.add(templateProblem(error, folders));
    throw new BriefingError(problems.list);
  });
  // Eleventy plans the pages in an order that differs from run to run.
  const planned = [...templates.planned].sort((a, b) => (a.url < b.url ? -1 : 1));
  const rendered = planned.map((page) => ({ url: page.url, inputPath: page.inputPath, content: templates.render(page) }));
  const defined = withTerms(withUsage(withHandouts(rendered, session.handouts)), session.briefing);
  const pages = defined.pages.map(({ url, inputPath, content }) => {
    const template = templatePath(inputPath, folders);
    return readPage(content, url, template, templates.broken.has(template));
  });
  return { pages, usedTerms: defined.used, outline: outlineOf(planned) };
}
