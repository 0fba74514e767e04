// Characters that no text of a briefing may contain: invisible, reordering the text, or not allowed in HTML.

/**
 * Control characters other than line ends and tabs, lone surrogates and noncharacters, which HTML and XML do not allow;
 * bidirectional controls, which can make “12” read as “21” (Unicode Technical Report 36, section 3.5); the byte order
 * mark, and tag characters, which can hide a text; and U+FFFD, which marks lost characters, as in a file not in UTF-8.
 */
const UNSAFE = new RegExp(
  String.raw`(?![\n\r\t])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069` +
    String.raw`\ufeff\ufffd\u{e0000}-\u{e007f}]`,
  "u",
);

/** Matches whatever is not certainly safe: a quick first test, which most texts pass. */
const SUSPECT = /[^\t\n\r\x20-\x7e\u00a1-\u0600\u2010-\u2027\u3001-\ud7ff]/;

/** The first unsafe character of a text, or null. */
export function findUnsafeCharacter(text: string): RegExpExecArray | null {
  return SUSPECT.test(text) ? UNSAFE.exec(text) : null;
}

/** A text with every unsafe character replaced by U+FFFD REPLACEMENT CHARACTER. */
export function replaceUnsafeCharacters(text: string): string {
  return SUSPECT.test(text) ? text.replace(EVERY_UNSAFE, "\ufffd") : text;
}

/** The code point of a character in Unicode's notation: `U+202E`. */
export function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

const EVERY_UNSAFE = new RegExp(UNSAFE, "gu");
const EVERY = new RegExp(`${UNSAFE.source}|\\r`, "gu");

/** Foreign text as messages quote it: unsafe characters by code point, and at most `most` UTF-16 units. */
export function toPrintable(words: string, most = 2000): string {
  const short = words.length <= most ? words : `${words.slice(0, most)}… (${words.length} characters)`;
  return short.replace(EVERY, (character) => `⟨${codePoint(character)}⟩`);
}
