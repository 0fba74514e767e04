// A folder to work in beside the one that is published, which goes away with the process that made it or with the next.

import { close, fstatSync, openSync, rmSync } from "node:fs";
import { mkdtemp, readdir, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { tryLock } from "./file-lock.ts";

/** Held open and locked by whoever works in the folder. */
const LOCK = "lock";
/** Inside it: the published folder, for the moment in which it is at neither place. */
export const BACKUP = "last";
/** Where no file can be locked, a folder of this age is nobody's any more: publishing takes seconds. */
const ABANDONED_AFTER_MS = 86_400_000;

/** A work folder of this process. */
export interface WorkFolder {
  readonly folder: string;
  /** Removes it with all that is in it. */
  remove(): Promise<void>;
}

/** Makes a work folder beside `output`, on the same disk, so that what is made in it can be moved there in one step. */
export async function openWorkFolder(output: string): Promise<WorkFolder> {
  for (;;) {
    const folder = await mkdtemp(prefixOf(output));
    const lock = lockIn(folder);
    // Another process may have taken the folder for an abandoned one before it was locked.
    if (lock === null) continue;
    return {
      folder,
      async remove() {
        // What cannot be removed now, the next run removes; the last good site is never among it.
        const onlyCopy = !(await exists(output)) && (await exists(path.join(folder, BACKUP)));
        if (!onlyCopy) await discard(folder);
        await shut(lock);
      },
    };
  }
}

/**
 * Removes the work folders of processes that are gone, and puts back the published folder where one of them ended
 * between two renames. Folders of processes that still run stay.
 */
export async function recoverAbandoned(output: string): Promise<void> {
  const parent = path.dirname(output);
  const prefix = prefixOf(output);
  const left = (await readdir(parent).catch(() => []))
    .map((name) => path.join(parent, name))
    .filter((folder) => folder.startsWith(prefix));
  for (const folder of left) {
    const lock = tryToLockIn(folder);
    if (lock === null) continue;
    try {
      if (
        tryLock(lock) === null &&
        Date.now() - ((await stat(folder).catch(() => null))?.mtimeMs ?? 0) < ABANDONED_AFTER_MS
      )
        continue;
      if (!(await exists(output))) await rename(path.join(folder, BACKUP), output).catch(ignoreMissing);
      await discard(folder);
    } finally {
      await shut(lock);
    }
  }
}

/** Another run that looks whether the folder is abandoned may put a lock into it meanwhile. */
const REMOVING = { recursive: true, force: true, maxRetries: 5, retryDelay: 20 };

/** Removes a folder, or leaves it to the next run. */
async function discard(folder: string): Promise<void> {
  try {
    // Step by step: of many small files, all at once takes ten times as long.
    rmSync(folder, { recursive: true, force: true });
  } catch {
    await rm(folder, REMOVING).catch(() => undefined);
  }
}

/** As `lockIn`, and null for a folder of somebody else, which is theirs to remove. */
function tryToLockIn(folder: string): number | null {
  try {
    return lockIn(folder);
  } catch {
    return null;
  }
}

/** Opens and locks a work folder's lock; null where another holds it, or the folder went away meanwhile. */
function lockIn(folder: string): number | null {
  try {
    const lock = openSync(path.join(folder, LOCK), "a");
    if (tryLock(lock) !== false && fstatSync(lock).nlink > 0) return lock;
    close(lock);
  } catch (error) {
    ignoreMissing(error as NodeJS.ErrnoException);
  }
  return null;
}

const shut = promisify(close);

function prefixOf(output: string): string {
  return path.join(path.dirname(output), `.${path.basename(output)}.`);
}

async function exists(file: string): Promise<boolean> {
  return (await stat(file).catch(() => null)) !== null;
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== "ENOENT") throw error;
}
