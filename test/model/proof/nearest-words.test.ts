// A near miss fails, and the failure shows the words as the source prints them.

import * as assert from "uvu/assert";
import { nearestWords } from "../../../src/model/proof/nearest-words.ts";
import { suite } from "../../support/suite.ts";
import { verdictOf, whyNot } from "./verdict-of.ts";

const nearest = suite("nearest words");

const MISSES: [name: string, printed: string, sentence: string, shown: string, language?: "zh"][] = [
  ["another dash", "3–5 years", "It takes 3—5 years.", "3—5 years"],
  ["another dash in Chinese", "用3–5年时间建成", "计划用3—5年时间建成。", "用3—5年时间建成", "zh"],
  [
    "a hyphen that does not break",
    "33 large-scale plants",
    "It has 33 large\u2011scale plants.",
    "33 large\u2011scale plants",
  ],
  ["letter case", "Over 260,000 shops", "It has over 260,000 shops.", "over 260,000 shops"],
  ["a space in Chinese", "87.6 亿元", "总投资87.6亿元。", "87.6亿元", "zh"],
  ["a missing space in Chinese", "87.6亿元", "总投资 87.6 亿元。", "87.6 亿元", "zh"],
  ["digits without their separators", "260000 shops", "It has 260,000 shops.", "260,000 shops"],
  ["digits grouped by spaces", "260,000 shops", "It has 260 000 shops.", "260 000 shops"],
  ["a minus sign of another kind", "-3.5%", "Exports grew −3.5%.", "−3.5%"],
  ["quotation marks of another kind", '9 "smart" parks', "It has 9 “smart” parks.", "9 “smart” parks"],
];
for (const [name, printed, sentence, shown, language = "en"] of MISSES) {
  nearest(`show ${name}`, () => {
    const verdict = verdictOf(printed, sentence, language, null);
    assert.is(verdict.state, "failed");
    assert.ok(whyNot(verdict).endsWith(`the nearest words of the source are “${shown}”`), whyNot(verdict));
  });
}

nearest("are none where more than the form differs", () => {
  assert.is(nearestWords("5 billion yuan", ["6 billion yuan", "5 million yuan"]), null);
  assert.not.match(whyNot(verdictOf("6 parks", "It has 9 parks.", "en")), /nearest/);
});

nearest("are looked for in the named paragraph first", () => {
  assert.is(nearestWords("Over 5", ["over  5", "OVER 5"]), "over  5");
});

nearest.run();
