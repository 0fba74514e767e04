// The site's icons in every size that browsers and home screens ask for, all from one drawing.

import path from "node:path";
import { keyOf, type Cache } from "../../site/cache.ts";
import { pinnedVersions } from "../../site/packages.ts";
import { BriefingError } from "../../model/problem.ts";
import type { Palette } from "../css/palette.ts";
import { ICON_FILE } from "./icon-source.ts";
import { icoOf } from "./ico.ts";
import type { ManifestIcon } from "./web-manifest.ts";

/** Path of the drawing itself, for browsers that take SVG. */
export const FAVICON_SVG = "favicon.svg";
/** For all others, and for whoever asks for it unasked, at the place where it is looked for. */
export const FAVICON_ICO = "favicon.ico";
export const TOUCH_ICON = { path: "apple-touch-icon.png", size: 180 } as const;

/** Icons that the manifest names. */
export const MANIFEST_ICONS: readonly ManifestIcon[] = [
  { path: "icons/icon-192.png", size: 192, purpose: "any" },
  { path: "icons/icon-512.png", size: 512, purpose: "any" },
  { path: "icons/icon-maskable-512.png", size: 512, purpose: "maskable" },
];

/** Part of the picture's width that the drawing takes, where systems cut corners or a circle out of it; a circle of 80 % always stays (W3C). */
const [TOUCH, MASKABLE] = [0.68, 0.56];
const ICO_SIZES = [16, 32];
/** To be changed with every change of how icons are made. */
const ICON_VERSION = "1";

/** All icons by their path in the built folder. @param engine the engine's folder */
export async function iconsOf(
  svg: string,
  { paper }: Palette,
  cache: Cache,
  engine: string,
): Promise<Map<string, string | Uint8Array>> {
  const version = pinnedVersions(engine, ["sharp"]);
  const get = (name: string, make: () => Promise<Uint8Array>) =>
    cache.get(`${keyOf(ICON_VERSION, version, name, paper, svg)}${path.extname(name)}`, make);
  const files = new Map<string, string | Uint8Array>([[FAVICON_SVG, svg]]);
  files.set(
    FAVICON_ICO,
    await get(FAVICON_ICO, async () =>
      icoOf(await Promise.all(ICO_SIZES.map(async (size) => ({ size, png: await rasterise(svg, size) })))),
    ),
  );
  files.set(TOUCH_ICON.path, await get(TOUCH_ICON.path, () => onBackground(svg, TOUCH_ICON.size, TOUCH, paper)));
  for (const { path: file, size, purpose } of MANIFEST_ICONS) {
    files.set(
      file,
      await get(file, () => (purpose === "any" ? rasterise(svg, size) : onBackground(svg, size, MASKABLE, paper))),
    );
  }
  return files;
}

/** The drawing alone, on nothing. */
async function rasterise(svg: string, size: number): Promise<Uint8Array> {
  const { default: sharp } = await import("sharp");
  const { width = size } = await sharp(Buffer.from(svg))
    .metadata()
    .catch((error: Error) => {
      throw new BriefingError([
        {
          file: ICON_FILE,
          record: "",
          message: `the icon cannot be drawn: ${error.message.split("\n")[0]}.`,
          suggestion: "SVG that is well-formed: every element closed, every attribute in quotation marks.",
        },
      ]);
    });
  // Drawn at its size, not enlarged: 72 dots an inch are one pixel a unit.
  return sharp(Buffer.from(svg), { density: (72 * size) / width })
    .resize(size, size, { fit: "contain", background: "#0000" })
    .png({ compressionLevel: 9 })
    .toBuffer();
}

/** The drawing in the middle of a coloured square. */
async function onBackground(svg: string, size: number, part: number, ground: string): Promise<Uint8Array> {
  const { default: sharp } = await import("sharp");
  const inner = 2 * Math.round((size * part) / 2);
  return sharp({ create: { width: size, height: size, channels: 3, background: ground } })
    .composite([{ input: Buffer.from(await rasterise(svg, inner)) }])
    .png({ palette: true, colours: 16, dither: 0, compressionLevel: 9 })
    .toBuffer();
}
