// The check of a reader's text: what is published is found and read again in it, and nothing altered is confirmed.

import * as assert from "uvu/assert";
import type { Language, Quantity } from "../../../src/grammar/quantity.ts";
import { readQuantity, tryReadQuantity } from "../../../src/grammar/read-quantity.ts";
import { checkText, sourceOf } from "../../../src/model/proof/check-text.ts";
import { paragraphTree } from "../../../src/model/proof/paragraph-tree.ts";
import type { PublishedClaim, PublishedSource } from "../../../src/model/proof/published-claims.ts";
import { suite } from "../../support/suite.ts";
import { ALTERATIONS, type Quoted } from "./alterations.ts";

const checks = suite("check of a text");

function claimOf(printed: string, language: Language, quantity = readQuantity(printed, language)): PublishedClaim {
  return { id: "figure", title: "A figure", shown: printed, paragraph: null, printed, quantity, context: {} };
}

function sourceWith(language: Language, ...claims: PublishedClaim[]): PublishedSource {
  return {
    id: "paper",
    mark: "A",
    publisher: "A press",
    address: "https://paper.example/",
    language,
    leaves: null,
    claims,
  };
}

/** The result for one figure in a text. */
async function checked(printed: string, text: string, language: Language = "en", quantity?: Quantity) {
  const { claims } = await checkText(sourceWith(language, claimOf(printed, language, quantity)), text);
  const [result] = claims;
  assert.ok(result);
  return result;
}

const WORDS: [words: string, language: Language][] = [
  ["over 260,000 businesses", "en"],
  ["5 billion yuan", "en"],
  ["1.7 million tons", "en"],
  ["32 out of the 41 categories", "en"],
  ["38.0%", "en"],
  ["约100亩", "zh"],
  ["超87.6亿元", "zh"],
  ["增长8.6%", "zh"],
  ["12 percent", "en"],
  ["no less than 40 schools", "en"],
  ["three bridges", "en"],
  ["200辆", "zh"],
  ["20万人次", "zh"],
  ["5公里", "zh"],
];

/** Invented sentences around words: the text before and after them. */
const SENTENCES: Record<Language, [before: string, after: string][]> = {
  en: [
    ["The district says that it has ", ", and that more will follow."],
    ["By then, the district had ", ". Nothing else is known."],
  ],
  zh: [
    ["报告显示，全区", "，以后还有更多。"],
    ["据介绍，该区", "。其他情况不详。"],
  ],
};

const quoted = WORDS.flatMap(([words, language]) => {
  const quantity = readQuantity(words, language);
  return SENTENCES[language].map(
    ([before, after]): Quoted => ({ before, words, after, language, quantity, context: {} }),
  );
});

checks("confirms words where they stand, and marks them there", async () => {
  for (const { before, words, after, language } of quoted) {
    const { state, place, why } = await checked(words, `A heading\n\n${before}${words}${after}\n`, language);
    assert.equal([state, why, place?.paragraph], ["found", null, 2], words);
    assert.is(place?.text.slice(place.start, place.end), words);
  }
});

checks("confirms no altered sentence, in any kind of alteration of the proof", async () => {
  let altered = 0;
  for (const [name, alter] of ALTERATIONS)
    for (const one of quoted) {
      const { printed, sentence } = alter(one) ?? { printed: "", sentence: "" };
      if (sentence === "" || tryReadQuantity(printed, one.language) === null) continue;
      altered += 1;
      assert.is.not(
        (await checked(printed, sentence, one.language)).state,
        "confirmed",
        `${name}: ${printed} in ${sentence}`,
      );
    }
  assert.ok(altered > 1000, `${altered} alterations`);
});

checks("confirms no figure whose published reading was altered, and says which link is broken", async () => {
  const changes: [keyof Quantity, (value: Quantity) => Partial<Quantity>][] = [
    ["value", ({ value }) => ({ value: value * 10 })],
    ["value", ({ value }) => ({ value: -value })],
    ["bound", ({ bound }) => ({ bound: bound === "over" ? "about" : "over" })],
    ["unit", ({ unit }) => ({ unit: unit === "CNY" ? "USD" : "CNY" })],
    ["of", ({ of }) => ({ of: (of ?? 50) + 1 })],
    ["per", () => ({ per: "year" })],
    ["precision", ({ precision }) => ({ precision: precision * 10 })],
  ];
  for (const { before, words, after, language, quantity } of quoted)
    for (const [field, change] of changes) {
      const published = { ...quantity, ...change(quantity) };
      const { state, why } = await checked(words, before + words + after, language, published);
      assert.equal([state, why?.name], ["different", "why-different"], `${words}: ${field}`);
    }
});

checks("names the nearest words of the text where the printed ones are missing", async () => {
  const { state, place, why } = await checked("3-5 years", "It was to be built in 3–5 years.");
  assert.equal([state, why?.name, why?.words], ["missing", "why-nearest", "3–5 years"]);
  assert.is(place?.text.slice(place.start, place.end), "3–5 years");
  assert.is((await checked("3-5 years", "Nothing of it.")).place, null);
});

checks("confirms words of a text that was read whole in the very paragraph alone", async () => {
  const read = "A heading\nThe town has 40 schools.\nIt plans 5 bridges.";
  const { leaves } = await paragraphTree({ text: read, sha256: "" });
  const at = (claim: PublishedClaim, paragraph: number): PublishedClaim => ({ ...claim, paragraph });
  const source = {
    ...sourceWith("en", at(claimOf("40 schools", "en"), 2), at(claimOf("5 bridges", "en"), 3)),
    leaves,
  };
  const states = async (text: string) => {
    const { claims, paragraphs } = await checkText(source, text);
    return [...claims.map(({ state }) => state), paragraphs?.recognised];
  };
  assert.equal(await states(read), ["confirmed", "confirmed", 3]);
  assert.equal(await states(`A menu\n\n${read.replaceAll("\n", "\r\n \r\n")}`), ["confirmed", "confirmed", 3]);
  assert.equal(await states(read.replace("The town", "A town")), ["elsewhere", "confirmed", 2]);
  assert.equal(await states("It plans 5 bridges and 40 schools."), ["elsewhere", "elsewhere", 0]);
  const { paragraphs } = await checkText(source, `${read.split("\n").reverse().join("\n")}\nAn advert.`);
  assert.equal(paragraphs, { all: 3, recognised: 3, others: 1, inOrder: false, numbers: [3, 2, 1, null] });
  // Lines broken within paragraphs, as in a mail.
  assert.equal(await states("A heading\n\nThe town has\n40 schools.\n\nIt plans\n5 bridges."), [
    "confirmed",
    "confirmed",
    3,
  ]);
  // The paragraphs of two figures, one named for the other.
  const swapped = { ...source, claims: [at(claimOf("40 schools", "en"), 3), at(claimOf("5 bridges", "en"), 2)] };
  assert.equal(
    (await checkText(swapped, read)).claims.map(({ state }) => state),
    ["elsewhere", "elsewhere"],
  );
});

checks("recognises the source of a text by its figures", async () => {
  const one = sourceWith("en", claimOf("40 schools", "en"), claimOf("5 bridges", "en"));
  const other = { ...sourceWith("en", claimOf("9 parks", "en"), claimOf("5 bridges", "en")), id: "other" };
  assert.is(sourceOf([one, other], "It has 9 parks and 5 bridges.")?.id, "other");
  assert.is(sourceOf([one, other], "It has nothing."), null);
});

checks.run();
