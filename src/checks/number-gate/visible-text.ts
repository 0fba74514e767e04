// A text as a reader sees it, the one form in which numbers are looked for: unseen characters are gone, look-alikes alike.

/** A text as seen, which knows where each of its characters stood. */
export interface VisibleText {
  readonly text: string;
  /** Whether it holds nothing but ASCII and the signs of PLAIN: no other digits, no Chinese. */
  readonly plain: boolean;
  /** Where in the original the character begins that stands at a place of the seen text. */
  readonly startOf: (index: number) => number;
  /** Where in the original it ends. */
  readonly endOf: (index: number) => number;
}

/** Stands for each character of words that are accounted for without an element: an exception, or what `data-says` names. */
export const ACCOUNTED = "\uFDD0";

/** Signs that are seen as what they are: ASCII, quotation marks, dashes, and the marks of this module. */
const PLAIN = /^[\t\n\r\x20-\x7E\u00B7\u2013\u2014\u2018-\u201D\uFDD0\uFFFC]*$/;
const SPACE = /\s/u;
/** Formats (soft hyphen, zero-width space, direction marks), marks on letters, and blank fillers. */
const UNSEEN = /[\p{Cf}\p{M}\u115F\u1160\u3164\uFFA0\u2800]/u;
const CONTROL = /\p{Cc}/u;
/** Numbers keep their form (½, Ⅻ, ①, ２), and so do the signs of units that are one character (㎡): they hold no number. */
const KEPT = /[\p{N}\u339F-\u33AF]/u;

/**
 * Unseen characters go, every white space becomes a space, and letters, signs and ideographs of one meaning become
 * one character by Unicode's compatibility decomposition (ｍｉｌｌｉｏｎ, ％, ⼆).
 */
export function visibleText(text: string): VisibleText {
  if (PLAIN.test(text)) return { text, plain: true, startOf: (index) => index, endOf: (index) => index + 1 };
  let seen = "";
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const character of text) {
    const form = visibleCharacter(character);
    for (let count = 0; count < form.length; count++) {
      starts.push(at);
      ends.push(at + character.length);
    }
    seen += form;
    at += character.length;
  }
  return {
    text: seen,
    plain: false,
    startOf: (index) => starts[index] ?? text.length,
    endOf: (index) => ends[index] ?? text.length,
  };
}

function visibleCharacter(character: string): string {
  if (character < "\x7F" && character >= " ") return character;
  if (UNSEEN.test(character)) return "";
  if (SPACE.test(character)) return " ";
  if (CONTROL.test(character)) return "";
  if (KEPT.test(character)) return character;
  return character.normalize("NFKD").replace(/\p{M}/gu, "");
}
