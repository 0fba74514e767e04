// Splits printed words into tokens: runs of digits, Latin words, single Han characters, single marks.

import { collapseWhiteSpace } from "./plain-text.ts";

export type TokenKind = "digits" | "word" | "han" | "mark";

/** How a token joins the one before it: after a space, by a hyphen, or directly. */
export type Join = "space" | "hyphen" | "none";

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  /** The text in lower case, for lookups. */
  readonly key: string;
  /** Offsets in the folded text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  readonly join: Join;
}

const IDEOGRAPHS = /^[\u4e00-\u9fff]+$/;
const PLAIN = /^[\x20-\x7e]*$/;
const FULL_WIDTH_FIRST = 0xff01;
const FULL_WIDTH_LAST = 0xff5e;
const FULL_WIDTH_OFFSET = 0xfee0;

/** The block of CJK Unified Ideographs, which needs no look at the properties of a character. */
const FIRST_IDEOGRAPH = 0x4e00;
const LAST_IDEOGRAPH = 0x9fff;

/** Characters that differ in shape only, besides the full-width block U+FF01 to U+FF5E. */
const SAME: Readonly<Record<string, string>> = {
  "￥": "¥",
  "￡": "£",
  "‐": "-",
  "‑": "-",
  "’": "'",
  "‘": "'",
  "〜": "~",
  "–": "—",
  "―": "—",
};

/**
 * Unifies what differs in shape only: full-width digits and punctuation become ASCII, any white space becomes one
 * space, dashes and apostrophes become one of each. Superscripts, circled digits and fractions stay as they are.
 */
export function fold(words: string): string {
  if (IDEOGRAPHS.test(words)) return words;
  if (PLAIN.test(words)) return collapseWhiteSpace(words);
  let folded = "";
  for (const char of words.normalize("NFC")) {
    const code = char.codePointAt(0) ?? 0;
    const wide = code >= FULL_WIDTH_FIRST && code <= FULL_WIDTH_LAST;
    folded += wide ? String.fromCharCode(code - FULL_WIDTH_OFFSET) : (SAME[char] ?? char);
  }
  return collapseWhiteSpace(folded);
}

/** Splits folded text into tokens in one pass. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let join: Join = "space";
  while (at < text.length) {
    if (text[at] === " ") {
      join = "space";
      at += 1;
    } else if (at > 0 && isJoiningHyphen(text, at)) {
      join = "hyphen";
      at += 1;
    } else {
      const kind = kindAt(text, at);
      const end = endOf(text, at, kind);
      const part = text.slice(at, end);
      tokens.push({ kind, text: part, key: part.toLowerCase(), start: at, end, join });
      join = "none";
      at = end;
    }
  }
  return tokens;
}

function kindAt(text: string, at: number): TokenKind {
  const code = text.charCodeAt(at);
  if (code >= FIRST_IDEOGRAPH && code <= LAST_IDEOGRAPH) return "han";
  if (isDigit(text[at])) return "digits";
  if (isLetter(text[at])) return "word";
  return /\p{Script=Han}/u.test(String.fromCodePoint(text.codePointAt(at) ?? 0)) ? "han" : "mark";
}

function endOf(text: string, start: number, kind: TokenKind): number {
  if (kind === "han" || kind === "mark") return start + String.fromCodePoint(text.codePointAt(start) ?? 0).length;
  const belongs = kind === "digits" ? isDigit : isLetter;
  const inside = kind === "digits" ? ",." : "'&";
  let end = start + 1;
  while (belongs(text[end]) || (inside.includes(text[end] ?? " ") && belongs(text[end + 1]))) end += 1;
  return end;
}

// A hyphen between digits is a range (5-6); otherwise it joins: "419-space", "COVID-19".
function isJoiningHyphen(text: string, at: number): boolean {
  if (text[at] !== "-") return false;
  const [before, after] = [text[at - 1], text[at + 1]];
  return (isLetter(before) && (isLetter(after) || isDigit(after))) || (isDigit(before) && isLetter(after));
}

function isDigit(char: string | undefined): boolean {
  return char !== undefined && char >= "0" && char <= "9";
}

function isLetter(char: string | undefined): boolean {
  if (char === undefined) return false;
  return char < "\x80"
    ? (char >= "a" && char <= "z") || (char >= "A" && char <= "Z")
    : /^\p{Script=Latin}$/u.test(char);
}
