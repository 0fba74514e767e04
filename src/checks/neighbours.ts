// What stands right beside a declared element and would change its number: signs, scales, bounds, another number.
//
// The number itself is verified by its element; "−", "%", "more than" or "times" written beside it would make another
// number of it without being one themselves.

import { asSeen, DECLARED } from "./as-seen.ts";
import { BOUND_AFTER_EN, BOUND_AFTER_ZH, BOUND_BEFORE_EN, BOUND_BEFORE_ZH } from "../model/reading/bounds.ts";
import { fold, tokenise } from "../model/reading/tokens.ts";

/** Stands for each character of words that are accounted for and are no element: an exception, or what `data-says` names. */
export const ACCOUNTED = "\uFDD0";

/** Something beside the item that changes its number. */
export interface Neighbour {
  /** The words, as a reader sees them. */
  readonly words: string;
  readonly side: "before" | "after";
  readonly is: "touching" | "sign" | "scale" | "bound";
  /** Where in the text the item begins. */
  readonly at: number;
  /** Which declared element of the text it is, from zero; null for words that are accounted for. */
  readonly declared: number | null;
}

const ITEM = new RegExp(`${DECLARED}|${ACCOUNTED}+`, "g");
const OTHER_ITEM = `[${DECLARED}${ACCOUNTED}]`;

/** Two items with nothing between them, or only what joins digits: "2" and "6" would read 26, 2.6 or 2–6. */
const JOINED = new RegExp(String.raw`${OTHER_ITEM}[.,:;·'’_/⁄∕×x*^\u2010-\u2015−-]?$`, "u");
const LETTER = String.raw`[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]`;
const LETTER_BEFORE = new RegExp(`${LETTER}$`, "u");
const LETTER_AFTER = new RegExp(`^${LETTER}`, "u");
/**
 * Signs that touch it; a hyphen joins it to a word ("mid-1930s") or is a minus. Signs before a space as well, but for
 * those between two items, which show a working ("a ÷ b"), and for a dash between words.
 */
const SIGN_BEFORE = new RegExp(
  [String.raw`[+±∓−×÷*/^~≈<>≤≥#№]$`, String.raw`(?<!\p{L})[\u2010-\u2013-]$`, String.raw`(?:^|\s)[—―]$`, String.raw`(?<!${OTHER_ITEM}\s*)[+±∓−×÷^~≈<>≤≥]\s+$`, String.raw`^[\u2010-\u2015-]\s+$`, String.raw`\p{Sc}\s*$`].join("|"),
  "u",
);
const SIGN_AFTER = /^(?:\s*[%‰‱°′″]|[+×÷*^²³]|\s*\p{Sc})/u;
const SCALE_BEFORE = /(?<!\p{L})(?:minus|negative|twice|thrice|double|treble|triple|quadruple)\s+$|[负第数几]$/iu;
const SCALE_AFTER = /^[\s\u2010-\u2015-]*(?:(?:per\s?cent|percentage|percentile|pct|basis\s+points?|times|fold|odd|bn|mn|tn)(?!\p{L})|plus(?=\s*(?:[.,;:)]|$)))|^(?:[成倍折番分点几]|个?百分点)/iu;

/** No sign or word that changes a number is longer. */
const REACH = 40;

/** Everything beside the declared and accounted items of a text that would change one of them. */
export function changingNeighbours(text: string): Neighbour[] {
  const { text: seen, startOf } = asSeen(text);
  let elements = 0;
  return [...seen.matchAll(ITEM)].flatMap((match) => {
    const before = seen.slice(Math.max(0, match.index - REACH), match.index);
    const after = seen.slice(match.index + match[0].length).slice(0, REACH);
    const declared = match[0] === DECLARED ? elements++ : null;
    const found: Pick<Neighbour, "words" | "side" | "is">[] = [];
    const add = (is: Neighbour["is"], side: Neighbour["side"], words: string | undefined) => {
      if (words !== undefined) found.push({ is, side, words: words.trim() });
    };
    add("touching", "before", (JOINED.exec(before) ?? LETTER_BEFORE.exec(before))?.[0]);
    add("touching", "after", LETTER_AFTER.exec(after)?.[0]);
    add("sign", "before", SIGN_BEFORE.exec(before)?.[0]);
    add("sign", "after", SIGN_AFTER.exec(after)?.[0]);
    add("scale", "before", SCALE_BEFORE.exec(before)?.[0]);
    add("scale", "after", SCALE_AFTER.exec(after)?.[0]);
    if (declared !== null) {
      add("bound", "before", boundBefore(before));
      add("bound", "after", boundAfter(after));
    }
    return found.map((neighbour) => ({ ...neighbour, at: startOf(match.index), declared }));
  });
}

/** Longest bound, in tokens: "not more than". */
const LONGEST = 4;
/** Bounds in the words of a source that are mere prepositions in a sentence of the briefing: "within 3 to 5 years". */
const PREPOSITIONS = new Set(["within"]);

function boundBefore(before: string): string | undefined {
  const text = fold(before);
  const tokens = tokenise(text);
  for (let at = Math.max(0, tokens.length - LONGEST); at < tokens.length; at++) {
    for (const table of [BOUND_BEFORE_EN, BOUND_BEFORE_ZH]) {
      if (at + (table.find(tokens, at)?.length ?? 0) === tokens.length) return boundWords(text.slice(tokens[at]?.start));
    }
  }
  return undefined;
}

function boundAfter(after: string): string | undefined {
  const text = fold(after);
  const tokens = tokenise(text);
  for (const table of [BOUND_AFTER_EN, BOUND_AFTER_ZH]) {
    const found = table.find(tokens, 0);
    if (found !== null) return boundWords(text.slice(0, tokens[found.length - 1]?.end));
  }
  return undefined;
}

/** Signs are told apart by whether they touch, so only words count here. */
function boundWords(words: string): string | undefined {
  return /\p{L}/u.test(words) && !PREPOSITIONS.has(words.toLowerCase()) ? words : undefined;
}
