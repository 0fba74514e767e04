// SVG elements of charts: shapes, lengths, and text whose numbers the number gate can verify.
//
// A chart has no viewBox. Horizontal lengths are percentages of its width, vertical ones em of its text, so that one
// chart fits every width and text size, and its text is never scaled.

import type { Piece } from "../../model/chart-labels.ts";
import type { Figure } from "../../model/figure.ts";
import { formatFigure } from "../../model/format.ts";
import { formatDate } from "../../model/partial-date.ts";
import { escapeHtml } from "../../html/escape.ts";
import { partsOfWord, widthOf } from "../line-breaks.ts";

/** Widths of lines, in letters, that fit the narrowest chart, on a phone, in the site's widest typeface; fewer in bold. */
const LINE_LENGTH = 32;
const LINE_LENGTH_BOLD = 28;

/** Distance between the baselines of two lines of text, in em. */
export const LINE = 1.4;
/** Thickness of a bar, in em. */
export const BAR = 0.9;

/** A horizontal length, from 0 to 100 per cent of the width. */
export function percent(value: number): string {
  return `${Number(value.toFixed(2))}%`;
}

export function em(value: number): string {
  return `${Number(value.toFixed(2))}em`;
}

/** An SVG element; undefined attributes are omitted. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  ...children: readonly string[]
): string {
  const written = Object.entries(attributes).map(([attribute, value]) =>
    value === undefined ? "" : ` ${attribute}="${escapeHtml(value)}"`,
  );
  const start = `<${name}${written.join("")}`;
  return children.length === 0 ? `${start}/>` : `${start}>${children.join("")}</${name}>`;
}

export function line(name: string, [x1, x2]: readonly [string, string], [y1, y2]: readonly [string, string]): string {
  return element("line", { class: name, x1, x2, y1, y2 });
}

/** A symbol drawn in pixels at a position of the chart, whose origin it shares. */
export function symbol(name: string, { x, y }: { x?: string; y: string }, ...children: readonly string[]): string {
  return element("svg", { class: name, x, y, width: "1", height: "1" }, ...children);
}

/** A bar. @param y its upper edge in em @param ends in per cent of the width, in either order */
export function bar(kind: Figure["kind"], y: number, ends: readonly [number, number], fill?: string): string {
  const from = Math.min(...ends);
  const width = percent(Math.max(...ends) - from);
  const x = from === 0 ? "0" : percent(from);
  return element("rect", { class: `bar bar-${kind}`, x, y: em(y), width, height: em(BAR), fill });
}

export interface TextPlace {
  /** An SVG length; the left edge by default. */
  readonly x?: string;
  /** Baseline in em. */
  readonly y: number;
  readonly class?: string | undefined;
  readonly anchor?: "middle" | "end";
}

export function textLine(pieces: readonly Piece[], { x = "0", y, class: name, anchor }: TextPlace): string {
  return element("text", { x, y: em(y), class: name, "text-anchor": anchor }, ...pieces.map(pieceOf));
}

/** Text wrapped to fit the narrowest chart, from a first baseline down, and its number of lines. */
export function textLines(words: string, place: TextPlace): { svg: string[]; lines: number } {
  const lines = wrapBalanced(words, place.class === "chart-strong" ? LINE_LENGTH_BOLD : LINE_LENGTH);
  return {
    svg: lines.map((words, index) => textLine([words], { ...place, y: place.y + index * LINE })),
    lines: lines.length,
  };
}

/** Whether pieces fit the narrowest chart on one line. */
export function fits(pieces: readonly Piece[]): boolean {
  return widthOf(pieces.map(wordsOf).join("")) <= LINE_LENGTH;
}

function pieceOf(piece: Piece): string {
  if (typeof piece === "string") return escapeHtml(piece);
  const bound =
    "figure" in piece ? { "data-figure": piece.figure.id, class: "chart-number" } : { "data-date": piece.date };
  return element("tspan", bound, escapeHtml(wordsOf(piece)));
}

function wordsOf(piece: Piece): string {
  if (typeof piece === "string") return piece;
  return "figure" in piece
    ? formatFigure(piece.figure, piece.style)
    : formatDate(piece.date, piece.locale, piece.month);
}

/** As few lines as possible, of about equal length, so that no word is left alone. */
function wrapBalanced(text: string, limit: number): string[] {
  const { length } = wrap(text, limit);
  let width = Math.ceil(widthOf(text) / length);
  while (width < limit && wrap(text, width).length > length) width += 1;
  return wrap(text, width);
}

function wrap(text: string, limit: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" "))
    for (const [index, part] of partsOfWord(word).entries()) {
      const last = lines.at(-1);
      const longer = `${last}${index === 0 ? " " : ""}${part}`;
      if (last !== undefined && widthOf(longer) <= limit) lines[lines.length - 1] = longer;
      else lines.push(part);
    }
  return lines;
}
