// Leaves pages out of a build: as their front matter asks, and where another page has their address.

import type { EleventyConfig } from "@11ty/eleventy";
import { isLeftOut } from "../site/front-matter/left-out.ts";
import type { Front } from "../site/front-matter/page-fronts.ts";
import type { CurrentBuild } from "./current-build.ts";

export function addPreprocessors(config: EleventyConfig, build: CurrentBuild): void {
  config.addPreprocessor("left-out", "njk,md", (data) =>
    isLeftOut(data as Front, build.context) || build.context.fronts.isLeftOut(data.page.inputPath) ? false : undefined,
  );
}
