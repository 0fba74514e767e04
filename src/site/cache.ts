// A disk cache for deterministic results that are costly to compute, addressed by a hash of their inputs.

import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";

/**
 * The hash of a list of inputs: SHA-256 in hexadecimal. Each input is prefixed with its length, so boundaries count.
 */
export function keyOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  for (const part of parts) {
    const bytes = typeof part === "string" ? Buffer.from(part) : part;
    hash.update(`${bytes.length}:`).update(bytes);
  }
  return hash.digest("hex");
}

/** A cache folder. It can be deleted at any time, and concurrent builds may share it. */
export class Cache {
  readonly #folder: string;
  written = 0;

  constructor(folder: string) {
    this.#folder = folder;
  }

  async find(name: string): Promise<Uint8Array | null> {
    return readFile(path.join(this.#folder, name)).catch(() => null);
  }

  async list(folder: string): Promise<ReadonlySet<string>> {
    return new Set(await readdir(path.join(this.#folder, folder)).catch(() => []));
  }

  /** The cached file; `create` provides it if there is none. */
  async get(name: string, create: () => Promise<Uint8Array>): Promise<Uint8Array> {
    return (await this.find(name)) ?? this.store(name, await create());
  }

  /** Writes a file atomically, even if concurrent builds write the same one. */
  async store(name: string, bytes: Uint8Array): Promise<Uint8Array> {
    const file = path.join(this.#folder, name);
    const temporary = `${file}.${process.pid}-${(this.written += 1)}`;
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(temporary, bytes).catch(async (error: NodeJS.ErrnoException) => {
      await rm(temporary, { force: true });
      throw Object.assign(error, { path: file });
    });
    // A file that another build holds open cannot be replaced on Windows; its bytes are the same.
    await rename(temporary, file).catch(() => rm(temporary, { force: true }));
    return bytes;
  }
}
