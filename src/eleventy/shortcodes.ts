// Registers the shortcodes with Eleventy. To add one, write its file in src/site/shortcodes and name it in the index
// there.

import type { EleventyConfig } from "@11ty/eleventy";
import { SHORTCODES } from "../site/shortcodes/index.ts";
import type { CurrentBuild } from "./current-build.ts";

export function addShortcodes(config: EleventyConfig, build: CurrentBuild): void {
  for (const name of SHORTCODES)
    config.addShortcode(name, (...values: never[]) => build.shortcodes.get(name)?.(...values) ?? "");
}
