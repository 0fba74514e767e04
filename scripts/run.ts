// How every script ends: quietly when all is well, with every problem and exit code 1 when it is not.

import { BriefingError } from "../src/model/problem.ts";

/**
 * Runs a script's work. Problems of the briefing are printed as they are; anything else with its stack.
 *
 * @param failed what it means for the user that the script failed
 */
export async function run(failed: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    console.error(error instanceof BriefingError ? error.message : error);
    console.error(`\n${failed}`);
    process.exitCode = 1;
  }
}
