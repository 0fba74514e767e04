// Finds the line of each problem in a data module: the one on which its record begins.

import { readFileSync } from "node:fs";
import path from "node:path";
import type { Problem } from "../../model/problem.ts";
import type { Folders } from "../paths.ts";

/** The problems of data modules with the lines of their records, where these can be found. */
export function locateProblems(problems: readonly Problem[], { content }: Folders): Problem[] {
  const files = new Map<string, ReadonlyMap<string, number>>();
  return problems.map((problem) => {
    const { file, record } = problem;
    if (problem.line !== undefined || !file.startsWith("_data/")) return problem;
    const lines = files.get(file) ?? recordLines(read(path.join(content, file)));
    files.set(file, lines);
    const line = lines.get(record.split(" · ")[0] ?? "");
    return line === undefined ? problem : { ...problem, line };
  });
}

function read(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

/**
 * A comment, a string, a template without a template in it, a name or number, or any other character but white space.
 */
const TOKEN =
  /\/\/.*|\/\*[^]*?\*\/|"(?:\\[^]|[^"\\\n])*"|'(?:\\[^]|[^'\\\n])*'|`(?:\\[^]|[^`\\])*`|[\p{L}\p{N}_$]+|\S/gu;

interface Token {
  readonly text: string;
  readonly line: number;
}

/**
 * The lines, counted from one, of the keys of the object that a TypeScript module exports by default; keys of objects
 * inside it are not among them. Empty where the export is not written as an object, nor as the name of one.
 */
export function recordLines(module: string): Map<string, number> {
  const tokens = tokenise(module);
  const lines = new Map<string, number>();
  let depth = 0;
  for (let at = startOfExport(tokens); at >= 0 && at < tokens.length; at++) {
    const { text, line } = tokens[at] as Token;
    if ("{[(".includes(text)) depth += 1;
    else if ("}])".includes(text)) depth -= 1;
    if (depth === 0) break;
    const key = tokens[at + 1]?.text.replace(/^(["'])(.*)\1$/, "$2");
    if (depth !== 1 || (text !== "{" && text !== ",") || key === undefined || tokens[at + 2]?.text !== ":") continue;
    if (!lines.has(key)) lines.set(key, tokens[at + 1]?.line ?? line);
  }
  return lines;
}

function tokenise(module: string): Token[] {
  const tokens: Token[] = [];
  let line = 1;
  let counted = 0;
  for (const { 0: text, index } of module.matchAll(TOKEN)) {
    line += module.slice(counted, index).split("\n").length - 1;
    counted = index;
    if (!/^\/[/*]/.test(text)) tokens.push({ text, line });
  }
  return tokens;
}

/** The place of the brace that opens the exported object, or -1. */
function startOfExport(tokens: readonly Token[]): number {
  const isAt = (place: number, text: string) => tokens[place]?.text === text;
  const exported = tokens.findIndex(({ text }, at) => text === "export" && isAt(at + 1, "default")) + 2;
  if (exported < 2 || isAt(exported, "{")) return exported < 2 ? -1 : exported;
  const name = tokens[exported]?.text ?? "";
  const declared = tokens.findIndex(({ text }, at) => text === "const" && isAt(at + 1, name));
  const assigned = declared < 0 ? -1 : tokens.findIndex(({ text }, at) => at > declared && text === "=");
  return assigned >= 0 && isAt(assigned + 1, "{") ? assigned + 1 : -1;
}
