// SHA256SUMS: the checksum of every file of a site, and the comparison of a folder with it.

import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import pLimit from "p-limit";
import { BriefingError } from "../model/problem.ts";
import type { FileContents } from "../site/file-contents.ts";
import { slashedPath } from "../site/paths.ts";

export const CHECKSUMS_FILE = "SHA256SUMS";

const CONCURRENCY = 16;

/**
 * The files of a site together with their checksums (SHA-256, FIPS 180-4), in the format of `sha256sum -c` (GNU
 * coreutils) and `shasum -c`. Called last: files added afterwards are not in the list.
 */
export function withChecksums(files: ReadonlyMap<string, FileContents>): Map<string, FileContents> {
  const all = new Map(files);
  all.delete(CHECKSUMS_FILE);
  const lines = [...all.keys()].sort().map((file) => `${sha256(all.get(file) ?? "")}  ${file}\n`);
  return all.set(CHECKSUMS_FILE, lines.join(""));
}

function sha256(contents: FileContents): string {
  return createHash("sha256").update(contents).digest("hex");
}

/**
 * Compares every file of a folder with the list in it. This finds accidents, not forgery: a forger can change
 * the list too, unless its own SHA-256 is compared with the publisher's.
 *
 * @returns sorted paths, with `/`, and the number of files in the list
 * @throws BriefingError if the folder has no list, or one that cannot be read
 */
export async function verifySite(folder: string) {
  const file = path.join(folder, CHECKSUMS_FILE);
  const list = await readFile(file, "utf8").catch(() => {
    const suggestion = "the folder of a built site, such as _site.";
    throw new BriefingError([
      { file: folder, record: "", message: `the folder contains no ${CHECKSUMS_FILE}.`, suggestion },
    ]);
  });
  const listed = parseList(list, file);
  const names = await filesIn(folder);
  // Null for what cannot be read, such as a broken link; it differs from every checksum.
  const actual = async (name: string) =>
    [name, await readFile(path.join(folder, name)).then(sha256, () => null)] as const;
  const limit = pLimit(CONCURRENCY);
  const found = new Map(await Promise.all(names.map((name) => limit(actual, name))));
  const sorted = (paths: Iterable<string>, differs: (name: string) => boolean) => [...paths].filter(differs).sort();
  return {
    changed: sorted(listed.keys(), (name) => found.has(name) && found.get(name) !== listed.get(name)),
    added: sorted(names, (name) => !listed.has(name) && name !== CHECKSUMS_FILE),
    lost: sorted(listed.keys(), (name) => !found.has(name)),
    listed: listed.size,
  };
}

/**
 * Files that were put into a published folder by hand: no build listed them. Empty where the folder has no list.
 *
 * @returns sorted paths, with `/`
 */
export async function filesOfNoBuild(folder: string): Promise<string[]> {
  const file = path.join(folder, CHECKSUMS_FILE);
  const list = await readFile(file, "utf8").catch(() => null);
  if (list === null) return [];
  const listed = parseList(list, file);
  return (await filesIn(folder)).filter((name) => !listed.has(name) && name !== CHECKSUMS_FILE).sort();
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => slashedPath(folder, path.join(entry.parentPath, entry.name)));
}

function parseList(list: string, file: string): Map<string, string> {
  const lines = list.split("\n").filter((line) => line !== "");
  return new Map(
    lines.map((line, index) => {
      const [, checksum, name] = /^([0-9a-f]{64}) [ *](.+)$/.exec(line) ?? [];
      if (checksum !== undefined && name !== undefined) return [name, checksum];
      const message = `the line is not a checksum and a file: ${JSON.stringify(line.slice(0, 100))}.`;
      throw new BriefingError([
        { file, record: "", line: index + 1, message, suggestion: "the list as it was built." },
      ]);
    }),
  );
}
