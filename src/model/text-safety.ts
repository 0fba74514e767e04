// Signs that no text of a briefing holds: they cannot be read, change what is read, or may stand in no document.

/**
 * Control characters (but for line ends and tabs), lone surrogates and noncharacters, which neither HTML nor XML may hold;
 * marks that turn the direction of writing, behind which “12” can read as “21” (Unicode Technical Report 36, section 3.5);
 * the byte order mark, and tags, by which a text can hold another one that is not shown; and what stands for a sign that
 * was lost, such as in a file that was not saved as UTF-8.
 */
const UNREADABLE =
  /(?![\n\r\t])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffd\u{e0000}-\u{e007f}]/u;

/** What is certainly none of them: most texts hold nothing else, and are read through in no time. */
const OTHERS = /[^\t\n\r\x20-\x7e\u00a1-\u0600\u2010-\u2027\u3001-\ud7ff]/;

/** The first sign of a text that cannot be read, or null. */
export function findUnsafeCharacter(text: string): RegExpExecArray | null {
  return OTHERS.test(text) ? UNREADABLE.exec(text) : null;
}

/** A text with U+FFFD REPLACEMENT CHARACTER in the place of every sign that cannot be read. */
export function replaceUnsafeCharacters(text: string): string {
  return OTHERS.test(text) ? text.replace(EVERY_UNREADABLE, "\ufffd") : text;
}

/** Name of a character as Unicode has it: `U+202E`. */
export function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

const EVERY_UNREADABLE = new RegExp(UNREADABLE, "gu");
const EVERY = new RegExp(`${UNREADABLE.source}|\\r`, "gu");

/** Words of others as a message may repeat them: signs that cannot be read by name, and no more of them than anybody would read. */
export function toPrintable(words: string, most = 2000): string {
  const short = words.length <= most ? words : `${words.slice(0, most)}… (${words.length} characters)`;
  return short.replace(EVERY, (character) => `⟨${codePoint(character)}⟩`);
}
