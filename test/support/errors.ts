// Every error that the tests provoke, in one table: what an editor is told, to be read by whoever words a new one. Errors of
// this process are met where they are reported, those of commands that tests run in what they print.

import { ChildProcess } from "node:child_process";
import type { Readable } from "node:stream";
import { stripVTControlCharacters } from "node:util";
import { Problems, formatPlace, type Problem } from "../../src/model/problem.ts";

const provoked = new Map<string, Problem>();

/** Remembers, from now on, each problem that is reported in this process or printed by one that it starts. */
export function rememberErrors(): void {
  const { add } = Problems.prototype;
  Problems.prototype.add = function (this: Problems, problem: Problem) {
    remember(problem);
    add.call(this, problem);
  };
  const processes = ChildProcess.prototype as unknown as { spawn(this: ChildProcess, options: object): unknown };
  const { spawn } = processes;
  processes.spawn = function (options) {
    const started = spawn.call(this, options);
    for (const stream of [this.stdout, this.stderr]) if (stream !== null) overhear(stream);
    return started;
  };
}

/** Remembers the problems in what a command or the preview printed. */
export function rememberPrinted(text: string): void {
  for (const [, place = "", message = "", suggestion = ""] of stripVTControlCharacters(text).matchAll(
    /^(\S.*)\n {4}wrong: (.*(?:\n {11}.*)*)\n {4}write: (.*(?:\n {11}.*)*)/gm,
  )) {
    const [file = "", ...record] = place.split(" · ");
    remember({ file, record: record.join(" · "), message, suggestion });
  }
}

function remember(problem: Problem): void {
  if (problem.message.length < 500) provoked.set(kindOf(problem), problem);
}

/** Reads along what a stream gives, without setting it flowing: who started the process reads it when they like. */
function overhear(stream: Readable): void {
  const chunks: Uint8Array[] = [];
  const { push } = stream;
  stream.push = function (this: Readable, chunk: unknown, ...more) {
    if (chunk instanceof Uint8Array) chunks.push(chunk);
    if (chunk === null) rememberPrinted(Buffer.concat(chunks).toString());
    return push.call(this, chunk, ...more);
  };
}

/** What was remembered since the last call. */
export function takeErrors(): Problem[] {
  const taken = [...provoked.values()];
  provoked.clear();
  return taken;
}

/** The table in Markdown, each kind of error once, sorted by what it says. */
export function errorTable(problems: readonly Problem[]): string {
  const kinds = new Map(problems.map((problem) => [kindOf(problem), problem]));
  const rows = [...kinds.values()]
    .sort((a, b) => (a.message < b.message ? -1 : 1))
    .map((problem) => `| ${[problem.message, formatPlace(problem), problem.suggestion].map(cell).join(" | ")} |`);
  return `# Errors that the tests provoke: ${kinds.size} kinds\n\n| wrong | where | write |\n|---|---|---|\n${rows.join("\n")}\n`;
}

/** What is said without the names, words and numbers that it is said of; what follows them is said of all alike. */
function kindOf({ message, suggestion }: Problem): string {
  const bare = (text: string) =>
    text
      .replace(/(cannot be|found) (?!one of).*/s, "$1 …")
      .replace(/^".*" (?=is not an id|is not how the record is shown|cannot be)/s, "… ")
      .replace(/(is not how the record is shown|one of|did you mean).*/s, "$1 …")
      .replace(/“.*”|"(?:[^"\\]|\\.)*"|\{%.*?%\}|U\+\w+|[\d.,]+|\S*[/#]\S*/gs, "…");
  return `${bare(message)} ${bare(suggestion)}`;
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|").replace(/\s+/g, " ");
}
