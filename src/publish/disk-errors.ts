// Explains the errors of a disk that cannot take a site.

import type { Problem } from "../model/problem.ts";

type Explanation = Pick<Problem, "message" | "suggestion">;

const FULL: Explanation = {
  message: "the disk is full.",
  suggestion: "room for the new site beside the old one, which stays until the new one is complete, and for .cache.",
};
const READ_ONLY: Explanation = {
  message: "it cannot be written to.",
  suggestion: "a writable folder in a writable parent: the site is prepared beside it.",
};
const INSIDE = "--output with a folder inside it.";

const EXPLANATIONS: Readonly<Record<string, Explanation>> = {
  ENOSPC: FULL,
  EDQUOT: FULL,
  EACCES: READ_ONLY,
  EPERM: READ_ONLY,
  EROFS: READ_ONLY,
  EBUSY: { message: "it is in use as a whole, for example as a mount point.", suggestion: INSIDE },
  EXDEV: { message: "it is a disk of its own.", suggestion: INSIDE },
};

/** The problem behind a failed write, or null for any other error. */
export function diskProblem(error: unknown): Problem | null {
  const { code = "", path, dest } = (error instanceof Error ? error : {}) as NodeJS.ErrnoException & { dest?: string };
  const explanation = Object.hasOwn(EXPLANATIONS, code) ? EXPLANATIONS[code] : undefined;
  return explanation === undefined ? null : { file: dest ?? path ?? "the disk", record: "", ...explanation };
}
