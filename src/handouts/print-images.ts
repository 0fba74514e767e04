// Pictures for paper. A browser keeps a JPEG in a PDF as it is and unpacks every other format, to twenty times the bytes.

import { type Cache, keyOf } from "../site/cache.ts";

const JPEG = { quality: 80, mozjpeg: true };

/**
 * The picture as JPEG on white, which is the colour of the paper below its soft edges.
 *
 * @param width in pixels, for a picture that is wider
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
