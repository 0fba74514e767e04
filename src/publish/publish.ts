// Puts a built site where people read it, in one step: readers meet the old site or the new one, never half of each.

import { mkdir, readdir, realpath, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import pLimit from "p-limit";
import { BriefingError } from "../model/problem.ts";
import { withChecksums } from "./checksums.ts";
import type { FileContents } from "../site/file-contents.ts";
import type { Folders } from "../site/paths.ts";
import { swapDirectories } from "./atomic-swap.ts";
import { recoverAbandoned, openWorkFolder, BACKUP } from "./work-folder.ts";

type Files = ReadonlyMap<string, FileContents>;

/** A file that every built site holds, by which a folder is known to be one and may be replaced. */
const SITE_MARKER = "data/datapackage.json";

/**
 * Writes the site and the list of its fingerprints beside its folder and then changes the two over. Whatever ends the
 * run on the way leaves the published folder as it was. Of builds that publish at once each is whole, and the last stays.
 *
 * @throws BriefingError when the folder holds something else than a site: publishing replaces it whole
 */
export async function publish(site: { readonly files: Files }, folder: string, folders?: Folders): Promise<void> {
  const output = await resolveOutput(folder);
  await recoverAbandoned(output);
  await refuseOtherFolders(output, folders);
  await mkdir(path.dirname(output), { recursive: true });
  const work = await openWorkFolder(output);
  try {
    const next = path.join(work.folder, "next");
    await writeFiles(withChecksums(site.files), next);
    swapDirectories(next, output, path.join(work.folder, BACKUP));
  } finally {
    await work.remove();
  }
}

/** Puts back a site that a killed run left at neither place, and removes what such runs left beside it. */
export async function recover(folder: string): Promise<void> {
  await recoverAbandoned(await resolveOutput(folder));
}

/** The folder itself: a link to a folder stays one, and what it leads to is replaced. */
async function resolveOutput(folder: string): Promise<string> {
  return realpath(folder).catch(() => path.resolve(folder));
}

/**
 * Writes files below a folder, making the folders that they need; none can lie outside it. Everyone may read them, whatever
 * the umask of whoever builds: a server is another user.
 */
export async function writeFiles(files: Files, folder: string): Promise<void> {
  for (const file of files.keys()) {
    if (path.relative(folder, path.join(folder, file)).startsWith(".."))
      throw new Error(`"${file}" lies outside the site.`);
  }
  const umask = process.umask(0o022);
  try {
    await each(foldersOf(files.keys()), (below) => mkdir(path.join(folder, below), { recursive: true }));
    await each(files, ([file, contents]) => writeOne(path.join(folder, file), contents));
  } finally {
    process.umask(umask);
  }
}

/** Does something with each, so many at once: each is an open file. All have ended before an error is passed on. */
async function each<T>(items: Iterable<T>, act: (item: T) => Promise<unknown>): Promise<void> {
  const limit = pLimit(32);
  const done = await Promise.allSettled([...items].map((item) => limit(() => act(item))));
  const failed = done.find((one) => one.status === "rejected");
  if (failed !== undefined) throw failed.reason;
}

async function writeOne(file: string, contents: string | Uint8Array): Promise<void> {
  // A write that fails for want of room does not say of which file.
  await writeFile(file, contents).catch((error: Error) => {
    throw Object.assign(error, { path: file });
  });
}

/** The folders that files lie in; those around them are made with them. */
function foldersOf(files: Iterable<string>): Set<string> {
  return new Set([...files].map((file) => path.posix.dirname(file)));
}

/** Refuses a folder that publishing would destroy: the project, the content, or anything that is no built site. */
async function refuseOtherFolders(output: string, folders: Folders | undefined): Promise<void> {
  const refuse = (message: string) =>
    new BriefingError([
      {
        file: output,
        record: "--output",
        message,
        suggestion: "a folder of its own, such as _site: it is replaced whole.",
      },
    ]);
  for (const own of folders === undefined ? [] : [folders.engine, folders.content]) {
    if (!path.relative(output, own).startsWith("..") || output === own)
      throw refuse("the folder holds the project or its content.");
  }
  const there = await stat(output).catch(() => null);
  if (there === null) return;
  if (!there.isDirectory()) throw refuse("it is a file.");
  const empty = (await readdir(output)).length === 0;
  const isSite = (await stat(path.join(output, SITE_MARKER)).catch(() => null)) !== null;
  if (!empty && !isSite) throw refuse("the folder holds something that is no built site.");
}
