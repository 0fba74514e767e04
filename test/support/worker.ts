// One process of `runFiles`: runs the suites of each file it receives, and returns their output and counts.

import { pathToFileURL } from "node:url";
import type { Suite } from "uvu/parse";
import { rememberErrors, takeErrors } from "./errors.ts";
import type { FromWorker, ToWorker } from "./shared.ts";

/** What uvu returns for a suite: errors as text, or true; then the tests that passed, were skipped, and in all. */
type SuiteResult = [errors: string | true, passed: number, skipped: number, total: number];

rememberErrors();

// uvu reads this flag when it is loaded, and then leaves running the queued suites to us, as in `uvu/run`.
const uvu = globalThis as typeof globalThis & { UVU_DEFER?: number; UVU_QUEUE?: (() => Promise<SuiteResult>)[][] };
uvu.UVU_DEFER = 1;
const { takeSuitesNotRun } = await import("./suite.ts");

process.on("message", (message: ToWorker) => {
  if ("run" in message) void runFile(message.run).then((done: FromWorker) => process.send?.(done));
});

async function runFile({ name, file }: Suite): Promise<FromWorker> {
  const output = [`${name}\n`];
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const fail = (reason: string) => {
    counts.failed += 1;
    output.push(`${reason}\n`);
  };
  const { write } = process.stdout;
  // Held back until the file is done, so that the output of two processes does not mix.
  process.stdout.write = (text: string | Uint8Array) => output.push(String(text)) > 0;
  try {
    uvu.UVU_QUEUE = [[]];
    await import(pathToFileURL(file).href);
    for (const run of uvu.UVU_QUEUE[0] ?? []) {
      const [errors, passed, skipped, total] = await run();
      counts.passed += passed;
      counts.skipped += skipped;
      // Tests that a failing hook kept from running count as failed; uvu reports no error for them.
      counts.failed += total - passed;
      if (errors !== true) output.push(`\n${errors}`);
      if (total === 0) fail("A suite has no tests.");
    }
    for (const suite of takeSuitesNotRun()) fail(`The suite "${suite}" is never run: call its run().`);
    if (counts.passed + counts.failed + counts.skipped === 0) fail("The file has no suite.");
  } catch (error) {
    fail(error instanceof Error ? (error.stack ?? error.message) : String(error));
  } finally {
    process.stdout.write = write;
  }
  return { output: output.join(""), ...counts, errors: takeErrors() };
}
