// Eleventy's own command builds and refuses the site, from this repository and from the packed package in an empty folder.

import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdir, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { promisify } from "node:util";
import * as assert from "uvu/assert";
import { builtSite, temporaryFolder } from "../support/site.ts";
import { suite } from "../support/suite.ts";

const run = promisify(execFile);
const CONTENT = path.resolve("test", "sites", "second", "input");
const MODULES = path.resolve("node_modules");
const COMMAND = path.join(MODULES, "@11ty", "eleventy", "cmd.cjs");
const CONFIGURED = "--config=eleventy.config.js";
const CONFIG = `import districtBriefing from "district-briefing";

export default (config) => config.addPlugin(districtBriefing, { immediate: true });
`;

interface Result {
  readonly code: number;
  readonly output: string;
}

/** Runs Eleventy's command in a folder. */
async function eleventy(folder: string, ...options: string[]): Promise<Result> {
  return run(process.execPath, [COMMAND, CONFIGURED, ...options], { cwd: folder, maxBuffer: 1e8 }).then(
    ({ stdout, stderr }) => ({ code: 0, output: stdout + stderr }),
    (error: { code: number; stdout: string; stderr: string }) => ({
      code: error.code,
      output: error.stdout + error.stderr,
    }),
  );
}

/** A preview by Eleventy's command, once it serves. */
async function eleventyServing(folder: string) {
  const child = spawn(process.execPath, [COMMAND, CONFIGURED, "--serve", "--port=0"], { cwd: folder });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text: Buffer) => (output += text.toString()));
  const until = async (words: RegExp, text: () => string | Promise<string>): Promise<string> => {
    for (const end = Date.now() + 60_000; ; await wait(20)) {
      const [found] = words.exec(await text()) ?? [];
      if (found !== undefined) return found;
      assert.ok(Date.now() < end && child.exitCode === null, `${words} never came:\n${output}`);
    }
  };
  const address = await until(/http:\/\/localhost:\d+\//, () => output);
  return {
    prints: (words: RegExp) => until(words, () => output),
    shows: (page: string, words: RegExp) => until(words, async () => (await fetch(new URL(page, address))).text()),
    async stop(): Promise<void> {
      const ended = once(child, "exit");
      child.kill();
      await ended;
    },
  };
}

/** A content repository with the packed package and what it depends on, as `npm install` would lay them. */
async function contentRepository(): Promise<string> {
  const folder = await temporaryFolder("package");
  await cp(CONTENT, folder, { recursive: true });
  await writeFile(path.join(folder, "eleventy.config.js"), CONFIG);
  await writeFile(path.join(folder, "package.json"), '{ "type": "module", "private": true }\n');
  const packed = await run("npm", ["run", "--silent", "pack", "--", "--silent", "--pack-destination", folder], {
    shell: true,
  });
  await run("tar", ["-xzf", packed.stdout.trim().split("\n").at(-1) ?? ""], { cwd: folder });
  const modules = path.join(folder, "node_modules");
  await mkdir(modules);
  await Promise.all(
    (await readdir(MODULES)).map((name) => symlink(path.join(MODULES, name), path.join(modules, name), "junction")),
  );
  await cp(path.join(folder, "package"), path.join(modules, "district-briefing"), { recursive: true });
  await rm(path.join(folder, "package"), { recursive: true });
  return folder;
}

const command = suite<{ folder: string }>("eleventy command");

command.before(async (context) => {
  context.folder = await contentRepository();
});

command("publishes from the packed package what the project's own build publishes", async ({ folder }) => {
  const { code, output } = await eleventy(folder);
  assert.is(code, 0, output);
  const { files } = await builtSite(CONTENT);
  for (const [file, contents] of files)
    assert.ok((await readFile(path.join(folder, "_site", file))).equals(Buffer.from(contents)), file);
});

command("refuses a number of no figure with exit code 1, says where, and leaves the last site", async ({ folder }) => {
  const page = path.join(folder, "src", "pages", "schools.md");
  const [before, last] = [
    await readFile(page, "utf8"),
    await readFile(path.join(folder, "_site", "SHA256SUMS"), "utf8"),
  ];
  await writeFile(page, `${before}\nThere are 77 bridges.\n`);
  const { code, output } = await eleventy(folder);
  await writeFile(page, before);
  assert.is(code, 1, output);
  assert.match(output, /src\/pages\/schools\.md:13 · \/schools\/[^]*the number "77" comes from no figure/);
  assert.is(await readFile(path.join(folder, "_site", "SHA256SUMS"), "utf8"), last);
});

command("refuses facts that break their rules with exit code 1, and prints no stack", async ({ folder }) => {
  const module = path.join(folder, "_data", "figures", "parks.ts");
  const before = await readFile(module, "utf8");
  await writeFile(module, before.replace('kind: "actual"', 'kind: "guess"'));
  const { code, output } = await eleventy(folder);
  await writeFile(module, before);
  assert.is(code, 1, output);
  assert.match(output, /_data\/figures\/parks\.ts:\d+ · mill-area · kind/);
  assert.not.match(output, /^.*\bat .*\.js:\d+/m);
});

command("says how to add the plugin where it comes too late to set directories", async ({ folder }) => {
  await writeFile(path.join(folder, "eleventy.config.js"), CONFIG.replace(", { immediate: true }", ""));
  const { code, output } = await eleventy(folder);
  await writeFile(path.join(folder, "eleventy.config.js"), CONFIG);
  assert.is(code, 1, output);
  assert.match(output, /Add districtBriefing with `immediate: true`/);
});

command("refuses a transform that would change checked pages, and takes one that comes before", async ({ folder }) => {
  const transform =
    'config.addPlugin((later) => later.addTransform("stars", (html) => html.replace("<body>", "<body class=starred>")))';
  const add = "config.addPlugin(districtBriefing, { immediate: true })";
  const file = path.join(folder, "eleventy.config.js");
  await writeFile(file, CONFIG.replace(add, `{ ${add}; ${transform}; }`));
  const refused = await eleventy(folder);
  await writeFile(file, CONFIG.replace(add, `{ ${transform}; ${add}; }`));
  const taken = await eleventy(folder);
  await writeFile(file, CONFIG);
  assert.is(refused.code, 1);
  assert.match(refused.output, /The transform "stars" would change pages after they were checked/);
  assert.is(taken.code, 0, taken.output);
  assert.match(await readFile(path.join(folder, "_site", "schools", "index.html"), "utf8"), /<body class=starred>/);
});

command("refuses a file that no language here renders", async ({ folder }) => {
  const page = path.join(folder, "src", "pages", "bridges.liquid");
  await writeFile(page, "---\ntitle: Bridges\n---\nBridges.\n");
  const { code, output } = await eleventy(folder);
  await rm(page);
  assert.is(code, 1);
  assert.match(output, /src\/pages\/bridges\.liquid[^]*no page is made from this file/);
});

command("leaves the site alone when its pages are asked for as JSON", async ({ folder }) => {
  await rm(path.join(folder, "_site"), { recursive: true, force: true });
  const { code, output } = await eleventy(folder, "--to=json");
  assert.is(code, 0, output);
  const pages = JSON.parse(output) as { url: string }[];
  assert.ok(pages.some(({ url }) => url === "/schools/"));
  assert.not.ok((await readdir(folder)).includes("_site"));
});

command("refuses an output folder that would receive unchecked pages", async ({ folder }) => {
  const { code, output } = await eleventy(folder, "--output=elsewhere");
  assert.is(code, 1);
  assert.match(output, /`--output` would receive pages that have not been checked[^]*output: "elsewhere/);
  assert.not.ok((await readdir(folder)).includes("elsewhere"));
});

command("previews over the last good page what is wrong, and publishes nothing", async ({ folder }) => {
  await rm(path.join(folder, "_site"), { recursive: true, force: true });
  const page = path.join(folder, "src", "pages", "schools.md");
  const facts = path.join(folder, "_data", "figures", "parks.ts");
  const [text, module] = [await readFile(page, "utf8"), await readFile(facts, "utf8")];
  const preview = await eleventyServing(folder);
  const isMended = () => preview.shows("schools/", /^(?![^]*<details class="preview-problems")[^]*<h1/);
  try {
    await isMended();
    await writeFile(page, `${text}\nThere are 77 bridges.\n`);
    await preview.shows("schools/", /There are 77 bridges[^]*class="preview-problems"[^]*comes from no figure/);
    await preview.prints(/src\/pages\/schools\.md:\d+ · [^]*the number "77" comes from no figure/);
    await writeFile(page, text.replace("title: Schools", "title: Schools: all"));
    await preview.shows("schools/", /<h1[^]*src\/pages\/schools\.md:2 · front matter/);
    await writeFile(page, text);
    await isMended();
    await writeFile(page, text.replace("order: 4", "order: last"));
    await preview.shows("schools/", /<h1[^]*src\/pages\/schools\.md:5 · front matter · order/);
    await writeFile(page, text);
    await isMended();
    await writeFile(facts, `${module}\nconst (`);
    await preview.shows("schools/", /<h1[^]*class="preview-problems"[^]*_data\/figures\/parks\.ts:\d+/);
    await writeFile(facts, module);
    await isMended();
  } finally {
    await preview.stop();
    await writeFile(page, text);
    await writeFile(facts, module);
  }
  assert.not.ok((await readdir(folder)).includes("_site"));
});

command.run();
