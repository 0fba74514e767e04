// The pictures of a briefing with their encoded files.

import type { Picture } from "../../model/picture.ts";
import type { Problems } from "../../model/problem.ts";
import type { Folders } from "../../site/paths.ts";
import type { EncodedPicture } from "./encoded-picture.ts";
import { ImageEncoder } from "./image-encoder.ts";

/** The pictures of one build. */
export class Images {
  readonly pictures: ReadonlyMap<string, EncodedPicture>;
  /** Ids of the pictures whose source image is unusable, which is reported. */
  readonly refused: ReadonlySet<string>;
  readonly #encoder: ImageEncoder;

  constructor(pictures: ReadonlyMap<string, EncodedPicture>, refused: ReadonlySet<string>, encoder: ImageEncoder) {
    this.pictures = pictures;
    this.refused = refused;
    this.#encoder = encoder;
  }

  /** The picture with this id, else the first that shows only the record with this id, else null. */
  showing(id: string): EncodedPicture | null {
    return (
      this.pictures.get(id) ??
      [...this.pictures.values()].find(({ picture }) => picture.about.id === id && picture.parts.length === 0) ??
      null
    );
  }

  /** Whether some pictures are previews whose full set of files is not encoded yet. */
  get hasPreviews(): boolean {
    return this.#encoder.previews.size > 0;
  }

  /** Number of files written to the cache; 0 where it held all. */
  get filesWritten(): number {
    return this.#encoder.cache.written;
  }

  /** The files that pages refer to, by path in the built folder. */
  async files(referred: ReadonlySet<string>): Promise<Map<string, Uint8Array>> {
    const used = [...this.pictures.values()].flatMap(({ picture, variants }) =>
      variants.filter(({ address }) => referred.has(address.slice(1))).map((variant) => ({ picture, variant })),
    );
    const files = used.map(async ({ picture, variant }): Promise<[string, Uint8Array]> => {
      return [variant.address.slice(1), await this.#encoder.bytesOf(picture, variant)];
    });
    return new Map(await Promise.all(files));
  }
}

/**
 * Encodes every picture of a briefing in all its widths and formats, or finds it in the cache. Unusable source images
 * are reported.
 *
 * @param previews whether one quickly encoded file is enough for a picture that is not in the cache
 */
export async function encodeImages(
  pictures: ReadonlyMap<string, Picture>,
  folders: Folders,
  problems: Problems,
  previews = false,
): Promise<Images> {
  const encoder = new ImageEncoder(folders, previews);
  const all = await Promise.all([...pictures.values()].map((picture) => encoder.encode(picture, problems)));
  await encoder.sourceHashes.save();
  const encoded = new Map(all.flatMap((one) => (one === null ? [] : [[one.picture.id, one] as const])));
  return new Images(encoded, new Set([...pictures.keys()].filter((id) => !encoded.has(id))), encoder);
}
