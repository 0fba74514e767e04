// A temporary folder beside the published one, removed by the process that made it, or else by the next run.

import { close, existsSync, fstatSync, openSync, rmSync } from "node:fs";
import { mkdtemp, readdir, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { tryLock } from "./native-file-system.ts";

/** File in a work folder, locked while its process runs. */
const LOCK = "lock";

/** Folder in a work folder: the published site, between the two renames of a swap that is not atomic. */
export const BACKUP = "last";

/** Where files cannot be locked, a work folder older than a day is abandoned: publishing takes seconds. */
const ABANDONED_AFTER_MS = 86_400_000;

/**
 * Makes a work folder beside `output`, on the same disk, so that its contents can be renamed to `output`; `remove`
 * removes it with its contents.
 */
export async function openWorkFolder(output: string): Promise<{ folder: string; remove: () => Promise<void> }> {
  for (;;) {
    const folder = await mkdtemp(prefixOf(output));
    const lock = openLock(folder);
    // Null if another process has removed the folder as abandoned before it was locked.
    if (lock === null) continue;
    return {
      folder,
      async remove() {
        const holdsOnlyCopy = !existsSync(output) && existsSync(path.join(folder, BACKUP));
        if (!holdsOnlyCopy) await discard(folder);
        await closeFile(lock);
      },
    };
  }
}

/**
 * Removes the work folders of processes that have ended, and restores the published folder if one of them ended between
 * two renames. Those of running processes stay.
 */
export async function recoverAbandoned(output: string): Promise<void> {
  const parent = path.dirname(output);
  const prefix = prefixOf(output);
  const entries = (await readdir(parent).catch(() => [])).map((name) => path.join(parent, name));
  for (const folder of entries.filter((entry) => entry.startsWith(prefix))) {
    const lock = openLockIfPermitted(folder);
    if (lock === null) continue;
    try {
      const modified = (await stat(folder).catch(() => null))?.mtimeMs ?? 0;
      if (tryLock(lock) === null && Date.now() - modified < ABANDONED_AFTER_MS) continue;
      if (!existsSync(output)) await rename(path.join(folder, BACKUP), output).catch(ignoreMissing);
      await discard(folder);
    } finally {
      await closeFile(lock);
    }
  }
}

/** Removes a folder, or leaves it to the next run. */
async function discard(folder: string): Promise<void> {
  try {
    // Synchronous, because that is ten times as fast for many small files.
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // Retries, because another run may be putting its lock into the folder.
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 20 }).catch(() => undefined);
  }
}

/** As `openLock`; also null for a folder of another user, who will remove it. */
function openLockIfPermitted(folder: string): number | null {
  try {
    return openLock(folder);
  } catch {
    return null;
  }
}

/** Opens and locks the lock of a work folder; null if another process holds it or the folder is gone. */
function openLock(folder: string): number | null {
  try {
    const lock = openSync(path.join(folder, LOCK), "a");
    if (tryLock(lock) !== false && fstatSync(lock).nlink > 0) return lock;
    close(lock);
  } catch (error) {
    ignoreMissing(error as NodeJS.ErrnoException);
  }
  return null;
}

const closeFile = promisify(close);

function prefixOf(output: string): string {
  return path.join(path.dirname(output), `.${path.basename(output)}.`);
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== "ENOENT") throw error;
}
