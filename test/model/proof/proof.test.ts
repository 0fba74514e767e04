// Proof: words that stand in the text pass; words that do not, or that say something else there, never do.

import fc from "fast-check";
import * as assert from "uvu/assert";
import type { Claim } from "../../../src/model/proof/claims.ts";
import { prove } from "../../../src/model/proof/proof.ts";
import { foldForComparison, paragraphsOf } from "../../../src/model/proof/source-text.ts";
import { readQuantity } from "../../../src/grammar/read-quantity.ts";
import type { Language } from "../../../src/grammar/quantity.ts";
import { suite } from "../../support/suite.ts";
import { sourceIn, whyNot } from "./verdict-of.ts";

const proof = suite("proof");

const ENGLISH = `A heading of 2027

Output rose 12.5% to 7.25 billion yuan (USD 1.02 billion), and exports fell by -3.5% in the year.
The town has  33  large-scale plants, over 260,000 shops and 1,700,000 visitors each year, no less than 40 of them.
A range of 3–5 years is planned, and 8 people per square kilometer.
It sold 15 tons here and 20 tons there.
Firms (over 500 of them, as many as 900 shops, not 70 banks) and “nearly 80 mills” plan 3 billion yuan to 6 billion yuan, between 1 million and 2 million tons a day.
It moved 1 200 tons on the 41st day with a 5G line and an A380 plane, twice 90 boats, and USD 2.75 billion (approx. EUR 1.5 million).
`;
const CHINESE =
  "标题\n地区生产总值增长８.６％，总投资超87.6亿元，用3—5年时间建成。\n占地约100亩，产值一千多万元。\n超过人民币20亿元，20亿元人民币左右，几十个项目，1亿2000万元。\n";

function verdict(
  printed: string,
  paragraph: number,
  language: Language = "en",
  quantity: Claim["quantity"] | "read" = "read",
  text = language === "en" ? ENGLISH : CHINESE,
) {
  const claim: Claim = {
    record: "figure",
    file: "",
    source: sourceIn(language, { sha256: "a".repeat(64) }),
    paragraph,
    printed,
    quantity: quantity === "read" ? readQuantity(printed, language) : quantity,
  };
  return prove(claim, { text, sha256: "a".repeat(64) });
}

proof("proves words that stand in their paragraph, white space and full-width forms aside", () => {
  const rows: [string, number, Language][] = [
    ["12.5%", 2, "en"],
    ["7.25 billion yuan", 2, "en"],
    ["7.25 billion yuan (USD 1.02 billion)", 2, "en"],
    ["33 large-scale plants", 3, "en"],
    ["over 260,000 shops", 3, "en"],
    ["1,700,000 visitors each year", 3, "en"],
    ["3–5 years", 4, "en"],
    ["15 tons", 5, "en"],
    ["增长8.6%", 2, "zh"],
    ["地区生产总值增长8.6%", 2, "zh"],
    ["总投资超87.6亿元", 2, "zh"],
    ["用3—5年时间建成", 2, "zh"],
    ["占地约100亩", 3, "zh"],
    ["一千多万元", 3, "zh"],
  ];
  for (const [printed, paragraph, language] of rows)
    assert.is(whyNot(verdict(printed, paragraph, language)), "", printed);
});

proof("reads with what the records say beside the words", () => {
  const text =
    "It took out a $150 million loan.\n三次产业结构比为0.4:34.5:65.1。\n分别拉动经济增长1.5、5.0个百分点。\n" +
    "工业 437.63 2.7 23.4";
  const rows = [
    ["a $150 million loan", 1, "en", { dollar: "USD" }],
    ["0.4:34.5:65.1", 2, "zh", { share: 2 }],
    ["1.5、5.0个百分点", 3, "zh", { item: 1 }],
    ["437.63", 4, "zh", { columnUnit: "100 million yuan" }],
    ["23.4", 4, "zh", { columnUnit: "%" }],
  ] as const;
  for (const [printed, paragraph, language, context] of rows) {
    const quantity = readQuantity(printed, language, context);
    const claim = { record: "figure", file: "", paragraph, printed, quantity, context };
    const told = prove(
      { ...claim, source: sourceIn(language, { sha256: "a".repeat(64), ...context }) },
      { text, sha256: "a".repeat(64) },
    );
    assert.is(whyNot(told), "", printed);
    const untold = prove(
      { ...claim, context: {}, source: sourceIn(language, { sha256: "a".repeat(64) }) },
      { text, sha256: "a".repeat(64) },
    );
    assert.match(whyNot(untold), /do not read as the published quantity|cut from a longer number/, printed);
  }
});

proof("takes no part of a number for a cell of a table", () => {
  const rows: [text: string, printed: string][] = [
    ["工业 437.63 2.7", "37.63"],
    ["工业 437.63 2.7", "437.6"],
    ["工业 12 437 2.7", "437"],
    ["工业 437.63 2.7", "437.64"],
    ["工业 -2.7 3", "2.7"],
  ];
  for (const [text, printed] of rows) {
    const context = { columnUnit: "%" };
    const quantity = readQuantity(printed, "zh", context);
    const claim = { record: "figure", file: "", paragraph: 1, printed, quantity, context };
    const source = sourceIn("zh", { sha256: "a".repeat(64) });
    assert.is.not(whyNot(prove({ ...claim, source }, { text, sha256: "a".repeat(64) })), "", `${printed} in ${text}`);
  }
});

/** One row a way to cheat. */
const CHEATS: [name: string, printed: string, paragraph: number, reason: RegExp, language?: Language][] = [
  ["an altered digit", "12.6%", 2, /does not contain/],
  ["a number cut out of a longer one", "2.5%", 2, /cut from a longer number/],
  ["a number cut before its decimals", "25 billion yuan", 2, /cut from a longer number/],
  ["a decimal comma for a point", "7,250 million yuan", 2, /does not contain/],
  ["a dropped minus sign", "3.5%", 2, /cut from a longer number/],
  ["a lost thousand", "700,000 visitors each year", 3, /cut from a longer number/],
  ["a dropped bound", "260,000 shops", 3, /says something other/],
  ["a dropped bound of several words", "40 of them", 3, /cannot|does not|something other/i],
  ["one end of a range", "5 years", 4, /cut from a longer number|something other/],
  ["the wrong paragraph", "over 260,000 shops", 2, /paragraph 2 does not contain .* paragraph 3 does/],
  ["a paragraph that is not there", "over 260,000 shops", 99, /no paragraph 99/],
  ["words of two places joined", "15 tons there", 5, /does not contain/],
  ["a word cut short", "33 large-scale plant", 3, /longer word/],
  ["a dropped bound in Chinese", "87.6亿元", 2, /something other/, "zh"],
  ["one end of a Chinese range", "5年", 2, /longer number|something other/, "zh"],
  ["a dropped 约", "100亩", 3, /something other/, "zh"],
  ["a bound in brackets", "500 of them", 6, /something other|cannot/],
  ["as many as", "900 shops", 6, /change what they say|something other/],
  ["a negation", "70 banks", 6, /change what they say/],
  ["a bound in quotation marks", "80 mills", 6, /something other/],
  ["the first end of a range in words", "3 billion yuan", 6, /something other/],
  ["the second end of a range in words", "6 billion yuan", 6, /something other/],
  ["the second end of a between", "2 million tons", 6, /something other/],
  ["a thousands group", "200 tons", 7, /longer number/],
  ["an ordinal", "41", 7, /longer number|goes on/],
  ["a multiple", "90 boats", 7, /change what they say/],
  ["a lost currency", "2.75 billion", 7, /something other|goes on/],
  ["a lost approx.", "EUR 1.5 million", 7, /something other/],
  ["a bound before a currency in Chinese", "20亿元", 4, /something other/, "zh"],
  ["a vague ten", "十个项目", 4, /longer number/, "zh"],
  ["the end of a longer sum", "2000万元", 4, /longer number/, "zh"],
  ["a lost 多", "一千万元", 3, /does not contain/, "zh"],
];

for (const [name, printed, paragraph, reason, language = "en"] of CHEATS) {
  proof(`refuses ${name}`, () => {
    let quantity: Claim["quantity"] = null;
    try {
      quantity = readQuantity(printed, language);
    } catch {
      return; // Words that cannot be read never become a claim.
    }
    assert.match(whyNot(verdict(printed, paragraph, language, quantity)), reason);
  });
}

proof("refuses a lost per cent sign", () => {
  const text = "Heading\nIt was 12.5% of all.\n";
  const claim = { ...readQuantity("12.5 tons", "en"), unit: "count" };
  assert.match(whyNot(verdict("12.5", 2, "en", claim, text)), /longer number|do not read/);
  assert.match(whyNot(verdict("12.5", 2, "en", null, text)), /longer number/);
});

proof("refuses a quantity that the words do not say", () => {
  const quantity = { ...readQuantity("15 tons", "en"), value: 16 };
  assert.match(whyNot(verdict("15 tons", 5, "en", quantity)), /do not read as the published quantity/);
  assert.match(
    whyNot(verdict("over 260,000 shops", 3, "en", { ...readQuantity("over 260,000 shops", "en"), bound: "exact" })),
    /do not read as the published quantity/,
  );
});

proof("refuses empty words and another text", () => {
  assert.match(whyNot(verdict("", 2, "en", null)), /no words/);
  assert.match(whyNot(verdict("　", 2, "en", null)), /no words/);
  const claim: Claim = {
    record: "figure",
    file: "",
    source: sourceIn("en", { sha256: "a".repeat(64) }),
    paragraph: 5,
    printed: "15 tons",
    quantity: null,
  };
  assert.match(whyNot(prove(claim, { text: ENGLISH, sha256: "b".repeat(64) })), /not the one that was read/);
  assert.is(prove(claim, null).state, "skipped");
});

proof("never proves a phrase with any one digit changed", () => {
  const printed = "over 260,000 shops";
  fc.assert(
    fc.property(fc.nat({ max: 5 }), fc.integer({ min: 0, max: 9 }), (index, digit) => {
      let seen = -1;
      const changed = printed.replace(/\d/g, (old) => (++seen === index ? String(digit) : old));
      fc.pre(changed !== printed);
      assert.is(verdict(changed, 3, "en", null).state, "failed", changed);
    }),
  );
});

proof("counts paragraphs by lines that are not blank, whatever the line ends", () => {
  assert.equal(paragraphsOf("a\r\n\r\nb\n \nc"), ["a", "b", "c"]);
  assert.is(foldForComparison("　３３　 large\n"), "33 large");
});

proof.run();
