// Collects every problem that the tests provoke into one table, to read before wording a new message: those reported
// in this process, and those printed by the commands that tests run.

import { ChildProcess } from "node:child_process";
import type { Readable } from "node:stream";
import { stripVTControlCharacters } from "node:util";
import { Problems, formatPlace, type Problem } from "../../src/model/problem.ts";

const provoked = new Map<string, Problem>();

/** Starts recording each problem that this process reports or a process it starts prints. */
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

/** Records the problems in the output of a command or the preview. */
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

/** Reads a stream's data without starting its flow, so that its owner reads it as before. */
function overhear(stream: Readable): void {
  const chunks: Uint8Array[] = [];
  const { push } = stream;
  stream.push = function (this: Readable, chunk: unknown, ...more) {
    if (chunk instanceof Uint8Array) chunks.push(chunk);
    if (chunk === null) rememberPrinted(Buffer.concat(chunks).toString());
    return push.call(this, chunk, ...more);
  };
}

/** The problems recorded since the last call. */
export function takeErrors(): Problem[] {
  const taken = [...provoked.values()];
  provoked.clear();
  return taken;
}

/** The table in Markdown, one row for each kind of problem, sorted by message. */
export function errorTable(problems: readonly Problem[]): string {
  const kinds = new Map(problems.map((problem) => [kindOf(problem), problem]));
  const rows = [...kinds.values()]
    .sort((a, b) => (a.message < b.message ? -1 : 1))
    .map((problem) => `| ${[problem.message, formatPlace(problem), problem.suggestion].map(cell).join(" | ")} |`);
  const head = `# Errors that the tests provoke: ${kinds.size} kinds\n\n| wrong | where | write |\n|---|---|---|\n`;
  return `${head}${rows.join("\n")}\n`;
}

/** Message and suggestion without names, quotations and numbers, which differ between problems of one kind. */
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
