// The PNG of a chart: its SVG file, the text turned into outlines of our own fonts, so that no machine's fonts matter.

import { readFileSync } from "node:fs";
import { DomUtils, parseDocument } from "htmlparser2";
import type { Font } from "fontkitten";
import { packageFile, pinnedVersions } from "../../site/packages.ts";
import { type Cache, keyOf } from "../../site/cache.ts";
import { isChinese } from "../line-breaks.ts";
import type { Palette } from "../css/palette.ts";
import { TEXT_SIZE } from "./chart-svg-file.ts";

const BARLOW = "@fontsource/barlow";
const NOTO = "@expo-google-fonts/noto-sans-sc";
const PACKAGES = ["sharp", "fontkitten", BARLOW, NOTO];
/** Raise it when charts are rendered differently from the same SVG. */
const RENDERER_VERSION = "1";
/** A chart has few colours. At this density, a pixel of the SVG is two by two of the picture. */
const PNG = { palette: true, colours: 32, dither: 0, effort: 7, compressionLevel: 9 } as const;
const DENSITY = 144;

/** Font files by weight, in the order of fallback: Latin, then Latin with further accents, then Chinese. */
const FILES = (weight: 400 | 600) => [
  ...["latin", "latin-ext"].map((script) => `${BARLOW}/files/barlow-${script}-${weight}-normal.woff`),
  `${NOTO}/${weight === 600 ? "600SemiBold/NotoSansSC_600SemiBold" : "400Regular/NotoSansSC_400Regular"}.ttf`,
];

/** Punctuation that Latin and Chinese share, and that Chinese sets wider. */
const SHARED_PUNCTUATION = /[“”‘’…—·]/u;

/** A character that no font of the charts has. */
export class UnknownCharacterError extends Error {}

/** Draws PNGs, each cached under a hash of its SVG. @param engine the engine's folder, which contains the packages */
export class ChartPainter {
  readonly #engine: string;
  readonly #palette: Palette;
  readonly #fonts = new Map<string, Promise<Font>>();

  constructor(engine: string, palette: Palette) {
    this.#engine = engine;
    this.#palette = palette;
  }

  /** @throws UnknownCharacterError where no font has a character */
  async draw(svg: string, cache: Cache): Promise<Uint8Array> {
    const key = keyOf(RENDERER_VERSION, JSON.stringify([PNG, DENSITY]), pinnedVersions(this.#engine, PACKAGES), svg);
    return cache.get(`${key}.png`, async () => {
      const [outlined, { default: sharp }] = await Promise.all([this.#outline(svg), import("sharp")]);
      return sharp(Buffer.from(outlined), { density: DENSITY }).png(PNG).toBuffer();
    });
  }

  /** The SVG with each text as paths. */
  async #outline(svg: string): Promise<string> {
    const drawing = parseDocument(svg, { xmlMode: true });
    const texts = DomUtils.getElementsByTagName("text", drawing, true);
    const [root] = DomUtils.getElementsByTagName("svg", drawing, true);
    const chinese = isChinese(root?.attribs["lang"] ?? "en");
    let outlined = DomUtils.getInnerHTML(drawing, { xmlMode: true });
    for (const text of texts) {
      const { attribs } = text;
      const size = Number(attribs["font-size"] ?? TEXT_SIZE);
      const length = (value = "0") => {
        const number = Number.parseFloat(value);
        return value.endsWith("em") ? number * size : value.endsWith("%") ? (number / 100) * widthAround(text) : number;
      };
      const { paths, width } = await this.#set(text, size, chinese);
      const anchor = { middle: width / 2, end: width }[attribs["text-anchor"] ?? ""] ?? 0;
      const place = `translate(${round(length(attribs["x"]) - anchor)} ${round(length(attribs["y"]))})`;
      const colour = this.#palette[/chart-(?:soft|none)/.test(attribs["class"] ?? "") ? "ink-soft" : "ink"];
      const group = `<g style="fill:${colour};stroke:none" transform="${place}">${paths}</g>`;
      outlined = outlined.replace(DomUtils.getOuterHTML(text, { xmlMode: true }), () => group);
    }
    return outlined;
  }

  async #set(text: Element, size: number, chinese: boolean): Promise<{ paths: string; width: number }> {
    const paths: string[] = [];
    let x = 0;
    const isStrong = ({ attribs }: { attribs: Record<string, string> }) =>
      /chart-(?:strong|number)/.test(attribs["class"] ?? "");
    for (const child of text.children) {
      const strong = isStrong(text) || ("attribs" in child && isStrong(child));
      for (const character of DomUtils.textContent(child)) {
        const font = await this.#fontOf(character, strong ? 600 : 400, chinese);
        const glyph = font.glyphForCodePoint(character.codePointAt(0) ?? 0);
        const scale = size / font.unitsPerEm;
        const d = glyph.path.toSVG();
        const place = `translate(${round(x)} 0) scale(${scale} ${-scale})`;
        if (d !== "") paths.push(`<path style="fill:inherit;stroke:none" transform="${place}" d="${d}"/>`);
        x += glyph.advanceWidth * scale;
      }
    }
    return { paths: paths.join(""), width: x };
  }

  async #fontOf(character: string, weight: 400 | 600, chinese: boolean): Promise<Font> {
    const files = FILES(weight);
    for (const file of chinese && SHARED_PUNCTUATION.test(character) ? files.toReversed() : files) {
      const font = await this.#load(file);
      if (font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0)) return font;
    }
    throw new UnknownCharacterError(`the fonts of charts have no glyph for "${character}".`);
  }

  #load(file: string): Promise<Font> {
    const font =
      this.#fonts.get(file) ??
      import("fontkitten").then(({ create }) => create(readFileSync(packageFile(this.#engine, file))) as Font);
    this.#fonts.set(file, font);
    return font;
  }
}

type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number];

/** Width in pixels of the nearest drawing around an element that has one. */
function widthAround(element: Element): number {
  for (let around = element.parent; around !== null; around = around.parent)
    if ("attribs" in around && around.name === "svg" && Number(around.attribs["width"]) > 1)
      return Number(around.attribs["width"]);
  return 0;
}

function round(value: number): number {
  return Number(value.toFixed(2));
}
