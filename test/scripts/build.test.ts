// `npm run build` as a deployer runs it: its exit code, its output and the folder it leaves.

import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import * as assert from "uvu/assert";
import { builtSite, ContentCopy } from "../support/site.ts";
import { suite } from "../support/suite.ts";

const build = suite("scripts build");

interface Ended {
  code: number;
  output: string;
}

/** Replaces Date by one that is 8e11 ms slow. */
const SLOW_CLOCK = `
const now = Date.now;
globalThis.Date = class extends Date {
  constructor(...values) {
    if (values.length > 0) super(...values);
    else super(now() - 8e11);
  }
  static now() {
    return now() - 8e11;
  }
};`;

/** Another time zone, another locale, and a clock 25 years slow. */
const ELSEWHERE = {
  TZ: "Pacific/Kiritimati",
  LANG: "tr_TR.UTF-8",
  LC_ALL: "tr_TR.UTF-8",
  NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(SLOW_CLOCK)}`,
};

/** Builds a copy of the content into its own `_site`, in the environment of ELSEWHERE. */
function runBuild(copy: ContentCopy, ...more: string[]): Promise<Ended> {
  const { content } = copy.folders;
  const script = [
    "node_modules/tsx/dist/cli.mjs",
    "scripts/build.ts",
    "--content",
    content,
    "--output",
    path.join(content, "_site"),
    ...more,
  ];
  return new Promise((resolve) => {
    execFile(process.execPath, script, { env: { ...process.env, ...ELSEWHERE } }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === "number" ? error.code : error === null ? 0 : 1, output: stdout + stderr });
    });
  });
}

/** The SHA-256 of every file in a folder, by path. */
async function fingerprint(folder: string): Promise<Record<string, string>> {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const rows = await Promise.all(
    files.map(async (entry) => {
      const file = path.join(entry.parentPath, entry.name);
      return [
        path.relative(folder, file),
        createHash("sha256")
          .update(await readFile(file))
          .digest("hex"),
      ] as const;
    }),
  );
  return Object.fromEntries(rows.sort());
}

build("publishes; then refuses a broken briefing with every error at once, and keeps the last good site", async () => {
  const copy = await ContentCopy.make("all");
  const good = await runBuild(copy);
  assert.is(good.code, 0, good.output);
  assert.match(good.output, /Published \d+ pages/);
  const site = path.join(copy.folders.content, "_site");
  const before = await fingerprint(site);
  const list = (folder: string) => readFile(path.join(folder, "SHA256SUMS"), "utf8");
  assert.is(await list(site), await list((await builtSite()).folder), "the bytes depend on time zone, locale or clock");

  await copy.change("_data/figures/district-2018.ts", '"99,279 yuan"', '"lots of yuan"');
  await copy.change("_data/figures/earlier-hydrogen-plan.ts", 'by: "2025"', 'by: "2017"');
  await copy.change("_data/commitments.ts", 'figures: ["redevelopment-area"]', 'figures: ["redevelopment-aera"]');
  await copy.change(
    "src/pages/industry.md",
    '{% figure "innovation-platforms" %}',
    '{% figure "inovation-platforms" %}',
  );
  await copy.change(
    "src/pages/about.md",
    "description: Who publishes this briefing, how it reads numbers from the words of its sources, " +
      "and how far a reader can rely on it.\n",
    "",
  );
  await copy.change("src/pages/index.njk", "{{ keyFigures(", "{{ nowhere }}{{ keyFigures(");
  await copy.change("src/pages/district/index.njk", "{{ figureTable(", "{{ nowhere }}{{ figureTable(");
  const bad = await runBuild(copy);
  assert.is(bad.code, 1);
  for (const words of [
    "_data/figures/district-2018.ts:63 · gdp-per-resident · printed",
    "_data/figures/earlier-hydrogen-plan.ts:25 · guohong-output · by",
    "_data/commitments.ts:147 · redevelopment · figures.0",
    'did you mean "redevelopment-area"?',
    "src/pages/industry.md",
    'did you mean "innovation-platforms"?',
    "src/pages/about.md · front matter · description",
    "src/pages/index.njk:",
    "src/pages/district/index.njk:",
  ]) {
    assert.ok(bad.output.includes(words), `${words}\n\n${bad.output}`);
  }
  // The two figures were published by a closed edition as well.
  assert.match(bad.output, /^9 problems\./m, bad.output);
  assert.match(bad.output, /Nothing was published\./);
  assert.not.match(bad.output, /\n\s+at .+:\d+:\d+/, "no stack trace");
  assert.equal(await fingerprint(site), before);

  const { folders } = copy;
  assert.equal(
    (await readdir(folders.content)).filter((name) => name.startsWith("._site")),
    [],
    "nothing is left next to the site",
  );
});

build("refuses an edition that does not exist", async () => {
  const copy = await ContentCopy.make();
  const { code, output } = await runBuild(copy, "--edition", "2024-70");
  assert.is(code, 1);
  assert.match(output, /did you mean "2024-07"\?/);
});

build.run();
