// Puts a built site where people read it, in one step: readers meet the old site or the new one, never half of each.

import { mkdir, mkdtemp, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { BriefingError } from "../model/problem.ts";
import type { Folders } from "./content.ts";
import type { Site } from "./site.ts";

/** A file that every built site holds, by which a folder is known to be one and may be replaced. */
const MARK = "data/datapackage.json";

/**
 * Writes the site beside its folder and then changes the two over.
 * Whatever fails on the way leaves the published folder as it was.
 *
 * @throws BriefingError when the folder holds something else than a site: publishing replaces it whole
 */
export async function publish(site: Pick<Site, "files">, folder: string, folders?: Folders): Promise<void> {
  const output = path.resolve(folder);
  await refuseOtherFolders(output, folders);
  const parent = path.dirname(output);
  const prefix = path.join(parent, `.${path.basename(output)}.`);
  await mkdir(parent, { recursive: true });
  await restore(output, prefix);
  const work = await mkdtemp(prefix);
  const [next, last] = [path.join(work, "next"), path.join(work, "last")];
  try {
    await writeFiles(site.files, next);
    await rename(output, last).catch(ignoreMissing);
    await rename(next, output).catch(async (error: unknown) => {
      await rename(last, output).catch(ignoreMissing);
      throw error;
    });
  } finally {
    // If the last good site could not be put back, it is still in there.
    const safe = (await stat(output).catch(() => null)) !== null || (await stat(last).catch(() => null)) === null;
    await rm(safe ? work : next, { recursive: true, force: true });
  }
}

/** Writes files below a folder, making the folders that they need; none can lie outside it. */
export async function writeFiles(files: ReadonlyMap<string, string | Uint8Array>, folder: string): Promise<void> {
  for (const file of files.keys()) {
    if (path.relative(folder, path.join(folder, file)).startsWith("..")) throw new Error(`"${file}" lies outside the site.`);
  }
  const parents = new Set([...files.keys()].map((file) => path.dirname(path.join(folder, file))));
  await Promise.all([...parents].map((one) => mkdir(one, { recursive: true })));
  await Promise.all([...files].map(([file, contents]) => writeFile(path.join(folder, file), contents)));
}

/** Refuses a folder that publishing would destroy: the project, the content, or anything that is no built site. */
async function refuseOtherFolders(output: string, folders: Folders | undefined): Promise<void> {
  const refuse = (wrong: string) => new BriefingError([{ file: output, where: "--output", wrong, write: "a folder of its own, such as _site: it is replaced whole." }]);
  for (const own of folders === undefined ? [] : [folders.engine, folders.content]) {
    if (!path.relative(output, own).startsWith("..") || output === own) throw refuse("the folder holds the project or its content.");
  }
  const there = await stat(output).catch(() => null);
  if (there === null) return;
  if (!there.isDirectory()) throw refuse("it is a file.");
  const empty = (await readdir(output)).length === 0;
  const isSite = (await stat(path.join(output, MARK)).catch(() => null)) !== null;
  if (!empty && !isSite) throw refuse("the folder holds something that is no built site.");
}

/** Puts back the site of a run that was killed between its two last steps, and removes what such runs left. */
async function restore(output: string, prefix: string): Promise<void> {
  const parent = path.dirname(output);
  const left = (await readdir(parent)).filter((name) => path.join(parent, name).startsWith(prefix)).map((name) => path.join(parent, name));
  for (const work of left) {
    const missing = (await stat(output).catch(() => null)) === null;
    if (missing) await rename(path.join(work, "last"), output).catch(ignoreMissing);
  }
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== "ENOENT") throw error;
}
