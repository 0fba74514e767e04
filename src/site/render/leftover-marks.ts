// Markdown syntax, dialects and habits included, that had no effect and would be published as written.

import type { StateCore, Token } from "markdown-it";
import { mistake } from "../../html/escape.ts";
import { inlineTokens } from "./markdown-lines.ts";

/** A mark by its traces in a text, with what the editor may have meant. */
interface LeftoverMark {
  readonly sign: RegExp;
  /** What is wrong with the sign: `"**" emphasises nothing`. */
  readonly fault: string;
  readonly suggestion: string;
  /** Where to look for it, if not anywhere in a text. Of the bars of a row outside a table, the first is enough. */
  readonly place?: "first outside tables" | "line start";
}

const MARKS: readonly LeftoverMark[] = [
  {
    sign: /\*+|＊+/,
    fault: "emphasises nothing",
    suggestion: String.raw`**words**, closed as it was opened, without a space inside; \* for the sign itself.`,
  },
  {
    // Within a word, as in file_name, CommonMark knows no emphasis.
    sign: /(?<![A-Za-z0-9])_+|_+(?![A-Za-z0-9])|＿+/,
    fault: "emphasises nothing",
    suggestion: String.raw`*words*, which works beside any letter; \_ for the sign itself.`,
  },
  {
    sign: /~+/,
    fault: "strikes nothing out",
    suggestion: String.raw`~~words~~ for words that are struck out; \~ for the sign itself.`,
  },
  { sign: /={2,}/, fault: "highlights nothing", suggestion: String.raw`**words**; \= for the sign itself.` },
  {
    sign: /\^+/,
    fault: "raises nothing",
    suggestion: String.raw`the raised sign itself, such as ² or ³; \^ for the sign itself.`,
  },
  {
    sign: /`+/,
    fault: "does not begin code",
    suggestion: "code between two equal runs of backticks; \\` for the sign itself.",
  },
  {
    sign: /!?\[[^[\]]*\](?:\[[^[\]]*\]|\([^()]*\)|:)?|[[\]]/,
    fault: "does not make a link",
    suggestion: String.raw`[words](/address/) for a link, “- words” for a list; \[ and \] for the brackets themselves.`,
  },
  {
    sign: /[】］][(（](?=\/|https?:)/,
    fault: "does not make a link",
    suggestion: "[words](/address/), with half-width brackets.",
  },
  {
    sign: /\|+/,
    fault: "is not in a table",
    suggestion: String.raw`a row of heads, a row of dashes (| --- | --- |) and the rows, after an empty line; \| for the sign.`,
    place: "first outside tables",
  },
  {
    sign: /<!--|\{#/,
    fault: "begins a comment that is never closed",
    suggestion: "<!-- … -->; the sign itself as code, between backticks.",
  },
  {
    sign: /-->|#\}/,
    fault: "ends a comment that was never begun",
    suggestion: "<!-- … -->; the sign itself as code, between backticks.",
  },
  {
    sign: /:{3,}/,
    fault: "does not begin or end a section",
    suggestion: '"::: since EDITION" or "::: until EDITION" after an empty line, and ":::" at its end.',
  },
  {
    sign: /\{[.:][^{}\n]*\}/,
    fault: "does not add a class",
    suggestion: "a Nunjucks page (.njk) where elements need classes.",
  },
  { sign: /-{2,}/, fault: "is not a dash", suggestion: String.raw`– or — themselves; \-- for the hyphens themselves.` },
  {
    sign: /\.{3,}/,
    fault: "is not an ellipsis",
    suggestion: String.raw`… itself; \... for the full stops themselves.`,
  },
  { sign: /\${2,}/, fault: "does not begin a formula", suggestion: "the formula as code, between backticks." },
  { sign: /%{2,}/, fault: "does not begin a comment", suggestion: "<!-- … --> for a comment." },
  {
    sign: /\+{2}[^\s+][^+]*\+{2}/,
    fault: "does not mark an insertion",
    suggestion: String.raw`the words alone; \+ for the sign itself.`,
  },
  {
    sign: /(?<![\p{L}\p{N}]):[a-z][a-z_]*:(?![\p{L}\p{N}])/u,
    fault: "is not an emoji",
    suggestion: "the sign itself, or words.",
  },
  {
    sign: /&(?:[a-z]{2,}\d*|#\d+|#[xX][0-9a-fA-F]+);/,
    fault: "does not name a character",
    suggestion: "the sign itself, in a file saved as UTF-8.",
  },
  { sign: /\\/, fault: "escapes nothing", suggestion: String.raw`\\ for the sign itself.` },
  {
    sign: /^[#＃]+/,
    fault: "does not begin a heading",
    suggestion: String.raw`## and a space before the words of a heading; \# for the sign itself.`,
    place: "line start",
  },
  {
    sign: /^[-+•·－](?:\u3000|(?=\p{L}))/u,
    fault: "does not begin a list",
    suggestion: String.raw`“- words”, with a space between, after an empty line; \- for the sign itself.`,
    place: "line start",
  },
  {
    sign: /^\d{1,9}[.)](?=\p{L})/u,
    fault: "does not begin a list",
    suggestion: "the number, its full stop and a space before the words, after an empty line.",
    place: "line start",
  },
  {
    sign: /^[＞:](?=\s)|^＞/,
    fault: "does not begin a quotation or a definition",
    suggestion: "“> words” for a quotation.",
    place: "line start",
  },
];

/** Any text with one of the marks matches this; most texts do not. */
const HINT = /[】］*＊_＿~=^`[\]|<>{}#＃:\-+.$%&\\•·－＞]/;

/** A backslash before a sign that needs none: markdown-it takes both for one text. */
const NO_ESCAPE = /^\\[^!-/:-@[-`{-~]$/;

/**
 * Marks as mistakes what was left in the text of a page. Runs while signs after a backslash are tokens of their own:
 * they are what the editor meant.
 */
export function markLeftovers(state: StateCore): void {
  for (const { token, isCell } of inlineTokens(state.tokens)) {
    let startsLine = !isCell;
    let hasBars = isCell;
    token.children = (token.children ?? []).flatMap((part) => {
      const isText = part.type === "text" || NO_ESCAPE.test(part.content);
      const parts = isText ? markedParts(part, state, hasBars, startsLine) : [part];
      hasBars ||= isText && part.content.includes("|");
      startsLine = part.type === "softbreak" || part.type === "hardbreak" || (startsLine && part.content === "");
      return parts;
    });
  }
}

/** A text in parts, with a mistake in place of each mark in it. */
function markedParts(text: Token, state: StateCore, hasBars: boolean, startsLine: boolean): Token[] {
  if (!HINT.test(text.content)) return [text];
  const make = (type: string, content: string) => Object.assign(new state.Token(type, "", 0), { content });
  const found = MARKS.flatMap(({ sign, fault, suggestion, place }) => {
    if ((place === "first outside tables" && hasBars) || (place === "line start" && !startsLine)) return [];
    const matches = [...text.content.matchAll(new RegExp(sign.source, `${sign.flags}g`))];
    const meant = place === "first outside tables" ? matches.slice(0, 1) : matches;
    return meant.map(({ 0: written, index }) => ({ written, index, fault, suggestion }));
  }).sort((a, b) => a.index - b.index || b.written.length - a.written.length);
  const parts: Token[] = [];
  let copied = 0;
  for (const { written, index, fault, suggestion } of found) {
    // A mark inside another is part of the same fault.
    if (index < copied) continue;
    parts.push(make("text", text.content.slice(copied, index)));
    parts.push(make("html_inline", mistake(`"${written.slice(0, 60)}" ${fault}.`, suggestion)));
    copied = index + written.length;
  }
  return [...parts, make("text", text.content.slice(copied))];
}
