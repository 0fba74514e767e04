// Where the pictures of a build are made, and kept for the next: what is found from before is neither read nor made again.

import { readdir } from "node:fs/promises";
import path from "node:path";
import pLimit from "p-limit";
import type { Picture } from "../../model/picture.ts";
import { suggestId, type Problems } from "../../model/problem.ts";
import { Cache, keyOf } from "../../site/cache.ts";
import type { Folders } from "../../site/load-data.ts";
import { SourceHashes, type SourceFile } from "./source-hashes.ts";
import type { EncodedPicture, Variant } from "./images.ts";
import { settingsKey } from "./encoding-settings.ts";

/** What the cache keeps of a picture beside its files. */
interface Manifest {
  readonly width: number;
  readonly height: number;
  readonly colour: string;
  readonly opaque: boolean;
  readonly variants: readonly Pick<Variant, "format" | "width" | "height">[];
}

/** Makes pictures, two at once. */
export class ImageEncoder {
  readonly cache: Cache;
  readonly sourceHashes: SourceHashes;
  /** Sketches by the name that their file would have in the cache. They are in no cache, so none is ever published. */
  readonly previews = new Map<string, Uint8Array>();
  readonly #mayBeSketches: boolean;
  readonly #folder: string;
  readonly #settings: string;
  /** So many at once: the pixels of an original are what fills the memory. */
  readonly #limit = pLimit(2);

  constructor({ content, engine, cache }: Folders, mayBeSketches: boolean) {
    this.#mayBeSketches = mayBeSketches;
    this.#settings = settingsKey(engine);
    this.cache = new Cache(path.join(cache, "pictures"));
    this.#folder = path.join(content, "assets", "pictures");
    this.sourceHashes = new SourceHashes(this.#folder, path.join(cache, "pictures"));
  }

  /** The picture with its files, or null where its original is none, which is reported. */
  async encode(picture: Picture, problems: Problems): Promise<EncodedPicture | null> {
    const known = await this.sourceHashes.unchangedHash(picture.original);
    const kept = known === null ? null : await this.#find(picture, this.#keyOf(known, picture));
    if (kept !== null) return kept;
    const original = await this.sourceHashes.read(picture.original);
    if (original === null) {
      const there = await readdir(this.#folder).catch(() => []);
      problems.add({
        file: picture.file,
        record: `${picture.id} · original`,
        message: `there is no file "${picture.original}" in assets/pictures.`,
        suggestion: suggestId(picture.original, there),
      });
      return null;
    }
    const key = this.#keyOf(original.hash, picture);
    try {
      return (
        (await this.#find(picture, key)) ??
        withVariants(
          picture,
          key,
          await this.#limit(() =>
            this.#mayBeSketches ? this.#sketch(picture, key, original) : this.#encode(picture, key, original),
          ),
        )
      );
    } catch (error) {
      const { SourceImageError } = await import("./validate-source.ts");
      if (!(error instanceof SourceImageError)) throw error;
      problems.add({
        file: `assets/pictures/${picture.original}`,
        record: picture.id,
        message: error.message,
        suggestion: error.suggestion,
      });
      return null;
    }
  }

  /** The bytes of one file, made once more where the cache was cleared meanwhile. */
  async bytesOf(picture: Picture, { cacheName }: Variant): Promise<Uint8Array> {
    const found = this.previews.get(cacheName) ?? (await this.cache.find(cacheName));
    if (found !== null) return found;
    const key = path.dirname(cacheName);
    const original = await this.sourceHashes.read(picture.original);
    const unchanged = original !== null && this.#keyOf(original.hash, picture) === key;
    if (unchanged) await this.#limit(() => this.#encode(picture, key, original));
    const made = unchanged ? await this.cache.find(cacheName) : null;
    if (made === null)
      throw new Error(`assets/pictures/${picture.original} was changed while the site was built. Build again.`);
    return made;
  }

  /** The name of all that is made of an original, as long as neither it nor how and whose it is changes. */
  #keyOf(digest: string, picture: Picture): string {
    return keyOf(this.#settings, digest, JSON.stringify(rightsOf(picture))).slice(0, 20);
  }

  /** What was made before, if all of it is there still. */
  async #find(picture: Picture, key: string): Promise<EncodedPicture | null> {
    const kept = await this.cache.find(`${key}/${MANIFEST}`);
    if (kept === null) return null;
    const manifest = JSON.parse(new TextDecoder().decode(kept)) as Manifest;
    const there = await this.cache.list(key);
    return manifest.variants.every((variant) => there.has(nameOf(variant)))
      ? withVariants(picture, key, manifest)
      : null;
  }

  async #sketch({ original }: Picture, key: string, { bytes }: SourceFile): Promise<Manifest> {
    const [{ encodePreview }, { readSourceImage }] = await Promise.all([
      import("./image-pipeline.ts"),
      import("./validate-source.ts"),
    ]);
    const decoded = await readSourceImage(original, bytes);
    const { colour, opaque, bytes: drawn, ...variant } = await encodePreview(decoded);
    this.previews.set(`${key}/${nameOf(variant)}`, drawn);
    return { width: decoded.width, height: decoded.height, colour, opaque, variants: [variant] };
  }

  async #encode(picture: Picture, key: string, { bytes }: SourceFile): Promise<Manifest> {
    // Only now: loading sharp takes longer than all that a build with its pictures at hand does with them.
    const [{ describe, encodeAll }, { readSourceImage }] = await Promise.all([
      import("./image-pipeline.ts"),
      import("./validate-source.ts"),
    ]);
    const decoded = await readSourceImage(picture.original, bytes);
    const { colour, opaque } = await describe(decoded);
    const encoded = await encodeAll(decoded, opaque, { kind: picture.kind, rights: rightsOf(picture) });
    await Promise.all(encoded.map((one) => this.cache.store(`${key}/${nameOf(one)}`, one.bytes)));
    const variants = encoded.map(({ format, width, height }) => ({ format, width, height })).reverse();
    const manifest: Manifest = { width: decoded.width, height: decoded.height, colour, opaque, variants };
    await this.cache.store(`${key}/${MANIFEST}`, Buffer.from(JSON.stringify(manifest)));
    return manifest;
  }
}

const MANIFEST = "picture.json";

function nameOf({ width, format }: Pick<Variant, "width" | "format">): string {
  return `${width}.${format}`;
}

function withVariants(picture: Picture, key: string, { variants, ...rest }: Manifest): EncodedPicture {
  return {
    picture,
    ...rest,
    variants: variants.map((variant) => ({
      ...variant,
      address: `/pictures/${picture.id}-${key.slice(0, 10)}-${nameOf(variant)}`,
      cacheName: `${key}/${nameOf(variant)}`,
    })),
  };
}

/** Whose a photograph is, to be written into its files; a drawing of the publisher's own says so on the page. */
function rightsOf({ kind, credit, licence }: Picture): { credit: string; licence: string } | null {
  return kind === "photograph" ? { credit, licence } : null;
}
