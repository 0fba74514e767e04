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

export interface SourceHashes {
  /** The cached hash of a file, or null unless the file is known to be unchanged. */
  readonly unchangedHash: (file: string) => Promise<string | null>;
  /** Reads a file, or returns null if there is none. Stats are taken first, so that a change meanwhile is noticed. */
  readonly read: (file: string) => Promise<SourceFile | null>;
  /** Caches the hashes of the files that were read. If that fails, the next build reads them again. */
  readonly save: () => Promise<void>;
}

/** The hashes of the files in a folder. @param cacheFolder may be shared with other folders */
export function sourceHashes(folder: string, cacheFolder: string, clock: () => number = Date.now): SourceHashes {
  const cache = new Cache(cacheFolder);
  const name = `originals-${keyOf(path.resolve(folder)).slice(0, 20)}.json`;
  const cached = cache.find(name).then(parseEntries);
  const added = new Map<string, Entry>();
  const statOf = (file: string) => stat(path.join(folder, file), { bigint: true }).catch(() => null);
  return {
    async unchangedHash(file) {
      const [entries, stats] = await Promise.all([cached, statOf(file)]);
      const [signature, hash = null] = entries.get(file) ?? [];
      return stats !== null && signature === signatureOf(stats) ? hash : null;
    },
    async read(file) {
      const now = BigInt(clock()) * 1_000_000n;
      const stats = await statOf(file);
      const bytes = stats === null ? null : await readFile(path.join(folder, file)).catch(() => null);
      if (stats === null || bytes === null) return null;
      const hash = createHash("sha256").update(bytes).digest("hex");
      if ([stats.mtimeNs, stats.ctimeNs].every((changed) => changed + COARSEST_TICK < now))
        added.set(file, [signatureOf(stats), hash]);
      return { bytes, hash };
    },
    async save() {
      if (added.size === 0) return;
      const entries = JSON.stringify([...new Map([...(await cached), ...added])]);
      await cache.store(name, Buffer.from(`${keyOf(entries)}\n${entries}`)).catch(() => undefined);
    },
  };
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
