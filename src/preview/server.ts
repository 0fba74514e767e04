// The preview's server: Eleventy's own, answering from memory, and a watch over everything that makes the site.

import { networkInterfaces } from "node:os";
import path from "node:path";
import EleventyDevServer from "@11ty/eleventy-dev-server";
import { watch } from "chokidar";
import type { Folders } from "../site/load-data.ts";
import { BuildWorkers } from "./build-workers.ts";

/** A running preview. */
export interface Preview {
  /** Where it is looked at. */
  readonly address: string;
  /** Where other devices of the network look at it; nowhere, unless that was asked for. */
  readonly elsewhere: readonly string[];
  /** Settled when every picture is made for which the first look of the site had a sketch. */
  readonly finished: Promise<void>;
  close(): Promise<void>;
}

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".jpeg": "image/jpeg",
  ".webp": "image/webp",
  ".avif": "image/avif",
  ".woff2": "font/woff2",
  ".ico": "image/vnd.microsoft.icon",
  ".webmanifest": "application/manifest+json",
};

/**
 * Starts a preview on this machine only. A port in use is not an error: the next free one is taken.
 *
 * @param port the port to try first; 0 takes any that is free
 * @param network whether other devices of the same network may look at it too
 */
export async function startPreview(
  folders: Folders,
  port: number,
  log: (text: string) => void,
  network = false,
): Promise<Preview> {
  const workers = new BuildWorkers(folders, log);
  const { content, engine } = folders;
  const watched = [
    ...["_data", path.join("src", "pages"), "assets"].map((folder) => path.join(content, folder)),
    ...[
      "_includes",
      "assets",
      ..."grammar model html site outputs checks eleventy".split(" ").map((layer) => path.join("src", layer)),
      "eleventy.config.ts",
    ].map((folder) => path.join(engine, folder)),
  ];
  const watcher = watch([...new Set(watched)], { ignoreInitial: true });
  // Before the first page is shown, so that no change after it is missed.
  await Promise.all([workers.rebuild(), new Promise((resolve) => watcher.once("ready", resolve))]);

  const server = EleventyDevServer.getServer("district-briefing", folders.cache, {
    port,
    domDiff: false,
    messageOnStart: () => "",
    logger: { info: () => {}, log: () => {}, error: log },
    onRequest: {
      "/*": async ({ url }) => {
        if (url.pathname.startsWith("/.11ty/")) return undefined;
        const answer = await workers.answer(url.pathname);
        if (answer === undefined) return undefined;
        return {
          status: answer.status,
          headers: {
            "content-type": TYPES[path.extname(answer.file)] ?? "application/octet-stream",
            "cache-control": "no-store",
          },
          body: answer.body,
        };
      },
    },
  });
  let changes = 0;
  /** Whether pages have followed all changes since the last build. */
  let followed = true;
  /** Makes what the first look does without. */
  const finish = async () => {
    await workers.rebuild();
    if (changes !== Infinity && (await workers.outdated())) server.reload({ files: [folders.content] });
  };
  // Pages that follow by themselves are there at once; what they look like in the end is told where it differs.
  const follow = async (file: string): Promise<void> => {
    const change = ++changes;
    const shown = await workers.change(file);
    if (shown) server.reload({ files: [file] });
    followed &&= shown;
    await workers.rebuild();
    // A later change tells it, and nobody is told once the server closes.
    if (change !== changes) return;
    if (!followed || (await workers.outdated())) server.reload({ files: [file] });
    followed = true;
    if (!workers.finished) await finish();
  };
  watcher.on("all", (_event, file) => void follow(file));

  // The server would listen to the whole network; a draft is nobody else's business.
  server._serverListen = (wanted) => server.server.listen({ port: wanted, ...(network ? {} : { host: "localhost" }) });
  server.serve(port);
  const taken = await server.getPort();
  const address = `http://localhost:${taken}/`;
  const finished = workers.finished ? Promise.resolve() : finish();

  return {
    address,
    finished,
    elsewhere: network ? hostsHere().map((host) => `http://${host}:${taken}/`) : [],
    async close() {
      changes = Infinity;
      await watcher.close();
      await server.close();
      await workers.end();
    },
  };
}

/** Addresses by which this machine is known in its networks. */
function hostsHere(): string[] {
  return Object.values(networkInterfaces()).flatMap((all) =>
    (all ?? []).filter(({ family, internal }) => family === "IPv4" && !internal).map(({ address }) => address),
  );
}
