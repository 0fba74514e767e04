// Serves a built folder below a path, with the headers that a test sets.

import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".png": "image/png",
  ".webp": "image/webp",
  ".avif": "image/avif",
};

/** A running host. */
export interface Host {
  /** Address of the folder, with a final slash. */
  readonly address: string;
  close(): Promise<void>;
}

/** Serves the folder below a path such as `/a/b/`, and nothing beside it. */
export async function serve(folder: string, below: string, headers: Record<string, string> = {}): Promise<Host> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://host.invalid");
    // Browsers request it unprompted where a page names no icon.
    if (pathname === "/favicon.ico") return void response.writeHead(204).end();
    const file = path.join(folder, decodeURIComponent(pathname.slice(below.length)));
    readFile(pathname.startsWith(below) ? file : "").then(
      (contents) =>
        response
          .writeHead(200, { "content-type": TYPES[path.extname(file)] ?? "application/octet-stream", ...headers })
          .end(contents),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}${below}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.closeAllConnections();
        server.close((error) => (error === undefined ? resolve() : reject(error)));
      }),
  };
}
