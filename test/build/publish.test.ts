// Publishing: the new site whole, or the old one as it was.

import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import * as assert from "uvu/assert";
import { publish } from "../../src/build/publish.ts";
import { temporaryFolder } from "../support/site.ts";
import { suite } from "../support/suite.ts";

const publishing = suite("publish");

const site = (files: Record<string, string>) => ({ files: new Map(Object.entries(files)), problems: [], whole: true });

publishing("replaces the folder, and files of pages that are gone go with it", async () => {
  const folder = path.join(await temporaryFolder("publish"), "_site");
  await publish(site({ "index.html": "one", "old/index.html": "old" }), folder);
  await publish(site({ "index.html": "two", "new/index.html": "new" }), folder);
  assert.equal((await readdir(folder)).sort(), ["index.html", "new"]);
  assert.is(await readFile(path.join(folder, "index.html"), "utf8"), "two");
  assert.equal(await readdir(path.dirname(folder)), ["_site"]);
});

publishing("leaves the last good site when a file cannot be written", async () => {
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

publishing("publishes where a folder of something else stood before", async () => {
  const folder = path.join(await temporaryFolder("publish"), "_site");
  await mkdir(folder);
  await writeFile(path.join(folder, "stray.txt"), "stray");
  await publish(site({ "index.html": "good" }), folder);
  assert.equal(await readdir(folder), ["index.html"]);
});

publishing.run();
