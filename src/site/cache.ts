// What is costly to make and always the same: kept under a name that says what it was made of.

import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";

/** A name for what is made of these parts: the same parts, the same name. Texts and bytes; their borders count. */
export function keyOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  for (const part of parts) {
    const bytes = typeof part === "string" ? Buffer.from(part) : part;
    hash.update(`${bytes.length}:`).update(bytes);
  }
  return hash.digest("hex");
}

/** A folder of made things. It can be deleted at any time, and several builds may use it at once. */
export class Cache {
  readonly #folder: string;
  /** How many things had to be made. */
  written = 0;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** What was made under this name before, or null. */
  async find(name: string): Promise<Uint8Array | null> {
    return readFile(path.join(this.#folder, name)).catch(() => null);
  }

  /** Names of all that is in a folder of the cache. */
  async list(folder: string): Promise<ReadonlySet<string>> {
    return new Set(await readdir(path.join(this.#folder, folder)).catch(() => []));
  }

  /** What has this name, made if it has to be. */
  async get(name: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
    return (await this.find(name)) ?? this.store(name, await make());
  }

  /** Keeps what was made; it appears under its name at once and whole, whoever else is making the same. */
  async store(name: string, bytes: Uint8Array): Promise<Uint8Array> {
    const file = path.join(this.#folder, name);
    const unfinished = `${file}.${process.pid}-${(this.written += 1)}`;
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(unfinished, bytes).catch(async (error: NodeJS.ErrnoException) => {
      await rm(unfinished, { force: true });
      throw Object.assign(error, { path: file });
    });
    // Where another build was first and holds its file open, its bytes are the same.
    await rename(unfinished, file).catch(() => rm(unfinished, { force: true }));
    return bytes;
  }
}
