// What Markdown allows but no page can use: empty links and headings, headings out of order, definitions
// that no link uses, cells beyond the last column, and code without an end.

import type { StateCore, Token } from "markdown-it";
import { mistake } from "../../html/escape.ts";
import { inlineTokens, type MarkdownEnvironment } from "./markdown-lines.ts";

export function markStructure(state: StateCore): void {
  markHeadings(state);
  for (const { token } of inlineTokens(state.tokens)) markLinks(token.children ?? [], state);
  markRows(state);
  markFences(state);
  markDefinitions(state);
}

/** The page's title is its only heading of the first level; below it, no level is skipped. */
function markHeadings({ tokens, Token }: StateCore): void {
  let above = 1;
  tokens.forEach(({ type, tag }, index) => {
    if (type !== "heading_open") return;
    const level = Number(tag.slice(1));
    const text = tokens[index + 1];
    const fault = headingFault(level, above, text?.content ?? "");
    above = level;
    if (fault === null || text?.children == null) return;
    text.children.push(Object.assign(new Token("html_inline", "", 0), { content: fault }));
  });
}

function headingFault(level: number, above: number, text: string): string | null {
  if (text.trim() === "") return mistake("The heading is empty.", "words for the heading; or remove it.");
  if (level === 1)
    return mistake(
      "The page would have a second main heading: its title is the first.",
      `## ${text}, or these words as title in the front matter.`,
    );
  if (level <= above + 1) return null;
  return mistake(
    `The heading skips a level: it has ${level} number signs, below one of level ${above}.`,
    `${"#".repeat(above + 1)} ${text}`,
  );
}

/** A link needs words that say where it leads, and an address. */
function markLinks(parts: Token[], { Token }: StateCore): void {
  const replaced = (content: string) => Object.assign(new Token("html_inline", "", 0), { content });
  parts.forEach((part, start) => {
    if (part.type !== "link_open") return;
    const end = parts.findIndex(({ type }, index) => index > start && type === "link_close");
    const words = parts.slice(start + 1, end);
    const address = decode(String(part.attrGet("href") ?? ""));
    const hasWords = words.some(({ type, content }) => type !== "softbreak" && content.trim() !== "");
    if (!hasWords)
      parts[start] = replaced(mistake(`The link to "${address}" has no words.`, `[its words](${address})`));
    else if (address === "" || address === "#")
      parts[start] = replaced(mistake("The link leads nowhere.", "[words](/address/), or the words alone."));
    if (parts[start] !== part && end >= 0) parts[end] = replaced("");
  });
}

function decode(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

/** Cells beyond the last column would vanish. */
function markRows(state: StateCore): void {
  const source = state.src.split("\n");
  let columns = 0;
  state.tokens.forEach(({ type, map }, index) => {
    if (type === "table_open") columns = 0;
    if (type === "th_open") columns += 1;
    if (type !== "tr_open" || map === null || columns === 0) return;
    const cells = cellsIn(source[map[0]] ?? "");
    const first = state.tokens.slice(index).find((token) => token.type === "inline");
    if (cells <= columns || first?.children == null) return;
    const content = mistake(
      `The row has ${cells} cells, but the table has ${columns} columns: the rest would vanish.`,
      String.raw`a column for each cell; \| for the sign itself.`,
    );
    first.children.push(Object.assign(new state.Token("html_inline", "", 0), { content }));
  });
}

/** The cells of a row: a bar separates two, unless a backslash precedes it (GFM, section 4.10). */
function cellsIn(row: string): number {
  const inside = row
    .replace(/^[\s>]*/, "")
    .replace(/^\|/, "")
    .replace(/(?<!\\)\|\s*$/, "");
  return inside.split(/(?<!\\)\|/).length;
}

/** A fence without its end makes code of the rest of the page. */
function markFences({ tokens, src }: StateCore): void {
  const source = src.split("\n");
  for (const token of tokens) {
    if (token.type !== "fence" || token.map === null) continue;
    const [first, end] = token.map;
    const isClosed = end - 1 > first && /^[\s>]*(?:`{3,}|~{3,})\s*$/.test(source[end - 1] ?? "");
    if (isClosed) continue;
    token.type = "html_block";
    token.content = mistake(
      `"${token.markup}" begins a block of code that is never closed.`,
      `a line with ${token.markup} after its last line.`,
    );
  }
}

/** A definition that no link uses, such as a footnote's, is never shown. */
function markDefinitions(state: StateCore): void {
  const { references = {} } = state.env as MarkdownEnvironment;
  const used = new Set<unknown>();
  for (const { token } of inlineTokens(state.tokens))
    for (const part of token.children ?? []) used.add(part.attrGet("href") ?? part.attrGet("src"));
  const source = state.src.split("\n");
  for (const [name, { href }] of Object.entries(references)) {
    if (used.has(href)) continue;
    const line = source.findIndex((text) => definedIn(text) === name);
    const written = definedIn(source[line] ?? "", false);
    const token = new state.Token("html_block", "", 0);
    token.content = mistake(
      `No link uses the definition "[${written}]: ${decode(href)}".`,
      "[words](/address/) where the link is meant. There are no footnotes: put the words in the text.",
    );
    token.map = [Math.max(line, 0), Math.max(line, 0) + 1];
    state.tokens.push(token);
  }
}

/** The name that a line defines, as written or as names are compared; empty if it defines none. */
function definedIn(line: string, compared = true): string {
  const [, name = ""] = /^[\s>]*\[((?:\\.|[^\]\\])+)\]:/.exec(line) ?? [];
  return compared ? name.trim().replace(/\s+/g, " ").toLowerCase().toUpperCase() : name;
}
