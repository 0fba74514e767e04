// Keeps built copies in the cache, each with a checksum: a damaged one is built again.

import { createHash } from "node:crypto";
import path from "node:path";
import { promisify } from "node:util";
import { deserialize, serialize } from "node:v8";
import { gunzip, gzip } from "node:zlib";
import { Cache } from "../cache.ts";
import { bytesOf } from "../file-contents.ts";
import type { Folders } from "../paths.ts";
import type { SiteCopy } from "../site-copy.ts";

const CHECKSUM_BYTES = 32;

export class CopyCache {
  readonly #cache: Cache;

  constructor(folders: Folders) {
    this.#cache = new Cache(path.join(folders.cache, "copies"));
  }

  /** The copy that was stored under a key; null where there is none, or it is not what was stored. */
  async find(folder: string, key: string): Promise<SiteCopy | null> {
    const stored = await this.#cache.find(nameOf(folder, key));
    if (stored === null) return null;
    const packed = stored.subarray(CHECKSUM_BYTES);
    if (!checksum(packed).equals(stored.subarray(0, CHECKSUM_BYTES))) return null;
    const { files, references } = deserialize(await promisify(gunzip)(packed)) as Stored;
    return { folder, files: new Map(files), references, problems: [] };
  }

  async store({ folder, files, references }: SiteCopy, key: string): Promise<void> {
    const stored: Stored = { files: Array.from(files, ([file, contents]) => [file, bytesOf(contents)]), references };
    const packed = await promisify(gzip)(serialize(stored));
    await this.#cache.store(nameOf(folder, key), Buffer.concat([checksum(packed), packed]));
  }
}

interface Stored {
  readonly files: readonly (readonly [file: string, bytes: Uint8Array])[];
  readonly references: readonly string[];
}

function nameOf(folder: string, key: string): string {
  return `${path.posix.basename(folder)}-${key.slice(0, 32)}.gz`;
}

function checksum(bytes: Uint8Array): Buffer {
  return createHash("sha256").update(bytes).digest();
}
