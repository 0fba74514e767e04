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

/**
 * A system font with its metrics, from the system fonts collection of Capsize. `local` lists its names and those of
 * metric-compatible fonts on other systems; the names of their bold faces end in "Bold".
 */
type FallbackFont = readonly [
  name: string,
  local: readonly string[],
  metrics: Omit<FontMetrics, "xWidthAvg">,
  width: number,
  boldWidth: number,
];

const ARIAL = ["Arial", "Helvetica", "Liberation Sans", "Arimo"];
const TIMES = ["Times New Roman", "Liberation Serif", "Tinos"];

const FALLBACK_FONTS: Record<"serif" | "sans", readonly FallbackFont[]> = {
  serif: [
    ["Georgia", ["Georgia"], { ascent: 1878, descent: -449, lineGap: 0, unitsPerEm: 2048 }, 913, 1062],
    ["Times", TIMES, { ascent: 1825, descent: -443, lineGap: 87, unitsPerEm: 2048 }, 832, 886],
    ["Noto Serif", ["Noto Serif"], { ascent: 1069, descent: -293, lineGap: 0, unitsPerEm: 1000 }, 481, 512],
  ],
  sans: [
    ["Arial", ARIAL, { ascent: 1854, descent: -434, lineGap: 67, unitsPerEm: 2048 }, 913, 983],
    ["Roboto", ["Roboto"], { ascent: 1900, descent: -500, lineGap: 0, unitsPerEm: 2048 }, 911, 926],
  ],
};

/** The fallback families of a family, in the order of a font-family list. */
export function fallbackFamilies(family: string, kind: "serif" | "sans"): string[] {
  return FALLBACK_FONTS[kind].map(([name]) => `${family} as ${name}`);
}

export function fallbackFaces(family: string, weight: number, kind: "serif" | "sans", metrics: FontMetrics): string {
  const bold = weight >= 600;
  const rules = FALLBACK_FONTS[kind].map(([name, local, own, width, boldWidth]) => {
    const { fontFaces } = createFontStack(
      [
        { familyName: family, ...metrics },
        { familyName: name, ...own, xWidthAvg: bold ? boldWidth : width },
      ],
      { fontFaceFormat: "styleObject" },
    );
    const { ascentOverride, descentOverride, lineGapOverride, sizeAdjust } = fontFaces[0]?.["@font-face"] ?? {};
    const sources = local.map((one) => `local("${one}${bold ? " Bold" : ""}")`).join(",");
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
