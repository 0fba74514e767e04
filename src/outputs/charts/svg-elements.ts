// Pieces of a drawing: elements, lengths, and text whose numbers the gate can verify.
//
// A drawing has no viewBox. What runs sideways is in per cent of its width, what runs down in em of its text, so that
// one drawing serves every width and every size of text, and text is never scaled.

import type { Piece } from "../../model/chart-labels.ts";
import { formatQuantity } from "../../model/format.ts";
import { formatDate } from "../../model/partial-date.ts";
import { escapeHtml } from "../../html/escape.ts";

/** Characters that fit into the narrowest drawing, on a phone, in the widest of the site's typefaces; in bold, fewer. */
const FITS = 32;
const FITS_BOLD = 28;

/** Distance from one line of text to the next, in em. */
export const LINE = 1.4;

/** Part of the width, 0 to 100, as a length of SVG. */
export function percent(value: number): string {
  return `${Number(value.toFixed(2))}%`;
}

/** Multiple of the size of text as a length of SVG. */
export function em(value: number): string {
  return `${Number(value.toFixed(2))}em`;
}

/** An element of SVG; attributes that are undefined are left out. */
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

/** Where a text stands, and how. */
export interface TextPlace {
  /** A length of SVG; the left edge where it is left out. */
  readonly x?: string;
  /** Its base line, in em. */
  readonly y: number;
  readonly class?: string;
  readonly anchor?: "middle" | "end";
}

/** One line of text. */
export function textLine(pieces: readonly Piece[], { x = "0", y, class: name, anchor }: TextPlace): string {
  return element("text", { x, y: em(y), class: name, "text-anchor": anchor }, ...pieces.map(pieceOf));
}

/** Lines of text, each as long as fits the narrowest drawing, from a base line down; and how many there are. */
export function textLines(words: string, place: TextPlace): { svg: string[]; lines: number } {
  const lines = balanced(words, place.class === "chart-strong" ? FITS_BOLD : FITS);
  return {
    svg: lines.map((line, index) => textLine([line], { ...place, y: place.y + index * LINE })),
    lines: lines.length,
  };
}

/** Whether pieces fit the narrowest drawing as one line. */
export function fits(pieces: readonly Piece[]): boolean {
  return pieces.map(wordsOf).join("").length <= FITS;
}

function pieceOf(piece: Piece): string {
  if (typeof piece === "string") return escapeHtml(piece);
  const declared =
    "figure" in piece ? { "data-figure": piece.figure.id, class: "chart-number" } : { "data-date": piece.date };
  return element("tspan", declared, escapeHtml(wordsOf(piece)));
}

function wordsOf(piece: Piece): string {
  if (typeof piece === "string") return piece;
  return "figure" in piece ? formatQuantity(piece.figure.quantity, { style: piece.style }) : formatDate(piece.date);
}

/** As few lines as fit, each about as long as the next, so that no word is left alone. */
function balanced(text: string, fit: number): string[] {
  const { length } = wrap(text, fit);
  let tried = Math.ceil(text.length / length);
  while (tried < fit && wrap(text, tried).length > length) tried += 1;
  return wrap(text, tried);
}

/** Lines of whole words, each as long as fits. */
function wrap(text: string, fit: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= fit) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
