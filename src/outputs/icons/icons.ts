// The site's icons in every size that browsers and home screens request, all rasterised from one SVG.

import path from "node:path";
import { BriefingError } from "../../model/problem.ts";
import { keyOf, type Cache } from "../../site/cache.ts";
import { pinnedVersions } from "../../site/packages.ts";
import type { Palette } from "../css/palette.ts";
import { icoOf } from "./ico.ts";
import { ICON_FILE } from "./icon-source.ts";
import type { ManifestIcon } from "./web-manifest.ts";

/** The SVG icon, for browsers that support it. */
export const FAVICON_SVG = "favicon.svg";
/** The icon at the path that other browsers and clients request by default. */
export const FAVICON_ICO = "favicon.ico";
export const TOUCH_ICON = { path: "apple-touch-icon.png", size: 180 } as const;

export const MANIFEST_ICONS: readonly ManifestIcon[] = [
  { path: "icons/icon-192.png", size: 192, purpose: "any" },
  { path: "icons/icon-512.png", size: 512, purpose: "any" },
  { path: "icons/icon-maskable-512.png", size: 512, purpose: "maskable" },
];

/**
 * Width of the drawing as a fraction of an icon that systems mask: a circle of 80 % of a maskable icon is always
 * visible (W3C, Web Application Manifest, "Icon masks and safe zone").
 */
const [TOUCH_SCALE, MASKABLE_SCALE] = [0.68, 0.56];
const ICO_SIZES = [16, 32];
/** Raise it when the same drawing is rasterised differently. */
const RENDERER_VERSION = "1";

/** All icons by path in the built folder. @param engine the engine's folder */
export async function iconsOf(
  svg: string,
  { paper }: Palette,
  cache: Cache,
  engine: string,
): Promise<Map<string, string | Uint8Array>> {
  const version = pinnedVersions(engine, ["sharp"]);
  const drawn = async (name: string, draw: () => Promise<Uint8Array>) => {
    const key = keyOf(RENDERER_VERSION, version, name, paper, svg);
    return [name, await cache.get(`${key}${path.extname(name)}`, draw)] as const;
  };
  const favicon = async () =>
    icoOf(await Promise.all(ICO_SIZES.map(async (size) => ({ size, png: await rasterise(svg, size) }))));
  const files = await Promise.all([
    drawn(FAVICON_ICO, favicon),
    drawn(TOUCH_ICON.path, () => onBackground(svg, TOUCH_ICON.size, TOUCH_SCALE, paper)),
    ...MANIFEST_ICONS.map(({ path, size, purpose }) =>
      drawn(path, () => (purpose === "any" ? rasterise(svg, size) : onBackground(svg, size, MASKABLE_SCALE, paper))),
    ),
  ]);
  return new Map<string, string | Uint8Array>([[FAVICON_SVG, svg], ...files]);
}

/** The drawing as a square PNG on a transparent background. */
async function rasterise(svg: string, size: number): Promise<Uint8Array> {
  const { default: sharp } = await import("sharp");
  const metadata = sharp(Buffer.from(svg)).metadata();
  // Without libvips's own words: it collects the errors of all threads in one buffer, so they may be of another picture.
  const { width = size } = await metadata.catch(() => {
    const message = "the icon cannot be drawn as a picture.";
    throw new BriefingError([
      { file: ICON_FILE, record: "", message, suggestion: "SVG that a drawing program opens." },
    ]);
  });
  // Rendered at the target size instead of being enlarged: at 72 dpi, a unit is a pixel.
  return sharp(Buffer.from(svg), { density: (72 * size) / width })
    .resize(size, size, { fit: "contain", background: "#0000" })
    .png({ compressionLevel: 9 })
    .toBuffer();
}

/** The drawing in the middle of a coloured square. @param scale width of the drawing as a fraction of the square */
async function onBackground(svg: string, size: number, scale: number, background: string): Promise<Uint8Array> {
  const { default: sharp } = await import("sharp");
  const inner = 2 * Math.round((size * scale) / 2);
  return sharp({ create: { width: size, height: size, channels: 3, background } })
    .composite([{ input: Buffer.from(await rasterise(svg, inner)) }])
    .png({ palette: true, colours: 16, dither: 0, compressionLevel: 9 })
    .toBuffer();
}
