// Registers the shortcodes with Eleventy. A new one is written in src/site/render/shortcodes and named in the index there.

import type { EleventyConfig } from "@11ty/eleventy";
import { SHORTCODES } from "../site/render/shortcodes/index.ts";
import type { CurrentBuild } from "./current-build.ts";

export function addShortcodes(config: EleventyConfig, build: CurrentBuild): void {
  for (const name of SHORTCODES)
    config.addShortcode(name, (...values: never[]) => build.shortcodes.get(name)?.(...values) ?? "");
}
