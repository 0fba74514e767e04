// The fonts of the site: cut down to the characters that are used, with the rules by which style sheets find them.

import { readFile } from "node:fs/promises";
import path from "node:path";
import { Cache, keyOf } from "../../site/cache.ts";
import type { Folders } from "../../site/load-data.ts";
import { hashedName } from "../hashed-names.ts";
import { packageFile, pinnedVersions } from "../../site/packages.ts";
import { FONT_FACES, FEATURES, LATIN, RANGES, type FontFace } from "./font-faces.ts";
import { fallbackFaces, fallbackFamilies, type FontMetrics } from "./fallback-fonts.ts";

/** Fonts by their path in the built folder, and the rules that name them. */
export interface Fonts {
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** `@font-face` rules for a style sheet in the same folder. */
  readonly css: string;
}

/**
 * Fonts that hold the Latin characters of the site and the Chinese ones that its pages use, and nothing else.
 *
 * @param han Chinese characters that the pages use, each once
 */
export async function subsetFonts(han: string, folders: Folders): Promise<Fonts> {
  const cache = new Cache(path.join(folders.cache, "fonts"));
  const needed = FONT_FACES.filter(({ script }) => script === "latin" || han !== "");
  const made = await Promise.all(
    needed.map(async (face) => ({
      face,
      ...(await subsetFace(face, face.script === "latin" ? LATIN : han, folders.engine, cache)),
    })),
  );
  const files = new Map<string, Uint8Array>();
  const rules = made.map(({ face: { family, weight, script, fallback }, bytes, measures }) => {
    const file = hashedName(`${family.toLowerCase().replaceAll(" ", "-")}-${weight}`, "woff2", bytes);
    files.set(file, bytes);
    const face = (named: string, display: string) =>
      `@font-face{font-family:"${named}";font-weight:${weight};font-display:${display};src:url(${path.posix.basename(file)})format("woff2");unicode-range:${RANGES[script]}}`;
    // Where nothing stands in for a font, words that come late, as results of a search do, may wait for it.
    return (
      face(family, "optional") +
      (fallback === null ? face(lateName(family), "swap") : fallbackFaces(family, weight, fallback, measures))
    );
  });
  const families = [...new Map(FONT_FACES.map((face) => [face.family, face])).values()].filter(
    ({ fallback }) => fallback !== null,
  );
  const others = FONT_FACES.filter(({ fallback }) => fallback === null).map(({ family }) => family);
  const tokens = families.map(({ family, fallback }) => {
    const names = [family, ...fallbackFamilies(family, fallback ?? "sans"), ...others].map((name) => `"${name}"`);
    return `--${fallback}:${names.join(",")},${fallback === "serif" ? "serif" : "sans-serif"}`;
  });
  const late = `--late:${others.map((family) => `"${lateName(family)}"`).join(",")}`;
  return { files, css: `${rules.join("")}@layer tokens{:root{${[...tokens, late].join(";")}}}` };
}

/** The name by which a style sheet asks for a font that words wait for. */
function lateName(family: string): string {
  return `${family} late`;
}

/** One font with some of its characters. */
async function subsetFace(
  face: FontFace,
  characters: string,
  engine: string,
  cache: Cache,
): Promise<{ bytes: Uint8Array; measures: FontMetrics }> {
  const settings = JSON.stringify([
    pinnedVersions(engine, [face.package, "subset-font"]),
    face.file,
    face.axes ?? {},
    characters,
    FEATURES,
  ]);
  const source = await readFile(packageFile(engine, `${face.package}/${face.file}`));
  const key = keyOf(settings, source).slice(0, 20);
  const bytes = await cache.get(`${key}.woff2`, async () => {
    // Only now: both load a WebAssembly module, which a build with its fonts at hand has no need of.
    const { default: subsetFont } = await import("subset-font");
    return subsetFont(source, characters, {
      targetFormat: "woff2",
      noHinting: true,
      keepFeatures: FEATURES,
      ...(face.axes === undefined ? {} : { variationAxes: face.axes }),
    });
  });
  const measures = await cache.get(`${key}.json`, async () => {
    const { fromBuffer } = await import("@capsizecss/unpack");
    const { ascent, descent, lineGap, unitsPerEm, xWidthAvg } = await fromBuffer(Buffer.from(bytes));
    return Buffer.from(JSON.stringify({ ascent, descent, lineGap, unitsPerEm, xWidthAvg }));
  });
  return { bytes, measures: JSON.parse(Buffer.from(measures).toString("utf8")) as FontMetrics };
}
