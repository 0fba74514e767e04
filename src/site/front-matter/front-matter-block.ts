// Where the front matter of a page lies in its file, by the rules of Eleventy's own reader, made strict.

import type { Problem } from "../../model/problem.ts";

/** The text between the two lines `---`, and the line on which it begins; null text where the file has none. */
export interface FrontMatterBlock {
  readonly text: string | null;
  readonly firstLine: number;
}

/** What keeps the front matter of a file from being found. */
export type BlockProblem = Pick<Problem, "message" | "suggestion"> & { readonly line: number };

/** Finds the front matter of a file, or says why Eleventy would not find what the editor meant. */
export function frontMatterBlock(file: string): FrontMatterBlock | BlockProblem {
  const text = file.replace(/^\uFEFF/, "");
  const lines = text.split("\n").map((line) => line.replace(/\r$/, ""));
  const first = lines.findIndex((line) => line.trim() !== "");
  if (!text.startsWith("---") || text.startsWith("----")) {
    const late = /^\s*-{2,}\s*$/.test(lines[first] ?? "") && /^\s*[\w:"']+\s*:/.test(lines[first + 1] ?? "");
    if (!late) return { text: null, firstLine: 1 };
    return {
      line: first + 1,
      message: "front matter must begin with `---` alone on the first line of the file.",
      suggestion: "`---` as the first line, three hyphens with nothing before or after them.",
    };
  }
  if (lines[0] !== "---")
    return {
      line: 1,
      message: `"${lines[0]}" does not begin front matter, which must be YAML.`,
      suggestion: "`---` alone on the first line, then `name: value` on each line.",
    };
  const end = lines.findIndex((line, index) => index > 0 && line.startsWith("---"));
  if (end > 0 && lines[end]?.trimEnd() === "---") return { text: lines.slice(1, end).join("\n"), firstLine: 2 };
  const lastKey = lastLineOfKeys(lines);
  return {
    line: lastKey + 2,
    message: "the front matter is not closed by a line with `---` alone.",
    suggestion: "`---` on a line of its own, after the last key and before the text of the page.",
  };
}

/** Index of the last line from the head on that can belong to front matter: a key, what is indented, or a comment. */
function lastLineOfKeys(lines: readonly string[]): number {
  const end = lines.findIndex((line, index) => index > 0 && !/^(?:[\w:"']+\s*:(?:\s|$)|\s+\S|#[^#]|- )/.test(line));
  return (end < 0 ? lines.length : end) - 1;
}
