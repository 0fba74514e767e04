// The private parts of Eleventy 3.1.8 and its dev server 2.1.2 that are touched, all in this file. A test fails when one
// of them has moved: test/eleventy/internals.test.ts.

import type { EleventyConfig } from "@11ty/eleventy";
import type EleventyDevServer from "@11ty/eleventy-dev-server";

/** Versions that these parts were read in. */
export const READ_IN = { "@11ty/eleventy": "3.1.8", "@11ty/eleventy-dev-server": "2.1.2" } as const;

/**
 * Keeps Eleventy's benchmark from printing what took a tenth of the time, which it does in quiet mode as well.
 * Private: `config.benchmarkManager`.
 */
export function silenceBenchmark(config: EleventyConfig): void {
  config.benchmarkManager.get("Configuration").setIsVerbose(false);
}

/**
 * Names of the transforms in the order in which they run.
 * Private: `config.transforms`; only adding one is documented.
 */
export function transformNames(config: EleventyConfig): string[] {
  return Object.keys(config.transforms);
}

/**
 * Has the dev server listen on this machine only: a draft is no business of the network.
 * Private: `_serverListen`, which listens on all interfaces.
 */
export function listenLocally(server: EleventyDevServer): void {
  server._serverListen = (port) => server.server.listen({ port, host: "localhost" });
}
