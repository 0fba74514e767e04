// Leaves pages out of a build: as their front matter asks, where another page has their address, and in a folder of the
// site the page that hosts show for missing addresses.

import type { EleventyConfig } from "@11ty/eleventy";
import { isLeftOut } from "../site/front-matter/left-out.ts";
import type { Front } from "../site/front-matter/page-fronts.ts";
import type { CurrentBuild } from "./current-build.ts";

export function addPreprocessors(config: EleventyConfig, build: CurrentBuild): void {
  config.addPreprocessor("left-out", "njk,md", (data) => {
    const { context, briefing } = build;
    const { inputPath, filePathStem } = data.page;
    // Hosts ask for it at the root alone.
    const isForHosts = filePathStem === "/404" && briefing.folder !== "/";
    return isForHosts || isLeftOut(data as Front, context) || context.fronts.isLeftOut(inputPath) ? false : undefined;
  });
}
