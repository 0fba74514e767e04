// No path is a pattern: a content folder may have any name that a system allows, in a build and in the preview.

import { cp, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import * as assert from "uvu/assert";
import { buildSite } from "../../src/eleventy/build-site.ts";
import { formatProblems } from "../../src/model/problem.ts";
import { startPreview } from "../../src/preview/server.ts";
import { foldersOf, type Folders } from "../../src/site/paths.ts";
import { temporaryFolder } from "../support/site.ts";
import { suite } from "../support/suite.ts";

const names = suite("folder names");

/** Names that a POSIX system allows; Windows refuses the last ones. */
const NAMES = [
  "briefing [1]",
  "{1}",
  "{a,b}",
  "(a)",
  "!x",
  "a,b",
  "名字",
  "a b",
  "[!a]",
  "+(a)",
  "50% #1",
  "node_modules",
];
const POSIX_NAMES = process.platform === "win32" ? [] : ["*", "**", "a?", "a|b"];

/** The smallest briefing, in a folder of this name beside others that the name matches as a pattern. */
async function contentNamed(name: string): Promise<Folders> {
  const parent = await temporaryFolder("names");
  for (const folder of new Set([name, "briefing 1", "1", "a", "x"]))
    await cp(path.join("test", "sites", "minimal", "input"), path.join(parent, folder), { recursive: true });
  const { engine, cache } = foldersOf();
  return { content: path.join(parent, name), engine, cache: path.join(cache, "test") };
}

for (const name of [...NAMES, ...POSIX_NAMES]) {
  names(`builds the pages of a folder called ${name}, and no others`, async () => {
    const folders = await contentNamed(name);
    const page = path.join(folders.content, "src", "pages", "index.md");
    await writeFile(page, `${await readFile(page, "utf8")}\nThis very folder.\n`);
    const { problems, files } = await buildSite(folders);
    assert.is(problems.length, 0, formatProblems(problems));
    assert.match(String(files.get("index.html")), /This very folder/);
  });
}

for (const name of ["briefing [1]", "{1}", "(a)", "!x 名字, 50%"]) {
  names(`shows in the preview what changes in a folder called ${name}`, async () => {
    const folders = await contentNamed(name);
    const server = await startPreview(folders, 0, () => {});
    try {
      await server.picturesReady;
      await expectAfterEdit(server.address, path.join(folders.content, "src", "pages", "index.md"), "Alder", "Elder");
      const figures = path.join(folders.content, "_data", "figures.ts");
      await expectAfterEdit(server.address, figures, "over 40 mills", "over 41 mills");
    } finally {
      await server.close();
    }
  });
}

/** Changes words in a file, and waits until the home page shows them. */
async function expectAfterEdit(address: string, file: string, from: string, to: string): Promise<void> {
  const text = await readFile(file, "utf8");
  assert.ok(text.includes(from), `${file} holds ${from}`);
  await writeFile(file, text.replaceAll(from, to));
  for (let tries = 0; tries < 100; tries++) {
    if ((await (await fetch(address)).text()).includes(to)) return;
    await wait(100);
  }
  assert.unreachable(`the preview does not show "${to}"`);
}

names.run();
