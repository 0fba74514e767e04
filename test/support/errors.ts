// Every error that the tests provoke, in one table: what an editor is told, to be read by whoever words a new one.

import { Problems, formatPlace, type Problem } from "../../src/model/problem.ts";

const provoked = new Map<string, Problem>();

/** Remembers, from now on, each problem that is reported in this process. */
export function rememberErrors(): void {
  const { add } = Problems.prototype;
  Problems.prototype.add = function (this: Problems, problem: Problem) {
    if (problem.wrong.length < 500) provoked.set(kindOf(problem), problem);
    add.call(this, problem);
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
  const rows = [...kinds.values()].sort((a, b) => (a.wrong < b.wrong ? -1 : 1)).map((problem) => `| ${[problem.wrong, formatPlace(problem), problem.write].map(cell).join(" | ")} |`);
  return `# Errors that the tests provoke: ${kinds.size} kinds\n\n| wrong | where | write |\n|---|---|---|\n${rows.join("\n")}\n`;
}

/** What is said without the names, words and numbers that it is said of. */
function kindOf({ wrong, write }: Problem): string {
  return `${wrong} ${write}`.replace(/"[^"]*"|“[^”]*”|\{%.*?%\}|[\d.,]+|\S*\/\S*/g, "…");
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|").replace(/\s+/g, " ");
}
