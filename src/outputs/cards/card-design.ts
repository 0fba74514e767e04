// The design of a card: a box for each text, a position for each drawing. Text is not measured here.
//
// Platforms crop cards to 1.91:1, to 2:1, and to the square in the middle. A number that is cut off would be another
// number, so number, label and note stand inside that square, and the mark and the title block beside it.

import type { Palette } from "../css/palette.ts";
import { hasIdeographs, isChinese } from "../line-breaks.ts";
import { type Card, type Field, type Line, sheetOf, textOfLine } from "./card.ts";
import { centreLines, dimensionLine, frame, markOf, type Drawing } from "./card-drawings.ts";
import { CARD_HEIGHT } from "./card-size.ts";

export type CardFace = "serif" | "label" | "label-bold" | "han" | "han-bold";

/** A text and its box. It is set in the largest size that fits; at the smallest, it is cut off with an ellipsis. */
export interface TextBox {
  readonly line: Line;
  readonly face: CardFace;
  readonly colour: string;
  /** Font sizes in pixels, the largest first. */
  readonly sizes: readonly number[];
  readonly width: number;
  readonly height: number;
  /** Line height as a multiple of the font size. */
  readonly leading: number;
  /** Letter spacing in em. */
  readonly spacing?: number;
  readonly align?: "start" | "center";
  /** Whether the text is never cut off, as a number. */
  readonly whole?: true;
  /** Whether lines break between ideographs, as our own rules have it. */
  readonly ideographs?: true;
}

/** Texts and drawings stacked in a column; `gap` is the space above each. */
export interface Column {
  readonly left: number;
  readonly top: number;
  readonly height: number;
  readonly align: "start" | "center" | "end";
  readonly items: readonly { readonly gap: number; readonly text?: TextBox; readonly drawing?: Drawing }[];
}

/**
 * Everything that a card's picture depends on. Its JSON is hashed into the published file name, so renaming or
 * reordering a property changes the address of every card.
 */
export interface CardDesign {
  readonly ground: string;
  /** Drawings at their positions, below the columns. */
  readonly drawings: readonly (Drawing & { readonly left: number; readonly top: number })[];
  readonly columns: readonly Column[];
}

/** The middle column; it lies in the central square, from 285 to 915. */
const MIDDLE = { left: 300, width: 600, top: 54, height: 522 };
/** The title block: its left edge, its text column, and the rules between its three fields. */
const STRIP = { left: 926, inside: 950, width: 198, rules: [258, 356] };
const MARK = { x: 158, y: CARD_HEIGHT / 2, size: 144 };
const NUMBER_SIZES = [220, 196, 172, 156, 142, 130, 118, 108, 98, 88, 78, 68, 58, 48, 38, 28];
const TITLE_SIZES = [84, 76, 68, 62, 56, 50, 46, 42, 38];

/** Designs a card. @param icon the briefing's icon, as SVG */
export function designCard(card: Card, palette: Palette, icon: string): CardDesign {
  const colour =
    typeof card.mark === "string" && card.mark !== "icon"
      ? palette[card.mark === "calculated" ? "ink-soft" : card.mark]
      : palette.link;
  const mark = markOf(card.mark, palette, colour, MARK.size, icon);
  const design: CardDesign = {
    ground: palette.paper,
    drawings: [
      { ...frame(palette, STRIP), left: 0, top: 0 },
      ...(card.mark === "icon" ? [] : [{ ...centreLines(palette, MARK), left: 0, top: 0 }]),
      { ...mark, left: MARK.x - mark.width / 2, top: MARK.y - mark.height / 2 },
    ],
    columns: [
      ...(typeof card.mark === "string" ? [] : [letterColumn(card.mark.letter, colour)]),
      { ...MIDDLE, align: "center", items: middleItems(card, palette, colour) },
      ...(card.origin === null ? [] : [fieldColumn(card.origin, 52, palette)]),
      fieldColumn(sheetOf(card), 276, palette),
      { left: STRIP.inside, top: 376, height: 196, align: "end", items: editionItems(card, palette) },
    ],
  };
  return isChinese(card.locale.tag) ? inIdeographs(design) : design;
}

/** The face of a text in Chinese: one typeface in two weights, whose figures and punctuation belong together. */
const HAN_FACES: Record<CardFace, CardFace> = {
  serif: "han-bold",
  label: "han",
  "label-bold": "han-bold",
  han: "han",
  "han-bold": "han-bold",
};
/** Ideographs fill their line, so several lines stand farther apart. */
const HAN_LEADING = 1.25;

/** The same design for texts in Chinese; those in letters alone keep their faces, numbers excepted. */
function inIdeographs(design: CardDesign): CardDesign {
  const set = (text: TextBox): TextBox => {
    const { spacing, ...rest } = text;
    const { line, face, sizes, height, leading, whole } = rest;
    if (whole !== true && !hasIdeographs(textOfLine(line))) return text;
    const isOneLine = whole === true || height < 2 * (sizes.at(-1) ?? 0);
    return {
      ...rest,
      face: HAN_FACES[face],
      leading: isOneLine ? leading : Math.max(leading, HAN_LEADING),
      ideographs: true,
    };
  };
  return {
    ...design,
    columns: design.columns.map((column) => ({
      ...column,
      items: column.items.map(({ text, ...item }) => (text === undefined ? item : { ...item, text: set(text) })),
    })),
  };
}

function middleItems({ about, number, title, note }: Card, palette: Palette, colour: string): Column["items"] {
  const item = (gap: number, line: Line, rest: Omit<TextBox, "line" | "width" | "colour"> & { colour?: string }) => ({
    gap,
    text: { width: MIDDLE.width, colour: palette.ink, line, ...rest },
  });
  const soft = palette["ink-soft"];
  const subject = item(0, about, { face: "label", colour: soft, sizes: [34, 30, 27], height: 72, leading: 1.2 });
  if (number === null)
    return [
      subject,
      item(18, title, { face: "serif", sizes: TITLE_SIZES, height: 212, leading: 1.08 }),
      item(26, note, { face: "label", sizes: [34, 31, 28], height: 128, leading: 1.25 }),
    ];
  return [
    subject,
    item(8, number, { face: "serif", sizes: NUMBER_SIZES, height: 230, leading: 1, spacing: -0.015, whole: true }),
    { gap: 20, drawing: dimensionLine(MIDDLE.width, colour) },
    item(10, title, { face: "serif", sizes: [48, 44, 40, 36, 32], height: 102, leading: 1.14 }),
    item(12, note, { face: "label-bold", colour, sizes: [34, 30, 26], height: 42, leading: 1.2 }),
  ];
}

function fieldColumn({ term, lines }: Field, top: number, palette: Palette): Column {
  const caption: TextBox = {
    line: [term.toUpperCase()],
    face: "label-bold",
    colour: palette["ink-soft"],
    sizes: [18],
    width: STRIP.width,
    height: 22,
    leading: 1.2,
    spacing: 0.09,
  };
  const items = lines.map((line, index) => ({
    gap: 4,
    text: { ...fieldText(line, palette, index === 0), ...(index > 1 ? { height: 30 } : {}) },
  }));
  return { left: STRIP.inside, top, height: 190, align: "start", items: [{ gap: 0, text: caption }, ...items] };
}

function editionItems({ briefing, edition }: Card, palette: Palette): Column["items"] {
  const name = { face: "serif", sizes: [36, 32, 28, 24], height: 116, leading: 1.12 } as const;
  return [
    { gap: 0, text: { ...fieldText([briefing], palette, false), ...name } },
    ...edition.map((line, index) => ({
      gap: index === 0 ? 12 : 2,
      text: { ...fieldText(line, palette, false), colour: palette["ink-soft"], height: 30 },
    })),
  ];
}

function fieldText(line: Line, palette: Palette, first: boolean): TextBox {
  return {
    line,
    face: first ? "label-bold" : "label",
    colour: palette.ink,
    sizes: first ? [38, 34, 30, 26] : [24, 22, 20],
    width: STRIP.width,
    height: first ? 48 : 88,
    leading: 1.2,
  };
}

function letterColumn(letter: string, colour: string): Column {
  const text: TextBox = {
    line: [letter],
    face: "serif",
    colour,
    sizes: [92, 76, 60, 44],
    width: MARK.size - 30,
    height: 104,
    leading: 1.08,
    align: "center",
  };
  return { left: MARK.x - text.width / 2, top: MARK.y - 52, height: 104, align: "center", items: [{ gap: 0, text }] };
}
