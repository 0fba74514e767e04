// Finds the line of each problem: in a data module, the one on which its record begins; in a page, the first that holds
// what is wrong.

import { readFileSync } from "node:fs";
import path from "node:path";
import { groupBy } from "../../model/group-by.ts";
import { lineAt } from "../../model/line-at.ts";
import type { Problem } from "../../model/problem.ts";
import type { Folders } from "../paths.ts";
import { mergeShared, SPREAD, type WrittenRecords } from "./shared-problems.ts";

/** The problems of data modules and pages with their lines, where known; one that many share is listed once. */
export function locateProblems(problems: readonly Problem[], folders: Folders): Problem[] {
  const byFile = groupBy(problems, ({ file }) => file);
  const located = new Map([...byFile].flatMap(([file, own]) => locateIn(file, own, folders)));
  return problems.flatMap((problem) => located.get(problem) ?? []);
}

/** Each problem of a file with what to report of it, or null where another stands for it. */
function locateIn(file: string, problems: readonly Problem[], { content, engine }: Folders) {
  const isModule = file.startsWith("_data/");
  if (!isModule && !/\.(?:md|njk)$/.test(file)) return problems.map((problem) => [problem, problem] as const);
  const text = read(path.join(content, file)) || (isModule ? "" : read(path.join(engine, file)));
  const lines = isModule ? recordLines(text) : new Map<string, number>();
  const merged = isModule ? mergeShared(problems, writtenRecords(text)) : problems;
  return problems.map((problem, index) => {
    const one = merged[index] ?? null;
    if (one === null || one.line !== undefined) return [problem, one] as const;
    const line = isModule ? lines.get(one.record.split(" · ")[0] ?? "") : lineOf(text, one);
    return [problem, line === undefined ? one : { ...one, line }] as const;
  });
}

/** The first line of a page that contains what the problem says is written, or else a text that its message quotes. */
function lineOf(page: string, { written, message }: Problem): number | undefined {
  const quoted = Array.from(message.matchAll(/"([^"]+)"/g), ([, text = ""]) => text);
  for (const text of [written ?? "", ...quoted]) {
    const found = text.trim() === "" ? -1 : page.search(asWritten(text.trim()));
    if (found >= 0) return lineAt(page, found);
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
  return new Map([...readRecords(tokenise(module)).records].map(([id, { line }]) => [id, line]));
}

/** What a module writes of its records, for problems that many of them share. */
function writtenRecords(module: string): WrittenRecords {
  const tokens = tokenise(module);
  const { records, start, end } = readRecords(tokens);
  return {
    fields: new Map([...records].map(([id, { fields }]) => [id, fields])),
    lineOutside: (name) =>
      tokens.find(
        ({ text }, at) => (at < start || at > end) && text === name && /^[:=]$/.test(tokens[at + 1]?.text ?? ""),
      )?.line,
  };
}

interface WrittenRecord {
  readonly line: number;
  readonly fields: Map<string, string | null>;
}

/** The records of the exported object, which lies between two tokens. */
function readRecords(tokens: readonly Token[]) {
  const records = new Map<string, WrittenRecord>();
  const start = startOfExport(tokens);
  let depth = 0;
  let record: WrittenRecord | null = null;
  let at = start;
  const textAt = (place: number) => tokens[place]?.text ?? "";
  for (; at >= 0 && at < tokens.length; at++) {
    const text = textAt(at);
    if ("{[(".includes(text)) depth += 1;
    else if ("}])".includes(text)) depth -= 1;
    if (depth === 0) break;
    if (text !== "{" && text !== ",") continue;
    const key = textAt(at + 1).replace(/^(["'])(.*)\1$/, "$2");
    const hasValue = textAt(at + 2) === ":";
    if (depth === 1 && hasValue && !records.has(key)) {
      record = { line: tokens[at + 1]?.line ?? 0, fields: new Map() };
      // What is not written here comes from elsewhere as a whole.
      if (textAt(at + 3) !== "{") record.fields.set(SPREAD, null);
      records.set(key, record);
    } else if (depth === 2 && key === ".") record?.fields.set(SPREAD, isName(textAt(at + 4)) ? textAt(at + 4) : null);
    else if (depth === 2 && hasValue) record?.fields.set(key, isName(textAt(at + 3)) ? textAt(at + 3) : null);
    else if (depth === 2 && isName(key)) record?.fields.set(key, key);
  }
  return { records, start, end: at };
}

/** Whether a token is the name of a constant. */
function isName(token: string): boolean {
  return /^[\p{L}_$]/u.test(token) && !/^(?:true|false|null|undefined)$/.test(token);
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
