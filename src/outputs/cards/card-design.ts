// The sheet on which a card is drawn: every text with its room, every line and mark with its place. Nothing is measured here.
//
// Platforms crop cards: to 1.91:1 and 2:1, and to the square in the middle. A number that a crop cuts would be another
// number, so number, label and note stand inside that square; the mark and the title block stand beside it.

import type { Palette } from "../css/palette.ts";
import type { Card, Field, Line } from "./card.ts";
import { centreLines, dimensionLine, frame, markOf } from "./card-drawings.ts";
import { CARD_HEIGHT, type Drawing } from "./card-size.ts";

/** A typeface of the cards. */
export type CardFace = "serif" | "label" | "label-bold";

/** A text and the room that it has: it is set in the largest of the sizes in which it fits, and is cut at the end of the smallest. */
export interface TextBox {
  readonly line: Line;
  readonly face: CardFace;
  readonly colour: string;
  /** Pixels; the largest first. */
  readonly sizes: readonly number[];
  readonly width: number;
  readonly height: number;
  /** Line height by size. */
  readonly leading: number;
  /** Em. */
  readonly spacing?: number;
  readonly align?: "start" | "center";
  /** For numbers: never cut. */
  readonly whole?: true;
}

/** Texts and drawings from the top of a column, each below the one before; `gap` is the space before it. */
export interface Column {
  readonly left: number;
  readonly top: number;
  readonly height: number;
  readonly align: "start" | "center" | "end";
  readonly items: readonly { readonly gap: number; readonly text?: TextBox; readonly drawing?: Drawing }[];
}

/** A card with its looks: all that its picture depends on. */
export interface CardDesign {
  readonly ground: string;
  /** Drawings by their place, below the columns. */
  readonly drawings: readonly (Drawing & { readonly left: number; readonly top: number })[];
  readonly columns: readonly Column[];
}

/** Edges of the parts of the sheet; the middle one lies in the square from 285 to 915. */
const MIDDLE = { left: 300, width: 600, top: 54, height: 522 };
/** The title block: its left edge, its texts, and the lines between its three fields. */
const STRIP = { left: 926, inside: 950, width: 198, rules: [258, 356] };
const MARK = { x: 158, y: CARD_HEIGHT / 2, size: 144 };

/** Lays a card out. @param icon the briefing's icon, as SVG */
export function designCard(card: Card, palette: Palette, icon: string): CardDesign {
  const colour =
    typeof card.mark === "string" && card.mark !== "icon"
      ? palette[card.mark === "calculated" ? "ink-soft" : card.mark]
      : palette.link;
  const letter = typeof card.mark === "string" ? null : card.mark.letter;
  const mark = markOf(card.mark, palette, colour, MARK.size, icon);
  return {
    ground: palette.paper,
    drawings: [
      { ...frame(palette, STRIP), left: 0, top: 0 },
      ...(card.mark === "icon" ? [] : [{ ...centreLines(palette, MARK), left: 0, top: 0 }]),
      { ...mark, left: MARK.x - mark.width / 2, top: MARK.y - mark.height / 2 },
    ],
    columns: [
      ...(letter === null ? [] : [letterIn(letter, colour)]),
      { ...MIDDLE, align: "center", items: middle(card, palette, colour) },
      ...(card.origin === null ? [] : [field(card.origin, 52, palette)]),
      field({ term: "Sheet", lines: [[card.pageType]] }, 276, palette),
      { left: STRIP.inside, top: 376, height: 196, align: "end", items: title(card, palette) },
    ],
  };
}

function middle({ about, number, title, note }: Card, palette: Palette, colour: string): Column["items"] {
  const text = { width: MIDDLE.width, colour: palette.ink };
  const heading = {
    gap: 0,
    text: {
      ...text,
      line: about,
      face: "label",
      sizes: [34, 30, 27],
      height: 72,
      leading: 1.2,
      colour: palette["ink-soft"],
    },
  } as const;
  if (number === null) {
    return [
      heading,
      {
        gap: 18,
        text: {
          ...text,
          line: title,
          face: "serif",
          sizes: [84, 76, 68, 62, 56, 50, 46, 42, 38],
          height: 212,
          leading: 1.08,
        },
      },
      { gap: 26, text: { ...text, line: note, face: "label", sizes: [34, 31, 28], height: 128, leading: 1.25 } },
    ];
  }
  return [
    heading,
    {
      gap: 8,
      text: {
        ...text,
        line: number,
        face: "serif",
        sizes: [220, 196, 172, 156, 142, 130, 118, 108, 98, 88, 78, 68, 58, 48, 38, 28],
        height: 230,
        leading: 1,
        spacing: -0.015,
        whole: true,
      },
    },
    { gap: 20, drawing: dimensionLine(MIDDLE.width, colour) },
    { gap: 10, text: { ...text, line: title, face: "serif", sizes: [48, 44, 40, 36, 32], height: 102, leading: 1.14 } },
    {
      gap: 12,
      text: { ...text, line: note, face: "label-bold", sizes: [34, 30, 26], height: 42, leading: 1.2, colour },
    },
  ];
}

function field({ term, lines }: Field, top: number, palette: Palette): Column {
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
    text: { ...entry(line, palette, index === 0), ...(index > 1 ? { height: 30 } : {}) },
  }));
  return { left: STRIP.inside, top, height: 190, align: "start", items: [{ gap: 0, text: caption }, ...items] };
}

function title({ briefing, edition }: Card, palette: Palette): Column["items"] {
  return [
    {
      gap: 0,
      text: {
        ...entry([briefing], palette, false),
        face: "serif",
        sizes: [36, 32, 28, 24],
        height: 116,
        leading: 1.12,
      },
    },
    ...edition.map((line, index) => ({
      gap: index === 0 ? 12 : 2,
      text: { ...entry(line, palette, false), colour: palette["ink-soft"], height: 30 },
    })),
  ];
}

function entry(line: Line, palette: Palette, first: boolean): TextBox {
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

function letterIn(letter: string, colour: string): Column {
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
