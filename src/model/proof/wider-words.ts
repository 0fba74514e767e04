// Reads printed words again with the words around them in the source, by the same grammar: what it then reads
// differently, or refuses as a reversal, a multiple or another unit, is an objection to the proof.
//
// Windows of text grow from the printed words to the end of their clause, word by word, or character by character in
// Chinese. Each is read whole, so the work for a place has an upper limit.

import type { Quantity } from "../../grammar/quantity.ts";
import { sameQuantity } from "../../grammar/same-quantity.ts";
import { CHANGE_AND_LEVEL } from "../../grammar/vocabulary.ts";
import { AROUND, join, windowsAfter, windowsBefore, type Window } from "./clause-windows.ts";
import { cutNounObjection } from "./cut-nouns.ts";
import { withoutInsertions } from "./insertions.ts";
import { lossObjection } from "./losses-beside.ts";
import { otherNumberObjection } from "./other-numbers-beside.ts";
import { outcomeOf, type Reading } from "./read-window.ts";
import { DATE_WORD, DATED, refusalAfter, refusalBefore, textBefore } from "./refused-words.ts";
import { excerptOf, type Passage } from "./source-text.ts";
import { nameObjection, partObjection, secondBoundObjection, sharedVerbObjection } from "./words-beside.ts";

/** Why the words do not say in their source what is published; null if they do. */
export function readingObjection(printed: Passage, reading: Reading): string | null {
  const passage = withoutInsertions(printed);
  const { words, after } = passage;
  const { quantity, language, context } = reading;
  const alone = outcomeOf(words, reading);
  if (!("quantity" in alone) || !sameQuantity(alone.quantity, quantity))
    return `the words “${words}” do not read as the published quantity`;
  if (quantity.unit === "count" && quantity.counted === null && /^\s*[\p{L}°$€£¥]/u.test(after))
    return `after “${words}” the source goes on to say what is counted: “${excerptOf(passage)}”`;
  const before = windowsBefore(passage, language);
  const behind = windowsAfter(passage, language);
  const said = { ...reading, quantity: alone.quantity, context };
  return (
    refusalBefore(passage, said, before) ??
    refusalAfter(passage, said, behind) ??
    otherReading(passage, said, before, behind) ??
    secondBoundObjection(passage, said, before) ??
    partObjection(passage, said) ??
    otherNumberObjection(passage, said) ??
    lossObjection(passage, said) ??
    cutNounObjection(passage, said) ??
    sharedVerbObjection(passage, said) ??
    nameObjection(passage, said)
  );
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
  // In "rose by 5 tons to 20 tons" the two are not a range.
  const twoQuantities = before.some(({ text }) => {
    const outcome = outcomeOf(join(text, words, behind.at(-1)?.text ?? ""), reading);
    const alone = outcomeOf(join(text, words, ""), reading);
    return [outcome, alone].some((one) => !("quantity" in one) && one.refusal === CHANGE_AND_LEVEL);
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
        return `the source prints “${wider}”, which says something other than “${words}”`;
    }
  }
  // What a rate is given for may stand at the start of the clause: 每万人有效发明专利拥有量45件.
  for (const left of before.slice(AROUND)) {
    if (left.otherStatement || left.beyondNumber) break;
    const wider = join(left.text, words, "");
    const outcome = outcomeOf(wider, reading);
    if ("quantity" in outcome && outcome.quantity.per !== reading.quantity.per)
      return `the source prints “${wider}”, which says something other than “${words}”`;
  }
  return null;
}

function differs(read: Quantity, published: Quantity, otherStatement: boolean, wider: string): boolean {
  const [measure, own] = [read.printed?.measure ?? null, published.printed?.measure ?? null];
  if (measure !== null && own !== null && measure !== own) return true;
  if (sameQuantity(read, published)) return false;
  // "32 out of the 41" and 41个行业中的32个 are read with their whole, which may be the published figure.
  if (read.of === published.value && /\bof (?:the|all|its)\b|中[的有]/iu.test(wider)) return false;
  return !otherStatement || read.upper !== published.upper || read.change === published.change;
}
