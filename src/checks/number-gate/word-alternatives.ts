// Alternatives of words in patterns, written as a list.

import { commaList } from "../../grammar/phrases.ts";

/** Where a word begins and ends, in a pattern with the flag `u`. */
export const START = String.raw`(?<![\p{L}\p{N}])`;
export const END = String.raw`(?![\p{L}\p{N}])`;

/** A pattern that matches any of the phrases, which are separated by commas; a space matches any white space. */
export function anyOf(phrases: string): string {
  return `(?:${commaList(phrases).join("|").replace(/\s+/g, "\\s+")})`;
}
