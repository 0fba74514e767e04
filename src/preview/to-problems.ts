// Turns anything thrown into problems that an editor can read.

import { BriefingError, type Problem } from "../model/problem.ts";

/** The problems of a `BriefingError`; any other error becomes one problem, with its stack. */
export function toProblems(error: unknown): readonly Problem[] {
  if (error instanceof BriefingError) return error.problems;
  return [
    {
      file: "the engine itself",
      record: "",
      message: error instanceof Error ? (error.stack ?? error.message) : String(error),
      suggestion: "nothing: this is a fault in the engine, not in the content.",
    },
  ];
}
