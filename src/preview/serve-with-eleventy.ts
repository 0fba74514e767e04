// Serves a preview with Eleventy's own `--serve`: pages from memory, with drafts, and problems laid over them.

import path from "node:path";
import type { EleventyConfig } from "@11ty/eleventy";
import EleventyDevServer from "@11ty/eleventy-dev-server";
import { listenOn, reloadAfterFailure } from "../eleventy/internals.ts";
import type { Site } from "../eleventy/complete-site.ts";
import { eleventyProblem } from "../eleventy/templates/template-errors.ts";
import { BriefingError, formatProblems } from "../model/problem.ts";
import { type Folders, literalGlob, PAGES, PUBLIC, slashedPath } from "../site/paths.ts";
import { serverResponse } from "./server-response.ts";
import { SiteWorker } from "./site-worker.ts";

/** Sets Eleventy's server to answer from the latest site, and adds every source of the site to its watch targets. */
export function servePreview(config: EleventyConfig, folders: Folders): { show(site: Site): Promise<void> } {
  const worker = new SiteWorker(folders);
  const watched = ["_data", "assets", PAGES, PUBLIC].map((folder) => path.join(folders.content, folder));
  const engine = ["_includes", "assets"].map((folder) => path.join(folders.engine, folder));
  for (const folder of new Set([...watched, ...engine]))
    config.addWatchTarget(`${literalGlob(slashedPath(process.cwd(), folder))}/**`);
  config.setServerOptions({
    domDiff: false,
    onRequest: { "/*": ({ url }) => serverResponse(worker.respond(url.pathname)) },
  });
  listenOn(EleventyDevServer.prototype, "localhost");
  reloadAfterFailure(EleventyDevServer.prototype, async (error) => {
    worker.setProblems(error instanceof BriefingError ? error.problems : [eleventyProblem(error, folders)]);
  });
  return {
    async show(site) {
      await worker.show(site);
      if (site.problems.length > 0) console.log(formatProblems(site.problems));
    },
  };
}
