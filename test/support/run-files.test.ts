// The test runner itself: nothing that goes wrong in a test file may end as a success.

import { writeFile } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import * as assert from "uvu/assert";
import { runFiles } from "./run-files.ts";
import { temporaryFolder } from "./site.ts";
import { suite } from "./suite.ts";

const runner = suite("test runner");

/** Test files by name: their code, what they count as, and what the run prints about them. */
const FILES: [name: string, code: string, counts: { passed?: number; failed?: number; skipped?: number }, RegExp][] = [
  ["passes", 'one("is so", () => {}); one("is so too", () => {}); one.run();', { passed: 2 }, /2 \/ 2/],
  [
    "fails",
    'one("is so", () => {}); one("is not", () => { throw new Error("no"); }); one.run();',
    { passed: 1, failed: 1 },
    /no/,
  ],
  [
    "hook-fails",
    'one.before(() => { throw new Error("no hook"); }); one("is so", () => {}); one.run();',
    { failed: 1 },
    /no hook/,
  ],
  ["never-runs", 'one("is so", () => {});', { failed: 1 }, /"a suite" is never run/],
  ["is-empty", "one.run();", { failed: 1 }, /has no tests/],
  ["skips", 'one.skip("is so", () => {}); one("is so too", () => {}); one.run();', { passed: 1, skipped: 1 }, /1 \/ 1/],
  ["only", 'one.only("is so", () => {}); one("is not run", () => {}); one.run();', { passed: 1, skipped: 1 }, /1 \/ 1/],
  ["does-not-load", 'throw new Error("no import");', { failed: 1 }, /no import/],
  ["exits", 'one("ends the process", () => process.exit(0)); one.run();', { failed: 1 }, /exits ended its process/],
];

for (const [name, code, counts, prints] of FILES) {
  runner(`counts a file that ${name.replaceAll("-", " ")} as ${JSON.stringify(counts)}, and says why`, async () => {
    const file = path.join(await temporaryFolder("runner"), "planted.mts");
    const support = pathToFileURL(path.resolve("test", "support", "suite.ts")).href;
    await writeFile(file, `import { suite } from "${support}";\nconst one = suite("a suite");\n${code}\n`);
    let output = "";
    const { passed, failed, skipped } = await runFiles([{ name, file }], (text) => {
      output += text;
    });
    assert.equal({ passed, failed, skipped }, { passed: 0, failed: 0, skipped: 0, ...counts }, output);
    assert.match(output, prints);
  });
}

runner.run();
