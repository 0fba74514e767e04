// Builds a site in memory with Eleventy's programmatic interface: what the project's own commands and preview run.

import path from "node:path";
import { BriefingError } from "../model/problem.ts";
import { type BuildContext, type BuildOptions, openBuildContext } from "../site/build-context.ts";
import { type Folders, PAGES } from "../site/paths.ts";
import type { Site } from "./complete-site.ts";
import { registerBriefing } from "./register.ts";
import { eleventyProblem } from "./templates/template-errors.ts";

export type { Site } from "./complete-site.ts";

/**
 * Builds a site in memory. Writes nothing: the caller decides what happens to a site with problems.
 *
 * @throws BriefingError when no page can be built at all: data that does not load, or front matter that cannot be read
 */
export async function buildSite(folders: Folders, options: BuildOptions = {}): Promise<Site> {
  // Eleventy takes a third of a second to load, in which the bundler works.
  const [context] = await Promise.all([openBuildContext(folders, options), import("@11ty/eleventy")]);
  return buildFromContext(context, options);
}

/** Builds a site from a context that is open. */
export async function buildFromContext(context: BuildContext, options: BuildOptions = {}): Promise<Site> {
  const complete = await renderPages(context, options);
  return complete();
}

/** Renders every page. Eleventy's own copies of the data and texts are gone before the site is completed. */
async function renderPages(context: BuildContext, options: BuildOptions): Promise<() => Promise<Site>> {
  const { folders, problems } = context;
  const { Eleventy } = await import("@11ty/eleventy");
  let rendered: (() => Promise<Site>) | null = null;
  let abandoned: unknown = null;
  const pause = async () => {
    await options.pause?.().catch((reason: unknown) => {
      abandoned = reason;
      throw reason;
    });
  };
  const fromHere = (...parts: string[]) => path.relative(process.cwd(), path.join(...parts));
  const eleventy = new Eleventy(fromHere(folders.content, PAGES), fromHere(folders.cache, "eleventy"), {
    quietMode: true,
    loader: "esm",
    config: (config) => {
      // Another build in this process must read its templates again.
      config.setUseTemplateCache(false);
      registerBriefing(config, {
        folders,
        options: () => (options.pause === undefined ? options : { ...options, pause }),
        open: async () => context,
        deliver: (complete) => {
          rendered = complete;
        },
        dropResults: true,
      });
    },
  });
  eleventy.disableLogger();
  await eleventy.toJSON().catch((error: unknown) => {
    if (abandoned !== null) throw abandoned;
    problems.add(eleventyProblem(error, folders));
    throw new BriefingError(problems.list);
  });
  if (rendered === null) throw new Error("Eleventy ended before its eleventy.after event.");
  return rendered;
}
