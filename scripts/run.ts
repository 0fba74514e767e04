// How every script ends: quietly when all is well, with every problem and exit code 1 when it is not.

import { BriefingError } from "../src/model/problem.ts";

/** Runs a script's work. Problems of the briefing are printed as they are; anything else with its stack. */
export async function run(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    console.error(error instanceof BriefingError ? error.message : error);
    process.exitCode = 1;
  }
}
