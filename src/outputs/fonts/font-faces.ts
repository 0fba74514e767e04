// The typefaces of the site: a serif for what is read, a grotesque for what is labelled, and one for Chinese words.

/** One cut of a typeface, as the style sheets ask for it. */
export interface FontFace {
  /** Name in the style sheets. */
  readonly family: string;
  readonly weight: number;
  /** Package that holds the font file, and the file in it. */
  readonly package: string;
  readonly file: string;
  /** Where a variable font is pinned: one cut is half the size of the whole range. */
  readonly axes?: Readonly<Record<string, number>>;
  /** Which of the characters that the pages use it has to have. */
  readonly script: "latin" | "han";
  /** What stands in for it, until it has come or where it does not, scaled to its widths. */
  readonly fallback: "serif" | "sans" | null;
}

const serif = {
  family: "Source Serif 4",
  package: "@fontsource-variable/source-serif-4",
  file: "files/source-serif-4-latin-opsz-normal.woff2",
  script: "latin",
  fallback: "serif",
} as const;
const grotesque = { family: "Barlow", package: "@fontsource/barlow", script: "latin", fallback: "sans" } as const;

export const FONT_FACES: readonly FontFace[] = [
  // The optical sizes are those of running text and of a heading.
  { ...serif, weight: 400, axes: { wght: 400, opsz: 16 } },
  { ...serif, weight: 600, axes: { wght: 600, opsz: 36 } },
  { ...grotesque, weight: 400, file: "files/barlow-latin-400-normal.woff2" },
  { ...grotesque, weight: 600, file: "files/barlow-latin-600-normal.woff2" },
  {
    family: "Noto Sans SC",
    weight: 400,
    package: "@fontsource/noto-sans-sc",
    file: "files/noto-sans-sc-chinese-simplified-400-normal.woff2",
    script: "han",
    fallback: null,
  },
];

/** Characters of each script, as `unicode-range` has them: a browser fetches a font only for a page that needs it. */
export const RANGES = {
  latin: "U+0000-2DFF",
  han: "U+2E80-9FFF,U+F900-FAFF,U+FE30-FE4F,U+FF00-FFEF,U+20000-323AF",
} as const;

/** Latin characters that the fonts always hold: a page that is edited must not change them. */
export const LATIN = [
  ...Array.from({ length: 95 }, (_, index) => String.fromCodePoint(0x20 + index)),
  ..."\u00a0©®°±·×÷¶§¥€£éèêëàâäáçñöóôüúùßøåæÉÖÜ–—‘’“”„…•‹›«»←→↑↓≈≤≥−²³½¼¾‰\u2009\u202f",
].join("");

/** Features kept of a font: kerning, and figures of equal height and width for tables. */
export const FEATURES = ["kern", "mark", "ccmp", "lnum", "tnum", "pnum"];

/** Adds the characters of Chinese writing that stand in a text. */
export function collectHan(text: string, characters: Set<string>): void {
  // Of a page in English, next to nothing is left to be looked at.
  for (const part of text.match(BEYOND_LATIN) ?? [])
    for (const character of part.match(HAN) ?? []) characters.add(character);
}

const BEYOND_LATIN = /[^\0-\u2e7f]+/g;
const HAN = /[\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\u{20000}-\u{323af}]/gu;
