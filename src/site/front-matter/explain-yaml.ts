// Tells an editor why YAML cannot read a line, and what to write in its place.

import { parseDocument } from "yaml";
import type { Problem } from "../../model/problem.ts";

/** What is wrong with YAML, and on which line of it. */
export type YamlProblem = Pick<Problem, "message" | "suggestion"> & { readonly line: number };

/** A line `key: value`: its indentation and key, and its value up to the white space at its end. */
const KEY_LINE = /^(?<key>\s*[\w:"'-]+[ \t]*:)[ \t]+(?<value>\S.*?)[ \t\r]*$/;

/**
 * Explains an error of the YAML reader, or one of our own.
 *
 * @param code the reader's code; `NO_MAP`, `NO_NAME` and `ALIAS` are our own
 * @param reason the reader's own words
 */
export function explainYaml(text: string, code: string, reason: string, line: number): YamlProblem {
  const lines = text.split("\n");
  if (code === "NO_MAP" || code === "NO_NAME") return general(lines, code, reason, line);
  const tab = lines.findIndex((one) => /^ *\t/.test(one));
  if (code === "DUPLICATE_KEY") return duplicateKey(lines, line);
  if (tab >= 0 && ["", "  "].some((spaces) => parses(lines.map((one) => withoutTabs(one, spaces)).join("\n"))))
    return {
      line: tab + 1,
      message: "a tab indents the line, and YAML allows spaces alone.",
      suggestion: "the same line, with spaces in place of the tab, or with nothing before its key.",
    };
  // The line of the error, or an earlier one where the error shows only later.
  const upwards = code === "ALIAS" ? [line] : Array.from({ length: line }, (_, index) => line - index);
  for (const at of upwards) {
    const quoted = quotedLine(lines[at - 1] ?? "", code);
    if (quoted !== null && parses(lines.with(at - 1, quoted.line).join("\n")))
      return {
        line: at,
        message: quoted.reason,
        suggestion: `the ${quoted.key} in quotes: ${quoted.line.trim()}`,
      };
  }
  for (const at of [line + 1, ...upwards]) {
    const indented = lines[at - 1] ?? "";
    if (/^\s+[\w:"'-]+[ \t]*:/.test(indented) && parses(lines.with(at - 1, indented.trimStart()).join("\n")))
      return {
        line: at,
        message: "the line is indented, so YAML takes it for a part of the one above it.",
        suggestion: indented.trim(),
      };
  }
  return general(lines, code, reason, line);
}

function duplicateKey(lines: readonly string[], line: number): YamlProblem {
  const key = /^[\s{]*["']?([^"':]*)/.exec(lines[line - 1] ?? "")?.[1]?.trim() ?? "";
  const first = lines.findIndex((one) => /^[\s{]*["']?([^"':]*)/.exec(one)?.[1]?.trim() === key) + 1;
  return {
    line,
    message: `the key "${key}" is already there${first > 0 && first < line ? `, on line ${first}` : ""}.`,
    suggestion: "each key once: one of the two lines.",
  };
}

/** A line with its value in quotes, and why it needs them. */
function quotedLine(line: string, code: string): { line: string; key: string; reason: string } | null {
  const { key, value } = KEY_LINE.exec(line)?.groups ?? {};
  if (key === undefined || value === undefined) return null;
  const name = key.replace(/[\s"':]/g, "");
  const first = value.charAt(0);
  if (code === "BAD_DQ_ESCAPE" && /^".*"$/.test(value))
    return {
      line: `${key} ${JSON.stringify(value.slice(1, -1))}`,
      key: name,
      reason: `a backslash in the ${name} begins an escape that YAML does not know.`,
    };
  const reason = /^["']/.test(value)
    ? `the ${name} goes on after a quotation mark that ends it, or has none that does.`
    : /:(?:\s|$)/.test(value)
      ? `YAML takes the colon in the ${name} for the end of another key.`
      : `the ${name} begins with “${first}”, which has a meaning of its own in YAML.`;
  // A quotation mark that is never closed, or an apostrophe within single ones.
  const words = /^"(?<open>[^"]*)$|^'(?<single>[^']*|.*\p{L}'\p{L}.*(?='$))'?$/u.exec(value)?.groups;
  return { line: `${key} ${JSON.stringify(words?.["open"] ?? words?.["single"] ?? value)}`, key: name, reason };
}

function general(lines: readonly string[], code: string, reason: string, line: number): YamlProblem {
  const at = (lines[line - 1] ?? "").trim();
  if (code === "ALIAS")
    return {
      line,
      message: "“*” refers to a value that has no name here.",
      suggestion: 'a value that begins with “*” in quotes: title: "*…"',
    };
  if (code === "NO_NAME" || code === "NO_MAP")
    return { line, message: "front matter is a list of keys, and this is no key.", suggestion: KEYS };
  if (code === "MULTIPLE_DOCS") {
    const end = lines.findIndex((one) => one.startsWith("..."));
    return { line: end + 1, message: "`...` ends YAML, and keys follow it.", suggestion: "no such line." };
  }
  const late = lines.findIndex((one, index) => index >= line - 1 && isNoKey(one));
  const noSpace = /^([\w:]+):(\S.*)$/.exec((lines[late] ?? at).trim());
  if (noSpace !== null && /IMPLICIT|MISSING/.test(code))
    return {
      line: late + 1,
      message: "no space follows the colon, so YAML finds no key.",
      suggestion: `${noSpace[1]}: ${noSpace[2]}`,
    };
  const wideColon = /^([\w:]+)\s*：\s*(\S.*)$/.exec((lines[late] ?? at).trim());
  if (wideColon !== null)
    return {
      line: late + 1,
      message: "the colon is a full-width one, which YAML takes for a letter.",
      suggestion: `${wideColon[1]}: ${wideColon[2]}`,
    };
  if (late >= 0 && /IMPLICIT|MISSING|UNEXPECTED/.test(code))
    return {
      line: late + 1,
      message: `“${(lines[late] ?? "").trim().slice(0, 60)}” is no key with its value.`,
      suggestion: `${KEYS} If the text of the page begins here, \`---\` on a line of its own before it.`,
    };
  return { line, message: `YAML cannot read “${at.slice(0, 60)}”: ${lowerFirst(reason)}.`, suggestion: KEYS };
}

const KEYS = "`key: value` on a line of its own, with nothing before the key.";

/** A line that is not blank, not indented, no comment, and no key with a value. */
function isNoKey(line: string): boolean {
  return line.trim() !== "" && !/^(?:\s|#|[\w:"'-]+[ \t]*:(?:\s|$)|- )/.test(line);
}

const withoutTabs = (line: string, spaces: string) =>
  line.replace(/^[ \t]+/, (space) => (space.includes("\t") ? spaces : space));
const parses = (text: string) => parseDocument(text, { prettyErrors: false, logLevel: "error" }).errors.length === 0;
const lowerFirst = (words: string) => words.charAt(0).toLowerCase() + words.slice(1).replace(/\.$/, "");
