// Pictures as JPEG for PDFs. A browser embeds a JPEG as it is and unpacks other formats to twenty times the size.

import { type Cache, keyOf } from "../site/cache.ts";

const JPEG = { quality: 80, mozjpeg: true };

/**
 * The picture as JPEG, its transparent parts white like the paper.
 *
 * @param width in pixels; narrower pictures keep theirs
 */
export async function jpegForPrint(picture: Uint8Array, width: number, cache: Cache): Promise<Uint8Array> {
  return cache.get(`${keyOf(picture, JSON.stringify([width, JPEG])).slice(0, 20)}.jpg`, async () => {
    const { default: sharp } = await import("sharp");
    return sharp(picture)
      .flatten({ background: "#fff" })
      .resize({ width, withoutEnlargement: true })
      .jpeg(JPEG)
      .toBuffer();
  });
}
