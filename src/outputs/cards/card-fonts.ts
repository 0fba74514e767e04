// The typefaces of the cards, from npm packages: a card looks the same on every machine, whatever fonts it has.

import { readFile } from "node:fs/promises";
import type { Font } from "satori";
import { packageFile } from "../../site/packages.ts";
import { textOfLine } from "./card.ts";
import type { CardFace, CardDesign } from "./card-design.ts";

/** Packages on which the pixels of a card depend. */
export const PACKAGES = [
  "satori",
  "sharp",
  "subset-font",
  "@fontsource-variable/source-serif-4",
  "@fontsource/barlow",
  "@fontsource/noto-sans-sc",
] as const;

/** Files of a typeface, the first one first: Latin, Latin with more accents. */
const FILES: Record<
  CardFace,
  { weight: 500 | 600; files: readonly string[]; axes?: Readonly<Record<string, number>> }
> = {
  serif: {
    weight: 600,
    files: [
      "@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-normal.woff2",
      "@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-opsz-normal.woff2",
    ],
    axes: { wght: 600, opsz: 48 },
  },
  label: {
    weight: 500,
    files: [
      "@fontsource/barlow/files/barlow-latin-500-normal.woff",
      "@fontsource/barlow/files/barlow-latin-ext-500-normal.woff",
    ],
  },
  "label-bold": {
    weight: 600,
    files: [
      "@fontsource/barlow/files/barlow-latin-600-normal.woff",
      "@fontsource/barlow/files/barlow-latin-ext-600-normal.woff",
    ],
  },
};
const HAN = {
  weight: 500,
  file: "@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-500-normal.woff",
} as const;
/** Ideographs and the marks and forms that go with them. */
const NEEDS_HAN = /[\u2E80-\u9FFF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFFEF]|[\u{20000}-\u{3FFFF}]/u;

/** The family of a face as style sheets name it: what the first font lacks, the next one has. */
export function familyOf(face: CardFace): string {
  return [...FILES[face].files.map((_, index) => `${face}-${index}`), "han"].join(", ");
}

export function weightOf(face: CardFace): number {
  return FILES[face].weight;
}

const loaded = new Map<string, Promise<Font>>();

/** The fonts that a sheet needs; the Chinese one, which is large, only where it has Chinese words. */
export async function fontsFor({ columns }: CardDesign, engine: string): Promise<Font[]> {
  const words = columns
    .flatMap(({ items }) => items.map(({ text }) => (text === undefined ? "" : textOfLine(text.line))))
    .join("");
  const wanted = Object.entries(FILES).flatMap(([face, { weight, files, axes }]) =>
    files.map((file, index) => ({ name: `${face}-${index}`, weight, file, axes })),
  );
  const all = NEEDS_HAN.test(words) ? [...wanted, { name: "han", axes: undefined, ...HAN }] : wanted;
  return Promise.all(
    all.map(({ name, weight, file, axes }) => {
      const known =
        loaded.get(file) ??
        readFile(packageFile(engine, file)).then(
          async (data): Promise<Font> => ({
            name,
            weight,
            data: axes === undefined ? data : await pinnedAt(data, axes),
            style: "normal",
          }),
        );
      loaded.set(file, known);
      return known;
    }),
  );
}

/** One cut of a variable font, in a form that Satori takes. */
async function pinnedAt(font: Uint8Array, axes: Readonly<Record<string, number>>): Promise<Buffer> {
  const { default: subsetFont } = await import("subset-font");
  return Buffer.from(
    await subsetFont(font, undefined, { targetFormat: "sfnt", keepAllGlyphs: true, variationAxes: axes }),
  );
}
