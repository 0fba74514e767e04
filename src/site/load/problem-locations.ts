// Finds the line of each problem: in a data module, the one on which its record begins; in a page, the first that holds
// what is wrong.

import { readFileSync } from "node:fs";
import path from "node:path";
import type { Problem } from "../../model/problem.ts";
import type { Folders } from "../paths.ts";

/** The problems of data modules and pages with their lines, where these can be found. */
export function locateProblems(problems: readonly Problem[], { content, engine }: Folders): Problem[] {
  const modules = new Map<string, ReadonlyMap<string, number>>();
  const pages = new Map<string, string>();
  return problems.map((problem) => {
    const { file, record } = problem;
    let { line } = problem;
    if (line !== undefined) return problem;
    if (file.startsWith("_data/")) {
      const lines = modules.get(file) ?? recordLines(read(path.join(content, file)));
      modules.set(file, lines);
      line = lines.get(record.split(" · ")[0] ?? "");
    } else if (/\.(?:md|njk)$/.test(file)) {
      const text = pages.get(file) ?? (read(path.join(content, file)) || read(path.join(engine, file)));
      pages.set(file, text);
      line = lineOf(text, problem);
    }
    return line === undefined ? problem : { ...problem, line };
  });
}

/** The first line of a page that holds what the problem says is written, or else a text that its message quotes. */
function lineOf(page: string, { written, message }: Problem): number | undefined {
  const quoted = Array.from(message.matchAll(/"([^"]+)"/g), ([, text = ""]) => text);
  for (const text of [written ?? "", ...quoted]) {
    const found = text.trim() === "" ? -1 : page.search(asWritten(text.trim()));
    if (found >= 0) return page.slice(0, found).split("\n").length;
  }
  return undefined;
}

/** Finds a text as an editor may have written it: over two lines, or with references for the signs of HTML. */
function asWritten(text: string): RegExp {
  const signs: Readonly<Record<string, string>> = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
  };
  const pattern = text.replace(/\s+|[^\p{L}\p{N}\s]/gu, (sign) =>
    sign.trim() === "" ? String.raw`\s+` : `(?:\\u{${sign.codePointAt(0)?.toString(16)}}|${signs[sign] ?? "(?!)"})`,
  );
  const [before, after] = [/^[\p{L}\p{N}]/u.test(text), /[\p{L}\p{N}]$/u.test(text)];
  const word = String.raw`[\p{L}\p{N}]`;
  return new RegExp(`${before ? `(?<!${word})` : ""}${pattern}${after ? `(?!${word})` : ""}`, "u");
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
