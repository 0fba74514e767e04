// Names of files that change with what the files hold, and what stands for such a name until that is known.

import { createHash } from "node:crypto";

/** So much of a SHA-256 fingerprint stands in a name. */
const HASH_LENGTH = 10;

/** Path in the built folder of a file that is named by what it holds: `assets/site-1a17bd4b3f.css`. */
export function hashedName(name: string, ending: string, contents: string | Uint8Array): string {
  return `assets/${name}-${createHash("sha256").update(contents).digest("hex").slice(0, HASH_LENGTH)}.${ending}`;
}

/**
 * Address by which pages ask for a file that follows from all pages: style sheets with their fonts, the search. It is as
 * long as the one that the file will have, which is written over it when all pages are read.
 */
export function placeholderName(name: string, ending: string): string {
  return `/assets/${name}-${"0".repeat(HASH_LENGTH)}.${ending}`;
}
