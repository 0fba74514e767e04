// Draws a card: typesets each text in the largest size that fits, turns the text into paths, and rasterises the SVG.

import type { CardDesign, Column, TextBox } from "./card-design.ts";
import { fontsFor } from "./card-fonts.ts";
import { CARD_HEIGHT, CARD_WIDTH } from "./card-size.ts";
import { box, picture, styleOf, textElement, type Element } from "./satori-elements.ts";
import { fitText, UnfitTextError, type Measure, type Typesetting } from "./text-fit.ts";

/** PNG options: a card has few colours, so a palette keeps the file small; without dithering, edges stay clean. */
export const PNG = { palette: true, colours: 16, dither: 0, effort: 7, compressionLevel: 9 } as const;

/** Draws a card as PNG. @throws UnfitTextError as {@link layOut} does */
export async function drawCard(design: CardDesign, engine: string): Promise<Uint8Array> {
  const [{ svg }, { default: sharp }] = await Promise.all([layOut(design, engine), import("sharp")]);
  return sharp(Buffer.from(svg)).png(PNG).toBuffer();
}

/**
 * Lays out a card: as SVG, and how each text is set, in the order of the design.
 *
 * @throws UnfitTextError where no font has a character, or a number is too long for its box
 */
export async function layOut(design: CardDesign, engine: string) {
  const texts = design.columns.flatMap(({ items }) => items.flatMap(({ text }) => text ?? []));
  const render = await rendererFor(design, engine);
  const measure: Measure = async (trials) => {
    const elements = trials.map(({ style, words }, index) => textElement(String(index), style, words));
    const { boxes } = await render(box({ flexDirection: "column", alignItems: "flex-start" }, elements));
    return trials.map((_, index) => boxes.get(String(index)) ?? { width: 0, height: Infinity });
  };
  const settings = await Promise.all(texts.map(async (text) => [text, await fitText(text, measure)] as const));
  const settingOf = new Map(settings);
  const { svg } = await render(
    box({ width: CARD_WIDTH, height: CARD_HEIGHT, background: design.ground, position: "relative" }, [
      ...design.drawings.map(({ left, top, ...drawing }) => picture(drawing, { position: "absolute", left, top })),
      ...design.columns.map((column) => columnElement(column, settingOf)),
    ]),
  );
  return { svg, settings };
}

/** Returns a function that renders an element as SVG and reports the boxes of the elements with keys. */
async function rendererFor(design: CardDesign, engine: string) {
  const [{ default: satori }, fonts] = await Promise.all([import("satori"), fontsFor(design, engine)]);
  return async (element: Element) => {
    const boxes = new Map<string, { width: number; height: number }>();
    const svg = await satori(element as unknown as Parameters<typeof satori>[0], {
      width: CARD_WIDTH,
      height: CARD_HEIGHT,
      fonts,
      onNodeDetected: ({ key, width, height }) => {
        if (key !== null) boxes.set(String(key), { width, height });
      },
      loadAdditionalAsset: async (_script, characters) => {
        throw new UnfitTextError(`the fonts of the cards have no glyph for "${characters}".`);
      },
    });
    return { svg, boxes };
  };
}

const JUSTIFY = { start: "flex-start", center: "center", end: "flex-end" } as const;

function columnElement(
  { left, top, height, align, items }: Column,
  settings: ReadonlyMap<TextBox, Typesetting>,
): Element {
  return box(
    { position: "absolute", left, top, height, flexDirection: "column", justifyContent: JUSTIFY[align] },
    items.flatMap(({ gap, text, drawing }) => {
      if (drawing !== undefined) return picture(drawing, { marginTop: gap });
      const setting = text === undefined ? undefined : settings.get(text);
      if (text === undefined || setting === undefined) return [];
      const { size, broken } = setting;
      // Balanced lines, unless a word has to be broken.
      const set = { wordBreak: "normal", textWrap: "balance" };
      const wrap = text.ideographs === true ? { whiteSpace: broken ? "pre-wrap" : "pre" } : broken ? {} : set;
      return textElement(null, { ...styleOf(text, size), width: text.width, marginTop: gap, ...wrap }, setting.text);
    }),
  );
}
