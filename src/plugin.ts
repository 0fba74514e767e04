// The plugin that Eleventy is given: `config.addPlugin(districtBriefing, options)` in any `eleventy.config.js` or `.ts`.

import path from "node:path";
import type { EleventyConfig } from "@11ty/eleventy";
import { registerBriefing } from "./eleventy/register.ts";
import { BriefingError } from "./model/problem.ts";
import { servePreview } from "./preview/serve-with-eleventy.ts";
import { publish, recover } from "./publish/publish.ts";
import { openBuildContext } from "./site/build-context.ts";
import type { Folders } from "./site/paths.ts";

export interface DistrictBriefingOptions {
  /** Folder that holds `_data`, `src/pages` and `assets/pictures`; the working directory by default. */
  readonly content?: string;
  /** Folder that the checked site is published in, replaced as a whole; `_site` by default. */
  readonly output?: string;
  /** Id of the edition to build; the newest by default. */
  readonly edition?: string;
}

/** Folder of the engine: the package that this file belongs to. */
const ENGINE = path.resolve(import.meta.dirname, "..");

/**
 * Builds and checks a district briefing. Eleventy's own output goes to a scratch folder; a site that has passed every check
 * replaces the output folder in one step, and any other ends the run with exit code 1 and leaves the last site.
 * With `--serve` the site is served from memory, drafts and problems shown, and nothing is published.
 *
 * @throws BriefingError from `eleventy.before` or `eleventy.after`, with every problem of the site
 */
export default function districtBriefing(config: EleventyConfig, options: DistrictBriefingOptions = {}): void {
  const content = path.resolve(options.content ?? ".");
  const cache = path.resolve(".cache");
  const folders: Folders = { content, engine: ENGINE, cache };
  const output = path.resolve(options.output ?? "_site");
  config.setOutputDirectory(path.relative(process.cwd(), path.join(cache, "eleventy")));
  config.setQuietMode(true);
  const preview = servePreview(config, folders);
  registerBriefing(config, {
    folders,
    options: (runMode) => ({ edition: options.edition, drafts: runMode !== "build" }),
    open: (buildOptions) => openBuildContext(folders, buildOptions),
    async deliver(site, runMode) {
      if (runMode !== "build") return preview.show(site);
      if (site.problems.length > 0) throw new BriefingError(site.problems);
      await recover(output);
      await publish(site, output, folders);
      const place = path.relative(process.cwd(), output) || ".";
      console.log(`${site.budget}\n\nPublished ${site.files.size} files in ${place}.`);
    },
  });
}
