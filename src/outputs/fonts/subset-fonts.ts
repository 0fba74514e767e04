// Subsets the site's fonts to the characters in use, and writes the CSS rules that declare them.

import { readFile } from "node:fs/promises";
import path from "node:path";
import { Cache, keyOf } from "../../site/cache.ts";
import type { Folders } from "../../site/paths.ts";
import { hashedName } from "../hashed-names.ts";
import { packageFile, pinnedVersions } from "../../site/packages.ts";
import {
  CHINESE_BOLD,
  CHINESE_SANS,
  CHINESE_SERIFS,
  LATIN_IN_CHINESE,
  FEATURES,
  FONT_FACES,
  LATIN,
  RANGES,
  SHARED_PUNCTUATION,
  fileNameOf,
  type FontFace,
} from "./font-faces.ts";
import { fallbackFaces, fallbackFamilies, type FontMetrics } from "./fallback-fonts.ts";

/**
 * Subsets the fonts to the Latin characters of the site and the Chinese ones that its pages use. The `@font-face` rules
 * and font-family tokens are for a style sheet in the same folder.
 *
 * @param han the Chinese characters of the pages, each once
 * @param inChinese whether the pages are in Chinese: then screens take the system's fonts, and paper alone the site's
 */
export async function subsetFonts(
  han: string,
  folders: Folders,
  inChinese = false,
): Promise<{ files: ReadonlyMap<string, Uint8Array>; css: string }> {
  const cache = new Cache(path.join(folders.cache, "fonts"));
  const files = new Map<string, Uint8Array>();
  const faces = inChinese ? [...FONT_FACES, CHINESE_BOLD] : FONT_FACES;
  const used = faces.filter(({ script }) => script === "latin" || han !== "");
  const subsets = await Promise.all(
    used.map((face) =>
      subsetFace(face, face.script === "latin" ? LATIN : han + SHARED_PUNCTUATION, folders.engine, cache),
    ),
  );
  const rules = subsets.map(({ face, bytes, metrics }) => {
    const { family, weight, script, fallback } = face;
    const file = hashedName(fileNameOf(face), "woff2", bytes);
    files.set(file, bytes);
    const rule = (name: string, display: string) =>
      `@font-face{font-family:"${name}";font-weight:${weight};font-display:${display};` +
      `src:url(${path.posix.basename(file)})format("woff2");unicode-range:${inChinese && script === "latin" ? LATIN_IN_CHINESE : RANGES[script]}}`;
    if (inChinese && script === "han") return `@media print{${rule(family, "block")}}`;
    // Without a fallback, text that appears late, such as search results, may wait for the font.
    const rest = fallback === null ? rule(lateName(family), "swap") : fallbackFaces(family, weight, fallback, metrics);
    return rule(family, "optional") + rest;
  });
  const others = [...new Set(FONT_FACES.flatMap(({ family, fallback }) => (fallback === null ? [family] : [])))];
  const kinds = new Map(FONT_FACES.flatMap(({ family, fallback }) => (fallback === null ? [] : [[family, fallback]])));
  const tokens = Array.from(kinds, ([family, kind]) => {
    const generic = kind === "serif" ? "serif" : "sans-serif";
    const list = (...names: string[]) => [...names.map((name) => `"${name}"`), generic].join(",");
    const latin = [family, ...fallbackFamilies(family, kind)];
    const chinese = kind === "serif" ? [CHINESE_SERIF, ...others] : [...others, ...CHINESE_SANS];
    const before = inChinese ? [family] : [];
    return `--${kind}:${list(...latin, ...others)};--${kind}-chinese:${list(...before, ...chinese, ...latin)}`;
  });
  if (han !== "") rules.push(chineseSerif());
  const late = `--late:${others.map((family) => `"${inChinese ? family : lateName(family)}"`).join(",")}`;
  return { files, css: `${rules.join("")}@layer tokens{:root{${[...tokens, late].join(";")}}}` };
}

const CHINESE_SERIF = "Chinese serif";

/** The Chinese characters of a system's serif alone: its Latin letters and digits would look strange among the site's. */
function chineseSerif(): string {
  const sources = CHINESE_SERIFS.map((name) => `local("${name}")`).join(",");
  return `@font-face{font-family:"${CHINESE_SERIF}";src:${sources};unicode-range:${RANGES.han}}`;
}

/** The family name for text that waits for its font. */
function lateName(family: string): string {
  return `${family} late`;
}

/** Subsets one font and measures it, or takes both from the cache. */
async function subsetFace(
  face: FontFace,
  characters: string,
  engine: string,
  cache: Cache,
): Promise<{ face: FontFace; bytes: Uint8Array; metrics: FontMetrics }> {
  const versions = pinnedVersions(engine, [face.package, "subset-font"]);
  const settings = JSON.stringify([versions, face.file, face.axes ?? {}, characters, FEATURES]);
  const source = await readFile(packageFile(engine, `${face.package}/${face.file}`));
  const key = keyOf(settings, source).slice(0, 20);
  // Both packages load a WebAssembly module, which a build with cached fonts does not need.
  const bytes = await cache.get(`${key}.woff2`, async () => {
    const { default: subsetFont } = await import("subset-font");
    return subsetFont(source, characters, {
      targetFormat: "woff2",
      noHinting: true,
      keepFeatures: FEATURES,
      ...(face.axes === undefined ? {} : { variationAxes: face.axes }),
    });
  });
  const metrics = await cache.get(`${key}.json`, async () => {
    const { fromBuffer } = await import("@capsizecss/unpack");
    const { ascent, descent, lineGap, unitsPerEm, xWidthAvg } = await fromBuffer(Buffer.from(bytes));
    return Buffer.from(JSON.stringify({ ascent, descent, lineGap, unitsPerEm, xWidthAvg }));
  });
  return { face, bytes, metrics: JSON.parse(Buffer.from(metrics).toString("utf8")) as FontMetrics };
}
