// A text as a reader sees it, in which numbers are searched: invisible characters removed, look-alikes unified.

/** Stands for each character of words accounted for without a binding: an exception, or what `data-says` names. */
export const ACCOUNTED = "\uFDD0";

/** Signs that look like what they are: ASCII, quotation marks, dashes, ACCOUNTED and BINDING_MARK. */
const PLAIN = /^[\t\n\r\x20-\x7E\u00B7\u2013\u2014\u2018-\u201D\uFDD0\uFFFC]*$/;
const SPACE = /\s/u;
/** Formats (soft hyphen, zero-width space, direction marks), marks on letters, and blank fillers. */
const INVISIBLE = /[\p{Cf}\p{M}\u115F\u1160\u3164\uFFA0\u2800]/u;
const CONTROL = /\p{Cc}/u;
/** Numbers keep their form (½, Ⅻ, ①, ２), and so do units in one character (㎡), which contain no number. */
const KEPT = /[\p{N}\u339F-\u33AF]/u;

/**
 * Removes invisible characters, turns all white space into spaces, and replaces letters, signs and ideographs by their
 * Unicode compatibility decomposition (ｍｉｌｌｉｏｎ, ％, ⼆).
 *
 * @returns whether the text consists of ASCII and the signs of PLAIN, without other digits and Chinese; `startOf` and
 *   `endOf` give the place in the original of a character of the visible text
 */
export function visibleText(text: string) {
  if (PLAIN.test(text))
    return { text, plain: true, startOf: (index: number) => index, endOf: (index: number) => index + 1 };
  let visible = "";
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const character of text) {
    const form = visibleCharacter(character);
    for (let count = 0; count < form.length; count++) {
      starts.push(at);
      ends.push(at + character.length);
    }
    visible += form;
    at += character.length;
  }
  return {
    text: visible,
    plain: false,
    startOf: (index: number) => starts[index] ?? text.length,
    endOf: (index: number) => ends[index] ?? text.length,
  };
}

function visibleCharacter(character: string): string {
  if (character < "\x7F" && character >= " ") return character;
  if (INVISIBLE.test(character)) return "";
  if (SPACE.test(character)) return " ";
  if (CONTROL.test(character)) return "";
  if (KEPT.test(character)) return character;
  return character.normalize("NFKD").replace(/\p{M}/gu, "");
}
