// Content-hashed file names, and the placeholder of equal length used until the hash is known.

import { createHash } from "node:crypto";

/** Hexadecimal digits of the SHA-256 hash in a name. */
const HASH_LENGTH = 10;

/** The path in the built folder of a file named after its contents: `assets/site-1a17bd4b3f.css`. */
export function hashedName(name: string, ending: string, contents: string | Uint8Array): string {
  return `assets/${name}-${createHash("sha256").update(contents).digest("hex").slice(0, HASH_LENGTH)}.${ending}`;
}

/**
 * The address that pages use for a file generated from all pages: CSS with its fonts, the search script. The final
 * address, which has the same length, overwrites it once all pages are read.
 */
export function placeholderName(name: string, ending: string): string {
  return `/assets/${name}-${"0".repeat(HASH_LENGTH)}.${ending}`;
}
