// Fits texts into their boxes: the largest size that fits, or the smallest with the end cut off.

import { partsOfWord } from "../line-breaks.ts";
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
  if (box.ideographs === true) return fitIdeographs(box, text, measure);
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

/** Part of a line that is not broken: its words, its width in em, and whether a space stands before it. */
interface Part {
  readonly words: string;
  readonly width: number;
  readonly spaced: boolean;
}

/**
 * Chooses the size and the lines of a text in Chinese. A number stays on one line; other texts take lines of about equal
 * length.
 */
async function fitIdeographs(box: TextBox, text: string, measure: Measure): Promise<Typesetting> {
  const style = { ...styleOf(box, WORD_SIZE), whiteSpace: "nowrap" };
  const words = box.whole === true ? [text] : text.split(/[ \n]+/);
  const parts = words.flatMap((word) =>
    (box.whole === true ? [word] : partsOfWord(word)).map((part, index) => ({ part, spaced: index === 0 })),
  );
  const sizes = await measure([...parts.map(({ part }) => ({ style, words: part })), { style, words: "…" }]);
  const widths = sizes.map(({ width }) => width / WORD_SIZE);
  const measured: Part[] = parts.map(({ part, spaced }, index) => ({ words: part, width: widths[index] ?? 0, spaced }));
  const most = (size: number) => box.width / size;
  const linesAt = (size: number) => Math.floor(box.height / (size * box.leading) + 0.001);
  for (const size of box.sizes) {
    const lines = linesOf(measured, most(size));
    if (lines.length > linesAt(size) || measured.some(({ width }) => width > most(size))) continue;
    return { size, text: balanced(measured, most(size), lines.length), broken: false };
  }
  if (box.whole === true) throw new UnfitTextError(`"${text}" is too long for a card.`);
  const size = box.sizes.at(-1) ?? 0;
  const ellipsis: Part = { words: "…", width: widths.at(-1) ?? 1, spaced: false };
  for (let length = measured.length; length > 0; length -= 1) {
    const kept = measured.slice(0, length);
    const cut = length === measured.length ? kept : [...kept.slice(0, -1), endingIn(kept.at(-1), ellipsis)];
    const lines = linesOf(cut, most(size));
    if (lines.length <= linesAt(size)) return { size, text: lines.join("\n"), broken: isBroken(cut, most(size)) };
  }
  return { size, text: "…", broken: false };
}

const isBroken = (parts: readonly Part[], most: number) => parts.some(({ width }) => width > most);

function endingIn(last: Part | undefined, ellipsis: Part): Part {
  if (last === undefined) return ellipsis;
  return { ...last, words: `${last.words.replace(/[\s，；：。、,;:.]+$/u, "")}…`, width: last.width + ellipsis.width };
}

/** Width of a space, in em. */
const SPACE = 0.25;

/** Parts as lines of at most a given width in em. */
function linesOf(parts: readonly Part[], most: number): string[] {
  const lines: string[] = [];
  let width = Infinity;
  for (const part of parts) {
    const space = part.spaced ? SPACE : 0;
    if (width + space + part.width > most) {
      lines.push(part.words);
      width = part.width;
    } else {
      lines.push(`${lines.pop() ?? ""}${part.spaced ? " " : ""}${part.words}`);
      width += space + part.width;
    }
  }
  return lines;
}

/** Where a reader pauses. */
const PAUSE = /[，。：；、！？]$/u;

/** The setting of so many lines of which most end in a pause; of equals the narrowest, whose lines are about equal. */
function balanced(parts: readonly Part[], most: number, lines: number): string {
  const settings = Array.from({ length: 20 }, (_, step) => most * (1 - step / 20))
    .filter((width) => !isBroken(parts, width))
    .map((width) => linesOf(parts, width))
    .filter(({ length }) => length === lines);
  const pauses = (setting: readonly string[]) => setting.slice(0, -1).filter((line) => PAUSE.test(line)).length;
  const best = Math.max(...settings.map(pauses));
  return (settings.findLast((setting) => pauses(setting) === best) ?? linesOf(parts, most)).join("\n");
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
