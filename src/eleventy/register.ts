// Registers a briefing with Eleventy in Eleventy's own words: templates, data, filters, shortcodes, extensions, events.

import type { BuildEvent, EleventyConfig, Page } from "@11ty/eleventy";
import type { BuildContext, BuildOptions } from "../site/build-context.ts";
import type { CrossPagePass } from "../site/cross-page/cross-page-pass.ts";
import { PageStore } from "../site/page-store/page-store.ts";
import type { Folders } from "../site/paths.ts";
import { completeSite, crossPagePassOf, type Site } from "./complete-site.ts";
import { CurrentBuild } from "./current-build.ts";
import { addData } from "./data/index.ts";
import { addExtensions } from "./extensions/index.ts";
import { addFilters } from "./filters/index.ts";
import { searchLiterally, silenceBenchmark, transformNames } from "./internals.ts";
import { addPreprocessors } from "./left-out-pages.ts";
import { addShortcodes } from "./register-shortcodes.ts";
import { addOfferedPages, setDirectories } from "./templates/index.ts";
import { refuseIgnoredTemplates } from "./templates/refuse-other-languages.ts";

/** How Eleventy was started: once, or to watch and serve. */
export type RunMode = BuildEvent["runMode"];

/** What a registration needs to know of the build that it is for. */
export interface Registration {
  readonly folders: Folders;
  /** Options of the next build. */
  options(runMode: RunMode): BuildOptions;
  /** Opens the context of the next build. */
  open(options: BuildOptions): Promise<BuildContext>;
  /** Receives the function that completes the site from its rendered pages; an error thrown here ends Eleventy's run. */
  deliver(complete: () => Promise<Site>, event: BuildEvent): void | Promise<void>;
  /** Whether Eleventy's own results are dropped as soon as a page is stored, to save memory on a large site. */
  readonly dropResults?: boolean;
}

const TRANSFORM = "district-briefing";

/** Sets Eleventy's directories at once, which no later plugin may, and registers the rest as a plugin of its own. */
export function registerBriefing(config: EleventyConfig, registration: Registration): void {
  silenceBenchmark(config);
  searchLiterally(config);
  setDirectories(config, registration.folders);
  // Eleventy runs plugins after its default configuration, so this transform comes after Eleventy's own.
  config.addPlugin((plugged) => addBriefing(plugged, registration));
}

function addBriefing(config: EleventyConfig, registration: Registration): void {
  const build = new CurrentBuild(registration.folders);
  addOfferedPages(config, registration.folders);
  addData(config, build);
  addPreprocessors(config, build);
  addExtensions(config, build);
  addFilters(config, build);
  addShortcodes(config, build);

  let options: BuildOptions = {};
  let store = new PageStore();
  let pass: CrossPagePass | null = null;
  config.on("eleventy.before", async ({ runMode }) => {
    refuseLaterTransforms(config);
    options = registration.options(runMode);
    store = new PageStore();
    build.start(await registration.open(options));
    pass = crossPagePassOf(build);
    refuseIgnoredTemplates(build);
  });
  config.addTransform(TRANSFORM, async function (this: { page: Page }, content: string) {
    const { url, inputPath } = this.page;
    if (url === false || pass === null) return content;
    store.add({ url, inputPath, content: pass.collect({ url, content }) });
    await options.pause?.();
    return registration.dropResults === true ? "" : content;
  });
  config.on("eleventy.after", async (event) => {
    const rendered = pass;
    if (rendered !== null) await registration.deliver(() => completeSite(build, store, rendered, options), event);
  });
}

/**
 * What is stored and checked must be what is published. Eleventy's own transforms, named `@11ty/…`, may follow: they
 * change nothing unless a plugin asks them to.
 *
 * @throws Error naming the transforms of other plugins that would run after this one
 */
function refuseLaterTransforms(config: EleventyConfig): void {
  const names = transformNames(config);
  const later = names.slice(names.indexOf(TRANSFORM) + 1).filter((name) => !name.startsWith("@11ty/"));
  if (later.length > 0)
    throw new Error(
      `The transform "${later.join('", "')}" would change pages after they were checked. ` +
        "In eleventy.config, add districtBriefing after the plugin or transform.",
    );
}
