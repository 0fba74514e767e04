import districtBriefing from "./src/plugin.ts";
import type { EleventyConfig } from "@11ty/eleventy";

export default (config: EleventyConfig): void => config.addPlugin(districtBriefing);
