// Tells an editor why YAML cannot read a line, and what to write in its place.

import type { Problem } from "../../model/problem.ts";
import { parseYaml, type YamlFault } from "./parse-yaml.ts";

/** What is wrong with YAML, and on which line of it. */
export type YamlProblem = Pick<Problem, "message" | "suggestion"> & { readonly line: number };

/** A problem, and the lines once it is corrected; null where only the editor knows how. */
interface Explanation extends YamlProblem {
  readonly mended: readonly string[] | null;
}

/** A line as it may have been meant, and what is wrong with it as it is. */
interface Mend extends YamlProblem {
  readonly mended: readonly string[];
}

/** Explains what stops the reading of YAML. Where a correction lets it read on, that is what to write. */
export function explainYaml(lines: readonly string[], fault: YamlFault): Explanation {
  if (fault.code === "DUPLICATE_KEY") {
    const once = onceOnly(lines, fault.line);
    return readsOn(once, fault) ? once : { ...once, mended: null };
  }
  for (const mend of mendsOf(lines, fault)) if (readsOn(mend, fault)) return mend;
  return { ...general(lines, fault), mended: null };
}

function readsOn({ mended }: Mend, { line }: YamlFault): boolean {
  const next = parseYaml(mended.join("\n")).fault;
  return next === null || next.line > line;
}
/** What an editor may have meant, the likeliest first. */
function* mendsOf(lines: readonly string[], { code, line }: YamlFault): Generator<Mend> {
  if (code === "NO_MAP" || code === "NO_KEY") return;
  yield* withoutTabs(lines);
  // The line of the fault, or an earlier one where it shows only later.
  const upwards = code === "ALIAS" ? [line] : Array.from({ length: line }, (_, index) => line - index);
  for (const mendLine of [inQuotes, withSpace, withColon, withoutHyphen, withoutIndent])
    for (const at of mendLine === inQuotes ? upwards : [line + 1, ...upwards]) {
      const mend = mendLine(lines[at - 1] ?? "", code);
      if (mend === null) continue;
      const { text, ...problem } = mend;
      yield { suggestion: text.trim(), ...problem, line: at, mended: lines.with(at - 1, text) };
    }
}

/** One line, corrected. Where there is no suggestion, the line itself is what to write. */
interface LineMend {
  readonly text: string;
  readonly message: string;
  readonly suggestion?: string;
}

function onceOnly(lines: readonly string[], line: number): Mend {
  const keyOf = (text: string) => /^[\s{]*["']?([^"':]*)/.exec(text)?.[1]?.trim() ?? "";
  const key = keyOf(lines[line - 1] ?? "");
  const first = lines.findIndex((text) => keyOf(text) === key) + 1;
  return {
    line,
    message: `the key "${key}" is already there${first > 0 && first < line ? `, on line ${first}` : ""}.`,
    suggestion: "only one of the two lines.",
    mended: lines.with(line - 1, ""),
  };
}

function* withoutTabs(lines: readonly string[]): Generator<Mend> {
  const first = lines.findIndex((text) => /^ *\t/.test(text));
  if (first < 0) return;
  // A key of an object stays indented; another key must not be.
  const inObject = /:\s*$/.test(lines[first - 1] ?? "");
  yield {
    line: first + 1,
    message: "the line is indented with a tab, but YAML allows only spaces.",
    suggestion: inObject
      ? "the same line, with spaces in place of the tab."
      : "the same line, with nothing before its key.",
    mended: lines.map((text) =>
      text.replace(/^[ \t]+/, (space) => (!space.includes("\t") ? space : inObject ? "  " : "")),
    ),
  };
}

/** A line `key: value`: its indentation and key, and its value up to the white space at its end. */
const KEY_LINE = /^(?<key>\s*[\w:"'-]+[ \t]*:)[ \t]+(?<value>\S.*?)[ \t\r]*$/;

function inQuotes(line: string, code: string): LineMend | null {
  const { key, value } = KEY_LINE.exec(line)?.groups ?? {};
  if (key === undefined || value === undefined || parseYaml(line.trim()).fault === null) return null;
  const name = key.replace(/[\s"':]/g, "");
  const quoted = (words: string, message: string): LineMend => {
    const text = `${key} ${JSON.stringify(words)}`;
    return { text, message, suggestion: `the ${name} in quotes: ${text.trim()}` };
  };
  if (code === "BAD_DQ_ESCAPE" && /^".*"$/.test(value))
    return quoted(value.slice(1, -1), `a backslash in the ${name} begins an escape sequence that YAML does not have.`);
  if (/^["']/.test(value)) {
    // A quotation mark that is never closed, or an apostrophe within single ones.
    const words = /^"(?<open>[^"]*)$|^'(?<single>[^']*|.*\p{L}'\p{L}.*(?='$))'?$/u.exec(value)?.groups;
    return quoted(
      words?.["open"] ?? words?.["single"] ?? value,
      `the ${name} has text after its closing quotation mark, or no closing mark at all.`,
    );
  }
  if (/:(?:\s|$)/.test(value)) return quoted(value, `YAML reads the colon in the ${name} as the end of another key.`);
  return quoted(value, `the ${name} begins with “${value.charAt(0)}”, which has a special meaning in YAML.`);
}

function withSpace(line: string): LineMend | null {
  const { key, value } = /^(?<key>\w+):(?<value>[^\s:].*)$/.exec(line)?.groups ?? {};
  if (key === undefined) return null;
  return { text: `${key}: ${value}`, message: "there is no space after the colon, so YAML sees no key." };
}

function withColon(line: string): LineMend | null {
  const { key, value } = /^(?<key>\w+)\s*：\s*(?<value>\S.*)$/.exec(line)?.groups ?? {};
  if (key === undefined) return null;
  return { text: `${key}: ${value}`, message: "the colon is full-width, which YAML reads as a letter." };
}

function withoutHyphen(line: string): LineMend | null {
  if (!/^- [\w"'-]+[ \t]*:/.test(line)) return null;
  return { text: line.slice(2), message: "the key begins with a hyphen, like an item of a list." };
}

function withoutIndent(line: string): LineMend | null {
  if (!/^\s+[\w:"'-]+[ \t]*:/.test(line)) return null;
  return {
    text: line.trimStart(),
    message: "the line is indented, so YAML reads it as part of the line above.",
  };
}

function general(lines: readonly string[], { code, reason, line }: YamlFault): YamlProblem {
  if (code === "ALIAS")
    return {
      line,
      message: "“*” begins a reference, but there is nothing to refer to.",
      suggestion: 'a value that begins with “*” in quotes: title: "*…"',
    };
  if (code === "NO_KEY" || code === "NO_MAP")
    return { line, message: "front matter is a list of keys, and this is not a key.", suggestion: KEYS };
  if (code === "MULTIPLE_DOCS") {
    const end = lines.findIndex((text) => text.startsWith("..."));
    return {
      line: end + 1,
      message: "`...` ends the front matter, but keys follow it.",
      suggestion: "nothing; remove the line.",
    };
  }
  const late = lines.findIndex((text, index) => index >= line - 1 && isNoKey(text));
  if (late >= 0 && /IMPLICIT|MISSING|UNEXPECTED/.test(code))
    return {
      line: late + 1,
      message: `“${excerpt(lines[late])}” is not a key with a value.`,
      suggestion: `${KEYS} If the text of the page begins here, \`---\` on a line of its own before it.`,
    };
  const words = reason.charAt(0).toLowerCase() + reason.slice(1).replace(/\.$/, "");
  return { line, message: `YAML cannot read “${excerpt(lines[line - 1])}”: ${words}.`, suggestion: KEYS };
}

const KEYS = "`key: value` on a line of its own, with nothing before the key.";
const excerpt = (line = "") => line.trim().slice(0, 60);

/** A line that is not blank, not indented, no comment, and no key with a value. */
function isNoKey(line: string): boolean {
  return line.trim() !== "" && !/^(?:\s|#|[\w:"'-]+[ \t]*:(?:\s|$)|- )/.test(line);
}
