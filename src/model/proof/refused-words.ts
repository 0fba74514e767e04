// Which words around a number the grammar refuses, and whether they reach the number.

import { SHARE_UNITS } from "../../grammar/units.ts";
import {
  ANNIVERSARY,
  BELOW_ZERO,
  BY_OR_TO,
  CHANGE_OF_CHANGE,
  COMPARISON,
  DATE,
  DATE_OR_RATE,
  FOREIGN,
  GIVEN_FOR,
  HOW_OFTEN,
  IN_NO_TABLE,
  LOSS_OF_MONEY,
  MISSING,
  MORE_THAN_ALL,
  MULTIPLE,
  MULTIPLE_BESIDE,
  NAME,
  POSSIBLE_BOUND,
  RATED_MULTIPLE,
  REVERSAL,
  SECOND_BOUND,
  SECOND_UNIT,
  SHARED,
  STRESS,
  TURNING,
  UP_TO,
  VAGUE,
  type Refusal,
} from "../../grammar/vocabulary.ts";
import { anyOf, wording } from "./alternatives.ts";
import { join, plain, UNIT, type Window } from "./clause-windows.ts";
import { outcomeOf, type Outcome, type Reading } from "./read-window.ts";
import type { Passage } from "./source-text.ts";
import { JOINING } from "./words-beside.ts";

/** From how far a refused word reaches the number: from anywhere in its clause, from nearby, or right beside it. */
export type Reach = "clause" | "near" | "beside";

export const REACHES: ReadonlyMap<Refusal, Reach> = new Map<Refusal, Reach>([
  [REVERSAL, "clause"],
  [COMPARISON, "clause"],
  [LOSS_OF_MONEY, "clause"],
  [CHANGE_OF_CHANGE, "near"],
  [GIVEN_FOR, "near"],
  [TURNING, "near"],
  [STRESS, "near"],
  [SECOND_BOUND, "near"],
  [POSSIBLE_BOUND, "near"],
  [DATE_OR_RATE, "near"],
  [NAME, "beside"],
  [DATE, "beside"],
  [ANNIVERSARY, "beside"],
  [MULTIPLE, "beside"],
  [MULTIPLE_BESIDE, "beside"],
  [BY_OR_TO, "near"],
  [BELOW_ZERO, "near"],
  [HOW_OFTEN, "beside"],
  [RATED_MULTIPLE, "near"],
  [MORE_THAN_ALL, "beside"],
  [UP_TO, "beside"],
  [MISSING, "near"],
  [VAGUE, "beside"],
  [FOREIGN, "beside"],
  [SHARED, "beside"],
  [SECOND_UNIT, "beside"],
  [IN_NO_TABLE, "beside"],
]);

/** In words of English, in characters of Chinese. */
const NEARBY = { en: 3, zh: 4 } as const;

/** Words between a multiple, a name or a part and the number that keep the two together. */
const LINKS = wording(
  `^(?:\\s|${anyOf(`
    of, for, in, the, its, all, that, this, these, those, their, last, planned, promised, expected, estimated, total,
    whole, entire, original, year['’]s, 于, 的, 约, 近, 超, 了, 达, 为, 至, 共, 有
  `)})*$`,
);

export function refusalBefore(passage: Passage, reading: Reading, windows: readonly Window[]): string | null {
  const { words } = passage;
  const outcomes = windows.map(({ text }) => outcomeOf(join(text, words, ""), reading));
  for (const [index, window] of windows.entries()) {
    const outcome = outcomes[index];
    if (outcome === undefined || "quantity" in outcome || outcome.refusal === null || window.beyondNumber) continue;
    const left = plain(window.text).trimStart();
    if (outcome.parsed >= left.trimEnd().length) continue;
    if (standsInLongerWord(windows, outcomes, index)) continue;
    const refused = left.slice(outcome.parsed).trimStart();
    const between = [...refused.matchAll(UNIT)].slice(1).map(([unit]) => unit);
    if (!reaches(outcome.refusal, window, refused, between.join(" "), reading)) continue;
    const leading = textBefore(passage, window) + left.slice(0, outcome.parsed);
    if ((outcome.refusal === DATE_OR_RATE || outcome.refusal === DATE) && DATED.test(leading)) continue;
    if (outcome.refusal === IN_NO_TABLE && !mayTurn(refused, reading)) continue;
    return `the source prints “${join(window.text, words, "")}”: ${outcome.reason}`;
  }
  return null;
}

/** A number right before 年, 月 or 日: the words are a date. */
export const DATED = /[\p{Nd}一二三四五六七八九十]\s*$/u;
export const DATE_WORD = /^[年月日号]/u;

export function textBefore(passage: Passage, { text }: Window): string {
  return passage.before.slice(0, passage.before.length - text.length);
}

/**
 * Whether the refused word is the end of a longer one that turns nothing: a window that begins further left is read
 * past it. The 减 of 减税 is refused by itself.
 */
function standsInLongerWord(windows: readonly Window[], outcomes: readonly Outcome[], index: number): boolean {
  const fromNumber = (at: number) => {
    const outcome = outcomes[at];
    if (outcome === undefined || "quantity" in outcome) return 0;
    return plain(windows[at]?.text ?? "").trimStart().length - outcome.parsed;
  };
  const refused = fromNumber(index);
  return windows.slice(index + 1, index + 5).some((_, further) => {
    const distance = fromNumber(index + 1 + further);
    return distance >= 0 && distance < refused;
  });
}

/** Words that turn what follows or precedes them, not their whole clause. */
const ATTACHED =
  /^(?:than|less|fewer|lower|below|plus|minus|between|short|shy|gap|behind|rather|instead|despite|except|without|excluding|excludes|unlike|counting|negative|otherwise|if|unless)\b/iu;

function reaches(
  refusal: Refusal,
  window: Window,
  refused: string,
  between: string,
  { language, quantity }: Reading,
): boolean {
  const reach = ATTACHED.test(refused) ? "near" : REACHES.get(refusal);
  if (reach === undefined) return false;
  if (reach === "clause") return true;
  if (window.otherStatement) return false;
  if (reach === "near") return window.distance - linksIn(between) <= NEARBY[language];
  if (refusal === IN_NO_TABLE && /^to \p{L}+(?: .*)?$/u.test(between)) return window.distance <= NEARBY[language] + 1;
  if (!LINKS.test(between)) return false;
  // "most of the 41 categories" still counts all of them.
  const whole = refusal === VAGUE && quantity.unit === "count" && /\bof (?:the|its|all)\b/i.test(between);
  return !whole && !(refusal === VAGUE && between === "");
}

/** Of the words between, how many keep a refused word and its number together: "short of the promised 5 billion". */
function linksIn(between: string): number {
  return between.split(" ").filter((word) => /\p{Script=Latin}/u.test(word) && LINKS.test(word)).length;
}

const NEGATIVE = /^(?:un(?!i|der|til|veil)|non|dis(?!t|p|c)|mis(?!s))\p{L}{3,}|\p{L}{3,}less$/iu;

/** Verbs that may mean "more than" before a sum or a measure, and mean nothing before a count: "passed 3 laws". */
const PASSING =
  /^(?:pass(?:ed|es|ing)?|cross(?:ed|es|ing)?|broken?|break(?:s|ing)?|clear(?:ed|s|ing)?|eclips(?:ed|es|ing)|overtook|overtak(?:es|ing|en)|outstripp?(?:ed|s|ing))$/iu;

/** Whether a word that is not in the tables may turn this number: a share, a number alone, or a word of negation. */
function mayTurn(refused: string, { quantity }: Reading): boolean {
  const word = /^[^\s\p{Script=Han}]+|^\p{Script=Han}/u.exec(refused)?.[0] ?? "";
  if (JOINING.test(word)) return false;
  if (/^\S+ to \p{L}/u.test(refused)) return true;
  if (PASSING.test(word) && quantity.unit !== "count") return true;
  const bare = quantity.unit === "count" && quantity.counted === null;
  return bare || (SHARE_UNITS.has(quantity.unit) && quantity.change === null) || NEGATIVE.test(word);
}

export function refusalAfter(passage: Passage, reading: Reading, windows: readonly Window[]): string | null {
  const { words } = passage;
  const outcomes = windows.map(({ text }) => outcomeOf(join("", words, text), reading));
  for (const [index, window] of windows.entries()) {
    const outcome = outcomes[index];
    if (outcome === undefined || window.beyondNumber) break;
    const further = outcomes.slice(index + 1, index + 5);
    const refused = isReadPast(outcome, further) ? null : refusedAfter(outcome, words, window, reading);
    if (refused !== null) return `the source prints “${join("", words, window.text)}”: ${refused}`;
    // A word that is refused by itself, whatever stands between it and the number.
    const outermost = window.outermost;
    const previous = windows[index - 1];
    if (index === 0 || window.otherStatement || previous === undefined) continue;
    const gap = reading.language === "zh" ? "" : " ";
    const near = outcomeOf(`${words}${gap}${plain(outermost)}`, reading);
    const turned = !("quantity" in near) && near.refusal !== null && REACHES.get(near.refusal) === "clause";
    if (!turned || near.parsed < words.length || ATTACHED.test(plain(outermost))) continue;
    const longer = outcomeOf(`${words}${gap}${plain(previous.outermost + gap + outermost)}`, reading);
    if (!("quantity" in longer) && longer.refusal === near.refusal)
      return `the source prints “${join("", words, window.text)}”: ${near.reason}`;
  }
  return null;
}

/** Whether a longer window is read past what is refused here: the "year" of "year on year". */
function isReadPast(outcome: Outcome, further: readonly Outcome[]): boolean {
  if ("quantity" in outcome) return false;
  return further.some((one) => "quantity" in one || one.parsed > outcome.parsed);
}

function refusedAfter(outcome: Outcome, words: string, window: Window, reading: Reading): string | null {
  if ("quantity" in outcome || outcome.refusal === null) return null;
  const beside = plain(window.text);
  const own = outcome.parsed < words.length;
  // With what follows, the words are refused from within: 5年 in 5年级.
  const reach = REACHES.get(outcome.refusal);
  if (own) return window.distance <= 2 && (reach === "near" || reach === "beside") ? outcome.reason : null;
  const between = beside.slice(0, Math.max(0, outcome.parsed - words.length));
  const refused = beside.slice(Math.max(0, outcome.parsed - words.length)).trimStart();
  if (/^respectively\b/iu.test(refused)) return null;
  if (outcome.refusal === IN_NO_TABLE)
    return mayTurn(refused, reading) && between.trim() === "" ? outcome.reason : null;
  if (outcome.refusal === DATE || outcome.refusal === VAGUE) return null;
  return reaches(outcome.refusal, window, refused, between.trim(), reading) ? outcome.reason : null;
}
