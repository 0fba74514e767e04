// SHA-256 hashes of source images, cached between builds, so that an unchanged file is not read again.

import { createHash } from "node:crypto";
import type { BigIntStats } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import { Cache, keyOf } from "../../site/cache.ts";

export interface SourceFile {
  readonly bytes: Uint8Array;
  /** SHA-256 of the bytes, in hexadecimal. */
  readonly hash: string;
}

/** The stat signature of a file, and its hash. */
type Entry = readonly [signature: string, hash: string];

/**
 * The coarsest time resolution of a file system, FAT's, in nanoseconds. A file modified less than this before it was
 * read may change again without a new timestamp, so its hash is not cached; Git calls such a file racily clean.
 */
const COARSEST_TICK = 2_000_000_000n;

export class SourceHashes {
  readonly #folder: string;
  readonly #cache: Cache;
  readonly #name: string;
  readonly #cached: Promise<ReadonlyMap<string, Entry>>;
  readonly #added = new Map<string, Entry>();
  readonly #clock: () => number;

  /** @param cache the cache folder, which several folders of source images may share */
  constructor(folder: string, cache: string, clock: () => number = Date.now) {
    this.#folder = folder;
    this.#clock = clock;
    this.#cache = new Cache(cache);
    this.#name = `originals-${keyOf(path.resolve(folder)).slice(0, 20)}.json`;
    this.#cached = this.#cache.find(this.#name).then(parseEntries);
  }

  /** The cached hash of a file, or null unless the file is known to be unchanged. */
  async unchangedHash(file: string): Promise<string | null> {
    const [cached, stats] = await Promise.all([this.#cached, this.#stat(file)]);
    const [signature, hash = null] = cached.get(file) ?? [];
    return stats !== null && signature === signatureOf(stats) ? hash : null;
  }

  /**
   * Reads a file, or returns null if there is none. Its stats are taken first, so a change during the read is noticed.
   */
  async read(file: string): Promise<SourceFile | null> {
    const now = BigInt(this.#clock()) * 1_000_000n;
    const stats = await this.#stat(file);
    const bytes = stats === null ? null : await readFile(path.join(this.#folder, file)).catch(() => null);
    if (stats === null || bytes === null) return null;
    const hash = createHash("sha256").update(bytes).digest("hex");
    if ([stats.mtimeNs, stats.ctimeNs].every((changed) => changed + COARSEST_TICK < now))
      this.#added.set(file, [signatureOf(stats), hash]);
    return { bytes, hash };
  }

  /** Caches the hashes of the files that were read. If that fails, the next build reads them again. */
  async save(): Promise<void> {
    if (this.#added.size === 0) return;
    const entries = JSON.stringify([...new Map([...(await this.#cached), ...this.#added])]);
    await this.#cache.store(this.#name, Buffer.from(`${keyOf(entries)}\n${entries}`)).catch(() => undefined);
  }

  #stat(file: string): Promise<BigIntStats | null> {
    return stat(path.join(this.#folder, file), { bigint: true }).catch(() => null);
  }
}

/**
 * A signature that changes whenever a file is changed or replaced: a copy may keep size and modification time, but not
 * its inode or change time.
 */
function signatureOf({ size, mtimeNs, ctimeNs, ino }: BigIntStats): string {
  return [size, mtimeNs, ctimeNs, ino].join(" ");
}

/** The cached entries; none if the file is missing or fails its checksum. */
function parseEntries(cached: Uint8Array | null): ReadonlyMap<string, Entry> {
  const [checksum, entries] = cached === null ? [] : new TextDecoder().decode(cached).split("\n", 2);
  return new Map(
    entries === undefined || keyOf(entries) !== checksum ? [] : (JSON.parse(entries) as [string, Entry][]),
  );
}
