// Publishing: the new site, or the old one as it was.

import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import * as assert from "uvu/assert";
import { publish } from "../../src/publish/publish.ts";
import { temporaryFolder } from "../support/site.ts";
import { suite } from "../support/suite.ts";

const publishing = suite("publish");

const site = (files: Record<string, string>) => ({
  files: new Map(Object.entries({ ...files, "data/datapackage.json": "{}" })),
});

publishing("replaces the folder, and drops the files of removed pages", async () => {
  const folder = path.join(await temporaryFolder("publish"), "_site");
  await publish(site({ "index.html": "one", "old/index.html": "old" }), folder);
  await publish(site({ "index.html": "two", "new/index.html": "new" }), folder);
  assert.equal((await readdir(folder)).sort(), ["SHA256SUMS", "data", "index.html", "new"]);
  assert.is(await readFile(path.join(folder, "index.html"), "utf8"), "two");
  assert.equal(await readdir(path.dirname(folder)), ["_site"]);
});

publishing("keeps the last good site if a file cannot be written", async () => {
  const folder = path.join(await temporaryFolder("publish"), "_site");
  await publish(site({ "index.html": "good" }), folder);
  let failed = false;
  await publish(site({ "index.html": "bad", "index.html/inside": "a file cannot be a folder" }), folder).catch(() => {
    failed = true;
  });
  assert.ok(failed);
  assert.is(await readFile(path.join(folder, "index.html"), "utf8"), "good");
  assert.equal(await readdir(path.dirname(folder)), ["_site"]);
});

publishing("refuses a folder with anything else, a file, and the project itself", async () => {
  const parent = await temporaryFolder("publish");
  const [stray, file] = [path.join(parent, "thesis"), path.join(parent, "file.txt")];
  await mkdir(stray);
  await writeFile(path.join(stray, "thesis.txt"), "years of work");
  await writeFile(file, "text");
  const folders = { content: parent, engine: parent, cache: parent };
  for (const [folder, words] of [
    [stray, /something other than a built site/],
    [file, /it is a file/],
    [parent, /contains the project/],
    [path.dirname(parent), /contains the project/],
  ] as const) {
    let message = "";
    await publish(site({ "index.html": "good" }), folder, folders).catch((error: Error) => (message = error.message));
    assert.match(message, words, folder);
  }
  assert.is(await readFile(path.join(stray, "thesis.txt"), "utf8"), "years of work");
  await mkdir(path.join(parent, "empty"));
  await publish(site({ "index.html": "good" }), path.join(parent, "empty"), folders);
});

publishing("restores the site of a run killed between two renames, and publishes nothing that it left", async () => {
  const parent = await temporaryFolder("publish");
  const folder = path.join(parent, "_site");
  await mkdir(path.join(parent, "._site.abc123", "next"), { recursive: true });
  await writeFile(path.join(parent, "._site.abc123", "next", "stale.html"), "stale");
  await mkdir(path.join(parent, "._site.abc123", "last", "data"), { recursive: true });
  await writeFile(path.join(parent, "._site.abc123", "last", "data", "datapackage.json"), "{}");
  await publish(site({ "index.html": "good" }), folder);
  assert.equal((await readdir(folder)).sort(), ["SHA256SUMS", "data", "index.html"]);
});

publishing("refuses a file outside the site", async () => {
  const folder = path.join(await temporaryFolder("publish"), "_site");
  let message = "";
  await publish(site({ "../evil.html": "evil" }), folder).catch((error: Error) => (message = error.message));
  assert.match(message, /lies outside the site/);
});

publishing.run();
