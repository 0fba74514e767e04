// The site's typefaces: a serif for reading, a grotesque for labels, and one for Chinese.

export interface FontFace {
  readonly family: string;
  readonly weight: number;
  /** The npm package with the font file, and the file's path in it. */
  readonly package: string;
  readonly file: string;
  /** Axis values at which a variable font is pinned: one instance is half the size of the whole range. */
  readonly axes?: Readonly<Record<string, number>>;
  readonly script: "latin" | "han";
  /** The kind of system font that replaces it until it has loaded, scaled to its metrics; null for none. */
  readonly fallback: "serif" | "sans" | null;
}

/** The name of a face's file, without its hash. */
export function fileNameOf({ family, weight }: FontFace): string {
  return `${family.toLowerCase().replaceAll(" ", "-")}-${weight}`;
}

const serif = {
  family: "Source Serif 4",
  package: "@fontsource-variable/source-serif-4",
  file: "files/source-serif-4-latin-opsz-normal.woff2",
  script: "latin",
  fallback: "serif",
} as const;
const grotesque = { family: "Barlow", package: "@fontsource/barlow", script: "latin", fallback: "sans" } as const;

const chineseSans = {
  family: "Noto Sans SC",
  package: "@expo-google-fonts/noto-sans-sc",
  script: "han",
  fallback: null,
} as const;

export const FONT_FACES: readonly FontFace[] = [
  // Optical sizes for body text and for headings.
  { ...serif, weight: 400, axes: { wght: 400, opsz: 16 } },
  { ...serif, weight: 600, axes: { wght: 600, opsz: 36 } },
  { ...grotesque, weight: 400, file: "files/barlow-latin-400-normal.woff2" },
  { ...grotesque, weight: 600, file: "files/barlow-latin-600-normal.woff2" },
  { ...chineseSans, weight: 400, file: "400Regular/NotoSansSC_400Regular.ttf" },
];

/** Headings of pages in Chinese, on paper. */
export const CHINESE_BOLD: FontFace = { ...chineseSans, weight: 600, file: "600SemiBold/NotoSansSC_600SemiBold.ttf" };

/**
 * The font files that every page needs at once, in the order of `FONT_FACES`: the Latin ones, which are the same for all
 * pages.
 *
 * @param files paths of files in the built folder
 */
export function firstFonts(files: Iterable<string>): string[] {
  const all = [...files];
  return FONT_FACES.filter(({ script }) => script === "latin").flatMap((face) => {
    const named = new RegExp(`^assets/${fileNameOf(face)}-[0-9a-f]+\\.woff2$`);
    return all.filter((file) => named.test(file));
  });
}

/** The `unicode-range` of each script: a browser loads a font only for a page that uses such characters. */
export const RANGES = {
  latin: "U+0000-2DFF",
  // With the punctuation that both scripts share: it comes from the Chinese face within Chinese.
  han: "U+B7,U+2014-2026,U+2030,U+2E80-9FFF,U+F900-FAFF,U+FE30-FE4F,U+FF00-FFEF,U+20000-323AF",
} as const;

/** The Latin range without the punctuation that it shares with Chinese, for pages in Chinese. */
export const LATIN_IN_CHINESE = "U+0-B6,U+B8-2013,U+2027-202F,U+2031-2DFF";

/** Punctuation that Chinese shares with other scripts, and the per mille sign, which the Latin faces lack. */
export const SHARED_PUNCTUATION = "·—‘’“”…‰";

/**
 * Chinese serifs of the systems by full or PostScript names: macOS, Linux and Android, Windows. The site brings none; its
 * Chinese sans stands in where a system has none.
 */
export const CHINESE_SERIFS = ["STSongti-SC-Regular", "Noto Serif CJK SC", "Noto Serif SC", "SimSun"];

/** Families of the systems that stand in for the site's Chinese sans until it has loaded, in the same order. */
export const CHINESE_SANS = ["PingFang SC", "Noto Sans CJK SC", "Microsoft YaHei"];

/** Latin characters that the fonts always contain, so that an edited page does not change them. */
export const LATIN = [
  ...Array.from({ length: 95 }, (_, index) => String.fromCodePoint(0x20 + index)),
  ..."\u00a0©®°±·×÷¶§¥€£éèêëàâäáçñöóôüúùßøåæÉÖÜ–—‘’“”„…•‹›«»←→↑↓≈≤≥−²³½¼¾\u2009\u202f",
].join("");

/**
 * OpenType features kept in the fonts: kerning, mark positioning, lining, tabular and proportional figures, and the half
 * widths of Chinese punctuation.
 */
export const FEATURES = ["kern", "mark", "ccmp", "lnum", "tnum", "pnum", "halt", "chws"];

export function collectHan(text: string, characters: Set<string>): void {
  // A fast first match skips almost all of a page in English.
  for (const part of text.match(BEYOND_LATIN) ?? [])
    for (const character of part.match(HAN) ?? []) characters.add(character);
}

const BEYOND_LATIN = /[^\0-\u2e7f]+/g;
const HAN = /[\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\u{20000}-\u{323af}]/gu;
