// One of the processes that run the test files: takes a file, runs its suites with uvu, gives back what they printed, and asks for the next.

import { pathToFileURL } from "node:url";
import { rememberErrors, takeErrors } from "./errors.ts";
import type { FromWorker, ToWorker } from "./shared.ts";

rememberErrors();

// uvu runs a suite by itself unless a runner says that it will, before uvu is loaded.
const uvu = globalThis as typeof globalThis & { UVU_DEFER?: number; UVU_INDEX?: number; UVU_QUEUE: unknown[][] };
uvu.UVU_DEFER = 1;
const { exec } = await import("uvu");

const tell = (message: FromWorker) => process.send?.(message);

process.on("message", (message: ToWorker) => {
  if (!("run" in message)) return;
  void runFile(message.run, message.name);
});
tell({ ready: true });

async function runFile(file: string, name: string): Promise<void> {
  const printed: string[] = [];
  const { write } = process.stdout;
  // Kept until the file is done, so that what two processes print is not mixed.
  process.stdout.write = (text: string | Uint8Array) => printed.push(String(text)) > 0;
  try {
    uvu.UVU_INDEX = 0;
    uvu.UVU_QUEUE.splice(0, Infinity, [name]);
    await import(pathToFileURL(file).href);
    await exec();
  } catch (error) {
    printed.push(
      `${name}\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
      "\n  Total:     1\n  Passed:    0\n  Skipped:   0\n",
    );
  }
  process.stdout.write = write;
  tell({ done: name, output: printed.join(""), errors: takeErrors() });
}
