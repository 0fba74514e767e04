// The proof against altered quotations and sources: every quotation of the briefing is altered in each way, and fails.

import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import * as assert from "uvu/assert";
import type { Language } from "../../../src/grammar/quantity.ts";
import { readQuantity, tryReadQuantity } from "../../../src/grammar/read-quantity.ts";
import { claimsOf, type Claim } from "../../../src/model/proof/claims.ts";
import { foldForComparison, paragraphsOf } from "../../../src/model/proof/source-text.ts";
import { checkedBriefing } from "../../../src/site/load/load-briefing.ts";
import { foldersOf } from "../../../src/site/paths.ts";
import { suite } from "../../support/suite.ts";
import { ALTERATIONS, type Quoted } from "./alterations.ts";
import { verdictOf, whyNot } from "./verdict-of.ts";

/** Texts of the real sources, where they are kept beside the project: they are not ours to publish. */
const TEXTS = path.resolve("..", "shared", "sources");
const KINDS = 40;

const mutation = suite<{ quoted: readonly Quoted[] }>("proof mutation");

mutation.before(async (context) => {
  const claims = claimsOf(await checkedBriefing(foldersOf("."))).filter(({ quantity }) => quantity !== null);
  const invented = [
    ...claims.map(({ printed, source }) => inInventedSentence(printed, source.language)),
    ...MORE_EN.map((words) => inInventedSentence(words, "en")),
    ...MORE_ZH.map((words) => inInventedSentence(words, "zh")),
  ];
  const printed = claims.flatMap(inItsParagraph);
  if (printed.length === 0) console.log(`Left out: the sentences of the real sources, which are not in ${TEXTS}.`);
  context.quoted = [...invented, ...printed];
});

/** Forms that the briefing does not print. */
const MORE_EN = [
  "12 percent",
  "9 parks",
  "12.5%",
  "no less than 40 schools",
  "7.25 tons",
  "three bridges",
  "3–5 years",
  "1.5 times the national average",
  "doubled",
  "a threefold increase",
  "28 key projects",
];
const MORE_ZH = [
  "约100亩",
  "200辆",
  "8.6%",
  "超87.6亿元",
  "20万人次",
  "3000万吨",
  "增长8.6%",
  "5公里",
  "1.5倍",
  "增长1.3倍",
  "翻一番",
  "5年",
];

function inInventedSentence(printed: string, language: Language): Quoted {
  const words = foldForComparison(printed);
  const quantity = readQuantity(words, language);
  return language === "en"
    ? { before: "The district says that it has ", words, after: ", and that more will follow.", language, quantity }
    : { before: "报告显示，全区", words, after: "，以后还有更多。", language, quantity };
}

function inItsParagraph({ printed, quantity, paragraph, source }: Claim): Quoted[] {
  const file = path.join(TEXTS, `${source.id}.txt`);
  if (quantity === null || paragraph === null || !existsSync(file)) return [];
  const text = foldForComparison(paragraphsOf(readFileSync(file, "utf8"))[paragraph - 1] ?? "");
  const words = foldForComparison(printed);
  const at = text.indexOf(words);
  const [before, after] = [text.slice(0, at), text.slice(at + words.length)];
  return at < 0 ? [] : [{ before, words, after, language: source.language, quantity }];
}

mutation("proves every quotation before it is altered", ({ quoted }) => {
  assert.ok(quoted.length >= 50, `${quoted.length} quotations`);
  for (const { before, words, after, language } of quoted)
    assert.is(whyNot(verdictOf(words, before + words + after, language)), "", words);
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
      if (tryReadQuantity(printed, one.language) === null) continue;
      if (verdictOf(printed, sentence, one.language).state === "proven")
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
