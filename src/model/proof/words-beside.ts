// What stands beside printed words in their source and turns the number into a part, a distance, a range or a name.

import { BOUND_AFTER_EN, BOUND_BEFORE_EN, BOUND_BEFORE_ZH } from "../../grammar/bound-words.ts";
import { CHANGES_EN } from "../../grammar/changes-en.ts";
import { ROLES_EN } from "../../grammar/roles-en.ts";
import { fold, tokenise } from "../../grammar/tokens.ts";
import { SHARE_UNITS } from "../../grammar/units.ts";
import { anyOf, wording } from "./alternatives.ts";
import { closesClause, plain, UNIT, type Window } from "./clause-windows.ts";
import { outcomeOf, type Reading } from "./read-window.ts";
import { excerptOf, type Passage } from "./source-text.ts";

/** Words that join two parts of a sentence and turn neither. */
export const JOINING = /^(?:and|or|but|as|if|in|on|at|from|for|with|than|的|和|与|及|、)$/iu;

const PART_BEFORE = wording(
  `(?:\\p{Nd}|[%‰]|\\b${anyOf(`
    per ?cent, points?, times, one, two, three, four, five, six, seven, eight, nine, ten, hundred, half, halves,
    thirds?, quarters?, fourths?, fifths?, sixths?, sevenths?, eighths?, ninths?, tenths?, hundredths?
  `)})\\s+(?:out\\s+)?of\\s+((?:${anyOf(`
    the, its, all, that, this, these, those, their, planned, promised, expected, estimated, total, whole, entire,
    original
  `)}\\s+)*)$`,
);
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
export function partObjection(passage: Passage, { quantity }: Reading): string | null {
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

/** A number whose direction is given once for it and the one before it, or just after it. */
export function sharedVerbObjection(passage: Passage, reading: Reading): string | null {
  const { before, words, after } = passage;
  const { quantity, language } = reading;
  if (SHARE_UNITS.has(quantity.unit) && quantity.value > 0 && /^\s+(?:up or )?down\b/iu.test(after))
    return `the source prints “${excerptOf(passage)}”, which says something other than “${words}”`;
  const shared = SHARED_VERB.exec(before);
  if (shared === null) return null;
  const verb = [...before.slice(0, shared.index).matchAll(UNIT)].slice(-3).map(([unit]) => unit);
  const joint = language === "zh" ? "" : " ";
  for (let count = 1; count <= verb.length; count += 1) {
    const lead = verb.slice(-count);
    if (lead.some((unit) => closesClause(unit))) break;
    const outcome = outcomeOf(`${plain(lead.join(joint))}${joint}${words}`, reading);
    if ("quantity" in outcome && outcome.quantity.value < 0 && quantity.value > 0)
      return `the source prints “${excerptOf(passage)}” after “${lead.join(joint)}”, which reverses “${words}”`;
  }
  return null;
}

/** "at most over 260,000": a bound right before words that have one of their own. */
export function secondBoundObjection(
  passage: Passage,
  { quantity, language }: Reading,
  windows: readonly Window[],
): string | null {
  if (quantity.bound === "exact") return null;
  const table = language === "en" ? BOUND_BEFORE_EN : BOUND_BEFORE_ZH;
  for (const { text } of windows.slice(0, LONGEST_BOUND)) {
    const tokens = tokenise(fold(text));
    if (table.find(tokens, 0)?.length === tokens.length)
      return `the source prints “${excerptOf(passage)}”: “${text.trim()}” before the words is a second bound`;
  }
  return null;
}

/** In words, or characters of Chinese. */
const LONGEST_BOUND = 4;

const DESIGNATION =
  /^(?:highway|route|road|line|district|zone|building|room|gate|block|section|article|item|class|grade|level|type|model|unit|number|exit|pier|berth|lot|plot|batch|round|group|team|tower|hall|platform|area|sector|site|volume|part|step|stage|tier|category|size|bus|flight|train|channel|page|chapter|phase|version|figure|table|no)\.?$/iu;

/** "Highway 9 parks", "Area 51 visitors": a name before the number. */
export function nameObjection(passage: Passage, { quantity, language }: Reading): string | null {
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
