// What stands right beside a declared element and would change its number: signs, scales, bounds, units, other numbers.
//
// The number itself is verified by its element; "−", "%", "more than" or "times" written beside it would make another
// number of it without being one themselves.

import { BOUND_AFTER_EN, BOUND_AFTER_ZH, BOUND_BEFORE_EN, BOUND_BEFORE_ZH } from "../../grammar/bounds.ts";
import type { Phrases } from "../../grammar/phrases.ts";
import { fold, tokenise } from "../../grammar/tokens.ts";
import { CURRENCY_BEFORE, UNITS_EN, UNITS_ZH } from "../../grammar/units.ts";
import { BINDING_MARK } from "../../html/text-blocks.ts";
import { ACCOUNTED, visibleText } from "./visible-text.ts";

/** Something beside a declared element, or words that are accounted for, that changes the number. */
export interface AdjacentText {
  /** The words, as a reader sees them. */
  readonly words: string;
  readonly side: "before" | "after";
  readonly is: "touching" | "sign" | "scale" | "bound" | "unit";
  /** Where in the text the element or the words begin. */
  readonly at: number;
  /** Which declared element of the text it is, from zero; null for words that are accounted for. */
  readonly binding: number | null;
}

const ITEM = new RegExp(`${BINDING_MARK}|${ACCOUNTED}+`, "g");
const OTHER_ITEM = `[${BINDING_MARK}${ACCOUNTED}]`;

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
  [
    String.raw`[+±∓−×÷*/^~≈<>≤≥#№]$`,
    String.raw`(?<!\p{L})[\u2010-\u2013-]$`,
    String.raw`(?:^|\s)[—―]$`,
    String.raw`(?<!${OTHER_ITEM}\s*)[+±∓−×÷^~≈<>≤≥]\s+$`,
    String.raw`^[\u2010-\u2015-]\s+$`,
    String.raw`\p{Sc}\s*$`,
  ].join("|"),
  "u",
);
const SIGN_AFTER = /^(?:\s*[%‰‱°′″]|[+×÷*^²³]|\s*\p{Sc})/u;
const SCALE_BEFORE = /(?<!\p{L})(?:minus|negative|twice|thrice|double|treble|triple|quadruple)\s+$|[负第数几]$/iu;
const SCALE_AFTER = new RegExp(
  [
    String.raw`^[\s\u2010-\u2015-]*(?:per\s?cent|percentage|percentile|pct|basis\s+points?|times|fold|odd|bn|mn|tn|bln|mln|trn)(?!\p{L})`,
    String.raw`^\s*plus(?=\s*(?:[.,;:)]|$))`,
    "^(?:[成倍折番分点几]|个?百分点)",
  ].join("|"),
  "iu",
);

/** No sign or word that changes a number is longer. */
const REACH = 40;

/** Everything beside the declared and accounted items of a text that would change one of them. */
export function alteringText(text: string): AdjacentText[] {
  const { text: seen, startOf } = visibleText(text);
  let elements = 0;
  return [...seen.matchAll(ITEM)].flatMap((match) => {
    const before = seen.slice(Math.max(0, match.index - REACH), match.index);
    const after = seen.slice(match.index + match[0].length).slice(0, REACH);
    const binding = match[0] === BINDING_MARK ? elements++ : null;
    const found: Pick<AdjacentText, "words" | "side" | "is">[] = [];
    const add = (is: AdjacentText["is"], side: AdjacentText["side"], words: string | undefined) => {
      if (words !== undefined) found.push({ is, side, words: words.trim() });
    };
    add("touching", "before", (JOINED.exec(before) ?? LETTER_BEFORE.exec(before))?.[0]);
    add("touching", "after", LETTER_AFTER.exec(after)?.[0]);
    add("sign", "before", SIGN_BEFORE.exec(before)?.[0]);
    add("sign", "after", SIGN_AFTER.exec(after)?.[0]);
    add("scale", "before", SCALE_BEFORE.exec(before)?.[0]);
    add("scale", "after", SCALE_AFTER.exec(after)?.[0]);
    if (binding !== null)
      for (const { is, side, words } of [...phraseBefore(before), ...phraseAfter(after)]) add(is, side, words);
    return found.map((neighbour) => ({ ...neighbour, at: startOf(match.index), binding }));
  });
}

/** What sources print before and after a number as a part of it. */
const BEFORE: readonly (readonly [Phrases<unknown>, "bound" | "unit"])[] = [
  [BOUND_BEFORE_EN, "bound"],
  [BOUND_BEFORE_ZH, "bound"],
  [CURRENCY_BEFORE, "unit"],
];
const AFTER: readonly (readonly [Phrases<unknown>, "bound" | "unit"])[] = [
  [BOUND_AFTER_EN, "bound"],
  [BOUND_AFTER_ZH, "bound"],
  [UNITS_EN, "unit"],
  [UNITS_ZH, "unit"],
];
/** Longest of the phrases before a number, in tokens: "slightly more than". */
const LONGEST = 4;
/** Bounds in the words of a source that are mere prepositions in a sentence of the briefing: "within 3 to 5 years". */
const PREPOSITIONS = new Set(["within"]);

type PhraseBeside = Pick<AdjacentText, "words" | "side" | "is">;

function phraseBefore(before: string): PhraseBeside[] {
  const text = fold(before);
  const tokens = tokenise(text);
  for (let at = Math.max(0, tokens.length - LONGEST); at < tokens.length; at++) {
    const [, is] = BEFORE.find(([table]) => at + (table.find(tokens, at)?.length ?? 0) === tokens.length) ?? [];
    if (is !== undefined)
      return [{ is, side: "before" as const, words: text.slice(tokens[at]?.start) }].filter(isInWords);
  }
  return [];
}

function phraseAfter(after: string): PhraseBeside[] {
  const text = fold(after);
  const tokens = tokenise(text);
  return AFTER.flatMap(([table, is]) => {
    const found = table.find(tokens, 0);
    return found === null
      ? []
      : [{ is, side: "after" as const, words: text.slice(0, tokens[found.length - 1]?.end) }].filter(isInWords);
  });
}

/** Signs are told apart by whether they touch, so only words count here. */
function isInWords({ words }: PhraseBeside): boolean {
  return /\p{L}/u.test(words) && !PREPOSITIONS.has(words.toLowerCase());
}
