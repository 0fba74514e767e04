// What the words around a quotation do to it: those that turn, bound or multiply it fail the proof, and are shown.

import * as assert from "uvu/assert";
import { suite } from "../../support/suite.ts";
import { foldedParagraphs, passageAt } from "../../../src/model/proof/source-text.ts";
import { FURTHER_HONEST_EN, FURTHER_HONEST_ZH, FURTHER_TURNED_EN, FURTHER_TURNED_ZH } from "./further-passages.ts";
import { HONEST_EN, HONEST_ZH, TURNED_EN, TURNED_ZH } from "./passages.ts";
import { verdictOf, whyNot } from "./verdict-of.ts";

const wider = suite("wider words");

for (const [language, turned, honest] of [
  ["en", [...TURNED_EN, ...FURTHER_TURNED_EN], [...HONEST_EN, ...FURTHER_HONEST_EN]],
  ["zh", [...TURNED_ZH, ...FURTHER_TURNED_ZH], [...HONEST_ZH, ...FURTHER_HONEST_ZH]],
] as const) {
  for (const [printed, sentences] of turned) {
    wider(`fail “${printed}” (${language}) in sentences that say something else`, () => {
      const proven = sentences.filter((sentence) => verdictOf(printed, sentence, language).state === "proven");
      assert.equal(proven, []);
    });
  }
  for (const [printed, sentences] of honest) {
    wider(`prove “${printed}” (${language}) in sentences that say it`, () => {
      for (const sentence of sentences) assert.is(whyNot(verdictOf(printed, sentence, language)), "", sentence);
    });
  }
}

wider("are shown with the reason for which the grammar refuses them", () => {
  const rows = [
    ["5 billion yuan", "It did not reach 5 billion yuan.", "en", "“not reach 5 billion yuan”", "reverse"],
    ["1.7 million tons", "It moves 1.7 million tons daily.", "en", "“1.7 million tons daily”", "something other"],
    ["9 parks", "It runs No. 9 parks.", "en", "“No. 9 parks”", "name"],
    ["约100亩", "项目节约100亩", "zh", "“节约100亩”", "bound"],
    ["200辆", "每天200辆次", "zh", "“200辆次”", "something other"],
  ] as const;
  for (const [printed, sentence, language, shown, reason] of rows) {
    const why = whyNot(verdictOf(printed, sentence, language));
    assert.ok(why.includes(shown) && why.includes(reason), why);
  }
});

wider("negate words without a number as well", () => {
  const rows = [
    ["will open in August", "The port will open in August.", "The port never will open in August.", "en"],
    ["open in August", "It is to open in August.", "It is not open in August.", "en"],
    ["建成达产", "计划建成达产", "尚未建成达产", "zh"],
  ] as const;
  for (const [printed, honest, negated, language] of rows) {
    assert.is(whyNot(verdictOf(printed, honest, language, null)), "", honest);
    assert.match(whyNot(verdictOf(printed, negated, language, null)), /change what they say/);
  }
});

wider("are looked at as far as a clause goes, so that the work for a place has an upper limit", () => {
  const filler = "and the port of the district is home to firms ".repeat(20_000);
  const { before, after } = passageAt(`${filler}5 tons${filler}`, filler.length, "5 tons");
  assert.ok(before.length <= 240 && after.length <= 240, `${before.length} and ${after.length}`);
  const words = "5 billion yuan";
  assert.is(whyNot(verdictOf(words, `${filler}has ${words} ${filler}`, "en")), "");
});

wider("fold the text of a source once, however many claims rest on it", () => {
  const text = { text: "It has 9 parks.", sha256: "" };
  assert.is(foldedParagraphs(text), foldedParagraphs(text));
});

wider.run();
