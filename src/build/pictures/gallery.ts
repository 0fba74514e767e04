// All pictures of a briefing made ready: which files there are of each, and their bytes.

import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import pLimit from "p-limit";
import type { Picture } from "../../model/picture.ts";
import { suggestId, type Problems } from "../../model/problem.ts";
import { Cache, keyOf } from "../cache.ts";
import type { Folders } from "../content.ts";
import { settingsInWords, type Format } from "./settings.ts";

/** One file of a picture. */
export interface Variant {
  readonly format: Format;
  readonly width: number;
  readonly height: number;
  /** From the site's root; the name changes with the picture and with how it is made. */
  readonly address: string;
  /** Its name in the cache. */
  readonly kept: string;
}

/** A picture with its files. */
export interface MadePicture {
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

/** What the cache keeps of a picture beside its files. */
interface Manifest {
  readonly width: number;
  readonly height: number;
  readonly colour: string;
  readonly opaque: boolean;
  readonly variants: readonly Pick<Variant, "format" | "width" | "height">[];
}

/** The pictures of one build. */
export class Gallery {
  readonly pictures: ReadonlyMap<string, MadePicture>;
  /** Ids of those whose original cannot be used, which is reported. */
  readonly refused: ReadonlySet<string>;
  readonly #workshop: Workshop;

  constructor(pictures: ReadonlyMap<string, MadePicture>, refused: ReadonlySet<string>, workshop: Workshop) {
    this.pictures = pictures;
    this.refused = refused;
    this.#workshop = workshop;
  }

  /** The picture of this id, or else the first that shows the record of this id alone; null where there is none. */
  showing(id: string): MadePicture | null {
    return this.pictures.get(id) ?? [...this.pictures.values()].find(({ picture }) => picture.about.id === id && picture.parts.length === 0) ?? null;
  }

  /** Whether some pictures are sketches that stand in for what is not made yet. */
  get sketched(): boolean {
    return this.#workshop.sketches.size > 0;
  }

  /** How many files had to be made; none where the cache held all. */
  get made(): number {
    return this.#workshop.cache.made;
  }

  /** The files to which pages refer, by their path in the built folder. */
  async files(referred: ReadonlySet<string>): Promise<Map<string, Uint8Array>> {
    const used = [...this.pictures.values()].flatMap((made) => made.variants.filter(({ address }) => referred.has(address.slice(1))).map((variant) => ({ made, variant })));
    return new Map(await Promise.all(used.map(async ({ made, variant }): Promise<[string, Uint8Array]> => [variant.address.slice(1), await this.#workshop.bytesOf(made.picture, variant)])));
  }
}

/**
 * Makes every picture of a briefing in all its widths and formats, or finds it made. What cannot be used is reported.
 *
 * @param sketches whether a sketch is enough of what is not made yet: a preview is there in seconds so, and makes the rest later
 */
export async function openGallery(pictures: ReadonlyMap<string, Picture>, folders: Folders, problems: Problems, sketches = false): Promise<Gallery> {
  const workshop = new Workshop(folders, sketches);
  const made = new Map<string, MadePicture>();
  const all = await Promise.all([...pictures.values()].map((picture) => workshop.make(picture, problems)));
  for (const one of all) if (one !== null) made.set(one.picture.id, one);
  return new Gallery(made, new Set([...pictures.keys()].filter((id) => !made.has(id))), workshop);
}

/** Where pictures are made and kept. */
class Workshop {
  readonly cache: Cache;
  /** Sketches by the name that their file would have in the cache. They are in no cache, so none is ever published. */
  readonly sketches = new Map<string, Uint8Array>();
  readonly #mayBeSketches: boolean;
  readonly #originals: string;
  readonly #settings: string;
  /** So many at once: the pixels of an original are what fills the memory. */
  readonly #limit = pLimit(2);

  constructor({ content, engine, cache }: Folders, mayBeSketches: boolean) {
    this.#mayBeSketches = mayBeSketches;
    this.#settings = settingsInWords(engine);
    this.cache = new Cache(path.join(cache, "pictures"));
    this.#originals = path.join(content, "assets", "pictures");
  }

  /** The picture with its files, or null where its original is none, which is reported. */
  async make(picture: Picture, problems: Problems): Promise<MadePicture | null> {
    const bytes = await readFile(path.join(this.#originals, picture.original)).catch(() => null);
    if (bytes === null) {
      const there = await readdir(this.#originals).catch(() => []);
      problems.add({ file: picture.file, where: `${picture.id} · original`, wrong: `there is no file "${picture.original}" in assets/pictures.`, write: suggestId(picture.original, there) });
      return null;
    }
    const key = keyOf(this.#settings, bytes, JSON.stringify(rightsOf(picture))).slice(0, 20);
    try {
      return withFiles(picture, key, (await this.#find(key)) ?? (await this.#limit(() => (this.#mayBeSketches ? this.#sketch(picture, key, bytes) : this.#encode(picture, key, bytes)))));
    } catch (error) {
      const { OriginalError } = await import("./original.ts");
      if (!(error instanceof OriginalError)) throw error;
      problems.add({ file: `assets/pictures/${picture.original}`, where: picture.id, wrong: error.message, write: error.write });
      return null;
    }
  }

  /** The bytes of one file, made once more where the cache was cleared meanwhile. */
  async bytesOf(picture: Picture, { kept }: Variant): Promise<Uint8Array> {
    const found = this.sketches.get(kept) ?? (await this.cache.find(kept));
    if (found !== null) return found;
    const bytes = await readFile(path.join(this.#originals, picture.original));
    await this.#limit(() => this.#encode(picture, path.dirname(kept), bytes));
    const made = await this.cache.find(kept);
    if (made === null) throw new Error(`assets/pictures/${picture.original} was changed while the site was built. Build again.`);
    return made;
  }

  /** What was made before, if all of it is there still. */
  async #find(key: string): Promise<Manifest | null> {
    const kept = await this.cache.find(`${key}/${MANIFEST}`);
    if (kept === null) return null;
    const manifest = JSON.parse(new TextDecoder().decode(kept)) as Manifest;
    const there = await this.cache.list(key);
    return manifest.variants.every((variant) => there.has(nameOf(variant))) ? manifest : null;
  }

  async #sketch({ original }: Picture, key: string, bytes: Uint8Array): Promise<Manifest> {
    const [{ sketch }, { readOriginal }] = await Promise.all([import("./encode.ts"), import("./original.ts")]);
    const decoded = await readOriginal(original, bytes);
    const { colour, opaque, bytes: drawn, ...variant } = await sketch(decoded);
    this.sketches.set(`${key}/${nameOf(variant)}`, drawn);
    return { width: decoded.width, height: decoded.height, colour, opaque, variants: [variant] };
  }

  async #encode(picture: Picture, key: string, bytes: Uint8Array): Promise<Manifest> {
    // Only now: loading sharp takes longer than all that a build with its pictures at hand does with them.
    const [{ describe, encodeAll }, { readOriginal }] = await Promise.all([import("./encode.ts"), import("./original.ts")]);
    const decoded = await readOriginal(picture.original, bytes);
    const { colour, opaque } = await describe(decoded);
    const encoded = await encodeAll(decoded, opaque, rightsOf(picture));
    await Promise.all(encoded.map((one) => this.cache.keep(`${key}/${nameOf(one)}`, one.bytes)));
    const variants = encoded.map(({ format, width, height }) => ({ format, width, height })).reverse();
    const manifest: Manifest = { width: decoded.width, height: decoded.height, colour, opaque, variants };
    await this.cache.keep(`${key}/${MANIFEST}`, Buffer.from(JSON.stringify(manifest)));
    return manifest;
  }
}

const MANIFEST = "picture.json";

function nameOf({ width, format }: Pick<Variant, "width" | "format">): string {
  return `${width}.${format}`;
}

function withFiles(picture: Picture, key: string, { variants, ...rest }: Manifest): MadePicture {
  return {
    picture,
    ...rest,
    variants: variants.map((variant) => ({ ...variant, address: `/pictures/${picture.id}-${key.slice(0, 10)}-${nameOf(variant)}`, kept: `${key}/${nameOf(variant)}` })),
  };
}

/** Whose a photograph is, to be written into its files; a drawing of the publisher's own says so on the page. */
function rightsOf({ kind, credit, licence }: Picture): { credit: string; licence: string } | null {
  return kind === "photograph" ? { credit, licence } : null;
}
