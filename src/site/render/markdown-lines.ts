// The line of the file that each part of a Markdown page comes from, for the mistakes that are marked in it.

import type { StateCore, Token } from "markdown-it";
import { mistakeOnLine } from "../../html/escape.ts";

/** What a page tells the parser about its file, kept while it parses. */
export interface MarkdownEnvironment {
  /** Whether a text within a line is written on a page, as its lead is, and not in a record. */
  fromPage?: boolean;
  /** The line of the file, counted from one, on which the Markdown begins; 1 by default. */
  firstLine?: number;
  /** For each line that is parsed, the line of the Markdown that it comes from; both count from zero. */
  lines?: readonly number[];
  /** Definitions of references: `[name]: /address/`. */
  references?: Readonly<Record<string, { readonly href: string; readonly title: string }>>;
}

/** The line of the file, counted from one, of a line that is parsed, counted from zero. */
export function lineInFile({ lines, firstLine = 1 }: MarkdownEnvironment, line: number): number {
  return (lines?.[line] ?? line) + firstLine;
}

/** A part of a line of text and its line, counted from zero among those that are parsed. */
export interface PlacedToken {
  readonly token: Token;
  readonly line: number;
}

/** The tokens of a paragraph, heading or cell with their lines. */
export function placeTokens({ map, children }: Token, row: number): PlacedToken[] {
  let line = map?.[0] ?? row;
  return (children ?? []).map((token) => {
    const placed = { token, line };
    if (token.type === "softbreak" || token.type === "hardbreak") line += 1;
    return placed;
  });
}

/** The inline tokens of a page with the line of the row or block that each stands in. */
export function* inlineTokens(tokens: readonly Token[]): Generator<{ token: Token; row: number; isCell: boolean }> {
  let row = 0;
  let isCell = false;
  for (const token of tokens) {
    row = token.map?.[0] ?? row;
    if (token.type === "th_open" || token.type === "td_open") isCell = true;
    if (token.type === "th_close" || token.type === "td_close") isCell = false;
    if (token.type === "inline") yield { token, row, isCell };
  }
}

/** Gives every mistake that is marked in a page the line of its file. */
export function placeMistakes(state: StateCore): void {
  const environment = state.env as MarkdownEnvironment;
  const place = (token: Token, line: number) => {
    token.content = mistakeOnLine(token.content, lineInFile(environment, line));
  };
  for (const token of state.tokens)
    if (token.type === "html_block" || token.type.endsWith("_open")) place(token, token.map?.[0] ?? 0);
  for (const { token, row } of inlineTokens(state.tokens))
    for (const { token: part, line } of placeTokens(token, row)) if (part.type === "html_inline") place(part, line);
}
