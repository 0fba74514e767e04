// Fits texts into their boxes: the largest size that fits, or the smallest with the end cut off.

import { textOfLine } from "./card.ts";
import type { TextBox } from "./card-design.ts";
import { styleOf } from "./satori-elements.ts";

export interface Typesetting {
  /** Font size in pixels. */
  readonly size: number;
  /** The whole text, or the part that fits, with an ellipsis. */
  readonly text: string;
  /** Whether a word is wider than the box and has to be broken. */
  readonly broken: boolean;
}

/** A text that no card can show. */
export class UnfitTextError extends Error {}

/** Lays out texts one below another and returns their sizes. */
export type Measure = (
  texts: readonly { readonly style: object; readonly words: string }[],
) => Promise<readonly { readonly width: number; readonly height: number }[]>;

/** The font size at which words are measured; widths are proportional to it. */
const WORD_SIZE = 100;

/**
 * Chooses the size of a text, and cuts one that fits in none.
 *
 * @throws UnfitTextError where a text that is never cut off is too long
 */
export async function fitText(box: TextBox, measure: Measure): Promise<Typesetting> {
  const text = textOfLine(box.line);
  const trial = (size: number, words: string) => ({ style: { ...styleOf(box, size), width: box.width }, words });
  // Each word alone, too, to find one that is wider than the box.
  const words = text.split(/[ \n]+/).filter((word) => !/\p{Script=Han}/u.test(word));
  const style = { ...styleOf(box, WORD_SIZE), whiteSpace: "nowrap" };
  const trials = [...box.sizes.map((size) => trial(size, text)), ...words.map((word) => ({ style, words: word }))];
  const boxes = await measure(trials);
  const widths = boxes.slice(box.sizes.length).map(({ width }) => width / WORD_SIZE);
  const isBroken = (size: number) => Math.max(0, ...widths) * size > box.width;

  const sizes = box.sizes.filter((_, index) => (boxes[index]?.height ?? Infinity) <= box.height);
  const largest = sizes.find((size) => !isBroken(size));
  if (largest !== undefined) return { size: largest, text, broken: false };
  if (box.whole === true) throw new UnfitTextError(`"${text}" is too long for a card.`);
  const size = box.sizes.at(-1) ?? 0;
  if (sizes.includes(size)) return { size, text, broken: true };
  const all = truncationsOf(text);
  const cuts = await measure(all.map((start) => trial(size, start)));
  const last = cuts.findLastIndex(({ height }) => height <= box.height);
  return { size, text: all[last] ?? "…", broken: isBroken(size) };
}

/** A number with its magnitude, an ideograph, the end of a word of letters, or a piece of a very long one. */
const TOKEN = new RegExp(
  String.raw`\s*(?:\p{N}[\p{N}.,\u3007\u4e00-\u9fff]*(?:\s(?:thousand|million|billion|trillion)\b)?\S*|` +
    String.raw`\p{Script=Han}|` +
    String.raw`[^\s\p{Script=Han}\p{N}]{1,24}(?![^\s\p{Script=Han}\p{N}])|[^\s\p{Script=Han}\p{N}]{1,8})`,
  "giu",
);

/**
 * Every truncation of a text, with an ellipsis: between words, between ideographs, and within a word of letters that is
 * too long for any line, but never within a number or between a number and its magnitude.
 */
export function truncationsOf(text: string): string[] {
  const tokens = text.match(TOKEN) ?? [];
  return tokens.slice(0, -1).map((_, index) => {
    const start = tokens.slice(0, index + 1).join("");
    return `${start.replace(/[\s,;:.]+$/u, "")}…`;
  });
}
