// The text around a quotation without what is put in between, such as ", however," and ", according to the report,".

import { anyOf, wording } from "./alternatives.ts";
import { startsBound } from "./clause-windows.ts";
import type { Passage } from "./source-text.ts";

const ADVERBS = anyOf(`
  however, though, indeed, therefore, instead, nevertheless, nonetheless, moreover, in fact, so far, of course, at last,
  in the end
`);
const INSERTION = wording(`,\\s${ADVERBS},`, "g");

/** In UTF-16 units: what goes on for longer is not an insertion. */
const LENGTH = "{1,160}";
const BETWEEN_COMMAS = `[,，]\\s?[^,，.。;；:：!！?？]${LENGTH}[,，]`;
const IN_BRACKETS = `[(（][^()（）]${LENGTH}[)）]`;
const BETWEEN_DASHES = `[—–]{1,2}\\s?[^—–.。;；!！?？]${LENGTH}[—–]{1,2}`;

const NEGATION = `(?:\\b${anyOf("not, never, cannot, hardly, barely, scarcely, fails?, failed, unable")}|n['’]t|${anyOf(
  "未, 没, 没有, 不, 无法",
)}能?)`;
/** "has not, according to the yearly report of the district, reached", with commas, dashes or brackets. */
const AFTER_NEGATION = wording(`(${NEGATION})\\s?(?:${BETWEEN_COMMAS}|${IN_BRACKETS}|${BETWEEN_DASHES})(\\s?)`, "g");
const AUXILIARY = anyOf("was, were, is, are, has, have, had, did, does, do, would, could");
/** "was, according to the report, not reached"; "not counting the port" negates nothing before it. */
const BEFORE_NEGATION = wording(
  `\\s?${BETWEEN_COMMAS}(\\s?)(?=(?:${AUXILIARY}\\s)?(?:not(?! ${anyOf("counting, including, only")})|never)\\b` +
    `|\\p{L}+n['’]t\\b|[尚并从]?未|并?没有)`,
  "g",
);
/** "fell shy of its goal, 5 billion yuan": the number names the goal. */
const GOAL_BEFORE = wording(
  `\\b(${anyOf("goal, target, plan, quota, aim, objective, forecast, budget, mark")}s?),\\s*$`,
);

/** The passage without insertions such as "however"; a number that is an insertion itself goes on to its clause. */
export function withoutInsertions({ before, words, after, fromStart }: Passage): Passage {
  const left = before
    .replace(/\bno one\b/giu, "nobody")
    .replace(GOAL_BEFORE, "$1 ")
    .replace(INSERTION, "")
    .replace(AFTER_NEGATION, "$1$2");
  const right = after.replace(INSERTION, "").replace(BEFORE_NEGATION, "$1");
  const [comma] = /^\s*,\s/u.exec(right) ?? [];
  const inserted = comma !== undefined && (/,\s*$/u.test(left) || startsBound(right.slice(comma.length)));
  return { before: left, words, after: inserted ? right.replace(",", "") : right, fromStart };
}
