// Encodes the pictures of a build and caches the files, so that an unchanged picture is neither read nor encoded again.

import { readdir } from "node:fs/promises";
import path from "node:path";
import pLimit from "p-limit";
import type { Picture } from "../../model/picture.ts";
import { suggestId, type Problems } from "../../model/problem.ts";
import { Cache, keyOf } from "../../site/cache.ts";
import type { Folders } from "../../site/paths.ts";
import type { EncodedPicture, Variant } from "./encoded-picture.ts";
import { settingsKey } from "./encoding-settings.ts";
import { SourceHashes, type SourceFile } from "./source-hashes.ts";

/** The cached description of a picture. */
type Manifest = Omit<EncodedPicture, "picture" | "variants"> & {
  readonly variants: readonly Pick<Variant, "format" | "width" | "height">[];
};

/** Encodes pictures, two at a time. */
export class ImageEncoder {
  readonly cache: Cache;
  readonly sourceHashes: SourceHashes;
  /** Previews by the cache name that their file would have. They are not cached, so none is ever published. */
  readonly previews = new Map<string, Uint8Array>();
  readonly #allowPreviews: boolean;
  readonly #folder: string;
  readonly #settings: string;
  /** Two at a time, because the decoded pixels of a source image fill the memory. */
  readonly #limit = pLimit(2);

  constructor({ content, engine, cache }: Folders, allowPreviews: boolean) {
    this.#allowPreviews = allowPreviews;
    this.#settings = settingsKey(engine);
    this.cache = new Cache(path.join(cache, "pictures"));
    this.#folder = path.join(content, "assets", "pictures");
    this.sourceHashes = new SourceHashes(this.#folder, path.join(cache, "pictures"));
  }

  /** The picture with its files, or null where its source image is unusable, which is reported. */
  async encode(picture: Picture, problems: Problems): Promise<EncodedPicture | null> {
    const hash = await this.sourceHashes.unchangedHash(picture.original);
    const cached = hash === null ? null : await this.#find(picture, this.#keyOf(hash, picture));
    if (cached !== null) return cached;
    const source = await this.sourceHashes.read(picture.original);
    if (source === null) {
      problems.add({
        file: picture.file,
        record: `${picture.id} · original`,
        message: `there is no file "${picture.original}" in assets/pictures.`,
        suggestion: suggestId(picture.original, await readdir(this.#folder).catch(() => [])),
      });
      return null;
    }
    const key = this.#keyOf(source.hash, picture);
    const found = await this.#find(picture, key);
    if (found !== null) return found;
    try {
      const manifest = await this.#limit(() => this.#encode(picture, key, source, this.#allowPreviews));
      return withVariants(picture, key, manifest);
    } catch (error) {
      const { SourceImageError } = await import("./validate-source.ts");
      if (!(error instanceof SourceImageError)) throw error;
      const { message, suggestion } = error;
      problems.add({ file: `assets/pictures/${picture.original}`, record: picture.id, message, suggestion });
      return null;
    }
  }

  /** The bytes of one file, encoded again where the cache was cleared in the meantime. */
  async bytesOf(picture: Picture, { cacheName }: Variant): Promise<Uint8Array> {
    const found = this.previews.get(cacheName) ?? (await this.cache.find(cacheName));
    if (found !== null) return found;
    const key = path.dirname(cacheName);
    const source = await this.sourceHashes.read(picture.original);
    const unchanged = source !== null && this.#keyOf(source.hash, picture) === key;
    if (unchanged) await this.#limit(() => this.#encode(picture, key, source, false));
    const bytes = unchanged ? await this.cache.find(cacheName) : null;
    if (bytes === null)
      throw new Error(`assets/pictures/${picture.original} was changed while the site was built. Build again.`);
    return bytes;
  }

  /** The cache folder of a picture; it changes with the source image, the encoding and the rights. */
  #keyOf(hash: string, picture: Picture): string {
    return keyOf(this.#settings, hash, JSON.stringify(rightsOf(picture))).slice(0, 20);
  }

  /** The cached picture, or null unless every file of it is there. */
  async #find(picture: Picture, key: string): Promise<EncodedPicture | null> {
    const cached = await this.cache.find(`${key}/${MANIFEST}`);
    if (cached === null) return null;
    const manifest = JSON.parse(new TextDecoder().decode(cached)) as Manifest;
    const files = await this.cache.list(key);
    return manifest.variants.every((variant) => files.has(nameOf(variant)))
      ? withVariants(picture, key, manifest)
      : null;
  }

  async #encode(picture: Picture, key: string, { bytes }: SourceFile, preview: boolean): Promise<Manifest> {
    // Loaded on demand: loading sharp takes longer than everything a build with cached pictures does with them.
    const [{ describe, encodeAll, encodePreview }, { readSourceImage }] = await Promise.all([
      import("./image-pipeline.ts"),
      import("./validate-source.ts"),
    ]);
    const source = await readSourceImage(picture.original, bytes);
    const { width, height } = source;
    if (preview) {
      const { colour, opaque, bytes: file, ...variant } = await encodePreview(source);
      this.previews.set(`${key}/${nameOf(variant)}`, file);
      return { width, height, colour, opaque, variants: [variant] };
    }
    const { colour, opaque } = await describe(source);
    const encoded = await encodeAll(source, opaque, { kind: picture.kind, rights: rightsOf(picture) });
    await Promise.all(encoded.map((file) => this.cache.store(`${key}/${nameOf(file)}`, file.bytes)));
    const variants = encoded.map(({ bytes: _, ...variant }) => variant).reverse();
    const manifest: Manifest = { width, height, colour, opaque, variants };
    await this.cache.store(`${key}/${MANIFEST}`, Buffer.from(JSON.stringify(manifest)));
    return manifest;
  }
}

const MANIFEST = "picture.json";

function nameOf({ width, format }: Pick<Variant, "width" | "format">): string {
  return `${width}.${format}`;
}

function withVariants(picture: Picture, key: string, manifest: Manifest): EncodedPicture {
  const variants = manifest.variants.map((variant) => ({
    ...variant,
    address: `/pictures/${picture.id}-${key.slice(0, 10)}-${nameOf(variant)}`,
    cacheName: `${key}/${nameOf(variant)}`,
  }));
  return { picture, ...manifest, variants };
}

/** The rights embedded in the files of a photograph; for the publisher's own drawings the page states them. */
function rightsOf({ kind, credit, licence }: Picture): { credit: string; licence: string } | null {
  return kind === "photograph" ? { credit, licence } : null;
}
