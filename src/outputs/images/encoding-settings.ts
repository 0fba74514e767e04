// How pictures are made smaller. Chosen from measurements: `assets/pictures/README.md` has the table.

import type { Picture } from "../../model/picture.ts";
import { pinnedVersions } from "../../site/packages.ts";
import { FALLBACK_WIDTH, WIDTHS } from "./image-slots.ts";

/** Formats of pictures; a browser takes the first that it knows of AVIF, WebP and the one that all know. */
export type Format = "avif" | "webp" | "png" | "jpeg";

/** Quality and effort of each format. */
export const SETTINGS = {
  avif: { quality: 55, effort: 2 },
  webp: { quality: 76, effort: 4, alphaQuality: 90 },
  png: { palette: true, quality: 80, dither: 0.6, effort: 7 },
  jpeg: { quality: 80, mozjpeg: true, optimiseScans: false, trellisQuantisation: false },
} as const satisfies Record<Format, object>;

/**
 * What differs for photographs: the next effort takes a tenth of their bytes away for twice the time, of drawings hardly any;
 * and they have no soft shadows on bare paper, in which a lower quality shows its blocks.
 */
const PHOTOGRAPH: Partial<Record<Format, object>> = { avif: { quality: 50, effort: 3 } };

/** Quality and effort of a format, for one kind of picture. */
export function settingsOf(format: Format, kind: Picture["kind"]): { readonly quality: number } {
  return { ...SETTINGS[format], ...(kind === "photograph" ? PHOTOGRAPH[format] : {}) };
}

/** How pixels are weighed when a picture is scaled down. Magic Kernel Sharp leaves fewer halos for the encoders to write than Lanczos, and is as near to the original. */
export const KERNEL = "mks2021";

/** A picture until it is made: one file, quickly, for the eyes of its editor. It stands in for all others, so it is as wide as a page shows it. */
export const PREVIEW = { width: 1200, png: { compressionLevel: 1 }, jpeg: { quality: 80 } } as const;

/** Most pixels of an original: more is a slip, and would fill the memory. */
export const MAX_PIXELS = 100_000_000;

/** Fewest pixels across an original: below it a picture is blurred on every screen. */
export const MIN_WIDTH = 480;

/** Most pixels down an original: WebP holds no more, and its encoder would say so in words of its own. */
export const MAX_HEIGHT = 16_383;

/** To be raised whenever the code that makes pictures makes others from the same settings. */
const ENCODER_VERSION = 1;

/** All that decides what is made of an original, in one line. It is known without loading sharp, which takes its time. */
export function settingsKey(engine: string): string {
  return JSON.stringify([
    ENCODER_VERSION,
    SETTINGS,
    PHOTOGRAPH,
    KERNEL,
    WIDTHS,
    FALLBACK_WIDTH,
    pinnedVersions(engine, ["sharp"]),
  ]);
}
