// A small signed site, keys made for a test, and the alterations that every verifier must notice.

import { generateKeyPairSync } from "node:crypto";
import { appendFile, cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { fingerprintOf } from "../../src/model/integrity/ssh-signature.ts";
import { withChecksums } from "../../src/publish/checksums.ts";
import { writeFiles } from "../../src/publish/publish.ts";
import { signSite } from "../../src/publish/sign-site.ts";
import { foldersOf } from "../../src/site/paths.ts";
import { temporaryFolder } from "./site.ts";

/** A new key in a file of its own folder, and its fingerprint once it has signed. */
export async function newKey(): Promise<string> {
  const file = path.join(await temporaryFolder("key"), "key.pem");
  const { privateKey } = generateKeyPairSync("ed25519");
  await writeFile(file, privateKey.export({ type: "pkcs8", format: "pem" }), { mode: 0o600 });
  return file;
}

/** Signs a site. @returns the fingerprint of the key */
export async function sign(folder: string, key: string): Promise<string> {
  return fingerprintOf(await signSite(folder, key, foldersOf(".")));
}

/** A new folder with a site of a few files. */
export async function smallSite(): Promise<string> {
  const folder = path.join(await temporaryFolder("signed"), "_site");
  const files = { "index.html": "<p>Home</p>", "about/index.html": "<p>About</p>", "a b 九.txt": "Text" };
  await writeFiles(withChecksums(new Map(Object.entries(files))), folder);
  return folder;
}

/** A copy of a folder, for a test to alter. */
export async function copyOf(folder: string): Promise<string> {
  const copy = path.join(await temporaryFolder("copy"), "a copy 九龙坡");
  await cp(folder, copy, { recursive: true });
  return copy;
}

async function change(file: string, from: RegExp, to: (found: string) => string): Promise<void> {
  const text = await readFile(file, "utf8");
  if (!from.test(text)) throw new Error(`${file} does not contain ${from}.`);
  await writeFile(file, text.replace(from, to));
}

const list = (site: string) => path.join(site, "SHA256SUMS");
const signature = (site: string) => `${list(site)}.sig`;
const otherCharacter = (found: string) => (found.endsWith("A") ? "B" : "A");

export interface Alteration {
  readonly name: string;
  /** Alters a signed site that has index.html and about/index.html. */
  alter(site: string): Promise<void>;
  /** What differs from the list, as `npm run verify-site` and check.py print it. */
  readonly differs: readonly string[];
  /** What is said of the signature by one who expects the key of the signed site. */
  readonly said: RegExp;
}

const GOOD = /^SHA256SUMS is signed by the key that you named, SHA256:.{43}\.$/;
const CHANGED = /^SHA256SUMS\.sig is not valid: SHA256SUMS or its signature has changed since it was signed\.$/;

/** Each alteration is refused, by a difference or by its signature. */
export const ALTERATIONS: readonly Alteration[] = [
  {
    name: "one byte of a file",
    alter: (site) => change(path.join(site, "index.html"), /<p/, () => "<q"),
    differs: ["changed  index.html"],
    said: GOOD,
  },
  {
    name: "a byte after a file",
    alter: (site) => appendFile(path.join(site, "about", "index.html"), "\n"),
    differs: ["changed  about/index.html"],
    said: GOOD,
  },
  {
    name: "a file missing",
    alter: (site) => rm(path.join(site, "about", "index.html")),
    differs: ["lost     about/index.html"],
    said: GOOD,
  },
  {
    name: "a file added",
    async alter(site) {
      await mkdir(path.join(site, "new"));
      await writeFile(path.join(site, "new", "SHA256SUMS.sig"), "");
    },
    differs: ["added    new/SHA256SUMS.sig"],
    said: GOOD,
  },
  {
    name: "a sum changed",
    alter: (site) =>
      change(list(site), /[0-9a-f](?=[0-9a-f]{63} {2}index\.html)/, (digit) => (digit === "0" ? "1" : "0")),
    differs: ["changed  index.html"],
    said: CHANGED,
  },
  {
    name: "a file changed together with its sum",
    async alter(site) {
      const text = "<p>Forged</p>";
      await writeFile(path.join(site, "index.html"), text);
      const forged = withChecksums(new Map([["index.html", text]])).get("SHA256SUMS");
      await change(list(site), /^[0-9a-f]{64} {2}index\.html\n/m, () => String(forged));
    },
    differs: [],
    said: CHANGED,
  },
  {
    name: "a file and its line removed",
    async alter(site) {
      await rm(path.join(site, "index.html"));
      await change(list(site), /^[0-9a-f]{64} {2}index\.html\n/m, () => "");
    },
    differs: [],
    said: CHANGED,
  },
  {
    name: "the signature changed",
    // Not the last characters, whose low bits may be no part of a byte.
    alter: (site) => change(signature(site), /.(?=.{4}\n-----END)/, otherCharacter),
    differs: [],
    said: CHANGED,
  },
  {
    name: "the signature cut short",
    alter: (site) => change(signature(site), /.{8}\n(?=-----END)/, () => "\n"),
    differs: [],
    said: /^SHA256SUMS\.sig is not valid: it is not a whole SSH signature\.$/,
  },
  {
    name: "another file in place of the signature",
    alter: (site) => writeFile(signature(site), "Signed, the publisher"),
    differs: [],
    said: /^SHA256SUMS\.sig is not valid: it is not an SSH signature\.$/,
  },
  {
    name: "the signature removed",
    alter: (site) => rm(signature(site)),
    differs: [],
    said: /^SHA256SUMS is not signed, so not by the key that you named either\.$/,
  },
  {
    name: "another key",
    async alter(site) {
      await sign(site, await newKey());
    },
    differs: [],
    said: /^SHA256SUMS\.sig is by the key SHA256:.{43}, not by the one that you named\.$/,
  },
];
