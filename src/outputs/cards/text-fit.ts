// How large a text can be in its room, and where it is cut when no size is small enough.

import { textOfLine } from "./card.ts";
import { leaf, styleOf, type Element } from "./satori-elements.ts";
import type { TextBox } from "./card-design.ts";

/** How a text is set. */
export interface Typesetting {
  /** Pixels. */
  readonly size: number;
  /** What is shown of it: all, or what fits with an ellipsis. */
  readonly text: string;
  /** Whether a word is wider than its room and has to be broken. */
  readonly broken: boolean;
}

/** Words that no card can show. */
export class UnfitTextError extends Error {}

/** Sizes of laid-out elements by their keys. */
export type Boxes = ReadonlyMap<string, { readonly width: number; readonly height: number }>;

/** Lays elements out below one another and gives their sizes by their keys. */
export type Measure = (elements: readonly Element[]) => Promise<Boxes>;

/** The size at which words are measured: widths grow with it. */
const WORD_SIZE = 100;

/** How each text is set: as large as it fits, or cut. */
export async function fitTexts(
  texts: readonly TextBox[],
  measure: Measure,
): Promise<(readonly [TextBox, Typesetting])[]> {
  const trial = await measure(texts.flatMap(trials));
  const chosen = texts.map((text, index) => choose(text, index, trial));
  const tooLong = texts.filter((_, index) => chosen[index] === null);
  const shorter = tooLong.length === 0 ? trial : await measure(tooLong.flatMap(shortened));
  return texts.map(
    (text, index) =>
      [text, chosen[index] ?? cut(text, tooLong.indexOf(text), shorter, widestWord(index, trial))] as const,
  );
}

/** A text at each of its sizes, and its words one by one, by which it is seen whether one is too wide for its room. */
function trials(text: TextBox, index: number): Element[] {
  const words = textOfLine(text.line);
  const alone = words.split(/[ \n]+/).filter((word) => !/\p{Script=Han}/u.test(word));
  return [
    ...text.sizes.map((size) => leaf(`${index} at ${size}`, { ...styleOf(text, size), width: text.width }, words)),
    ...alone.map((word, place) =>
      leaf(`${index} word ${place}`, { ...styleOf(text, WORD_SIZE), whiteSpace: "nowrap" }, word),
    ),
  ];
}

/** Width of the widest word at a size of one pixel. */
function widestWord(index: number, boxes: Boxes): number {
  return Math.max(
    0,
    ...[...boxes].filter(([key]) => key.startsWith(`${index} word `)).map(([, { width }]) => width / WORD_SIZE),
  );
}

/** The largest size in which a text fits; null where it has to be cut. */
function choose(text: TextBox, index: number, boxes: Boxes): Typesetting | null {
  const words = textOfLine(text.line);
  const fitting = text.sizes.filter((size) => (boxes.get(`${index} at ${size}`)?.height ?? Infinity) <= text.height);
  const whole = fitting.find((size) => widestWord(index, boxes) * size <= text.width);
  if (whole !== undefined) return { size: whole, text: words, broken: false };
  if (text.whole === true) throw new UnfitTextError(`"${words}" is too long for a card.`);
  const smallest = smallestOf(text);
  return fitting.includes(smallest) ? { size: smallest, text: words, broken: true } : null;
}

/** A text that is too long, in its smallest size, at every place where it may be cut. */
function shortened(text: TextBox, index: number): Element[] {
  return beginningsOf(textOfLine(text.line)).map((words, place) =>
    leaf(`${index} cut ${place}`, { ...styleOf(text, smallestOf(text)), width: text.width }, words),
  );
}

/** The longest beginning of a text that fits. */
function cut(text: TextBox, index: number, boxes: Boxes, widest: number): Typesetting {
  const all = beginningsOf(textOfLine(text.line));
  const last = all.findLastIndex((_, place) => (boxes.get(`${index} cut ${place}`)?.height ?? Infinity) <= text.height);
  const size = smallestOf(text);
  return { size, text: all[last] ?? "…", broken: widest * size > text.width };
}

/**
 * A text cut at each place where it may be, with an ellipsis: between words, between ideographs, and within a word of
 * letters that is too long for any line. Never within a number, nor between it and the magnitude after it.
 */
export function beginningsOf(words: string): string[] {
  const tokens =
    words.match(
      /\s*(?:\p{N}[\p{N}.,\u3007\u4e00-\u9fff]*(?:\s(?:thousand|million|billion|trillion)\b)?\S*|\p{Script=Han}|[^\s\p{Script=Han}\p{N}]{1,24}(?![^\s\p{Script=Han}\p{N}])|[^\s\p{Script=Han}\p{N}]{1,8})/giu,
    ) ?? [];
  return tokens.slice(0, -1).map(
    (_, index) =>
      `${tokens
        .slice(0, index + 1)
        .join("")
        .replace(/[\s,;:.]+$/u, "")}…`,
  );
}

function smallestOf({ sizes }: TextBox): number {
  return sizes.at(-1) ?? 0;
}
