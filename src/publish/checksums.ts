// SHA256SUMS: the fingerprint of every file of a site, and whether a folder still holds just those files.

import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import pLimit from "p-limit";
import { BriefingError } from "../model/problem.ts";

/** Path of the list in the built folder. */
export const CHECKSUMS_FILE = "SHA256SUMS";

type Files = ReadonlyMap<string, string | Uint8Array>;

/**
 * The files of a site with the list of their SHA-256 fingerprints (FIPS 180-4) among them. Whoever puts files into a
 * site calls this last: a list says nothing about what came after it.
 */
export function withChecksums(files: Files): Map<string, string | Uint8Array> {
  const all = new Map(files);
  all.delete(CHECKSUMS_FILE);
  return all.set(CHECKSUMS_FILE, checksumsOf(all));
}

/** The list as `sha256sum -c` of GNU coreutils and `shasum -c` read it: a line a file, in the order of their paths. */
function checksumsOf(files: Files): string {
  return [...files.keys()]
    .sort()
    .map((file) => `${sha256(files.get(file) ?? "")}  ${file}\n`)
    .join("");
}

function sha256(contents: string | Uint8Array): string {
  return createHash("sha256").update(contents).digest("hex");
}

/** What differs between a folder and its list: paths with `/`, in their order. */
export interface Differences {
  readonly changed: readonly string[];
  readonly added: readonly string[];
  readonly lost: readonly string[];
  /** How many files the list names. */
  readonly listed: number;
}

/**
 * Compares every file of a folder with the list that it holds. The list is believed: it tells slips from the folder
 * that was built, not who wrote it. For that, compare its own SHA-256 with that of the publisher.
 *
 * @throws BriefingError when the folder holds no list, or one that cannot be read
 */
export async function verifySite(folder: string): Promise<Differences> {
  const list = await readFile(path.join(folder, CHECKSUMS_FILE), "utf8").catch(() => null);
  if (list === null)
    throw new BriefingError([
      {
        file: folder,
        record: "",
        message: `the folder holds no ${CHECKSUMS_FILE}.`,
        suggestion: "the folder of a built site, such as _site.",
      },
    ]);
  const listed = readList(list, path.join(folder, CHECKSUMS_FILE));
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const there = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join("/"));
  const limit = pLimit(16);
  const found = new Map(
    await Promise.all(there.map((file) => limit(async () => [file, await sha256Of(path.join(folder, file))] as const))),
  );
  const sorted = (files: Iterable<string>, differs: (file: string) => boolean) => [...files].filter(differs).sort();
  return {
    changed: sorted(listed.keys(), (file) => found.has(file) && found.get(file) !== listed.get(file)),
    added: sorted(there, (file) => !listed.has(file) && file !== CHECKSUMS_FILE),
    lost: sorted(listed.keys(), (file) => !found.has(file)),
    listed: listed.size,
  };
}

/** Fingerprint of a file, or null of what cannot be read as one: it differs from every file. */
async function sha256Of(file: string): Promise<string | null> {
  return readFile(file).then(sha256, () => null);
}

function readList(list: string, file: string): Map<string, string> {
  const lines = list.split("\n").filter((line) => line !== "");
  return new Map(
    lines.map((line, index) => {
      const [, sum, name] = /^([0-9a-f]{64}) [ *](.+)$/.exec(line) ?? [];
      if (sum === undefined || name === undefined) {
        throw new BriefingError([
          {
            file,
            record: "",
            line: index + 1,
            message: `the line is no fingerprint and file: ${JSON.stringify(line.slice(0, 100))}.`,
            suggestion: "the list as it was built.",
          },
        ]);
      }
      return [name, sum];
    }),
  );
}
