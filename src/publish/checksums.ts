// SHA256SUMS: the checksum of every file of a site, and the comparison of a folder with it and with its signature.

import { createHash, createPublicKey, verify } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import pLimit from "p-limit";
import { localeOf } from "../messages/locales.ts";
import {
  CHECKSUMS_FILE,
  ChecksumLineError,
  compareChecksums,
  isListable,
  parseChecksums,
  SIGNATURE_FILE,
  type Checksums,
  type Differences,
} from "../model/integrity/checksum-list.ts";
import { judgeSignature, type SignatureVerdict, type VerifyEd25519 } from "../model/integrity/signature-verdict.ts";
import { BriefingError } from "../model/problem.ts";
import type { FileContents } from "../site/file-contents.ts";
import { slashedPath } from "../site/paths.ts";

const CONCURRENCY = 16;

/**
 * The files of a site together with their checksums (SHA-256, FIPS 180-4), in the format of `sha256sum -c` (GNU
 * coreutils) and `shasum -c`. Called last: files added afterwards are not in the list.
 */
export function withChecksums(files: ReadonlyMap<string, FileContents>): Map<string, FileContents> {
  const all = new Map(files);
  const lines = [...all.keys()]
    .filter(isListable)
    .sort()
    .map((file) => `${sha256(all.get(file) ?? "")}  ${file}\n`);
  return all.set(CHECKSUMS_FILE, lines.join(""));
}

function sha256(contents: FileContents): string {
  return createHash("sha256").update(contents).digest("hex");
}

/** A folder compared with its list. */
export interface VerifiedSite extends Differences {
  /** The number of files in the list. */
  readonly listed: number;
  /** The list itself. */
  readonly list: Buffer<ArrayBuffer>;
  readonly signature: SignatureInWords;
}

/** A verdict in one or two sentences, in English. */
export type SignatureInWords = Omit<SignatureVerdict, "values" | "said"> & { readonly said: string };

export function inEnglish({ said, values, ...verdict }: SignatureVerdict): SignatureInWords {
  return { ...verdict, said: localeOf("en-GB").text(`check.${said}`, values) };
}

/**
 * Compares every file of a folder with the list in it, and the list with its signature. Without a signature this finds
 * accidents, not forgery: a forger can change the list too.
 *
 * @param expected the fingerprint of the key that must have signed the list
 * @throws BriefingError if the folder has no list, or one that cannot be read
 */
export async function verifySite(folder: string, expected: string | null = null): Promise<VerifiedSite> {
  const file = path.join(folder, CHECKSUMS_FILE);
  const list = await readFile(file).catch(() => {
    const suggestion = "the folder of a built site, such as _site.";
    throw new BriefingError([
      { file: folder, record: "", message: `the folder contains no ${CHECKSUMS_FILE}.`, suggestion },
    ]);
  });
  const listed = readList(list.toString(), file);
  const names = await filesIn(folder);
  const actual = async (name: string) =>
    [name, await readFile(path.join(folder, name)).then(sha256, () => null)] as const;
  const limit = pLimit(CONCURRENCY);
  const found = new Map(await Promise.all(names.map((name) => limit(actual, name))));
  const signature = names.includes(SIGNATURE_FILE)
    ? await readFile(path.join(folder, SIGNATURE_FILE), "latin1").catch(() => "")
    : null;
  return {
    ...compareChecksums(listed, found),
    listed: listed.size,
    list,
    signature: inEnglish(await judgeSignature(list, signature, expected, verifyEd25519)),
  };
}

export const verifyEd25519: VerifyEd25519 = async ({ publicKey, signature }, bytes) => {
  const x = Buffer.from(publicKey).toString("base64url");
  return verify(null, bytes, createPublicKey({ key: { kty: "OKP", crv: "Ed25519", x }, format: "jwk" }), signature);
};

/**
 * Files that were put into a published folder by hand: no build listed them. Empty where the folder has no list.
 *
 * @returns sorted paths, with `/`
 */
export async function filesOfNoBuild(folder: string): Promise<string[]> {
  const file = path.join(folder, CHECKSUMS_FILE);
  const list = await readFile(file, "utf8").catch(() => null);
  if (list === null) return [];
  const listed = readList(list, file);
  return (await filesIn(folder)).filter((name) => !listed.has(name) && name !== CHECKSUMS_FILE).sort();
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => slashedPath(folder, path.join(entry.parentPath, entry.name)));
}

function readList(list: string, file: string): Checksums {
  try {
    return parseChecksums(list);
  } catch (error) {
    if (!(error instanceof ChecksumLineError)) throw error;
    const { line, message } = error;
    throw new BriefingError([{ file, record: "", line, message, suggestion: "the list as it was built." }]);
  }
}
