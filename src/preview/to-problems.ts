// What an editor is told when something throws.

import { BriefingError, type Problem } from "../model/problem.ts";

/** The problems that an error carries; an error of the engine itself becomes one. */
export function toProblems(error: unknown): readonly Problem[] {
  if (error instanceof BriefingError) return error.problems;
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return [
    {
      file: "the engine itself",
      record: "",
      message: stack,
      suggestion: "this is a fault of the engine, not of the content.",
    },
  ];
}
