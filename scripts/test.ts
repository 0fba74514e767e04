// npm test: runs the test files, or those that match, once or after every change.

import { spawn } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { parse } from "uvu/parse";
import { errorTable } from "../test/support/errors.ts";
import { runFiles } from "../test/support/run-files.ts";

const HELP = `npm test [-- REGEX]           run the test files whose path below test/ matches; all by default
npm test -- --watch REGEX     run them again whenever they, or what they import, change
npm test -- --update sites    rewrite what is expected of the golden sites, test/sites/*/expected`;

/** How many of the slowest files are listed at the end. */
const SLOWEST = 12;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { help: { type: "boolean" }, watch: { type: "boolean" }, update: { type: "string" } },
});
if (values.help) console.log(HELP);
else {
  if (values.update !== undefined) process.env["UPDATE_EXPECTED"] = "yes";
  const pattern = new RegExp(values.update ?? positionals[0] ?? "");
  const { suites } = await parse("test", "\\.test\\.ts$");
  const files = suites.filter(({ name }) => pattern.test(name.replaceAll("\\", "/")));
  if (values.watch) for (const { file } of files) watch(file);
  else await runAll(files);
}

async function runAll(files: Parameters<typeof runFiles>[0]): Promise<void> {
  const { passed, failed, skipped, errors, seconds } = await runFiles(files, (text) => process.stdout.write(text));
  await mkdir(".cache", { recursive: true });
  await writeFile(path.join(".cache", "errors.md"), errorTable(errors));
  const slowest = [...seconds].sort(([, a], [, b]) => b - a).slice(0, SLOWEST);
  console.log(`Slowest: ${slowest.map(([name, time]) => `${name} ${time.toFixed(0)} s`).join(", ")}.`);
  console.log(`${passed} passed, ${failed} failed, ${skipped} skipped, in ${files.length} files`);
  if (passed === 0 || failed > 0 || skipped > 0) process.exitCode = 1;
}

/** Leaves the watching to tsx, which knows what a file imports. */
function watch(file: string): void {
  const tsx = path.resolve("node_modules", "tsx", "dist", "cli.mjs");
  spawn(process.execPath, [tsx, "watch", "--clear-screen=false", file], { stdio: "inherit" });
}
