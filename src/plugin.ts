// The plugin for Eleventy: `config.addPlugin(districtBriefing, { immediate: true })` in any Eleventy configuration.

import { rm } from "node:fs/promises";
import path from "node:path";
import type { EleventyConfig } from "@11ty/eleventy";
import { withCopies } from "./eleventy/site-copies.ts";
import { isDeferred, withoutStack } from "./eleventy/internals.ts";
import { registerBriefing } from "./eleventy/register.ts";
import { BriefingError, formatWarnings } from "./model/problem.ts";
import { servePreview } from "./preview/serve-with-eleventy.ts";
import { publish, recover } from "./publish/publish.ts";
import { openBuildContext } from "./site/build-context.ts";
import type { Folders } from "./site/paths.ts";

export interface DistrictBriefingOptions {
  /** Always true, as Eleventy's own option: directories can only be set before Eleventy runs other plugins. */
  readonly immediate: true;
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
 * Builds and checks a district briefing. Eleventy's own output goes to a scratch folder; a site that has passed every
 * check replaces the output folder in one step, and any other ends the run with exit code 1 and leaves the last site.
 * With `--serve` the site is served from memory, drafts and problems shown, and nothing is published.
 *
 * @throws BriefingError from `eleventy.before` or `eleventy.after`, with every problem of the site
 */
export default function districtBriefing(config: EleventyConfig, options: Partial<DistrictBriefingOptions> = {}): void {
  const content = path.resolve(options.content ?? ".");
  const cache = path.resolve(".cache");
  const folders: Folders = { content, engine: ENGINE, cache };
  const output = path.resolve(options.output ?? "_site");
  refuseDeferred(config);
  const scratch = path.join(cache, "eleventy");
  config.setOutputDirectory(path.relative(process.cwd(), scratch));
  config.setQuietMode(true);
  config.on("eleventy.before", ({ directories }) => refuseOutput(directories.output, scratch));
  const preview = servePreview(config, folders);
  registerBriefing(config, {
    folders,
    options: (runMode) => ({ edition: options.edition, drafts: runMode !== "build" }),
    async open(buildOptions) {
      try {
        const context = await openBuildContext(folders, buildOptions);
        return buildOptions.drafts === true ? context : await withCopies(context);
      } catch (error) {
        throw withoutStack(error as Error);
      }
    },
    async deliver(complete, { runMode, outputMode }) {
      const site = await complete();
      if (runMode !== "build") return preview.show(site);
      await rm(scratch, { recursive: true, force: true });
      if (site.problems.length > 0) throw withoutStack(new BriefingError(site.problems));
      if (outputMode !== "fs") return;
      await recover(output);
      const warnings = [...site.warnings, ...(await publish(site, output, folders))];
      if (warnings.length > 0) console.warn(`${formatWarnings(warnings)}\n`);
      const place = path.relative(process.cwd(), output) || ".";
      console.log(`${site.budget}\n\nPublished ${site.files.size} files in ${place}.`);
    },
  });
}

/** @throws Error when Eleventy runs this as a deferred plugin: by then it lets nobody set directories */
function refuseDeferred(config: EleventyConfig): void {
  if (isDeferred(config))
    throw new Error(
      "Add districtBriefing with `immediate: true`: config.addPlugin(districtBriefing, { immediate: true }).",
    );
}

/** @throws Error when `--output` names a folder: Eleventy would write there what has not been checked */
function refuseOutput(folder: string, scratch: string): void {
  if (path.resolve(folder) !== scratch)
    throw withoutStack(
      new Error(
        "`--output` would receive pages that have not been checked. " +
          `Name the folder in eleventy.config: districtBriefing, { immediate: true, output: "${path.normalize(folder)}" }.`,
      ),
    );
}
