// What stands right beside a quotation and turns it into another number, such as a whole, an alternative or a half.

import { DURATIONS } from "../../grammar/units.ts";
import { anyOf, wording } from "./alternatives.ts";
import type { Reading } from "./read-window.ts";
import { excerptOf, type Passage } from "./source-text.ts";

const NUMBERS = anyOf(
  "one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, twenty, hundred, dozen",
);
const PLANNED = anyOf("planned, promised, expected, targeted, estimated, budgeted, previous, original, total");
const OWN = anyOf("the, its, their, that");

/** "exceeded the planned 5 billion yuan", "shy of its goal of", "half the total", 超过计划的: of something else. */
const OF_SOMETHING_ELSE = [
  wording(
    `\\b${anyOf(`
      exceed(?:s|ed|ing)?, surpass(?:es|ed|ing)?, tops?, topped, topping, beat(?:s|ing)?, above, below, beyond, over,
      under, than
    `)}\\s+${OWN}\\s+${PLANNED}\\s+$`,
  ),
  wording(`\\b(?:shy|short)\\s+of\\s+${OWN}\\s+(?:\\p{L}+\\s+)?(?:of\\s+)?$`),
  wording(`\\bhalf\\s+${OWN}\\s+(?:${PLANNED}\\s+)?$`),
  wording(`${anyOf("超过, 高于, 超出, 突破, 低于, 少于, 多于, 不及")}[^\\p{Nd}，。；、：]{1,8}的$`),
];
/** "8, 10 or 12 percent" */
const ALTERNATIVE = wording(`(?:\\p{Nd}(?:\\s?[%‰]|\\sper ?cent)?|\\b${NUMBERS})\\s?(?:\\bor\\b|或)\\s?$`);
const AND_A_HALF = wording("^\\s+and\\s+(?:a|one)[\\s-](?:half|third|quarter)\\b");
/** "30 percent of a third" */
const OF_A_PART = wording("^\\s+of\\s+(?:a|one|two)\\s+(?:half|thirds?|quarters?|fifths?|tenths?)\\b");
/** "3 years ago" is a date. */
const AGO = wording(`^\\s+${anyOf("ago, hence, later, earlier")}\\b|^[以之]?[前后]`);
/** "9 parks out of 12": of the whole, the quotation says nothing. */
const WHOLE = wording(
  `^\\s+(?:(?:out of|of (?:the|all|its))\\s+(?:\\p{Nd}|${NUMBERS}\\b)|of\\s+\\p{Nd}+(?=\\s*(?:$|[.,;)])))`,
);

/** Why the words beside the number turn it into another; null if they do not. */
export function otherNumberObjection(passage: Passage, { quantity }: Reading): string | null {
  const { before, after } = passage;
  const printed = `the source prints “${excerptOf(passage)}”`;
  if (quantity.of === null && quantity.unit === "count" && WHOLE.test(after))
    return `${printed}: the number is part of a whole`;
  const other =
    [...OF_SOMETHING_ELSE, ALTERNATIVE].some((one) => one.test(before)) ||
    [AND_A_HALF, OF_A_PART].some((one) => one.test(after)) ||
    (quantity.unit === "times" && /^\s+or\s+\p{L}/u.test(after)) ||
    (DURATIONS.has(quantity.unit) && AGO.test(after));
  return other ? `${printed}: the words beside the number turn it into another` : null;
}
