// The page that shows what the proof refuses: twisted quotations, each run through the proof and a substring check.

import type { Language, Quantity } from "../src/grammar/quantity.ts";
import { readQuantity } from "../src/grammar/read-quantity.ts";
import { prove } from "../src/model/proof/proof.ts";
import type { Source } from "../src/model/source.ts";

/** A quotation that says another number than the sentence it was taken from. */
export interface TwistedQuotation {
  readonly twist: string;
  readonly printed: string;
  readonly sentence: string;
  readonly language?: Language;
}

export const TWISTED_QUOTATIONS: readonly TwistedQuotation[] = [
  { twist: "a bound lost", printed: "260,000 businesses", sentence: "It is home to over 260,000 businesses." },
  { twist: "a per cent sign lost", printed: "12.5", sentence: "Output rose by 12.5%." },
  { twist: "7 for 1.7", printed: "7 million tons", sentence: "The port handles 1.7 million tons." },
  { twist: "260,000 for 1,260,000", printed: "260,000 people", sentence: "The city has 1,260,000 people." },
  { twist: "5 % for −5 %", printed: "5%", sentence: "Exports changed by −5% in the year." },
  { twist: "a negation", printed: "30 parks", sentence: "The district does not have 30 parks." },
  { twist: "a goal that was missed", printed: "5 billion yuan", sentence: "Output fell short of 5 billion yuan." },
  { twist: "a distance from a target", printed: "12 percent", sentence: "Output was 12 percent below target." },
  { twist: "a decline", printed: "12 percent", sentence: "Sales slumped 12 percent." },
  { twist: "one end of a range", printed: "5 years", sentence: "The works take 3–5 years." },
  { twist: "a part of the number", printed: "9 parks", sentence: "Only 3 of 9 parks are open." },
  { twist: "a multiple of the number", printed: "5 billion yuan", sentence: "It owes three times 5 billion yuan." },
  { twist: "a rate", printed: "1.7 million tons", sentence: "The port handles 1.7 million tons daily." },
  { twist: "a name", printed: "9 parks", sentence: "The line serves No. 9 parks." },
  { twist: "a sum that is missing", printed: "5 billion yuan", sentence: "It has a deficit of 5 billion yuan." },
  { twist: "what is gone", printed: "9 parks", sentence: "In the flood 9 parks were lost." },
  { twist: "a noun cut short", printed: "30 parking", sentence: "The park has 30 parking lots." },
  { twist: "more by a multiple", printed: "1.5 times", sentence: "Output rose by 1.5 times." },
  {
    twist: "a negation before an insertion",
    printed: "5 billion yuan",
    sentence: "Output has not, according to the yearly report, reached 5 billion yuan.",
  },
  { twist: "a negation", printed: "87.6亿元", sentence: "总投资未达87.6亿元。", language: "zh" },
  { twist: "a decline", printed: "8.6%", sentence: "产值同比降8.6%。", language: "zh" },
  { twist: "a gap", printed: "87.6亿元", sentence: "资金缺口达87.6亿元。", language: "zh" },
  { twist: "a term", printed: "5年", sentence: "发放5年期贷款。", language: "zh" },
  { twist: "a growth by the multiple", printed: "1.5倍", sentence: "出口额增长1.5倍。", language: "zh" },
  { twist: "a longer unit", printed: "200辆", sentence: "每天通行200辆次。", language: "zh" },
];

/** What the proof, and a check for the plain substring, make of a twisted quotation. */
export function judge({ printed, sentence, language = "en" }: TwistedQuotation) {
  const quantity: Quantity = readQuantity(printed, language);
  const source: Source = {
    type: "source",
    mark: "A",
    id: "source",
    file: "",
    title: null,
    publisher: "A press",
    language,
    published: null,
    address: "https://press.example/",
    extent: "full",
    sha256: null,
  };
  const claim = { record: "figure", file: "", source, paragraph: 1, printed, quantity };
  return { substring: sentence.includes(printed), verdict: prove(claim, { text: sentence, sha256: "" }) };
}

/** The text of docs/proof.md. */
export function proofReference(): string {
  const rows = TWISTED_QUOTATIONS.map((twisted) => {
    const { substring, verdict } = judge(twisted);
    const why = verdict.state === "proven" ? "proven" : `fails: ${verdict.why}`;
    const cells = [twisted.twist, twisted.printed, twisted.sentence, substring ? "accepts" : "refuses", why];
    return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  });
  return `# What the proof refuses

<!-- Written by \`npm run docs\`: do not edit. -->

\`npm run prove\` looks up the words of every figure in the text of its source. They must appear there whole, and the words
around them are read by the same grammar as the figure: where it reads another value, bound, range, unit or rate, or
refuses them as a reversal or a multiple, the proof fails and shows them.

Each quotation below appears letter for letter in its sentence, so a plain substring check accepts it.

| twist | quoted | the source prints | substring check | proof |
|---|---|---|---|---|
${rows.join("\n")}
`;
}
