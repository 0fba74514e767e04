// Quotations to alter: the words of every figure, and forms that the briefing does not print, each in an invented
// sentence, and those of sources whose texts are at hand in their own paragraphs.

import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { readQuantity } from "../../../src/grammar/read-quantity.ts";
import type { Language, ReadingContext } from "../../../src/grammar/quantity.ts";
import type { Claim } from "../../../src/model/proof/claims.ts";
import { foldForComparison, paragraphsOf } from "../../../src/model/proof/source-text.ts";
import type { Quoted } from "./alterations.ts";

/** Texts of the real sources, where they are kept beside the project: they are not ours to publish. */
export const TEXTS = path.resolve("..", "shared", "sources");

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

/** The words of every claim that states a quantity, and further ones, in invented sentences. */
export function inventedQuotations(claims: readonly Claim[]): Quoted[] {
  return [
    ...claims.flatMap(({ printed, source, quantity, context }) =>
      quantity === null ? [] : inInventedSentence(printed, source.language, context),
    ),
    ...MORE_EN.map((words) => inInventedSentence(words, "en")),
    ...MORE_ZH.map((words) => inInventedSentence(words, "zh")),
  ];
}

function inInventedSentence(printed: string, language: Language, context: ReadingContext = {}): Quoted {
  const words = foldForComparison(printed);
  const quoted = { words, language, context, quantity: readQuantity(words, language, context) };
  if (context.columnUnit !== undefined) return { before: "全区 ", after: " 5.4 9.7", ...quoted };
  return language === "en"
    ? { before: "The district says that it has ", after: ", and that more will follow.", ...quoted }
    : { before: "报告显示，全区", after: "，以后还有更多。", ...quoted };
}

/** The words of a claim in the paragraph of its source; none where the text is not at hand. */
export function inItsParagraph({ printed, quantity, paragraph, source, context = {} }: Claim): Quoted[] {
  const file = path.join(TEXTS, `${source.id}.txt`);
  if (quantity === null || paragraph === null || !existsSync(file)) return [];
  const text = foldForComparison(paragraphsOf(readFileSync(file, "utf8"))[paragraph - 1] ?? "");
  const words = foldForComparison(printed);
  const at = text.indexOf(words);
  const [before, after] = [text.slice(0, at), text.slice(at + words.length)];
  return at < 0 ? [] : [{ before, words, after, language: source.language, quantity, context }];
}
