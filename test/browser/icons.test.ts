// The web manifest as Chromium reads it: without errors from a server, not at all from disk.

import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import * as assert from "uvu/assert";
import { useBrowser } from "../support/browser.ts";
import { builtSite, type BuiltSite } from "../support/site.ts";
import { suite } from "../support/suite.ts";

const icons = suite<{ site: BuiltSite; browser: Browser; server: Server }>("browser icons");
const browser = useBrowser(icons);

const TYPES: Record<string, string> = {
  ".html": "text/html",
  ".css": "text/css",
  ".js": "text/javascript",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".webmanifest": "application/manifest+json",
};

icons.before(async (context) => {
  [context.site, context.browser] = await Promise.all([builtSite(), browser()]);
  const { folder } = context.site;
  context.server = createServer((request, response) => {
    const file = path.join(folder, (request.url ?? "").replace(/^\/any\/path\//, ""));
    readFile(file).then(
      (bytes) => response.setHeader("content-type", TYPES[path.extname(file)] ?? "").end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => context.server.listen(0, "localhost", resolve));
});
icons.after(async ({ server }) => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

/** The manifest that a page links to, as Chromium parses it, with its errors. */
async function manifestAt(real: Browser, address: string) {
  const page = await real.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(message.text()));
  page.on("requestfailed", (request) => complaints.push(request.url()));
  await page.goto(address);
  const devtools = await page.context().newCDPSession(page);
  const { url, errors, manifest } = (await devtools.send("Page.getAppManifest")) as {
    url: string;
    errors: object[];
    manifest?: { name?: string; startUrl?: string; icons?: { url: string }[] };
  };
  await page.close();
  return { url, errors, manifest, complaints };
}

icons("are found by the browser from a page below any path", async ({ browser: real, server }) => {
  const base = `http://localhost:${(server.address() as AddressInfo).port}/any/path/`;
  const { url, errors, manifest, complaints } = await manifestAt(real, `${base}figures/businesses/index.html`);
  assert.is(url, `${base}site.webmanifest`);
  assert.equal([errors, complaints], [[], []]);
  assert.is(manifest?.name, "Jiulongpo Briefing");
  assert.is(manifest?.startUrl, `${base}index.html`);
  assert.equal(
    manifest?.icons?.map((icon) => icon.url),
    ["icon-192", "icon-512", "icon-maskable-512"].map((name) => `${base}icons/${name}.png`),
  );
});

icons("bring no complaint when the folder is opened from a disk", async ({ site, browser: real }) => {
  const { url, complaints } = await manifestAt(real, pathToFileURL(path.join(site.folder, "index.html")).href);
  assert.equal([url, complaints], ["", []]);
});

icons.run();
