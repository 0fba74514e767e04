// A sheet as PNG.

import { layOut } from "./card-layout.ts";
import type { CardDesign } from "./card-design.ts";

/** The few colours that a sheet has: a palette keeps the file small, and without dithering edges stay clean. */
export const PNG = { palette: true, colours: 16, dither: 0, effort: 7, compressionLevel: 9 } as const;

/**
 * Draws a sheet.
 *
 * @throws UnfitWords where the sheet's words cannot be shown
 */
export async function drawCard(sheet: CardDesign, engine: string): Promise<Uint8Array> {
  const [{ svg }, { default: sharp }] = await Promise.all([layOut(sheet, engine), import("sharp")]);
  return sharp(Buffer.from(svg)).png(PNG).toBuffer();
}
