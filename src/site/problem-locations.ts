// Lines of records: a problem of a data module names the record, and the line where it begins is looked up for whoever opens the file.

import { readFileSync } from "node:fs";
import path from "node:path";
import type { Problem } from "../model/problem.ts";
import type { Folders } from "./load-data.ts";

/** The problems, each of a record with the line on which the record begins. */
export function locateProblems(problems: readonly Problem[], { content }: Folders): Problem[] {
  const texts = new Map<string, string[]>();
  const linesOf = (file: string): string[] => {
    const known = texts.get(file) ?? read(path.join(content, file));
    texts.set(file, known);
    return known;
  };
  return problems.map((problem) => {
    const [id = ""] = problem.record.split(" · ");
    if (problem.line !== undefined || !problem.file.startsWith("_data/") || !/^[a-z0-9-]+$/.test(id)) return problem;
    const line = linesOf(problem.file).findIndex((text) => new RegExp(`^\\s*"?${id}"?\\s*:`).test(text)) + 1;
    return line === 0 ? problem : { ...problem, line };
  });
}

function read(file: string): string[] {
  try {
    return readFileSync(file, "utf8").split(/\r?\n/);
  } catch {
    return [];
  }
}
