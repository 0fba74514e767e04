// Text right beside a number that would change it: signs, scales, bounds, units, other numbers.
//
// The number itself is verified by its binding; "−", "%", "more than" or "times" beside it would turn it into another
// number without being numbers themselves.

import { BOUND_AFTER_EN, BOUND_AFTER_ZH, BOUND_BEFORE_EN, BOUND_BEFORE_ZH } from "../../grammar/bound-words.ts";
import type { Phrases } from "../../grammar/phrases.ts";
import { fold, tokenise } from "../../grammar/tokens.ts";
import { CURRENCY_BEFORE, UNITS_EN, UNITS_ZH } from "../../grammar/units.ts";
import { BINDING_MARK } from "../../html/text-blocks.ts";
import { contradicting, rangeWord } from "./figure-context.ts";
import type { Contradiction, ShownFigure } from "./shown-figure.ts";
import { ACCOUNTED, visibleText } from "./visible-text.ts";

/** Text that changes the number of the item beside it: an element with a binding, or words accounted for. */
export interface AdjacentText {
  /** The text as a reader sees it. */
  readonly words: string;
  readonly side: "before" | "after";
  readonly kind: "touching" | "sign" | "scale" | "bound" | "unit" | "range" | Contradiction;
  /** Where in the text block the item begins. */
  readonly at: number;
  /** Index of the item's binding in the text block; null for words accounted for. */
  readonly item: number | null;
}

const ITEM = new RegExp(`${BINDING_MARK}|${ACCOUNTED}+`, "g");
const OTHER_ITEM = `[${BINDING_MARK}${ACCOUNTED}]`;

/** Two items with nothing between them, or only a joiner of digits: "2" and "6" would read 26, 2.6 or 2–6. */
const JOINED = new RegExp(String.raw`${OTHER_ITEM}[.,:;·'’_/⁄∕×x*^\u2010-\u2015−-]?$`, "u");
const LETTER = String.raw`[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]`;
const LETTER_BEFORE = new RegExp(`${LETTER}$`, "u");
const LETTER_AFTER = new RegExp(`^${LETTER}`, "u");
/**
 * Signs that touch the item: a hyphen joins it to a word ("mid-1930s") or is a minus. Signs before a space count too,
 * except between two items, where they show a calculation ("a ÷ b"), and except a dash between words.
 */
const SIGN_BEFORE = new RegExp(
  [
    String.raw`[+±∓−×÷*/^~≈<>≤≥#№]$`,
    String.raw`(?<!\p{L})[\u2010-\u2013-]$`,
    String.raw`(?:^|\s)[—―]$`,
    String.raw`(?<!${OTHER_ITEM}[)）]?\s*)[+±∓−×÷^~≈<>≤≥]\s+$`,
    String.raw`^[\u2010-\u2015-]\s+$`,
    String.raw`\p{Sc}\s*$`,
  ].join("|"),
  "u",
);
const SIGN_AFTER = /^(?:\s*[%‰‱°′″]|[+×÷*^²³]|\s*\p{Sc})/u;
const SCALE_BEFORE = /(?<!\p{L})(?:minus|negative|twice|thrice|double|treble|triple|quadruple)\s+$|[负第数几]$/iu;
const SCALE_AFTER = new RegExp(
  [
    String.raw`^[\s\u2010-\u2015-]*(?:per\s?cent|percentage|percentile|pct|basis\s+points?|times|fold|odd)(?!\p{L})`,
    String.raw`^[\s\u2010-\u2015-]*(?:bn|mn|tn|bln|mln|trn)(?!\p{L})`,
    String.raw`^\s*plus(?=\s*(?:[.,;:)]|$))`,
    "^(?:[成倍折番分点几]|个?百分点)",
  ].join("|"),
  "iu",
);

/** Characters looked at on each side: no sign or phrase that changes a number is longer. */
const REACH = 40;
/** Characters in which a verb may govern a figure. */
const CLAUSE_REACH = 120;

/**
 * Everything beside the items of a text that would change one of them.
 *
 * @param figureAt the figure that an item with a binding shows; null where it shows something else
 * @param inChinese whether the page is in Chinese, whose comma, colon and semicolon join no digits
 */
export function alteringText(
  text: string,
  figureAt: (item: number) => ShownFigure | null,
  inChinese = false,
): AdjacentText[] {
  const { text: visible, startOf } = visibleText(inChinese ? text.replace(/[，：；]/g, "、") : text);
  let items = 0;
  return [...visible.matchAll(ITEM)].flatMap((match) => {
    const before = visible.slice(Math.max(0, match.index - REACH), match.index);
    const after = visible.slice(match.index + match[0].length).slice(0, REACH);
    const item = match[0] === BINDING_MARK ? items++ : null;
    const figure = item === null ? null : figureAt(item);
    const found = [
      beside("touching", "before", JOINED.exec(before) ?? LETTER_BEFORE.exec(before)),
      beside("touching", "after", LETTER_AFTER.exec(after)),
      beside("sign", "before", SIGN_BEFORE.exec(before)),
      beside("sign", "after", SIGN_AFTER.exec(after)),
      beside("scale", "before", SCALE_BEFORE.exec(before)),
      beside("scale", "after", SCALE_AFTER.exec(after)),
      ...(item === null ? [] : [...phraseBefore(before), ...phrasesAfter(after)]),
      ...(figure === null ? [] : besideFigure(figure, visible, match.index, figureAt((item ?? 0) - 1))),
    ];
    return found.flatMap((one) => (one === null ? [] : [{ ...one, at: startOf(match.index), item }]));
  });
}

/** What beside a figure contradicts it, or turns it and the figure before it into a range. */
function besideFigure(figure: ShownFigure, text: string, at: number, previous: ShownFigure | null): Beside[] {
  const lead = text.slice(Math.max(0, at - CLAUSE_REACH), at);
  const found: Beside[] = contradicting(figure, lead, text.slice(at + 1, at + 1 + CLAUSE_REACH));
  const words = rangeWord(figure, previous, lead);
  return words === null ? found : [...found, { words, side: "before", kind: "range" }];
}

type Beside = Pick<AdjacentText, "words" | "side" | "kind">;

function beside(kind: Beside["kind"], side: Beside["side"], match: RegExpExecArray | null): Beside | null {
  return match === null ? null : { kind, side, words: match[0].trim() };
}

/** What sources print before and after a number as part of it. */
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
/** The longest phrase before a number, in tokens: "slightly more than". */
const MAX_TOKENS = 4;
/** Bounds in the words of a source that are mere prepositions in a sentence: "within 3 to 5 years". */
const PREPOSITIONS = new Set(["within"]);

function phraseBefore(before: string): Beside[] {
  const text = fold(before);
  const tokens = tokenise(text);
  for (let at = Math.max(0, tokens.length - MAX_TOKENS); at < tokens.length; at++) {
    const [, kind] = BEFORE.find(([table]) => at + (table.find(tokens, at)?.length ?? 0) === tokens.length) ?? [];
    if (kind !== undefined) return phrase(kind, "before", text.slice(tokens[at]?.start));
  }
  return [];
}

function phrasesAfter(after: string): Beside[] {
  const text = fold(after);
  const tokens = tokenise(text);
  return AFTER.flatMap(([table, kind]) => {
    const found = table.find(tokens, 0);
    const words = found === null ? "" : text.slice(0, tokens[found.length - 1]?.end);
    // "30 stalls and more roads" adds something else.
    return /^\s*and\s/i.test(words) && /^\s+\p{L}/u.test(text.slice(words.length)) ? [] : phrase(kind, "after", words);
  });
}

/** A phrase in words: signs are judged by whether they touch the number. */
function phrase(kind: Beside["kind"], side: Beside["side"], words: string): Beside[] {
  return /\p{L}/u.test(words) && !PREPOSITIONS.has(words.toLowerCase()) ? [{ kind, side, words: words.trim() }] : [];
}
