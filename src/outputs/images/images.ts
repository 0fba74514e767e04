// The pictures of a briefing with their encoded files, which are cached: an unchanged picture is neither read nor
// encoded again.

import { readdir } from "node:fs/promises";
import path from "node:path";
import pLimit from "p-limit";
import type { Picture } from "../../model/picture.ts";
import type { Problems } from "../../model/problem.ts";
import { suggestId } from "../../model/suggest-id.ts";
import { Cache, keyOf } from "../../site/cache.ts";
import type { Folders } from "../../site/paths.ts";
import type { EncodedPicture, Variant } from "./encoded-picture.ts";
import { settingsKey } from "./encoding-settings.ts";
import { sourceHashes, type SourceFile, type SourceHashes } from "./source-hashes.ts";

/** The cached description of a picture. */
type Manifest = Omit<EncodedPicture, "picture" | "variants"> & {
  readonly variants: readonly Pick<Variant, "format" | "width" | "height">[];
};

export class Images {
  readonly pictures = new Map<string, EncodedPicture>();
  /** Ids of the pictures whose source image is unusable, which is reported. */
  readonly refused = new Set<string>();
  /** Previews by the cache name that their file would have. They are not cached, so none is ever published. */
  readonly #previews = new Map<string, Uint8Array>();
  readonly #allowPreviews: boolean;
  /** The same pictures in the main language, which have the files; null for these themselves. */
  readonly #main: Images | null;
  readonly #folders: Folders;
  readonly #folder: string;
  readonly #cache: Cache;
  readonly #sourceHashes: SourceHashes;
  readonly #settings: string;
  /** Two at a time, because the decoded pixels of a source image fill the memory. */
  readonly #limit = pLimit(2);

  private constructor(folders: Folders, allowPreviews: boolean, main: Images | null = null) {
    const { content, engine, cache } = folders;
    this.#allowPreviews = allowPreviews;
    this.#main = main;
    this.#folders = folders;
    this.#settings = settingsKey(engine);
    this.#cache = new Cache(path.join(cache, "pictures"));
    this.#folder = path.join(content, "assets", "pictures");
    this.#sourceHashes = sourceHashes(this.#folder, path.join(cache, "pictures"));
  }

  /**
   * Encodes every picture of a briefing in all its widths and formats, or finds it in the cache. Unusable source images
   * are reported.
   *
   * @param previews whether one quickly encoded file is enough for a picture that is not in the cache
   */
  static async encode(
    pictures: ReadonlyMap<string, Picture>,
    folders: Folders,
    problems: Problems,
    previews = false,
  ): Promise<Images> {
    const images = new Images(folders, previews);
    const all = [...pictures.values()].map((picture) => images.#encodeOne(picture, problems));
    for (const encoded of await Promise.all(all))
      if (encoded !== null) images.pictures.set(encoded.picture.id, encoded);
    for (const id of pictures.keys()) if (!images.pictures.has(id)) images.refused.add(id);
    await images.#sourceHashes.save();
    return images;
  }

  /** The same files for the pictures of a translated briefing, whose words differ. */
  withWordsOf(pictures: ReadonlyMap<string, Picture>): Images {
    const translated = new Images(this.#folders, this.#allowPreviews, this);
    for (const [id, encoded] of this.pictures)
      translated.pictures.set(id, { ...encoded, picture: pictures.get(id) ?? encoded.picture });
    for (const id of this.refused) translated.refused.add(id);
    return translated;
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
    return this.#main?.hasPreviews ?? this.#previews.size > 0;
  }

  /** Number of files written to the cache; 0 where it held all. */
  get filesWritten(): number {
    return this.#cache.written;
  }

  /** The files that pages refer to, by path in the built folder. */
  async files(referred: ReadonlySet<string>): Promise<Map<string, Uint8Array>> {
    if (this.#main !== null) return this.#main.files(referred);
    const files = [...this.pictures.values()].flatMap(({ picture, variants }) =>
      variants
        .filter(({ address }) => referred.has(address.slice(1)))
        .map(async (variant) => [variant.address.slice(1), await this.#bytesOf(picture, variant)] as const),
    );
    return new Map(await Promise.all(files));
  }

  async #encodeOne(picture: Picture, problems: Problems): Promise<EncodedPicture | null> {
    const hash = await this.#sourceHashes.unchangedHash(picture.original);
    const cached = hash === null ? null : await this.#find(picture, this.#keyOf(hash, picture));
    if (cached !== null) return cached;
    const source = await this.#sourceHashes.read(picture.original);
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
      const manifest = await this.#limit(() => this.#writeFiles(picture, key, source, this.#allowPreviews));
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
  async #bytesOf(picture: Picture, { cacheName }: Variant): Promise<Uint8Array> {
    const found = this.#previews.get(cacheName) ?? (await this.#cache.find(cacheName));
    if (found !== null) return found;
    const key = path.dirname(cacheName);
    const source = await this.#sourceHashes.read(picture.original);
    const unchanged = source !== null && this.#keyOf(source.hash, picture) === key;
    if (unchanged) await this.#limit(() => this.#writeFiles(picture, key, source, false));
    const bytes = unchanged ? await this.#cache.find(cacheName) : null;
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
    const cached = await this.#cache.find(`${key}/${MANIFEST}`);
    if (cached === null) return null;
    const manifest = JSON.parse(new TextDecoder().decode(cached)) as Manifest;
    const files = await this.#cache.list(key);
    return manifest.variants.every((variant) => files.has(nameOf(variant)))
      ? withVariants(picture, key, manifest)
      : null;
  }

  async #writeFiles(picture: Picture, key: string, { bytes }: SourceFile, preview: boolean): Promise<Manifest> {
    // Loaded on demand: loading sharp takes longer than everything a build with cached pictures does with them.
    const [{ describe, encodeAll, encodePreview }, { readSourceImage }] = await Promise.all([
      import("./image-pipeline.ts"),
      import("./validate-source.ts"),
    ]);
    const source = await readSourceImage(picture.original, bytes);
    const { width, height } = source;
    if (preview) {
      const { colour, opaque, bytes: file, ...variant } = await encodePreview(source);
      this.#previews.set(`${key}/${nameOf(variant)}`, file);
      return { width, height, colour, opaque, variants: [variant] };
    }
    const { colour, opaque } = await describe(source);
    const encoded = await encodeAll(source, opaque, { kind: picture.kind, rights: rightsOf(picture) });
    await Promise.all(encoded.map((file) => this.#cache.store(`${key}/${nameOf(file)}`, file.bytes)));
    const variants = encoded.map(({ bytes: _, ...variant }) => variant).reverse();
    const manifest: Manifest = { width, height, colour, opaque, variants };
    await this.#cache.store(`${key}/${MANIFEST}`, Buffer.from(JSON.stringify(manifest)));
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
