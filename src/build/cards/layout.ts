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
  /** Whether a word is wider than its room and has to be broken. */
  readonly broken: boolean;
  /** After how many lines it is cut with an ellipsis; null where it is shown whole. */
  readonly cutAfter: number | null;
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
  const boxes = new Map<string, { width: number; height: number }>();
  await render(box({ flexDirection: "column", alignItems: "flex-start" }, texts.flatMap(trials)), (key, size) => boxes.set(key, size));
  const settings = texts.map((text, index) => [text, choose(text, index, boxes)] as const);
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

/** A text at each of its sizes, and its words one by one, by which it is seen whether one is too wide for its room. */
function trials(text: SheetText, index: number): Element[] {
  const { sizes, width, spacing } = text;
  const style = (size: number) => ({ ...styleOf(text, size), width });
  const words = wordsOf(text.line).split(/[ \n]+/).filter((word) => !/\p{Script=Han}/u.test(word));
  const alone = { ...styleOf(text, WORD_SIZE), letterSpacing: (spacing ?? 0) * WORD_SIZE, whiteSpace: "nowrap" };
  return [...sizes.map((size) => leaf(`${index} at ${size}`, style(size), wordsOf(text.line))), ...words.map((word, place) => leaf(`${index} word ${place}`, alone, word))];
}

/** The size at which words are measured: widths grow with it. */
const WORD_SIZE = 100;

function choose(text: SheetText, index: number, boxes: ReadonlyMap<string, { width: number; height: number }>): Setting {
  const { sizes, width, height, leading } = text;
  const widest = Math.max(0, ...[...boxes].filter(([key]) => key.startsWith(`${index} word `)).map(([, box]) => box.width / WORD_SIZE));
  const fitting = sizes.filter((size) => (boxes.get(`${index} at ${size}`)?.height ?? Infinity) <= height);
  const whole = fitting.find((size) => widest * size <= width);
  if (whole !== undefined) return { size: whole, broken: false, cutAfter: null };
  if (text.whole === true) throw new UnfitWords(`"${wordsOf(text.line)}" is too long for a card.`);
  const size = sizes.at(-1) ?? 0;
  return { size, broken: widest * size > width, cutAfter: fitting.includes(size) ? null : Math.max(1, Math.floor(height / (size * leading))) };
}

const JUSTIFY = { start: "flex-start", center: "center", end: "flex-end" } as const;

function columnOf({ left, top, height, align, items }: Column, settings: ReadonlyMap<SheetText, Setting>): Element {
  return box({ position: "absolute", left, top, height, flexDirection: "column", justifyContent: JUSTIFY[align] }, items.flatMap(({ gap, text, drawing }) => {
    if (drawing !== undefined) return picture(drawing, { marginTop: gap });
    const setting = text === undefined ? undefined : settings.get(text);
    if (text === undefined || setting === undefined) return [];
    const { size, broken, cutAfter } = setting;
    // Lines of like length; a text that is cut or broken fills them.
    const balance = cutAfter === null && !broken ? { wordBreak: "normal", textWrap: "balance" } : {};
    const cut = cutAfter === null ? {} : { display: "block", lineClamp: cutAfter, maxHeight: Math.ceil(cutAfter * size * text.leading), overflow: "hidden" };
    return leaf(null, { ...styleOf(text, size), width: text.width, marginTop: gap, ...balance, ...cut }, wordsOf(text.line));
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
