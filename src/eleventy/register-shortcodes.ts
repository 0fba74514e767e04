// Registers the shortcodes with Eleventy. They are written in src/site/render/shortcodes and listed in its index.

import type { EleventyConfig } from "@11ty/eleventy";
import { SHORTCODES } from "../site/render/shortcodes/index.ts";
import type { CurrentBuild } from "./current-build.ts";

export function addShortcodes(config: EleventyConfig, build: CurrentBuild): void {
  for (const name of SHORTCODES)
    config.addShortcode(name, (...values: never[]) => build.shortcodes.get(name)?.(...values) ?? "");
}
