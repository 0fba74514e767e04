// Properties of reading and showing: a round trip, no other error than QuantityError, bounded work, no number dropped.

import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { formatQuantity } from "../../src/model/format.ts";
import { MAX_INPUT_LENGTH, readQuantity } from "../../src/grammar/read-quantity.ts";
import { QuantityError, type Language, type Quantity } from "../../src/grammar/quantity.ts";
import { readChinese } from "../../src/grammar/grammar-zh.ts";
import { Cursor, ParseFailure } from "../../src/grammar/cursor.ts";
import { readEnglish } from "../../src/grammar/grammar-en.ts";
import { fold, tokenise } from "../../src/grammar/tokens.ts";
import { CHINESE, ENGLISH, SOURCES_EN, SOURCES_ZH } from "./quantity-phrases.ts";
import { MULTIPLES_EN, MULTIPLES_ZH } from "./multiple-phrases.ts";
import { REPORTS_EN, REPORTS_ZH } from "./report-phrases.ts";

const properties = suite("properties of quantities");

/** The same runs every time, unless another seed is asked for. */
const RUNS = { seed: Number(process.env["SEED"] ?? 20240707), numRuns: 3000 };
const LANGUAGES: readonly Language[] = ["en", "zh"];
const TABLE: readonly (readonly [words: string, language: Language])[] = [
  ...[...SOURCES_EN, ...ENGLISH, ...REPORTS_EN, ...MULTIPLES_EN].map(([words]) => [words, "en"] as const),
  ...[...SOURCES_ZH, ...CHINESE, ...REPORTS_ZH, ...MULTIPLES_ZH].map(([words]) => [words, "zh"] as const),
];

/** What English words can say of a quantity: not how it was printed, converted or that it is a change. */
function said({ value, upper, of, unit, counted, bound, per }: Quantity): Partial<Quantity> {
  return { value, upper, of, unit, counted, bound, per };
}

function readOrNull(words: string, language: Language): Quantity | null {
  try {
    return readQuantity(words, language);
  } catch (error) {
    if (error instanceof QuantityError) return null;
    throw error;
  }
}

// English phrases in the form in which they are shown, of every kind.
const bounds = fc.constantFrom("", "about ", "over ", "at least ", "nearly ", "at most ", "under ");
const scaledNumber = fc
  .tuple(
    fc.integer({ min: 1, max: 999 }),
    fc.stringMatching(/^(|\.\d{1,3})$/),
    fc.constantFrom(" million", " billion", " trillion"),
  )
  .map((parts) => parts.join(""));
const fullNumber = fc
  .oneof(fc.integer({ min: 0, max: 999_999_999 }), fc.integer({ min: 0, max: 999 }))
  .map((value) => value.toLocaleString("en"));
// Three digits after a point may be thousands ("5.600 firms"), and are refused.
const decimalNumber = fc
  .tuple(fc.integer({ min: 0, max: 99_999 }), fc.stringMatching(/^\.(?:\d{1,2}|\d{4})$/))
  .map(([whole, fraction]) => whole.toLocaleString("en") + fraction);
const numbers = fc.oneof(scaledNumber, fullNumber, decimalNumber);
const things = fc.constantFrom(
  " yuan",
  " US dollars",
  " square meters",
  " mu",
  " tons",
  " hectares",
  "%",
  " percentage points",
  " years",
  " MW",
  " parks",
  " more parks",
  " municipal-level or higher platforms",
  " people",
  " times as much",
  "",
);
const pers = fc.constantFrom("", "", " per year", " per person", " per square meter", " per 1,000 people");
// A multiple has no rate.
const phrases = fc
  .tuple(bounds, numbers, things, pers)
  .map(([bound, number, thing, per]) => `${bound}${number}${thing}${thing === " times as much" ? "" : per}`);

properties("reads what it shows, to the same precision", () => {
  fc.assert(
    fc.property(phrases, (words) => {
      const quantity = readQuantity(words, "en");
      for (const style of ["prose", "table"] as const) {
        const again = readQuantity(formatQuantity(quantity, { style }), "en");
        assert.equal(
          { ...said(again), precision: again.precision },
          { ...said(quantity), precision: quantity.precision },
          words,
        );
      }
    }),
    RUNS,
  );
});

properties("reads a range that it shows", () => {
  fc.assert(
    fc.property(fc.constantFrom("", "about "), numbers, numbers, things, (bound, low, high, thing) => {
      const quantity = readOrNull(`${bound}${low} to ${high}${thing}`, "en");
      fc.pre(quantity !== null);
      assert.equal(said(readQuantity(formatQuantity(quantity), "en")), said(quantity), `${low} to ${high}`);
    }),
    RUNS,
  );
});

properties("reads every phrase of the table again from what it shows", () => {
  for (const [words, language] of TABLE) {
    const quantity = readQuantity(words, language);
    const counted = language === "zh" ? null : quantity.counted;
    assert.equal(said(readQuantity(formatQuantity(quantity), "en")), said({ ...quantity, counted }), words);
  }
});

// Pieces of both grammars and of what they refuse.
const PIECES = [
  ...(
    "over|about|up to|at least|or more|and above|between|from|to|of|out of|the|a|an|and|per|per capita|" +
    "each year|a year|half|two-thirds|third|twenty|five|hundred|thousand|million|billion|yuan|USD|US$|$|¥|RMB|" +
    "square meters|tons|year|years|%|percent|points|parks|municipal-level|growth|down|up|year-on-year|No.|" +
    "doubled|threefold|times|fold|twice|as much|July|2027|2,028|1.7|5|41|260,000|0.50|12,5|007|(|)|,|.|-|—|−|+|/|:|" +
    "'|lakh|dollars"
  ).split("|"),
  ...(
    "约|近|超|超过|不到|不超过|以上|以内|左右|多|余|达|总投资|增长|下降|增至|人均|每|每年|年|月|日|第|三|十|" +
    "百|千|万|亿|万亿|两|零|半|一半|三分之二|百分之|元|人民币|美元|平方米|亩|吨|%|个百分点|家|个|台|人次|" +
    "倍|翻|番|了|成|每千人|重点项目|企业|最近|节约|多元化|半导体|的|至|到|（|）|，|。|5|28|1.2|2025|１２"
  ).split("|"),
];
const composed = fc
  .tuple(fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }), fc.constantFrom("", " "))
  .map(([parts, space]) => parts.join(space));

properties("throws nothing but QuantityError, for any text", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: "binary" }),
        fc.string({ unit: "grapheme" }),
        fc.string({ unit: "binary-ascii" }),
        composed,
      ),
      (words) => {
        for (const language of LANGUAGES) readOrNull(words, language);
      },
    ),
    { ...RUNS, numRuns: 10_000 },
  );
});

properties("shows whatever it reads, so that it reads the same again", () => {
  fc.assert(
    fc.property(composed, fc.constantFrom(...LANGUAGES), (words, language) => {
      const quantity = readOrNull(words, language);
      fc.pre(quantity !== null);
      const shown = formatQuantity({ ...quantity, counted: null }, { style: "table" });
      const again = readQuantity(shown, "en");
      assert.equal(said(again), said({ ...quantity, counted: null }), `${words} → ${shown}`);
    }),
    { ...RUNS, numRuns: 300, maxSkipsPerRun: 1000 },
  );
});

properties("does work in proportion to the length", () => {
  let most = 0;
  const measure = (words: string) => {
    for (const read of [readEnglish, readChinese]) {
      const text = fold(words);
      const cursor = new Cursor(text, tokenise(text));
      try {
        read(cursor);
      } catch (error) {
        assert.instance(error, ParseFailure);
      }
      most = Math.max(most, cursor.work / (cursor.tokens.length + 10));
    }
  };
  fc.assert(fc.property(composed, measure), RUNS);
  for (const piece of [
    ...PIECES,
    "5 million ",
    "一千多万",
    "the ",
    "(5 yuan ",
    "总投资",
    "增长至",
    "or more ",
    "twenty-",
    "year ",
  ]) {
    measure(piece.repeat(300));
    measure(`5 parks ${piece.repeat(300)}`);
    measure(`5个${piece.repeat(300)}`);
    measure(`5元${piece.repeat(300)}`);
    measure(`5 yuan ${piece.repeat(300)}`);
    measure(`doubled ${piece.repeat(300)}`);
    measure(`1.5 times the ${piece.repeat(300)}`);
    measure(`1.5倍${piece.repeat(300)}`);
    measure(`${piece.repeat(300)}翻一番`);
  }
  assert.ok(most < 100, `${most} comparisons a token`);
});

properties("refuses what is too long before it reads it", () => {
  fc.assert(
    fc.property(fc.constantFrom(...PIECES), (piece) => {
      assert.throws(
        () => readQuantity(piece.repeat(MAX_INPUT_LENGTH + 1), "en"),
        (error: unknown) => error instanceof QuantityError && error.reason.includes("characters"),
      );
    }),
    { ...RUNS, numRuns: 200 },
  );
});

properties("takes another digit for another quantity", () => {
  for (const [words, language] of TABLE) {
    const quantity = JSON.stringify(readQuantity(words, language));
    for (const [index, char] of [...words].entries()) {
      if (char < "0" || char > "9") continue;
      const other = [...words].with(index, String((Number(char) + 3) % 10)).join("");
      const read = readOrNull(other, language);
      assert.ok(read === null || JSON.stringify(read) !== quantity, `"${words}" and "${other}" read the same`);
    }
  }
});

properties("takes another scale, unit, bound or direction for another quantity", () => {
  const swaps = [
    ["million", "billion"],
    ["亿", "万"],
    ["%", "‰"],
    ["yuan", "yen"],
    ["over", "under"],
    ["约", "超"],
    ["down", "up"],
    ["增长", "下降"],
    ["square meters", "square kilometers"],
  ];
  for (const [words, language] of TABLE) {
    const quantity = readQuantity(words, language);
    for (const [from = "", to = ""] of swaps) {
      if (words.includes(from))
        assert.not.equal(
          readOrNull(words.replaceAll(from, to), language),
          quantity,
          `"${words}" with "${to}" for "${from}"`,
        );
    }
  }
});

properties("tells a lost minus, per cent sign or digit", () => {
  for (const [words, lost] of [
    ["-2.1%", "2.1%"],
    ["−2.1%", "2.1%"],
    ["38.0%", "38.0"],
    ["38.0%", "38%"],
    ["12.5%", "2.5%"],
  ] as const) {
    assert.not.equal(readOrNull(lost, "en"), readQuantity(words, "en"));
  }
});

// Words of no table, of the forms of verbs, nouns and adverbs.
const unknownWords = fc.stringMatching(/^(?:gr|bl|v|z)[aou](?:zz|vv|gb)[aou](?:d|zes|zed|zing|zly)$/);

properties("refuses an unknown word where a direction, a bound or a negation could stand", () => {
  fc.assert(
    fc.property(unknownWords, (word) => {
      for (const words of [
        `${word} by 5 percent`,
        `output ${word} by 5 percent`,
        `growth ${word} by 0.5 percentage points`,
        `${word} to 5 percent`,
        `${word} of 5 billion yuan`,
        `a ${word} of 5 percent`,
        `${word} 5 billion yuan`,
        `output ${word} 5 percent`,
        `a 5 percent ${word}`,
        `${word} by more than 5 billion yuan`,
        `output ${word} nearly 5 percent`,
      ]) {
        assert.is(readOrNull(words, "en"), null, words);
      }
    }),
    { ...RUNS, numRuns: 300 },
  );
});

properties("refuses a phrase with a second number behind it", () => {
  for (const [words, language] of TABLE) {
    const more = language === "en" ? " and 7 towns" : "和7个镇";
    assert.is(readOrNull(words + more, language), null, words + more);
    assert.is(readOrNull(`${language === "en" ? "7 towns and " : "7个镇和"}${words}`, language), null, `7 … ${words}`);
  }
});

properties.run();
