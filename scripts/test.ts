// npm test: every suite through uvu, and a run fails as well when a test that was registered did not run.

import { spawn } from "node:child_process";
import { stripVTControlCharacters } from "node:util";

// uvu ends with exit code 0 when a suite's `before` throws: its tests are counted and never run.
const pattern = process.argv[2] ?? String.raw`\.test\.ts$`;
const uvu = spawn(process.execPath, ["node_modules/tsx/dist/cli.mjs", "node_modules/uvu/bin.js", "--color", "test", pattern], { stdio: ["inherit", "pipe", "inherit"] });

let output = "";
uvu.stdout.on("data", (chunk: Buffer) => {
  output += chunk;
  process.stdout.write(chunk);
});
uvu.on("close", (code) => {
  const [total, passed, skipped] = ["Total", "Passed", "Skipped"].map((name) => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(stripVTControlCharacters(output))?.[1] ?? "0"));
  const failed = (total ?? 0) - (passed ?? 0) - (skipped ?? 0);
  console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
  if (code !== 0 || total === 0 || failed !== 0 || skipped !== 0) process.exitCode = 1;
});
