// Reads printed words again with the words around them in the source, by the same grammar: what it then reads
// otherwise, or refuses as a reversal, a multiple or another unit, is an objection to the proof.
//
// Windows of text grow from the printed words to the end of their clause, word by word, or character by character in
// Chinese. Each is read whole, so the work for a place has an upper limit.

import { BOUND_AFTER_EN, BOUND_BEFORE_EN } from "../../grammar/bounds.ts";
import { CHANGES_EN } from "../../grammar/changes-en.ts";
import { NUMBER_WORDS_EN } from "../../grammar/number-en.ts";
import { QuantityError, type Language, type Quantity, type ReadingContext } from "../../grammar/quantity.ts";
import { readQuantity } from "../../grammar/read-quantity.ts";
import { ROLES_EN } from "../../grammar/roles-en.ts";
import { sameQuantity } from "../../grammar/same-quantity.ts";
import { fold, tokenise } from "../../grammar/tokens.ts";
import { SHARE_UNITS } from "../../grammar/units.ts";
import {
  ANNIVERSARY,
  CHANGE_AND_LEVEL,
  CHANGE_OF_CHANGE,
  COMPARISON,
  DATE,
  DATE_OR_RATE,
  DOUBLING,
  FOREIGN,
  GIVEN_FOR,
  GROWN_BY_MULTIPLE,
  IN_NO_TABLE,
  LOSS_OF_MONEY,
  MULTIPLE,
  NAME,
  POSSIBLE_BOUND,
  REVERSAL,
  SECOND_BOUND,
  SECOND_UNIT,
  SHARED,
  STRESS,
  TURNING,
  VAGUE,
  type Bar,
} from "../../grammar/vocabulary.ts";
import { excerptOf, type Passage } from "./source-text.ts";

/** What is proven of a number: its quantity, and how the words of its source are read. */
export interface Reading {
  readonly quantity: Quantity;
  readonly language: Language;
  readonly context: ReadingContext;
}

/** From how far a refused word reaches the number: from anywhere in its clause, from nearby, or right beside it. */
type Reach = "clause" | "near" | "beside";

const REACHES: ReadonlyMap<Bar, Reach> = new Map<Bar, Reach>([
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
  [GROWN_BY_MULTIPLE, "beside"],
  [DOUBLING, "beside"],
  [VAGUE, "beside"],
  [FOREIGN, "beside"],
  [SHARED, "beside"],
  [SECOND_UNIT, "beside"],
  [IN_NO_TABLE, "beside"],
]);

/** In words of English, in characters of Chinese. */
const LONGEST = { en: 12, zh: 18 } as const;
const NEARBY = { en: 3, zh: 4 } as const;
/** In both directions at once: bounds and ranges are no longer. */
const AROUND = 6;

/** A window of text that begins or ends with the printed words. */
interface Window {
  /** The words beside the printed ones. */
  readonly text: string;
  /** The word, or the Chinese character, that the window has and the next smaller one has not. */
  readonly outermost: string;
  /** How many words or characters it has beside the printed ones. */
  readonly distance: number;
  /** Whether a word between, such as "and" or "which", begins another statement. */
  readonly otherStatement: boolean;
  /** Whether it goes on beyond another number, whose words it may belong to. */
  readonly beyondNumber: boolean;
}

/** What the grammar makes of a window. */
type Outcome =
  | { readonly quantity: Quantity }
  | { readonly bar: Bar | null; readonly parsed: number; readonly reason: string };

/** Why the words do not say in their source what is published; null if they do. */
export function readingObjection(printed: Passage, reading: Reading): string | null {
  const passage = withoutInsertions(printed);
  const { words, after } = passage;
  const { quantity, language, context } = reading;
  const alone = outcomeOf(words, reading);
  if (!("quantity" in alone) || !sameQuantity(alone.quantity, quantity))
    return `the words “${words}” do not read as the quantity that is published`;
  if (quantity.unit === "count" && quantity.counted === null && /^\s*[\p{L}°$€£¥]/u.test(after))
    return `the source goes on after “${words}” and says what is counted: “${excerptOf(passage)}”`;
  const before = windowsBefore(passage, language);
  const behind = windowsAfter(passage, language);
  const said = { ...reading, quantity: alone.quantity, context };
  return (
    refusalBefore(passage, said, before) ??
    refusalAfter(passage, said, behind) ??
    otherReading(passage, said, before, behind) ??
    partObjection(passage, said) ??
    sharedVerbObjection(passage, said) ??
    nameObjection(passage, said)
  );
}

const INSERTION =
  /,\s(?:however|though|indeed|therefore|instead|nevertheless|nonetheless|moreover|in fact|so far|of course|at last|in the end),/giu;

/** The passage without insertions such as "however"; a number that is an insertion itself goes on to its clause. */
function withoutInsertions({ before, words, after, fromStart }: Passage): Passage {
  const left = before.replace(INSERTION, "");
  const right = after.replace(INSERTION, "");
  const [comma] = /^\s*,\s/u.exec(right) ?? [];
  const inserted = comma !== undefined && (/,\s*$/u.test(left) || startsBound(right.slice(comma.length)));
  return { before: left, words, after: inserted ? right.replace(",", "") : right, fromStart };
}

function outcomeOf(words: string, { language, context }: Reading): Outcome {
  try {
    return { quantity: readQuantity(words, language, context) };
  } catch (error) {
    if (!(error instanceof QuantityError)) throw error;
    return { bar: error.bar, parsed: error.parsed.length, reason: error.reason };
  }
}

/** Joins words of the source to the printed ones. Quotation marks, and brackets without a partner, are dropped. */
function join(left: string, words: string, right: string): string {
  return `${plain(left)}${words}${plain(right)}`.trim();
}

function plain(text: string): string {
  const quoted = text.replace(/["“”„«»《》「」『』]|(?<!\p{L})['‘’]|['‘’](?!\p{L})/gu, "");
  const sums = /^[^()]*(?:\([^()]*\p{Nd}[^()]*\)[^()]*)*$/u;
  return sums.test(quoted) ? quoted : quoted.replace(/[()[\]【】]/gu, "");
}

const UNIT = /\p{Script=Han}|[^\s\p{Script=Han}]+/gu;
const CLAUSE_END = /[,;:.!?，。；：！？、]["”’)）\]]*$/u;
const ABBREVIATION = /^[("“]?(?:approx|ca|c|est|no|nos|min|max)\.$/i;
/** Words that begin another statement than the one before. */
const OTHER_STATEMENT =
  /^(?:and|but|or|nor|while|whereas|although|though|because|which|who|whom|whose|where|when|after|before|since|so)$/i;

function closesClause(unit: string): boolean {
  return CLAUSE_END.test(unit) && !ABBREVIATION.test(unit);
}

function windowsBefore({ before }: Passage, language: Language): Window[] {
  const windows: Window[] = [];
  const units = [...before.matchAll(UNIT)].reverse();
  let otherStatement = false;
  let beyondNumber = false;
  let bracket = /[(（]\s*$/u.test(before);
  for (const { 0: unit, index } of units) {
    if (windows.length === LONGEST[language] || closesClause(unit)) break;
    if (/^[("“（]+$/u.test(unit)) {
      bracket = true;
      continue;
    }
    const distance = windows.length + 1;
    if (OTHER_STATEMENT.test(unit)) otherStatement = true;
    windows.push({
      text: before.slice(index),
      outermost: unit,
      distance,
      otherStatement: otherStatement || bracket,
      beyondNumber,
    });
    if (isNumber(unit, language) && !bracket) beyondNumber = true;
    if (beyondNumber && distance >= AROUND) break;
    if (/^["“]?[(（]/u.test(unit)) bracket = true;
  }
  return windows;
}

function windowsAfter({ after }: Passage, language: Language): Window[] {
  const windows: Window[] = [];
  let otherStatement = false;
  let beyondNumber = false;
  for (const { 0: unit, index } of after.matchAll(UNIT)) {
    if (windows.length === LONGEST[language]) break;
    const closes = closesClause(unit);
    const kept = closes ? unit.replace(/[,;:.!?，。；：！？、]["”’)）\]]*$/u, "") : unit;
    if (OTHER_STATEMENT.test(unit) && !startsBound(after.slice(index))) otherStatement = true;
    if (kept !== "") {
      const text = after.slice(0, index + kept.length);
      windows.push({ text, outermost: kept, distance: windows.length + 1, otherStatement, beyondNumber });
    }
    if (isNumber(unit, language)) beyondNumber = true;
    if (closes || (beyondNumber && windows.length >= AROUND)) break;
  }
  return windows;
}

function startsBound(text: string): boolean {
  return BOUND_AFTER_EN.find(tokenise(fold(text.slice(0, 60))), 0) !== null;
}

function isNumber(unit: string, language: Language): boolean {
  if (/^(?:19|20)\p{Nd}{2}$/u.test(unit)) return false;
  if (/\p{Nd}/u.test(unit)) return true;
  return language === "en" && NUMBER_WORDS_EN.find(tokenise(fold(unit)), 0) !== null;
}

/** Words between a multiple, a name or a part and the number that keep the two together. */
const LINKS =
  /^(?:of|for|in|the|its|all|that|this|these|those|their|last|year['’]s|于|的|约|近|超|了|达|为|至|共|有|\s)*$/iu;

function refusalBefore(passage: Passage, reading: Reading, windows: readonly Window[]): string | null {
  const { words } = passage;
  const outcomes = windows.map(({ text }) => outcomeOf(join(text, words, ""), reading));
  for (const [index, window] of windows.entries()) {
    const outcome = outcomes[index];
    if (outcome === undefined || "quantity" in outcome || outcome.bar === null || window.beyondNumber) continue;
    const left = plain(window.text).trimStart();
    if (outcome.parsed >= left.trimEnd().length) continue;
    if (standsInLongerWord(windows, outcomes, index)) continue;
    const refused = left.slice(outcome.parsed).trimStart();
    const between = [...refused.matchAll(UNIT)].slice(1).map(([unit]) => unit);
    if (!reaches(outcome.bar, window, refused, between.join(" "), reading)) continue;
    const leading = textBefore(passage, window) + left.slice(0, outcome.parsed);
    if ((outcome.bar === DATE_OR_RATE || outcome.bar === DATE) && DATED.test(leading)) continue;
    if (outcome.bar === IN_NO_TABLE && !mayTurn(refused, reading)) continue;
    return `the source prints “${join(window.text, words, "")}”: ${outcome.reason}`;
  }
  return null;
}

/** A number right before 年, 月 or 日: the words are a date. */
const DATED = /[\p{Nd}一二三四五六七八九十]\s*$/u;
const DATE_WORD = /^[年月日号]/u;

function textBefore(passage: Passage, { text }: Window): string {
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

function reaches(bar: Bar, window: Window, refused: string, between: string, { language, quantity }: Reading): boolean {
  const reach = ATTACHED.test(refused) ? "near" : REACHES.get(bar);
  if (reach === undefined) return false;
  if (reach === "clause") return true;
  if (window.otherStatement) return false;
  if (reach === "near") return window.distance <= NEARBY[language];
  if (bar === IN_NO_TABLE && /^to \p{L}+(?: .*)?$/u.test(between)) return window.distance <= NEARBY[language] + 1;
  if (!LINKS.test(between)) return false;
  // "most of the 41 categories" still counts all of them.
  const whole = bar === VAGUE && quantity.unit === "count" && /\bof (?:the|its|all)\b/i.test(between);
  return !whole && !(bar === VAGUE && between === "");
}

const JOINING = /^(?:and|or|but|as|if|in|on|at|from|for|with|than|的|和|与|及|、)$/iu;
const NEGATIVE = /^(?:un(?!i|der|til|veil)|non|dis(?!t|p|c)|mis(?!s))\p{L}{3,}|\p{L}{3,}less$/iu;

/** Verbs that may mean "more than" before a sum or a measure, and mean nothing before a count: "passed 3 laws". */
const PASSING =
  /^(?:pass(?:ed|es|ing)?|cross(?:ed|es|ing)?|broken?|break(?:s|ing)?|clear(?:ed|s|ing)?|eclips(?:ed|es|ing)|overtook|overtak(?:es|ing|en)|outstripp?(?:ed|s|ing))$/iu;

/** Whether a word that is in no table may turn this number: a share, a number alone, or a word of negation. */
function mayTurn(refused: string, { quantity }: Reading): boolean {
  const word = /^[^\s\p{Script=Han}]+|^\p{Script=Han}/u.exec(refused)?.[0] ?? "";
  if (JOINING.test(word)) return false;
  if (/^\S+ to \p{L}/u.test(refused)) return true;
  if (PASSING.test(word) && quantity.unit !== "count") return true;
  const bare = quantity.unit === "count" && quantity.counted === null;
  return bare || (SHARE_UNITS.has(quantity.unit) && quantity.change === null) || NEGATIVE.test(word);
}

function refusalAfter(passage: Passage, reading: Reading, windows: readonly Window[]): string | null {
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
    const turned = !("quantity" in near) && near.bar !== null && REACHES.get(near.bar) === "clause";
    if (!turned || near.parsed < words.length || ATTACHED.test(plain(outermost))) continue;
    const longer = outcomeOf(`${words}${gap}${plain(previous.outermost + gap + outermost)}`, reading);
    if (!("quantity" in longer) && longer.bar === near.bar)
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
  if ("quantity" in outcome || outcome.bar === null) return null;
  const beside = plain(window.text);
  const own = outcome.parsed < words.length;
  // With what follows, the words are refused from within: 5年 in 5年级.
  if (own) return window.distance <= 2 && REACHES.get(outcome.bar) === "beside" ? outcome.reason : null;
  const between = beside.slice(0, Math.max(0, outcome.parsed - words.length));
  const refused = beside.slice(Math.max(0, outcome.parsed - words.length)).trimStart();
  if (/^respectively\b/iu.test(refused)) return null;
  if (outcome.bar === IN_NO_TABLE) return mayTurn(refused, reading) && between.trim() === "" ? outcome.reason : null;
  if (outcome.bar === DATE || outcome.bar === VAGUE) return null;
  return reaches(outcome.bar, window, refused, between.trim(), reading) ? outcome.reason : null;
}

/** What the windows read as, if that is not what is published: another value, bound, range, unit or rate. */
function otherReading(
  passage: Passage,
  reading: Reading,
  before: readonly Window[],
  behind: readonly Window[],
): string | null {
  const { words } = passage;
  const none: Window = { text: "", outermost: "", distance: 0, otherStatement: false, beyondNumber: false };
  // In "rose by 5 tons to 20 tons" the two are no range.
  const twoQuantities = before.some(({ text }) => {
    const outcome = outcomeOf(join(text, words, behind.at(-1)?.text ?? ""), reading);
    const alone = outcomeOf(join(text, words, ""), reading);
    return [outcome, alone].some((one) => !("quantity" in one) && one.bar === CHANGE_AND_LEVEL);
  });
  for (const left of [none, ...before.slice(0, AROUND)]) {
    if (DATE_WORD.test(left.text) && DATED.test(textBefore(passage, left))) continue;
    for (const right of [none, ...behind.slice(0, AROUND)]) {
      if (left === none && right === none) continue;
      const wider = join(left.text, words, right.text);
      const outcome = outcomeOf(wider, reading);
      if (!("quantity" in outcome)) continue;
      if (twoQuantities && outcome.quantity.upper !== null && reading.quantity.upper === null) continue;
      // The level that a change led to has no direction: 下调税率至8.6%.
      if (/[至到]$/u.test(passage.before) && outcome.quantity.value === -reading.quantity.value) continue;
      if (differs(outcome.quantity, reading.quantity, left.otherStatement || right.otherStatement, wider))
        return `the source prints “${wider}”, which says something else than “${words}”`;
    }
  }
  return null;
}

function differs(read: Quantity, published: Quantity, otherStatement: boolean, wider: string): boolean {
  const [measure, own] = [read.printed?.measure ?? null, published.printed?.measure ?? null];
  if (measure !== null && own !== null && measure !== own) return true;
  if (sameQuantity(read, published)) return false;
  // "32 out of the 41" is read with its whole, which may be the published figure.
  if (read.of === published.value && /\bof (?:the|all|its)\b/i.test(wider)) return false;
  return !otherStatement || read.upper !== published.upper || read.change === published.change;
}

const PART_BEFORE =
  /(?:\p{Nd}|[%‰]|\b(?:per ?cent|points?|times|one|two|three|four|five|six|seven|eight|nine|ten|hundred|half|halves|thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|hundredths?))\s+(?:out\s+)?of\s+((?:(?:the|its|all|that|this|these|those|their)\s+)*)$/iu;
/** "3 in 33 firms" */
const ONE_IN =
  /(?<![\p{Nd}.,])(?:(?!(?:19|20)\p{Nd}{2}\s)\p{Nd}+|\b(?:one|two|three|four|five|six|seven|eight|nine))\s+in\s+$/iu;
const COMPARED_AFTER =
  /^\s+(?:more|less|fewer|higher|lower|larger|bigger|smaller|longer|shorter|better|worse|greater) than\b/iu;
const AGAINST_TARGET =
  /^\s+(?:under|below|above|over|beyond|off|short of|shy of|ahead of|behind)\s+(?:(?:the|its|their|last|a)\s+)?(?:\S+\s+)?(?:plan|target|goal|quota|forecast|average|norm|budget|schedule|level|estimate)s?\b/iu;
/** 低于目标8.6%: how far a share lies from something else. */
const FAR_FROM = /(?:低于|高于|少于|多于|不及|超出|超过|落后|领先)[^\p{Nd}，。；、]{1,6}$/u;
const YEAR_BEFORE = /\b(?:19|20)\p{Nd}{2}\s+of\s+(?:(?:the|its|all)\s+)*$/u;
const PART_AFTER =
  /^的\s?(?:约|近)?\s?(?:[\p{Nd}.]+\s?(?:%|‰|倍|成)|[一二两三四五六七八九十百]+(?:倍|成|分之)|百分之|一半|半数)/u;
const PART_OF = /(?:倍于|的?[\p{Nd}一二两三四五六七八九十]+倍[是为])$/u;

/** "one tenth of 5 billion yuan", "3 of 9 parks": the number is what something else is a part or a multiple of. */
function partObjection(passage: Passage, { quantity }: Reading): string | null {
  const { before, after } = passage;
  const part = PART_BEFORE.exec(before);
  // "33 firms to 40 firms" is a range, "33 firms to 40 towns" is not.
  const [to = ""] = /^\s+(?:to|or)\s+[\p{Nd}.,]+\s+/u.exec(after) ?? [];
  if (to !== "" && quantity.counted !== null && after.slice(to.length).startsWith(quantity.counted))
    return `the source prints “${excerptOf(passage)}”: the number is one end of a range`;
  const definite = quantity.unit === "count" && /\b(?:the|all|its)\s+$/iu.test(part?.[1] ?? "");
  const apart =
    COMPARED_AFTER.test(after) ||
    /^,?\s+and counting\b/iu.test(after) ||
    AGAINST_TARGET.test(after) ||
    (SHARE_UNITS.has(quantity.unit) && FAR_FROM.test(before));
  if (apart) return `the source prints “${excerptOf(passage)}”: the words beside the number compare or bound it`;
  const times = /(?:percent|per cent|[%‰]|times)\s+of\s+\S*\s*$/iu.test(before);
  if (
    (part !== null && !YEAR_BEFORE.test(before) && (!definite || times)) ||
    ONE_IN.test(before) ||
    PART_AFTER.test(after) ||
    PART_OF.test(before)
  )
    return `the source prints “${excerptOf(passage)}”: it states a part or a multiple of the number`;
  return null;
}

/** The first of two numbers that share their verb: "8 percent and" in "fell 8 percent and 12 percent". */
const SHARED_VERB = /(?:^|\s)\S*\p{Nd}[\p{Nd}.,]*(?:\s?[^\s\p{Nd},;:.!?]+){0,4}\s?(?:and|or|和|及|、)\s*$/iu;

/** A number whose direction is told once for it and the one before it, or right after it. */
function sharedVerbObjection(passage: Passage, reading: Reading): string | null {
  const { before, words, after } = passage;
  const { quantity, language } = reading;
  if (SHARE_UNITS.has(quantity.unit) && quantity.value > 0 && /^\s+(?:up or )?down\b/iu.test(after))
    return `the source prints “${excerptOf(passage)}”, which says something else than “${words}”`;
  const shared = SHARED_VERB.exec(before);
  if (shared === null) return null;
  const verb = [...before.slice(0, shared.index).matchAll(UNIT)].slice(-3).map(([unit]) => unit);
  const joint = language === "zh" ? "" : " ";
  for (let count = 1; count <= verb.length; count += 1) {
    const lead = verb.slice(-count);
    if (lead.some((unit) => closesClause(unit))) break;
    const outcome = outcomeOf(`${plain(lead.join(joint))}${joint}${words}`, reading);
    if ("quantity" in outcome && outcome.quantity.value < 0 && quantity.value > 0)
      return `the source prints “${excerptOf(passage)}” after “${lead.join(joint)}”, which turns “${words}”`;
  }
  return null;
}

const DESIGNATION =
  /^(?:highway|route|road|line|district|zone|building|room|gate|block|section|article|item|class|grade|level|type|model|unit|number|exit|pier|berth|lot|plot|batch|round|group|team|tower|hall|platform|area|sector|site|volume|part|step|stage|tier|category|size|bus|flight|train|channel|page|chapter|phase|version|figure|table|no)\.?$/iu;

/** "Highway 9 parks", "Area 51 visitors": a name before the number. */
function nameObjection(passage: Passage, { quantity, language }: Reading): string | null {
  const { before, words, fromStart } = passage;
  if (language !== "en" || quantity.unit !== "count" || !/^\p{Nd}/u.test(words)) return null;
  const [, lead = "", word = ""] = /^(.*?)([\p{L}.]+)\s+$/su.exec(before) ?? [];
  if (word === "") return null;
  const opens = (lead.trim() === "" && fromStart) || /[.!?:;]["”’)]*\s*$/u.test(lead);
  const tokens = tokenise(fold(word));
  const role = ROLES_EN.find(tokens, 0)?.value;
  const free = role === "lead" || role === "joint" || role === "passed" || CHANGES_EN.find(tokens, 0) !== null;
  const bound = BOUND_BEFORE_EN.find(tokens, 0) !== null || BOUND_AFTER_EN.find(tokens, 0) !== null;
  const capital = /\p{Lu}/u.test(word) && !opens && !free && !bound && !JOINING.test(word);
  if (!capital && !DESIGNATION.test(word)) return null;
  return `the source prints “${excerptOf(passage)}”: “${word}” before the number may make it part of a name`;
}
