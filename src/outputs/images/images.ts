// All pictures of a briefing made ready: which files there are of each, and their bytes.

import type { Picture } from "../../model/picture.ts";
import type { Problems } from "../../model/problem.ts";
import type { Folders } from "../../site/load-data.ts";
import type { Format } from "./encoding-settings.ts";
import { ImageEncoder } from "./image-encoder.ts";

/** One file of a picture. */
export interface Variant {
  readonly format: Format;
  readonly width: number;
  readonly height: number;
  /** From the site's root; the name changes with the picture and with how it is made. */
  readonly address: string;
  /** Its name in the cache. */
  readonly cacheName: string;
}

/** A picture with its files. */
export interface EncodedPicture {
  readonly picture: Picture;
  readonly width: number;
  readonly height: number;
  /** Its colours mixed, as `#rrggbb`: what stands in its place until it has come. */
  readonly colour: string;
  /** Whether nothing shines through it. */
  readonly opaque: boolean;
  /** The narrowest first. */
  readonly variants: readonly Variant[];
}

/** The pictures of one build. */
export class Images {
  readonly pictures: ReadonlyMap<string, EncodedPicture>;
  /** Ids of those whose original cannot be used, which is reported. */
  readonly refused: ReadonlySet<string>;
  readonly #workshop: ImageEncoder;

  constructor(pictures: ReadonlyMap<string, EncodedPicture>, refused: ReadonlySet<string>, workshop: ImageEncoder) {
    this.pictures = pictures;
    this.refused = refused;
    this.#workshop = workshop;
  }

  /** The picture of this id, or else the first that shows the record of this id alone; null where there is none. */
  showing(id: string): EncodedPicture | null {
    return (
      this.pictures.get(id) ??
      [...this.pictures.values()].find(({ picture }) => picture.about.id === id && picture.parts.length === 0) ??
      null
    );
  }

  /** Whether some pictures are sketches that stand in for what is not made yet. */
  get hasPreviews(): boolean {
    return this.#workshop.previews.size > 0;
  }

  /** How many files had to be made; none where the cache held all. */
  get filesWritten(): number {
    return this.#workshop.cache.written;
  }

  /** The files to which pages refer, by their path in the built folder. */
  async files(referred: ReadonlySet<string>): Promise<Map<string, Uint8Array>> {
    const used = [...this.pictures.values()].flatMap((made) =>
      made.variants.filter(({ address }) => referred.has(address.slice(1))).map((variant) => ({ made, variant })),
    );
    return new Map(
      await Promise.all(
        used.map(
          async ({ made, variant }): Promise<[string, Uint8Array]> => [
            variant.address.slice(1),
            await this.#workshop.bytesOf(made.picture, variant),
          ],
        ),
      ),
    );
  }
}

/**
 * Makes every picture of a briefing in all its widths and formats, or finds it made. What cannot be used is reported.
 *
 * @param sketches whether a sketch is enough of what is not made yet: a preview is there in seconds so, and makes the rest later
 */
export async function encodeImages(
  pictures: ReadonlyMap<string, Picture>,
  folders: Folders,
  problems: Problems,
  sketches = false,
): Promise<Images> {
  const workshop = new ImageEncoder(folders, sketches);
  const made = new Map<string, EncodedPicture>();
  const all = await Promise.all([...pictures.values()].map((picture) => workshop.encode(picture, problems)));
  await workshop.sourceHashes.save();
  for (const one of all) if (one !== null) made.set(one.picture.id, one);
  return new Images(made, new Set([...pictures.keys()].filter((id) => !made.has(id))), workshop);
}
