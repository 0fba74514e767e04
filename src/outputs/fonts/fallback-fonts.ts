// Metric-compatible fallbacks: system fonts scaled to the line length and height of the site's fonts, so that nothing
// moves when those load late or not at all.

import { createFontStack } from "@capsizecss/core";

/** The metrics that determine the length and height of lines, in font units of which `unitsPerEm` make an em. */
export interface FontMetrics {
  readonly ascent: number;
  readonly descent: number;
  readonly lineGap: number;
  readonly unitsPerEm: number;
  /** Average letter width, weighted by letter frequency in English. */
  readonly xWidthAvg: number;
}

/** A system font; `local` lists its names and those of metric-compatible fonts on other systems. */
type FallbackFont = readonly [name: string, local: readonly string[], metrics: FontMetrics];

/** Metrics from the system fonts collection of Capsize. */
const arial = (xWidthAvg: number) => ({ ascent: 1854, descent: -434, lineGap: 67, unitsPerEm: 2048, xWidthAvg });
const georgia = (xWidthAvg: number) => ({ ascent: 1878, descent: -449, lineGap: 0, unitsPerEm: 2048, xWidthAvg });
const times = (xWidthAvg: number) => ({ ascent: 1825, descent: -443, lineGap: 87, unitsPerEm: 2048, xWidthAvg });
const roboto = (xWidthAvg: number) => ({ ascent: 1900, descent: -500, lineGap: 0, unitsPerEm: 2048, xWidthAvg });
const notoSerif = (xWidthAvg: number) => ({ ascent: 1069, descent: -293, lineGap: 0, unitsPerEm: 1000, xWidthAvg });

const TIMES = ["Times New Roman", "Liberation Serif", "Tinos"];
const ARIAL = ["Arial", "Helvetica", "Liberation Sans", "Arimo"];
const bold = (names: readonly string[]) => names.map((name) => `${name} Bold`);

const FALLBACK_FONTS: Record<"serif" | "sans", Record<"regular" | "bold", readonly FallbackFont[]>> = {
  serif: {
    regular: [
      ["Georgia", ["Georgia"], georgia(913)],
      ["Times", TIMES, times(832)],
      ["Noto Serif", ["Noto Serif"], notoSerif(481)],
    ],
    bold: [
      ["Georgia", ["Georgia Bold"], georgia(1062)],
      ["Times", bold(TIMES), times(886)],
      ["Noto Serif", ["Noto Serif Bold"], notoSerif(512)],
    ],
  },
  sans: {
    regular: [
      ["Arial", ARIAL, arial(913)],
      ["Roboto", ["Roboto"], roboto(911)],
    ],
    bold: [
      ["Arial", bold(ARIAL), arial(983)],
      ["Roboto", ["Roboto Bold"], roboto(926)],
    ],
  },
};

/** The fallback families of a family, in the order of a font-family list. */
export function fallbackFamilies(family: string, kind: "serif" | "sans"): string[] {
  return FALLBACK_FONTS[kind].regular.map(([name]) => `${family} as ${name}`);
}

/** The `@font-face` rules of a face's fallbacks. */
export function fallbackFaces(family: string, weight: number, kind: "serif" | "sans", metrics: FontMetrics): string {
  const rules = FALLBACK_FONTS[kind][weight >= 600 ? "bold" : "regular"].map(([name, local, own]) => {
    const { fontFaces } = createFontStack(
      [
        { familyName: family, ...metrics },
        { familyName: name, ...own },
      ],
      { fontFaceFormat: "styleObject" },
    );
    const { ascentOverride, descentOverride, lineGapOverride, sizeAdjust } = fontFaces[0]?.["@font-face"] ?? {};
    const sources = local.map((one) => `local("${one}")`).join(",");
    // Capsize omits the overrides that are not needed.
    const overrides = [
      override("ascent-override", ascentOverride, 0),
      override("descent-override", descentOverride, 0),
      override("line-gap-override", lineGapOverride, 0),
      override("size-adjust", sizeAdjust, 2),
    ];
    return `@font-face{font-family:"${family} as ${name}";font-weight:${weight};src:${sources}${overrides.join("")}}`;
  });
  return rules.join("");
}

/** A declaration with a rounded percentage, which moves no letter by a pixel: `103.4341%` → `103%`. */
function override(property: string, percentage: unknown, decimals: number): string {
  if (percentage === undefined) return "";
  return `;${property}:${Number(Number.parseFloat(String(percentage)).toFixed(decimals))}%`;
}
