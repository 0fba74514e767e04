// Fonts of the reader's own system, scaled so that a line is as long and as high as with the site's font: when that
// arrives late or not at all, nothing has to move.

import { createFontStack } from "@capsizecss/core";

/** The measures of a font that decide how long and how high its lines are, in units of `unitsPerEm` to the em. */
export interface FontMetrics {
  readonly ascent: number;
  readonly descent: number;
  readonly lineGap: number;
  readonly unitsPerEm: number;
  /** Average width of the letters, weighted by how often English uses each. */
  readonly xWidthAvg: number;
}

interface FallbackFont extends FontMetrics {
  readonly name: string;
  /** Names under which systems have it, those of the same measures with it. */
  readonly local: readonly string[];
}

/** Measures as Capsize's collection of system fonts has them. */
const ARIAL = { ascent: 1854, descent: -434, lineGap: 67, unitsPerEm: 2048 };
const GEORGIA = { ascent: 1878, descent: -449, lineGap: 0, unitsPerEm: 2048 };
const TIMES = { ascent: 1825, descent: -443, lineGap: 87, unitsPerEm: 2048 };
const ROBOTO = { ascent: 1900, descent: -500, lineGap: 0, unitsPerEm: 2048 };
const NOTO_SERIF = { ascent: 1069, descent: -293, lineGap: 0, unitsPerEm: 1000 };

const FALLBACK_FONTS: Record<"serif" | "sans", Record<"regular" | "bold", readonly FallbackFont[]>> = {
  serif: {
    regular: [
      { name: "Georgia", local: ["Georgia"], ...GEORGIA, xWidthAvg: 913 },
      { name: "Times", local: ["Times New Roman", "Liberation Serif", "Tinos"], ...TIMES, xWidthAvg: 832 },
      { name: "Noto Serif", local: ["Noto Serif"], ...NOTO_SERIF, xWidthAvg: 481 },
    ],
    bold: [
      { name: "Georgia", local: ["Georgia Bold"], ...GEORGIA, xWidthAvg: 1062 },
      {
        name: "Times",
        local: ["Times New Roman Bold", "Liberation Serif Bold", "Tinos Bold"],
        ...TIMES,
        xWidthAvg: 886,
      },
      { name: "Noto Serif", local: ["Noto Serif Bold"], ...NOTO_SERIF, xWidthAvg: 512 },
    ],
  },
  sans: {
    regular: [
      { name: "Arial", local: ["Arial", "Helvetica", "Liberation Sans", "Arimo"], ...ARIAL, xWidthAvg: 913 },
      { name: "Roboto", local: ["Roboto"], ...ROBOTO, xWidthAvg: 911 },
    ],
    bold: [
      {
        name: "Arial",
        local: ["Arial Bold", "Helvetica Bold", "Liberation Sans Bold", "Arimo Bold"],
        ...ARIAL,
        xWidthAvg: 983,
      },
      { name: "Roboto", local: ["Roboto Bold"], ...ROBOTO, xWidthAvg: 926 },
    ],
  },
};

/** Names of the families that stand in for a family, in the order in which a style sheet lists them. */
export function fallbackFamilies(family: string, kind: "serif" | "sans"): string[] {
  return FALLBACK_FONTS[kind].regular.map(({ name }) => `${family} as ${name}`);
}

/** `@font-face` rules for the fonts that stand in for one cut of a family. */
export function fallbackFaces(family: string, weight: number, kind: "serif" | "sans", measures: FontMetrics): string {
  return FALLBACK_FONTS[kind][weight >= 600 ? "bold" : "regular"]
    .map(({ name, local, ...own }) => {
      const { fontFaces } = createFontStack(
        [
          { familyName: family, ...measures },
          { familyName: name, ...own },
        ],
        { fontFaceFormat: "styleObject" },
      );
      const { ascentOverride, descentOverride, lineGapOverride, sizeAdjust } = fontFaces[0]?.["@font-face"] ?? {};
      const sources = local.map((one) => `local("${one}")`).join(",");
      const scaled = {
        "ascent-override": ascentOverride,
        "descent-override": descentOverride,
        "line-gap-override": lineGapOverride,
        "size-adjust": sizeAdjust,
      };
      // What needs no override has none.
      const overrides = Object.entries(scaled).flatMap(([property, value]) =>
        value === undefined ? [] : `;${property}:${rounded(String(value), property === "size-adjust" ? 2 : 0)}`,
      );
      return `@font-face{font-family:"${family} as ${name}";font-weight:${weight};src:${sources}${overrides.join("")}}`;
    })
    .join("");
}

/** A percentage with fewer decimals, which moves no letter by a pixel: `103.4341%` → `103%`. */
function rounded(percentage: string, decimals: number): string {
  return `${Number(Number.parseFloat(percentage).toFixed(decimals))}%`;
}
