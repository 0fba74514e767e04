// The proof against altered quotations and sources: every quotation of the briefing is altered in each way, and fails.

import * as assert from "uvu/assert";
import { tryReadQuantity } from "../../../src/grammar/read-quantity.ts";
import { claimsOf } from "../../../src/model/proof/claims.ts";
import { checkedBriefing } from "../../../src/site/load/load-briefing.ts";
import { foldersOf } from "../../../src/site/paths.ts";
import { suite } from "../../support/suite.ts";
import { ALTERATIONS, type Quoted } from "./alterations.ts";
import { inItsParagraph, inventedQuotations, TEXTS } from "./quotations.ts";
import { verdictOf, whyNot } from "./verdict-of.ts";

const KINDS = 40;

const mutation = suite<{ quoted: readonly Quoted[] }>("proof mutation");

mutation.before(async (context) => {
  const claims = claimsOf(await checkedBriefing(foldersOf("."))).filter(({ quantity }) => quantity !== null);
  const printed = claims.flatMap(inItsParagraph);
  if (printed.length === 0) console.log(`Left out: the sentences of the real sources, which are not in ${TEXTS}.`);
  context.quoted = [...inventedQuotations(claims), ...printed];
});

mutation("proves every quotation before it is altered", ({ quoted }) => {
  assert.ok(quoted.length >= 50, `${quoted.length} quotations`);
  for (const { before, words, after, language, quantity, context } of quoted)
    assert.is(whyNot(verdictOf(words, before + words + after, language, quantity, context)), "", words);
});

mutation(`proves no quotation altered in any of more than ${KINDS} kinds`, ({ quoted }) => {
  assert.ok(ALTERATIONS.length >= KINDS, `${ALTERATIONS.length} kinds`);
  const passed: string[] = [];
  const unused: string[] = [];
  let [planted, substring] = [0, 0];
  for (const [name, alter] of ALTERATIONS) {
    let uses = 0;
    for (const one of quoted) {
      const altered = alter(one);
      if (altered === null) continue;
      uses += 1;
      const { printed, sentence } = altered;
      if (sentence.includes(printed)) substring += 1;
      // Words that cannot be read are refused before any proof.
      const quantity = tryReadQuantity(printed, one.language, one.context);
      if (quantity === null) continue;
      if (verdictOf(printed, sentence, one.language, quantity, one.context).state === "proven")
        passed.push(`${name}: “${printed}” in “${sentence}”`);
    }
    planted += uses;
    if (uses === 0) unused.push(name);
  }
  assert.equal(passed, [], `${passed.length} of ${planted} passed`);
  assert.equal(unused, [], "kinds that no quotation tries");
  assert.ok(substring > planted / 4, `a substring check would catch all but ${substring} of ${planted}`);
  console.log(`${ALTERATIONS.length} kinds, ${planted} alterations; a substring check accepts ${substring}.`);
});

mutation.run();
