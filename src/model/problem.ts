// What the briefing says when something is wrong: where it is, what is wrong, what to write instead.

import { closest, distance } from "fastest-levenshtein";
import { toPrintable } from "./text-safety.ts";

/** One thing that stops the briefing from being published. */
export interface Problem {
  /** The file to open, relative to the content folder or the project, with `/`. */
  readonly file: string;
  /** The record, field, page address or place inside the file; empty when the whole file is meant. */
  readonly record: string;
  /** What is wrong, and what was understood. */
  readonly message: string;
  /** What to write instead. */
  readonly suggestion: string;
  /** Line in the file, counted from one, where it is known. */
  readonly line?: number;
}

/** Gathers problems, so that a run reports all of them and not the first. */
export class Problems {
  readonly list: Problem[] = [];

  /** Adds a problem, once: the same one met on several ways is one. */
  add(written: Problem): void {
    const problem = {
      ...written,
      record: toPrintable(written.record, 300),
      message: toPrintable(written.message),
      suggestion: toPrintable(written.suggestion),
    };
    const known = this.list.some(
      ({ file, record, message, line }) =>
        file === problem.file && record === problem.record && message === problem.message && line === problem.line,
    );
    if (!known) this.list.push(problem);
  }

  get some(): boolean {
    return this.list.length > 0;
  }
}

/** The error that ends a run: every problem of it, in one message. */
export class BriefingError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const each = new Problems();
    for (const problem of problems) each.add(problem);
    super(formatProblems(each.list));
    this.name = "BriefingError";
    this.problems = each.list;
  }
}

/** The place of a problem in one line: `_data/figures/port.ts:12 · port-throughput · printed`. */
export function formatPlace(problem: Problem): string {
  const file = problem.line === undefined ? problem.file : `${problem.file}:${problem.line}`;
  return problem.record === "" ? file : `${file} · ${problem.record}`;
}

/** Problems as plain text for a terminal, in the order of their files. */
export function formatProblems(problems: readonly Problem[]): string {
  const heading = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
  const blocks = inFileOrder(problems).map(
    (problem) =>
      `${formatPlace(problem)}\n    wrong: ${indent(problem.message)}\n    write: ${indent(problem.suggestion)}`,
  );
  return [`${heading}.`, ...blocks].join("\n\n");
}

/** Problems sorted by file and line, otherwise in the order in which they were found. */
export function inFileOrder(problems: readonly Problem[]): Problem[] {
  return [...problems].sort((a, b) => compare(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0));
}

/** Words for `write:` when an id is unknown: the nearest known id, or the list of them when none is near. */
export function suggestId(unknown: string | undefined, known: readonly string[]): string {
  if (known.length === 0) return "there is no such record yet: add it first.";
  const nearest = closest(String(unknown), known);
  const { length } = String(unknown);
  // Of a very short word, everything is near.
  if (distance(String(unknown), nearest) <= Math.min(Math.max(2, Math.floor(length / 3)), length - 1))
    return `did you mean "${nearest}"?`;
  const shown = known
    .slice(0, 12)
    .map((id) => `"${id}"`)
    .join(", ");
  return `one of ${shown}${known.length > 12 ? `, … (${known.length} in all)` : ""}.`;
}

function indent(text: string): string {
  return text.replaceAll("\n", "\n           ");
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
