// Keeps Eleventy's own messages out of a run that reports for itself.

import type { EleventyConfig } from "@11ty/eleventy";

/** Eleventy prints what took a tenth of the time, even when it is told to be quiet. */
export function quiet(config: EleventyConfig): void {
  config.benchmarkManager.get("Configuration").setIsVerbose(false);
}
