// The fonts of the cards, from npm packages, so that a card looks the same on every machine.

import { readFile } from "node:fs/promises";
import type { Font } from "satori";
import { packageFile } from "../../site/packages.ts";
import { textOfLine } from "./card.ts";
import type { CardDesign, CardFace } from "./card-design.ts";

const SERIF = "@fontsource-variable/source-serif-4";
const BARLOW = "@fontsource/barlow";
const NOTO = "@expo-google-fonts/noto-sans-sc";
/** Packages on which the pixels of a card depend. */
export const PACKAGES = ["satori", "sharp", "subset-font", SERIF, BARLOW, NOTO] as const;

type Axes = Readonly<Record<string, number>>;

const barlow = (weight: number) =>
  ["latin", "latin-ext"].map((script) => `${BARLOW}/files/barlow-${script}-${weight}-normal.woff`);
/** Font files of each face, in the order of fallback: Latin, then Latin with further accents; those of Chinese have both. */
const FILES: Record<CardFace, { weight: 500 | 600; files: readonly string[]; axes?: Axes }> = {
  serif: {
    weight: 600,
    files: ["latin", "latin-ext"].map((script) => `${SERIF}/files/source-serif-4-${script}-opsz-normal.woff2`),
    axes: { wght: 600, opsz: 48 },
  },
  label: { weight: 500, files: barlow(500) },
  "label-bold": { weight: 600, files: barlow(600) },
  han: { weight: 500, files: [`${NOTO}/500Medium/NotoSansSC_500Medium.ttf`] },
  "han-bold": { weight: 600, files: [`${NOTO}/600SemiBold/NotoSansSC_600SemiBold.ttf`] },
};
/** Fonts for what the Latin ones lack, each loaded only for a card that needs it. */
const SUPPLEMENTS = [
  // Ideographs, CJK punctuation and full-width forms, and the per mille sign.
  {
    name: "han",
    needed: /[\u2030\u2E80-\u9FFF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFFEF]|[\u{20000}-\u{3FFFF}]/u,
    file: `${NOTO}/500Medium/NotoSansSC_500Medium.ttf`,
  },
] as const;

/** The font-family list of a face: each font covers characters that the ones before it lack. */
export function familyOf(face: CardFace): string {
  return [...FILES[face].files.map((_, index) => `${face}-${index}`), ...SUPPLEMENTS.map(({ name }) => name)].join(
    ", ",
  );
}

export function weightOf(face: CardFace): number {
  return FILES[face].weight;
}

const loaded = new Map<string, Promise<Font>>();

/** Loads the fonts of a card. */
export async function fontsFor({ columns }: CardDesign, engine: string): Promise<Font[]> {
  const texts = columns.flatMap(({ items }) => items.flatMap(({ text }) => text ?? []));
  const own = [...new Set(texts.map(({ face }) => face))].flatMap((face) => {
    const { weight, files, axes } = FILES[face];
    return files.map((file, index) => ({ name: `${face}-${index}`, weight, file, axes }));
  });
  const supplements = SUPPLEMENTS.filter(({ needed }) =>
    texts.some(({ line, ideographs }) => ideographs !== true && needed.test(textOfLine(line))),
  );
  return Promise.all(
    [...own, ...supplements.map(({ name, file }) => ({ name, weight: 500, file, axes: undefined }) as const)].map(
      ({ name, weight, file, axes }) => {
        const font =
          loaded.get(file) ??
          readFile(packageFile(engine, file)).then(async (bytes): Promise<Font> => {
            const data = axes === undefined ? bytes : await instanceOf(bytes, axes);
            return { name, weight, data, style: "normal" };
          });
        loaded.set(file, font);
        return font;
      },
    ),
  );
}

/** A static instance of a variable font, in a format that Satori reads. */
async function instanceOf(font: Uint8Array, axes: Axes): Promise<Buffer> {
  const { default: subsetFont } = await import("subset-font");
  return Buffer.from(
    await subsetFont(font, undefined, { targetFormat: "sfnt", keepAllGlyphs: true, variationAxes: axes }),
  );
}
