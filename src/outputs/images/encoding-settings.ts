// Settings for encoding pictures, chosen from the measurements in `assets/pictures/README.md`.

import type { Picture } from "../../model/picture.ts";
import { pinnedVersions } from "../../site/packages.ts";
import { FALLBACK_WIDTH, WIDTHS } from "./image-slots.ts";

/** Formats of pictures: AVIF and WebP, with PNG or JPEG as the fallback that every browser reads. */
export type Format = "avif" | "webp" | "png" | "jpeg";

export const SETTINGS = {
  avif: { quality: 55, effort: 2 },
  webp: { quality: 76, effort: 4, alphaQuality: 90 },
  png: { palette: true, quality: 80, dither: 0.6, effort: 7 },
  jpeg: { quality: 80, mozjpeg: true, optimiseScans: false, trellisQuantisation: false },
} as const satisfies Record<Format, object>;

/**
 * Overrides for photographs. The next effort saves a tenth of their bytes for twice the time, but hardly any bytes of
 * drawings; and they tolerate a lower quality, because they have no soft shadows on bare paper, where blocks would
 * show.
 */
const PHOTOGRAPH: Partial<Record<Format, object>> = { avif: { quality: 50, effort: 3 } };

/** Quality and effort of a format, for one kind of picture. */
export function settingsOf(format: Format, kind: Picture["kind"]): { readonly quality: number } {
  return { ...SETTINGS[format], ...(kind === "photograph" ? PHOTOGRAPH[format] : {}) };
}

/** The kernel for scaling down. Magic Kernel Sharp leaves fewer halos to encode than Lanczos, at the same fidelity. */
export const KERNEL = "mks2021";

/** A preview is a single file, encoded quickly. It replaces all variants, so it is as wide as any page shows. */
export const PREVIEW = { width: 1200, png: { compressionLevel: 1 }, jpeg: { quality: 80 } } as const;

/** Maximum pixels of a source image; more is a mistake, and would fill the memory. */
export const MAX_PIXELS = 100_000_000;

/** Minimum width of a source image in pixels; below it a picture looks blurred on every screen. */
export const MIN_WIDTH = 480;

/** Maximum height of a source image in pixels: the limit of WebP, whose encoder would report it less clearly. */
export const MAX_HEIGHT = 16_383;

/** Raise it when the code produces different files from the same settings. */
const ENCODER_VERSION = 2;

/** All that determines the encoded files, besides the source image, as text. Does not load sharp, which is slow. */
export function settingsKey(engine: string): string {
  const sharp = pinnedVersions(engine, ["sharp"]);
  return JSON.stringify([ENCODER_VERSION, SETTINGS, PHOTOGRAPH, KERNEL, WIDTHS, FALLBACK_WIDTH, sharp]);
}
