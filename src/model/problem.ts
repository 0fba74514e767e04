// Problems that stop a build: where each one is, what is wrong, and what to write instead.

import { compareCodeUnits } from "./compare.ts";
import { toPrintable } from "./text-safety.ts";

/** One thing that stops the briefing from being published. */
export interface Problem {
  /** The file to open, relative to the content folder or the project, with `/`. */
  readonly file: string;
  /** The record, field, page address or other place in the file; empty for the file as a whole. */
  readonly record: string;
  /** What is wrong, and how the input was understood. */
  readonly message: string;
  /** What to write instead. */
  readonly suggestion: string;
  /** Line in the file, counted from one, where it is known. */
  readonly line?: number;
  /** What follows from it and is not reported by itself: "12 figures and 1 park were left out with it." */
  readonly consequence?: string;
  /** What the file has there, by which its line is found later; only of pages. */
  readonly written?: string;
  /** Addresses, relative to the site's root, of the pages that show the problem: `/parks/`. Absent if no page does. */
  readonly pages?: readonly string[];
}

/** Collects the problems of a run, so that all of them are reported and not only the first. */
export class Problems {
  readonly #byPlace = new Map<string, Problem>();

  get list(): Problem[] {
    return [...this.#byPlace.values()];
  }

  /** Adds a problem once: reported again for the same place and line, it only gains the new pages. */
  add(reported: Problem): void {
    const problem = {
      ...reported,
      record: toPrintable(reported.record, 300),
      message: toPrintable(reported.message),
      suggestion: toPrintable(reported.suggestion),
    };
    const key = JSON.stringify([problem.file, problem.record, problem.message, problem.line]);
    const known = this.#byPlace.get(key) ?? problem;
    const pages = new Set([...(known.pages ?? []), ...(problem.pages ?? [])]);
    this.#byPlace.set(key, pages.size === 0 ? known : { ...known, pages: [...pages] });
  }

  /** Says what follows from the problems of a record, beside the first of them. */
  addConsequence(isAbout: (problem: Problem) => boolean, id: string, consequence: string): void {
    for (const [key, problem] of this.#byPlace) {
      if (!isAbout(problem) || problem.record.split(" · ")[0] !== id) continue;
      this.#byPlace.set(key, { ...problem, consequence });
      return;
    }
  }

  get some(): boolean {
    return this.#byPlace.size > 0;
  }
}

/** Ends a run. Its message lists every problem. */
export class BriefingError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const unique = new Problems();
    for (const problem of problems) unique.add(problem);
    super(formatProblems(unique.list));
    this.name = "BriefingError";
    this.problems = unique.list;
  }
}

/** The place of a problem on one line: `_data/figures/port.ts:12 · port-throughput · printed`. */
export function formatPlace({ file, line, record }: Problem): string {
  return [line === undefined ? file : `${file}:${line}`, record].filter((part) => part !== "").join(" · ");
}

/** More pages than this are counted, not listed. */
const MAX_PAGES_LISTED = 5;

/** What to show of a problem below its place: `wrong: …`, `write: …`, and what follows from it or shows it: `also: …`. */
export function problemDetails({ message, suggestion, consequence, pages = [] }: Problem): string[] {
  const more = pages.length - MAX_PAGES_LISTED;
  const listed = pages.slice(0, MAX_PAGES_LISTED).join(", ");
  const shownOn = pages.length === 0 ? [] : [`pages: ${listed}${more > 0 ? ` and ${more} more` : ""}`];
  const follows = consequence === undefined ? [] : [`also: ${consequence}`];
  return [`wrong: ${message}`, `write: ${suggestion}`, ...follows, ...shownOn];
}

/** Problems as plain text for a terminal, sorted by file and line. */
export function formatProblems(problems: readonly Problem[]): string {
  const heading = problems.length === 1 ? "1 problem." : `${problems.length} problems.`;
  return [heading, ...blocksOf(problems)].join("\n\n");
}

function blocksOf(problems: readonly Problem[]): string[] {
  return sortByFile(problems).map((problem) =>
    [formatPlace(problem), ...problemDetails(problem).map((line) => `    ${indent(line)}`)].join("\n"),
  );
}

/** Warnings as plain text for a terminal; they stop nothing. */
export function formatWarnings(warnings: readonly Problem[]): string {
  const heading = warnings.length === 1 ? "1 warning." : `${warnings.length} warnings.`;
  return [heading, ...blocksOf(warnings)].join("\n\n");
}

/** Problems sorted by file and line, otherwise in the order in which they were found. */
export function sortByFile(problems: readonly Problem[]): Problem[] {
  return problems.toSorted((a, b) => compareCodeUnits(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0));
}

function indent(text: string): string {
  return text.replaceAll("\n", "\n           ");
}
