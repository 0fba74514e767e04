// The preview server: Eleventy's own, answering from memory, with a watcher on every file that the site is built from.

import { readdirSync } from "node:fs";
import { networkInterfaces } from "node:os";
import path from "node:path";
import EleventyDevServer from "@11ty/eleventy-dev-server";
import { watch } from "chokidar";
import { PAGES, PUBLIC, type Folders } from "../site/paths.ts";
import { listenOn } from "../eleventy/internals.ts";
import { BuildWorkers } from "./build-workers.ts";
import { serverResponse } from "./server-response.ts";

export interface Preview {
  readonly address: string;
  /** Its addresses for other devices on the network; empty unless it was started for them. */
  readonly networkAddresses: readonly string[];
  /** Settles when every picture is encoded that the first pages showed as a sketch. */
  readonly picturesReady: Promise<void>;
  close(): Promise<void>;
}

export interface PreviewOptions {
  /** Whether other devices on the network may open it too. */
  readonly network?: boolean;
  /** Tag of the language of the pages; the main one by default. */
  readonly language?: string | undefined;
}

/**
 * Starts a preview for this machine.
 *
 * @param port the port to try first; the next free one is used if it is taken, and any free one for 0
 */
export async function startPreview(
  folders: Folders,
  port: number,
  log: (text: string) => void,
  { network = false, language }: PreviewOptions = {},
): Promise<Preview> {
  const workers = new BuildWorkers(folders, log, language);
  const watcher = watch(sourcesOf(folders), { ignoreInitial: true, disableGlobbing: true });
  // Before the first page is served, so that no change after it is missed.
  await Promise.all([workers.rebuild(), new Promise((resolve) => watcher.once("ready", resolve))]);

  const server = EleventyDevServer.getServer("district-briefing", folders.cache, {
    port,
    domDiff: false,
    messageOnStart: () => "",
    logger: { info: () => {}, log: () => {}, error: log },
    onRequest: {
      "/*": async ({ url }) => {
        if (url.pathname.startsWith("/.11ty/")) return undefined;
        return serverResponse(await workers.respond(url.pathname));
      },
    },
  });
  let changes = 0;
  /** Whether served pages have followed every change since the last build. */
  let upToDate = true;
  const encodePictures = async () => {
    await workers.rebuild();
    if (changes !== Infinity && (await workers.lastPageIsOutdated())) server.reload({ files: [folders.content] });
  };
  // Reloads as soon as pages show the change, and after the rebuild if that made a difference.
  const followChange = async (file: string): Promise<void> => {
    const change = ++changes;
    const shown = await workers.change(file);
    if (shown) server.reload({ files: [file] });
    upToDate &&= shown;
    await workers.rebuild();
    // A later change has taken over, or the server has closed.
    if (change !== changes) return;
    if (!upToDate || (await workers.lastPageIsOutdated())) server.reload({ files: [file] });
    upToDate = true;
    if (!workers.picturesReady) await encodePictures();
  };
  watcher.on("all", (_event, file) => void followChange(file));

  listenOn(server, network ? null : "localhost");
  server.serve(port);
  const actualPort = await server.getPort();

  return {
    address: `http://localhost:${actualPort}/`,
    networkAddresses: network ? localAddresses().map((host) => `http://${host}:${actualPort}/`) : [],
    picturesReady: workers.picturesReady ? Promise.resolve() : encodePictures(),
    async close() {
      changes = Infinity;
      await watcher.close();
      await server.close();
      await workers.close();
    },
  };
}

/** The files and folders from which a site is built. The engine's own pages belong to another briefing. */
function sourcesOf({ content, engine }: Folders): string[] {
  const layers = readdirSync(path.join(engine, "src")).filter((name) => name !== path.basename(PAGES));
  const sources = [
    ...["_data", PAGES, PUBLIC, "assets"].map((name) => path.join(content, name)),
    ...["eleventy.config.ts", "_includes", "assets"].map((name) => path.join(engine, name)),
    ...layers.map((name) => path.join(engine, "src", name)),
  ];
  return [...new Set(sources)];
}

/** IPv4 addresses of this machine on its networks. */
function localAddresses(): string[] {
  return Object.values(networkInterfaces()).flatMap((all = []) =>
    all.filter(({ family, internal }) => family === "IPv4" && !internal).map(({ address }) => address),
  );
}
