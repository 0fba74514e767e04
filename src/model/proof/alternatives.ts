// Alternatives of a pattern, written as a list.

import { commaList } from "../../grammar/phrases.ts";

/** Matches any of the patterns, which commas separate. */
export function anyOf(patterns: string): string {
  return `(?:${commaList(patterns).join("|")})`;
}

/** A pattern of words, in any case. */
export function wording(pattern: string, flags = ""): RegExp {
  return new RegExp(pattern, `iu${flags}`);
}
