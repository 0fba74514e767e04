// A sheet as SVG: each text set in the largest of its sizes that fits, and all of it turned into paths.

import { box, leaf, picture, styleOf, type Element } from "./satori-elements.ts";
import { fitTexts, UnfitTextError, type Typesetting } from "./text-fit.ts";
import { fontsFor } from "./card-fonts.ts";
import { CARD_HEIGHT, CARD_WIDTH } from "./card-size.ts";
import type { Column, CardDesign, TextBox } from "./card-design.ts";

/** A laid-out sheet. */
export interface Layout {
  readonly svg: string;
  /** How each text is set, in the order of the sheet. */
  readonly settings: readonly (readonly [TextBox, Typesetting])[];
}

/**
 * Lays a sheet out.
 *
 * @throws UnfitWords where a sign is in none of the fonts, or a number is too long for its room
 */
export async function layOut(sheet: CardDesign, engine: string): Promise<Layout> {
  const texts = sheet.columns.flatMap(({ items }) => items.flatMap(({ text }) => text ?? []));
  const render = await rendererOf(sheet, engine);
  const settings = await fitTexts(texts, async (elements) => {
    const boxes = new Map<string, { width: number; height: number }>();
    await render(box({ flexDirection: "column", alignItems: "flex-start" }, elements), (key, size) =>
      boxes.set(key, size),
    );
    return boxes;
  });
  const settingOf = new Map(settings);
  const svg = await render(
    box({ width: CARD_WIDTH, height: CARD_HEIGHT, background: sheet.ground, position: "relative" }, [
      ...sheet.drawings.map(({ left, top, ...drawing }) => picture(drawing, { position: "absolute", left, top })),
      ...sheet.columns.map((column) => columnOf(column, settingOf)),
    ]),
  );
  return { svg, settings };
}

async function rendererOf(sheet: CardDesign, engine: string) {
  const [{ default: satori }, fonts] = await Promise.all([import("satori"), fontsFor(sheet, engine)]);
  return async (
    element: Element,
    onBox?: (key: string, size: { width: number; height: number }) => void,
  ): Promise<string> =>
    satori(element as unknown as Parameters<typeof satori>[0], {
      width: CARD_WIDTH,
      height: CARD_HEIGHT,
      fonts,
      onNodeDetected: ({ key, width, height }) => {
        if (key !== null) onBox?.(String(key), { width, height });
      },
      loadAdditionalAsset: async (_script, signs) => {
        throw new UnfitTextError(`the fonts of the cards have no sign for "${signs}".`);
      },
    });
}

const JUSTIFY = { start: "flex-start", center: "center", end: "flex-end" } as const;

function columnOf({ left, top, height, align, items }: Column, settings: ReadonlyMap<TextBox, Typesetting>): Element {
  return box(
    { position: "absolute", left, top, height, flexDirection: "column", justifyContent: JUSTIFY[align] },
    items.flatMap(({ gap, text, drawing }) => {
      if (drawing !== undefined) return picture(drawing, { marginTop: gap });
      const setting = text === undefined ? undefined : settings.get(text);
      if (text === undefined || setting === undefined) return [];
      const { size, broken } = setting;
      // Lines of like length, unless a word has to be broken.
      const wrap = broken ? {} : { wordBreak: "normal", textWrap: "balance" };
      return leaf(null, { ...styleOf(text, size), width: text.width, marginTop: gap, ...wrap }, setting.text);
    }),
  );
}
