// A sheet as SVG: each text set in the largest of its sizes that fits, and all of it turned into paths.

import { wordsOf } from "./card.ts";
import { familyOf, fontsFor, weightOf } from "./fonts.ts";
import { HEIGHT, WIDTH } from "./paper.ts";
import type { Column, Sheet, SheetText } from "./sheet.ts";

/** An element as Satori takes it. */
interface Element {
  readonly type: string;
  readonly key: string | null;
  readonly props: { readonly style?: object; readonly children?: string | readonly Element[]; readonly src?: string; readonly width?: number; readonly height?: number };
}

/** How a text is set. */
export interface Setting {
  /** Pixels. */
  readonly size: number;
  /** What is shown of it: all, or what fits with an ellipsis. */
  readonly words: string;
  /** Whether a word is wider than its room and has to be broken. */
  readonly broken: boolean;
}

/** A laid-out sheet. */
export interface Layout {
  readonly svg: string;
  /** How each text is set, in the order of the sheet. */
  readonly settings: readonly (readonly [SheetText, Setting])[];
}

/** Words that no card can show. */
export class UnfitWords extends Error {}

/**
 * Lays a sheet out.
 *
 * @throws UnfitWords where a sign is in none of the fonts, or a number is too long for its room
 */
export async function layOut(sheet: Sheet, engine: string): Promise<Layout> {
  const texts = sheet.columns.flatMap(({ items }) => items.flatMap(({ text }) => text ?? []));
  const render = await rendererOf(sheet, engine);
  const measure = async (elements: readonly Element[]): Promise<Boxes> => {
    const boxes = new Map<string, { width: number; height: number }>();
    await render(box({ flexDirection: "column", alignItems: "flex-start" }, elements), (key, size) => boxes.set(key, size));
    return boxes;
  };
  const trial = await measure(texts.flatMap(trials));
  const chosen = texts.map((text, index) => choose(text, index, trial));
  const tooLong = texts.filter((_, index) => chosen[index] === null);
  const shorter = tooLong.length === 0 ? trial : await measure(tooLong.flatMap(shortened));
  const settings = texts.map((text, index) => [text, chosen[index] ?? cut(text, tooLong.indexOf(text), shorter, widestWord(index, trial))] as const);
  const settingOf = new Map(settings);
  const svg = await render(
    box({ width: WIDTH, height: HEIGHT, background: sheet.ground, position: "relative" }, [
      ...sheet.drawings.map(({ left, top, ...drawing }) => picture(drawing, { position: "absolute", left, top })),
      ...sheet.columns.map((column) => columnOf(column, settingOf)),
    ]),
  );
  return { svg, settings };
}

async function rendererOf(sheet: Sheet, engine: string) {
  const [{ default: satori }, fonts] = await Promise.all([import("satori"), fontsFor(sheet, engine)]);
  return async (element: Element, onBox?: (key: string, size: { width: number; height: number }) => void): Promise<string> =>
    satori(element as unknown as Parameters<typeof satori>[0], {
      width: WIDTH,
      height: HEIGHT,
      fonts,
      onNodeDetected: ({ key, width, height }) => {
        if (key !== null) onBox?.(String(key), { width, height });
      },
      loadAdditionalAsset: async (_script, signs) => {
        throw new UnfitWords(`the fonts of the cards have no sign for "${signs}".`);
      },
    });
}

/** Sizes of laid-out elements by their keys. */
type Boxes = ReadonlyMap<string, { readonly width: number; readonly height: number }>;

/** The size at which words are measured: widths grow with it. */
const WORD_SIZE = 100;

/** A text at each of its sizes, and its words one by one, by which it is seen whether one is too wide for its room. */
function trials(text: SheetText, index: number): Element[] {
  const words = wordsOf(text.line);
  const alone = words.split(/[ \n]+/).filter((word) => !/\p{Script=Han}/u.test(word));
  return [
    ...text.sizes.map((size) => leaf(`${index} at ${size}`, { ...styleOf(text, size), width: text.width }, words)),
    ...alone.map((word, place) => leaf(`${index} word ${place}`, { ...styleOf(text, WORD_SIZE), whiteSpace: "nowrap" }, word)),
  ];
}

/** Width of the widest word at a size of one pixel. */
function widestWord(index: number, boxes: Boxes): number {
  return Math.max(0, ...[...boxes].filter(([key]) => key.startsWith(`${index} word `)).map(([, { width }]) => width / WORD_SIZE));
}

/** The largest size in which a text fits; null where it has to be cut. */
function choose(text: SheetText, index: number, boxes: Boxes): Setting | null {
  const words = wordsOf(text.line);
  const fitting = text.sizes.filter((size) => (boxes.get(`${index} at ${size}`)?.height ?? Infinity) <= text.height);
  const whole = fitting.find((size) => widestWord(index, boxes) * size <= text.width);
  if (whole !== undefined) return { size: whole, words, broken: false };
  if (text.whole === true) throw new UnfitWords(`"${words}" is too long for a card.`);
  const smallest = smallestOf(text);
  return fitting.includes(smallest) ? { size: smallest, words, broken: true } : null;
}

/** A text that is too long, in its smallest size, at every place where it may be cut. */
function shortened(text: SheetText, index: number): Element[] {
  return beginningsOf(wordsOf(text.line)).map((words, place) => leaf(`${index} cut ${place}`, { ...styleOf(text, smallestOf(text)), width: text.width }, words));
}

/** The longest beginning of a text that fits. */
function cut(text: SheetText, index: number, boxes: Boxes, widest: number): Setting {
  const all = beginningsOf(wordsOf(text.line));
  const last = all.findLastIndex((_, place) => (boxes.get(`${index} cut ${place}`)?.height ?? Infinity) <= text.height);
  const size = smallestOf(text);
  return { size, words: all[last] ?? "…", broken: widest * size > text.width };
}

/**
 * A text cut at each place where it may be, with an ellipsis: between words, between ideographs, and within a word of
 * letters that is too long for any line. Never within a number, nor between it and the magnitude after it.
 */
export function beginningsOf(words: string): string[] {
  const tokens = words.match(/\s*(?:\p{N}[\p{N}.,\u3007\u4e00-\u9fff]*(?:\s(?:thousand|million|billion|trillion)\b)?\S*|\p{Script=Han}|[^\s\p{Script=Han}\p{N}]{1,24}(?![^\s\p{Script=Han}\p{N}])|[^\s\p{Script=Han}\p{N}]{1,8})/giu) ?? [];
  return tokens.slice(0, -1).map((_, index) => `${tokens.slice(0, index + 1).join("").replace(/[\s,;:.]+$/u, "")}…`);
}

function smallestOf({ sizes }: SheetText): number {
  return sizes.at(-1) ?? 0;
}

const JUSTIFY = { start: "flex-start", center: "center", end: "flex-end" } as const;

function columnOf({ left, top, height, align, items }: Column, settings: ReadonlyMap<SheetText, Setting>): Element {
  return box({ position: "absolute", left, top, height, flexDirection: "column", justifyContent: JUSTIFY[align] }, items.flatMap(({ gap, text, drawing }) => {
    if (drawing !== undefined) return picture(drawing, { marginTop: gap });
    const setting = text === undefined ? undefined : settings.get(text);
    if (text === undefined || setting === undefined) return [];
    const { size, words, broken } = setting;
    // Lines of like length, unless a word has to be broken.
    const wrap = broken ? {} : { wordBreak: "normal", textWrap: "balance" };
    return leaf(null, { ...styleOf(text, size), width: text.width, marginTop: gap, ...wrap }, words);
  }));
}

function styleOf({ face, colour, leading, spacing, align }: SheetText, size: number): object {
  return { fontFamily: familyOf(face), fontWeight: weightOf(face), fontSize: size, lineHeight: leading, color: colour, wordBreak: "break-word", flexShrink: 0, ...(spacing === undefined ? {} : { letterSpacing: spacing * size }), ...(align === undefined ? {} : { textAlign: align }) };
}

function box(style: object, children: readonly Element[]): Element {
  return { type: "div", key: null, props: { style: { display: "flex", ...style }, children } };
}

function leaf(key: string | null, style: object, children: string): Element {
  return { type: "div", key, props: { style, children } };
}

function picture({ svg, width, height }: { svg: string; width: number; height: number }, style: object): Element {
  return { type: "img", key: null, props: { src: `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`, width, height, style: { flexShrink: 0, ...style } } };
}
