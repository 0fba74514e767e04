// Fits texts into their boxes: the largest size that fits, or the smallest with the end cut off.

import { textOfLine } from "./card.ts";
import type { TextBox } from "./card-design.ts";
import { styleOf, textElement, type Element } from "./satori-elements.ts";

/** How a text is set. */
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

/** Sizes of laid-out elements by key. */
export type Boxes = ReadonlyMap<string, { readonly width: number; readonly height: number }>;

/** Lays out elements one below another and returns their sizes. */
export type Measure = (elements: readonly Element[]) => Promise<Boxes>;

/** The font size at which words are measured; widths are proportional to it. */
const WORD_SIZE = 100;

/** Chooses the size of each text, and cuts those that fit in none. */
export async function fitTexts(
  texts: readonly TextBox[],
  measure: Measure,
): Promise<(readonly [TextBox, Typesetting])[]> {
  const boxes = await measure(texts.flatMap(trials));
  const fitting = texts.map((text, index) => largestFitting(text, index, boxes));
  const tooLong = texts.filter((_, index) => fitting[index] === null);
  const shorter = tooLong.length === 0 ? boxes : await measure(tooLong.flatMap(truncationTrials));
  return texts.map((text, index) => {
    const setting = fitting[index] ?? longestFitting(text, tooLong.indexOf(text), shorter, widestWord(index, boxes));
    return [text, setting] as const;
  });
}

/** A text at each of its sizes, and each of its words alone, to find words that are wider than the box. */
function trials(text: TextBox, index: number): Element[] {
  const content = textOfLine(text.line);
  const words = content.split(/[ \n]+/).filter((word) => !/\p{Script=Han}/u.test(word));
  return [
    ...text.sizes.map((size) =>
      textElement(`${index} at ${size}`, { ...styleOf(text, size), width: text.width }, content),
    ),
    ...words.map((word, place) =>
      textElement(`${index} word ${place}`, { ...styleOf(text, WORD_SIZE), whiteSpace: "nowrap" }, word),
    ),
  ];
}

/** Width of the widest word at a font size of one pixel. */
function widestWord(index: number, boxes: Boxes): number {
  const words = [...boxes].filter(([key]) => key.startsWith(`${index} word `));
  return Math.max(0, ...words.map(([, { width }]) => width / WORD_SIZE));
}

/** The largest size at which the whole text fits, or null. */
function largestFitting(box: TextBox, index: number, boxes: Boxes): Typesetting | null {
  const text = textOfLine(box.line);
  const fitting = box.sizes.filter((size) => (boxes.get(`${index} at ${size}`)?.height ?? Infinity) <= box.height);
  const size = fitting.find((size) => widestWord(index, boxes) * size <= box.width);
  if (size !== undefined) return { size, text, broken: false };
  if (box.whole === true) throw new UnfitTextError(`"${text}" is too long for a card.`);
  return fitting.includes(smallestOf(box)) ? { size: smallestOf(box), text, broken: true } : null;
}

/** Every truncation of a text that is too long, at its smallest size. */
function truncationTrials(text: TextBox, index: number): Element[] {
  const style = { ...styleOf(text, smallestOf(text)), width: text.width };
  return truncationsOf(textOfLine(text.line)).map((words, place) => textElement(`${index} cut ${place}`, style, words));
}

/** The longest truncation that fits. */
function longestFitting(text: TextBox, index: number, boxes: Boxes, widest: number): Typesetting {
  const all = truncationsOf(textOfLine(text.line));
  const last = all.findLastIndex((_, place) => (boxes.get(`${index} cut ${place}`)?.height ?? Infinity) <= text.height);
  const size = smallestOf(text);
  return { size, text: all[last] ?? "…", broken: widest * size > text.width };
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

function smallestOf({ sizes }: TextBox): number {
  return sizes.at(-1) ?? 0;
}
