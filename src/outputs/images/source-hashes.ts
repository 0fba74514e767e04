// What the originals hold, remembered from build to build: a file that stands as it stood is not read again.

import { createHash } from "node:crypto";
import type { BigIntStats } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import { Cache, keyOf } from "../../site/cache.ts";

/** An original that was read. */
export interface SourceFile {
  readonly bytes: Uint8Array;
  /** SHA-256 of its bytes. */
  readonly hash: string;
}

/** How a file stood, and the SHA-256 of what it held. */
type Entry = readonly [standing: string, digest: string];

/**
 * The coarsest step in which file systems count time, that of FAT, in nanoseconds. What was changed so shortly before it
 * was read may be changed once more and bear the same time, so it is not remembered; Git calls such a file racily clean.
 */
const STEP = 2_000_000_000n;

/** Digests of the files in one folder. */
export class SourceHashes {
  readonly #folder: string;
  readonly #cache: Cache;
  readonly #name: string;
  readonly #remembered: Promise<ReadonlyMap<string, Entry>>;
  readonly #added = new Map<string, Entry>();
  readonly #clock: () => number;

  /** @param cache folder in which they are remembered; it may be shared by several folders of originals */
  constructor(folder: string, cache: string, clock: () => number = Date.now) {
    this.#folder = folder;
    this.#clock = clock;
    this.#cache = new Cache(cache);
    this.#name = `originals-${keyOf(path.resolve(folder)).slice(0, 20)}.json`;
    this.#remembered = this.#cache.find(this.#name).then(parseEntries);
  }

  /** The digest of a file that stands as it was remembered; null where it has to be read. */
  async unchangedHash(file: string): Promise<string | null> {
    const [remembered, stats] = await Promise.all([
      this.#remembered,
      stat(path.join(this.#folder, file), { bigint: true }).catch(() => null),
    ]);
    const [standing, digest] = remembered.get(file) ?? [];
    return stats !== null && digest !== undefined && standing === statSignature(stats) ? digest : null;
  }

  /** Reads a file; null where there is none. It is looked at before: one that is changed meanwhile does not stand so any more. */
  async read(file: string): Promise<SourceFile | null> {
    const place = path.join(this.#folder, file);
    const now = BigInt(this.#clock()) * 1_000_000n;
    const stats = await stat(place, { bigint: true }).catch(() => null);
    const bytes = stats === null ? null : await readFile(place).catch(() => null);
    if (stats === null || bytes === null) return null;
    const hash = createHash("sha256").update(bytes).digest("hex");
    if ([stats.mtimeNs, stats.ctimeNs].every((changed) => changed + STEP < now))
      this.#added.set(file, [statSignature(stats), hash]);
    return { bytes, hash };
  }

  /** Remembers what was read. Where that cannot be written, the next build reads it again. */
  async save(): Promise<void> {
    if (this.#added.size === 0) return;
    const entries = JSON.stringify([...new Map([...(await this.#remembered), ...this.#added])]);
    await this.#cache.store(this.#name, Buffer.from(`${keyOf(entries)}\n${entries}`)).catch(() => undefined);
  }
}

/** Whatever differs when a file is changed or replaced: a copy may keep size and time, but not its place on the disk or the time at which it came there. */
function statSignature({ size, mtimeNs, ctimeNs, ino }: BigIntStats): string {
  return [size, mtimeNs, ctimeNs, ino].join(" ");
}

/** What was remembered; nothing where it is not whole. */
function parseEntries(kept: Uint8Array | null): ReadonlyMap<string, Entry> {
  const [sum, entries] = kept === null ? [] : new TextDecoder().decode(kept).split("\n", 2);
  return new Map(entries === undefined || keyOf(entries) !== sum ? [] : (JSON.parse(entries) as [string, Entry][]));
}
