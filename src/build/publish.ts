// Puts a built site where people read it, in one step: readers meet the old site or the new one, never half of each.

import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Site } from "./site.ts";

/**
 * Writes the site beside its folder and then changes the two over.
 * Whatever fails on the way leaves the published folder as it was.
 */
export async function publish(site: Site, folder: string): Promise<void> {
  const beside = (name: string) => path.join(path.dirname(folder), `.${path.basename(folder)}.${name}-${process.pid}`);
  const next = beside("next");
  const last = beside("last");
  try {
    await writeFiles(site.files, next);
    await rename(folder, last).catch(ignoreMissing);
    await rename(next, folder).catch(async (error: unknown) => {
      await rename(last, folder).catch(ignoreMissing);
      throw error;
    });
  } finally {
    await Promise.all([next, last].map((left) => rm(left, { recursive: true, force: true })));
  }
}

/** Writes files below a folder, making the folders that they need. */
export async function writeFiles(files: ReadonlyMap<string, string | Uint8Array>, folder: string): Promise<void> {
  const folders = new Set([...files.keys()].map((file) => path.dirname(path.join(folder, file))));
  await Promise.all([...folders].map((one) => mkdir(one, { recursive: true })));
  await Promise.all([...files].map(([file, contents]) => writeFile(path.join(folder, file), contents)));
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== "ENOENT") throw error;
}
