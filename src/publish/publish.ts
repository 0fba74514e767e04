// Publishes a built site in one step: readers see the old site or the new one, never a mixture.

import { existsSync } from "node:fs";
import { mkdir, readdir, realpath, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import pLimit from "p-limit";
import { SIGNATURE_FILE } from "../model/integrity/checksum-list.ts";
import { BriefingError, type Problem } from "../model/problem.ts";
import type { FileContents } from "../site/file-contents.ts";
import { type Folders, PUBLIC } from "../site/paths.ts";
import { swapDirectories } from "./atomic-swap.ts";
import { filesOfNoBuild, withChecksums } from "./checksums.ts";
import { BACKUP, openWorkFolder, recoverAbandoned } from "./work-folder.ts";

type Files = ReadonlyMap<string, FileContents>;

/** A file of every built site. A folder with this file may be replaced. */
const SITE_MARKER = "data/datapackage.json";

const CONCURRENCY = 32;

/**
 * Writes the site and its checksums beside the folder, then swaps the two. An interrupted run leaves the old site in
 * place; of concurrent runs each result is complete and the last wins.
 *
 * @returns a warning for each file that was put into the folder since its build, and is gone with the old site
 * @throws BriefingError if the folder holds anything but a built site, since it is replaced as a whole
 */
export async function publish(site: { readonly files: Files }, folder: string, folders?: Folders): Promise<Problem[]> {
  const output = await resolveOutput(folder);
  await recoverAbandoned(output);
  await refuseOtherFolders(output, folders);
  await mkdir(path.dirname(output), { recursive: true });
  const work = await openWorkFolder(output);
  try {
    const next = path.join(work.folder, "next");
    await writeFiles(withChecksums(site.files), next);
    // A list that cannot be read is no reason to keep an old site.
    const strays = await filesOfNoBuild(output).catch(() => []);
    swapDirectories(next, output, path.join(work.folder, BACKUP));
    return strays.filter((file) => !site.files.has(file)).map((file) => removed(folder, file));
  } finally {
    await work.remove();
  }
}

function removed(folder: string, file: string): Problem {
  return {
    file: `${path.basename(folder)}/${file}`,
    record: "",
    ...(file === SIGNATURE_FILE
      ? {
          message: "the signature was of the site before this build, so it is gone.",
          suggestion: "npm run sign -- --key FILE, which signs the new site.",
        }
      : {
          message: "no build had published the file, so it is gone: each build replaces the whole folder.",
          suggestion: `${PUBLIC}/${file} in the content folder, which every build publishes unchanged.`,
        }),
  };
}

/** Restores the site if a killed run left it as a backup, and removes what such runs left behind. */
export async function recover(folder: string): Promise<void> {
  await recoverAbandoned(await resolveOutput(folder));
}

/** The folder itself: a symbolic link stays, and its target is replaced. */
export async function resolveOutput(folder: string): Promise<string> {
  return realpath(folder).catch(() => path.resolve(folder));
}

/**
 * Writes files below a folder, readable by everyone whatever the umask, because a web server is another user.
 *
 * @throws Error if a path lies outside the folder
 */
export async function writeFiles(files: Files, folder: string): Promise<void> {
  for (const file of files.keys()) {
    if (path.relative(folder, path.join(folder, file)).startsWith(".."))
      throw new Error(`"${file}" lies outside the site.`);
  }
  const parents = new Set([...files.keys()].map((file) => path.posix.dirname(file)));
  const umask = process.umask(0o022);
  try {
    await forEach(parents, (parent) => mkdir(path.join(folder, parent), { recursive: true }));
    await forEach(files, ([name, contents]) => {
      const file = path.join(folder, name);
      // The error of a full disk does not name the file.
      return writeFile(file, contents).catch((error: Error) => {
        throw Object.assign(error, { path: file });
      });
    });
  } finally {
    process.umask(umask);
  }
}

/** Runs an action for each item. Every action has ended before the first error is thrown. */
async function forEach<T>(items: Iterable<T>, action: (item: T) => Promise<unknown>): Promise<void> {
  const limit = pLimit(CONCURRENCY);
  const results = await Promise.allSettled([...items].map((item) => limit(action, item)));
  const failed = results.find(({ status }) => status === "rejected");
  if (failed?.status === "rejected") throw failed.reason;
}

/** Refuses a folder that publishing would destroy: the project, its content, or anything that is not a built site. */
async function refuseOtherFolders(output: string, folders: Folders | undefined): Promise<void> {
  const suggestion = "a folder of its own, such as _site: its contents are replaced.";
  const refuse = (message: string) => new BriefingError([{ file: output, record: "--output", message, suggestion }]);
  for (const own of folders === undefined ? [] : [folders.engine, folders.content]) {
    if (!path.relative(output, own).startsWith("..") || output === own)
      throw refuse("the folder contains the project or its content.");
  }
  const found = await stat(output).catch(() => null);
  if (found === null) return;
  if (!found.isDirectory()) throw refuse("it is a file.");
  if ((await readdir(output)).length > 0 && !existsSync(path.join(output, SITE_MARKER)))
    throw refuse("the folder contains something other than a built site.");
}
