// How every script reads its options and ends: quietly when all is well, with every problem and exit code 1 when not.

import { parseArgs, type ParseArgsConfig } from "node:util";
import { diskProblem } from "../src/build/disk.ts";
import { BriefingError, formatProblems } from "../src/model/problem.ts";

/** The options and names on the command line; a mistake in them ends the script with one sentence. */
export function commandLine<T extends ParseArgsConfig>(config: T): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}

/**
 * Runs a script's work. Problems of the briefing are printed as they are; anything else with its stack.
 *
 * @param failed what it means for the user that the script failed
 */
export async function run(failed: string, work: () => Promise<void>): Promise<void> {
  // A module that ends the process, or never ends its own loading, must not look like success.
  let done = false;
  process.once("exit", () => {
    if (!done) process.exitCode = 1;
  });
  try {
    await work();
  } catch (error) {
    const disk = diskProblem(error);
    console.error(error instanceof BriefingError ? error.message : disk !== null ? formatProblems([disk]) : error);
    console.error(`\n${failed}`);
    process.exitCode = 1;
  }
  done = true;
}
