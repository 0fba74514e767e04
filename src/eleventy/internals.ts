// Everything private in Eleventy 3.1.8 and its dev server 2.1.2 that is used, in this file alone. A test fails when
// one of them moves: test/eleventy/internals.test.ts.

import type { EleventyConfig } from "@11ty/eleventy";
import { literalGlob } from "../site/paths.ts";
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
 * Has Eleventy look for templates in the input directory by its name as written: "briefing (1)" is not a pattern.
 * Private: the event `eleventy.extensionmap`, and `_getGlobs` of the map, which puts the name into a pattern.
 */
export function searchLiterally(config: EleventyConfig): void {
  config.on("eleventy.extensionmap", (map) => {
    const patternsOf = map._getGlobs;
    map._getGlobs = function (this: typeof map, keys, folder) {
      return patternsOf.call(this, keys, folder).map((pattern) => pattern.replace(folder, () => literalGlob(folder)));
    };
  });
}

/**
 * Whether Eleventy runs deferred plugins now. Directories can no longer be set then.
 * Private: `config.isPluginExecution`.
 */
export function isDeferred(config: EleventyConfig): boolean {
  return config.isPluginExecution();
}

/**
 * Has a dev server listen on one host only, or on every one: a draft is not for the network unless asked for.
 * Private: `_serverListen`, which listens on every host. Given the class's prototype, it applies to servers made later.
 */
export function listenOn(server: EleventyDevServer, host: "localhost" | null): void {
  server._serverListen = function (this: EleventyDevServer, port: number) {
    this.server.listen({ port, ...(host === null ? {} : { host }) });
  };
}

/**
 * Has a dev server reload its pages when Eleventy reports that a build has failed, instead of a line in the browser's
 * console. Given the class's prototype, it applies to servers made later.
 * Private: `sendError`.
 *
 * @param failed receives the error first, and settles when pages can show it
 */
export function reloadAfterFailure(server: EleventyDevServer, failed: (error: unknown) => Promise<void>): void {
  server.sendError = async function (this: EleventyDevServer, { error }) {
    await failed(error);
    this.reload({ files: [] });
  };
}

/**
 * Marks an error whose message is complete, so that Eleventy prints no stack below it.
 * Private: `skipOriginalStack`, which Eleventy sets on errors of its own.
 */
export function withoutStack<E extends Error>(error: E): E {
  return Object.assign(error, { skipOriginalStack: true });
}
