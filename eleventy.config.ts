import type { EleventyConfig } from "@11ty/eleventy";
import districtBriefing from "./src/plugin.ts";

export default (config: EleventyConfig) => config.addPlugin(districtBriefing, { immediate: true });
