// What a disk answers when it cannot take a site, put into words.

import type { Problem } from "../model/problem.ts";

const FULL = {
  message: "the disk is full.",
  suggestion:
    "room for the new site beside the last one, which stays until the new one is whole, and for what .cache keeps.",
};
const CLOSED = {
  message: "it may not be written to.",
  suggestion: "a folder that may be written to, and whose parent may: the site is made beside it.",
};
const ANSWERS: Readonly<Record<string, Pick<Problem, "message" | "suggestion">>> = {
  ENOSPC: FULL,
  EDQUOT: FULL,
  EACCES: CLOSED,
  EPERM: CLOSED,
  EROFS: CLOSED,
  EBUSY: {
    message: "it is in use as a whole, such as by a mounted disk.",
    suggestion: "--output with a folder inside it.",
  },
  EXDEV: { message: "it is a disk of its own.", suggestion: "--output with a folder inside it." },
};

/** The problem that a failed write is about, or null for any other error. */
export function diskProblem(error: unknown): Problem | null {
  const { code = "", path, dest } = (error instanceof Error ? error : {}) as NodeJS.ErrnoException & { dest?: string };
  const answer = Object.hasOwn(ANSWERS, code) ? ANSWERS[code] : undefined;
  return answer === undefined ? null : { file: dest ?? path ?? "the disk", record: "", ...answer };
}
