// Every command of package.json, run as npm runs it, at least once and cheaply.

import { createHash } from "node:crypto";
import { execFile, spawn } from "node:child_process";
import { mkdir, readFile } from "node:fs/promises";
import { readFileSync } from "node:fs";
import path from "node:path";
import sharp from "sharp";
import * as assert from "uvu/assert";
import { ContentCopy } from "../support/site.ts";
import { suite } from "../support/suite.ts";

const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };

interface Ended {
  readonly code: number;
  readonly output: string;
}

/** Runs the project script that a command of package.json starts. */
function run(command: string, ...given: string[]): Promise<Ended> {
  const [, script = ""] = /node (scripts\/start\.mjs \S+)/.exec(scripts[command] ?? "") ?? [];
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [...script.split(" "), ...given],
      { env: { ...process.env, npm_lifecycle_event: command, BLENDER: path.resolve("no-blender") } },
      (error, stdout, stderr) =>
        resolve({
          code: typeof error?.code === "number" ? error.code : error === null ? 0 : 1,
          output: stdout + stderr,
        }),
    );
  });
}

const commands = suite<{ copy: ContentCopy; content: string }>("scripts commands");

commands.before.each(async (context) => {
  context.copy = await ContentCopy.ofSecondDistrict();
  context.content = context.copy.folders.content;
});

/** Commands with options of their own; render-model passes all of its arguments to Blender. */
const withOptions = Object.keys(scripts).filter(
  (name) => scripts[name]?.includes("scripts/start.mjs") && name !== "render-model",
);
for (const command of withOptions) {
  commands(`${command} prints its usage with --help, and does nothing`, async () => {
    const { code, output } = await run(command, "--help");
    assert.is(code, 0, output);
    const name = command === "start" ? "npm start" : `npm run ${command}`;
    assert.ok(output.startsWith(`Usage: ${name}`), output);
  });
}

commands("print their usage with --help, and suggest the nearest option for a mistyped one", async () => {
  assert.equal(await run("start", "--help"), {
    code: 0,
    output:
      "Usage: npm start [--content VALUE] [--port VALUE] [--network] [--language VALUE] [NAME…]\nREADME.md describes each command.\n",
  });
  assert.match(
    (await run("build", "--edtion", "2031")).output,
    /npm run build\n +wrong: there is no option "--edtion"\.\n +write: did you mean "--edition"\?/,
  );
  assert.match((await run("check", "everything")).output, /"everything" follows no option/);
});

commands("check: accepts sound data, and names what breaks a rule", async ({ copy, content }) => {
  assert.match((await run("check", "--content", content)).output, /^The data follows its rules: \d+ figures from 2/);
  await copy.change("_data/figures/parks.ts", 'kind: "actual"', 'kind: "actuel"');
  const broken = await run("check", "--content", content);
  assert.is(broken.code, 1);
  assert.match(broken.output, /"kind" cannot be "actuel"/);
  await copy.change("src/pages/schools.md", "order: 4", "order: last");
  await copy.write("src/pages/mills.md", "---\ntitle: Mills: a list\n---\n");
  const { output } = await run("check", "--content", content);
  assert.match(output, /^3 problems\./m);
  assert.match(output, /"kind" cannot be "actuel"/);
  assert.match(output, /src\/pages\/schools\.md:5 · front matter · order\n +wrong: "order" cannot be "last"/);
  assert.match(
    output,
    /src\/pages\/mills\.md:2 · front matter\n[^]*write: the title in quotes: title: "Mills: a list"/,
  );
});

commands(
  "prove: proves every printed word against the texts, and fails on a changed one",
  async ({ copy, content }) => {
    const texts = path.join(content, "texts");
    const proven = await run("prove", texts, "--content", content);
    assert.is(proven.code, 0, proven.output);
    assert.match(proven.output, /^\d+ proven, 0 failed, \d+ skipped\.$/m);
    await copy.change("texts/courier-2031-05-02.txt", "140 workshops", "141 workshops");
    const failed = await run("prove", texts, "--content", content);
    assert.is(failed.code, 1);
    assert.match(failed.output, /^failed /m);
    await copy.change("texts/courier-2031-05-02.txt", "141 workshops", "140 workshops");
    await copy.change("_data/places.ts", "paragraph: 3", "paragraph: 999");
    const beyond = await run("prove", texts, "--content", content);
    assert.is(beyond.code, 1);
    assert.match(beyond.output, /_data\/places\.ts:\d+ · \S+ · paragraph\n +wrong: .* no paragraph 999\./);
    await copy.change("_data/places.ts", "paragraph: 999", "paragraph: 3");
    const strict = await run("prove", texts, "--strict", "--content", content);
    assert.match(strict.output, /^(\d+) rest on excerpts, which cannot be fetched again:\n {2}\w+ \S+ \(/m);
    assert.match(strict.output, /: not proven$/m);
  },
);

commands("prove: refuses a link that lands on other words, and warns of one that may", async ({ copy, content }) => {
  const texts = path.join(content, "texts");
  const hash = async () =>
    createHash("sha256")
      .update(await readFile(path.join(texts, "courier-2031-05-02.txt")))
      .digest("hex");
  const changeText = async (from: string, to: string) => {
    const before = await hash();
    await copy.change("texts/courier-2031-05-02.txt", from, to);
    await copy.change("_data/sources.ts", before, await hash());
  };
  await changeText("By A. Nobody,", "By A. Nobody, of 140 Workshops,");
  const elsewhere = await run("prove", texts, "--content", content);
  assert.is(elsewhere.code, 1);
  assert.match(
    elsewhere.output,
    /:\d+ · mill-workshops · printed\n +wrong: the link lands on “.* 140 Workshops, .* in paragraph 2\.\n +write: prefix: "/,
  );
  await changeText("By A. Nobody, of 140 Workshops,", "By A. Nobody,");
  await changeText("to 140 workshops", "to 140 workshops, and 140 workshops");
  const doubtful = await run("prove", texts, "--content", content);
  assert.is(doubtful.code, 0, doubtful.output);
  assert.match(doubtful.output, /^Links that may land elsewhere \(warnings only\):\n1 problem\.$/m);
});

commands("close-edition: records what was published, once", async ({ copy, content }) => {
  assert.match(
    (await run("close-edition", "2031", "--content", content)).output,
    /^Wrote \d+ figures of edition 2031 to _data\/published\/2031\.ts\.$/m,
  );
  assert.match(await readFile(path.join(content, "_data", "published", "2031.ts"), "utf8"), /"figures": \{/);
  assert.equal(await copy.problems(), []);
  assert.match((await run("close-edition", "2031", "--content", content)).output, /already closed/);
  assert.match((await run("close-edition", "2032", "--content", content)).output, /there is no edition "2032"/);
});

commands("measure-pictures: measures the named picture", async ({ copy, content }) => {
  await mkdir(path.join(content, "assets", "pictures"), { recursive: true });
  await sharp({ create: { width: 480, height: 12, channels: 3, background: "#468" } })
    .png()
    .toFile(path.join(content, "assets", "pictures", "bridge.png"));
  await copy.write(
    "_data/pictures.ts",
    `export default { bridge: { original: "bridge.png", kind: "illustration", about: "fernholt",
  alternative: "A bridge", credit: "Nobody", licence: "MIT", focus: [0.5, 0.5] } };
`,
  );
  const measured = await run("measure-pictures", "bridge", "--content", content);
  assert.is(measured.code, 0, measured.output);
  assert.match(measured.output, /^\| bridge +\|[^]*^\| avif +\| +45 \|/m);
  assert.match(
    (await run("measure-pictures", "brigde", "--content", content)).output,
    /there is no picture "brigde"\.\n +write: did you mean "bridge"\?/,
  );
});

commands("render-model, handouts, bench: name what is missing, and the remedy", async ({ content }) => {
  const model = await run("render-model", "port");
  assert.is(model.code, 1);
  assert.match(model.output, /was not found\. Install Blender/);
  const handouts = await run(
    "handouts",
    "--edition",
    "2301",
    "--content",
    content,
    "--output",
    path.join(content, "_site"),
  );
  assert.is(handouts.code, 1);
  assert.match(handouts.output, /there is no edition "2301"[^]*did you mean "2031"\?/);
  assert.match(
    (await run("bench", "--only", "biulds")).output,
    /"biulds" is not a part that can be measured\.\n +write: did you mean "builds"\?/,
  );
});

commands("test: runs the matching files", async () => {
  const [runner = "", file = ""] = (scripts["test"] ?? "").split(" ");
  const { code, output } = await new Promise<Ended>((resolve) => {
    execFile(
      process.execPath,
      [path.join("node_modules", runner, "dist", "cli.mjs"), file, "model/partial-date"],
      (error, stdout, stderr) => resolve({ code: error === null ? 0 : 1, output: stdout + stderr }),
    );
  });
  assert.is(code, 0, output);
  assert.match(output, /^(\d+) passed, 0 failed, 0 skipped, in 1 files$/m);
});

commands("start: previews a briefing on a free port until it is killed", async ({ content }) => {
  const preview = spawn(
    process.execPath,
    ["scripts/start.mjs", "preview", "--content", content, "--port", "0", "parks/"],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  const ended = new Promise((resolve) => preview.once("exit", resolve));
  let output = "";
  for await (const chunk of preview.stdout) {
    output += String(chunk);
    const [, address] = /^Preview at (\S+parks\/) /m.exec(output) ?? [];
    if (address === undefined) continue;
    assert.is((await fetch(address)).status, 200);
    preview.kill();
  }
  await ended;
  assert.match(output, /^Preview at /m);
});

commands.run();
