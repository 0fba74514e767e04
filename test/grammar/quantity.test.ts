// Reading printed words: the table of phrases, the refusals, and what an error tells an editor.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { MAX_INPUT_LENGTH, readQuantity } from "../../src/grammar/read-quantity.ts";
import { QuantityError, type Language, type Quantity } from "../../src/grammar/quantity.ts";
import {
  CHINESE,
  ENGLISH,
  REFUSED_EN,
  REFUSED_ZH,
  SOURCES_EN,
  SOURCES_ZH,
  type ReadablePhrase,
  type Reading,
  type RefusedPhrase,
} from "./quantity-phrases.ts";
import { MULTIPLES_EN, MULTIPLES_REFUSED_EN, MULTIPLES_REFUSED_ZH, MULTIPLES_ZH } from "./multiple-phrases.ts";
import { REPORTS_EN, REPORTS_REFUSED_EN, REPORTS_REFUSED_ZH, REPORTS_ZH } from "./report-phrases.ts";

const reading = suite("reading quantities");
const refusing = suite("refusing what is no quantity");

function quantity([value, unit, precision, more = {}]: Reading): Quantity {
  const { decimals = 0, upperPrecision = null, hyphen = false, measure = null, converted, ...rest } = more;
  return {
    value,
    upper: null,
    of: null,
    unit,
    counted: null,
    bound: "exact",
    precision,
    per: null,
    change: null,
    spelled: false,
    ...rest,
    converted: converted === undefined ? null : quantity(converted),
    printed: { decimals, upperPrecision, hyphen, measure },
  };
}

function readsAll(phrases: readonly ReadablePhrase[], language: Language): void {
  for (const [words, ...expected] of phrases) {
    reading(`reads "${words}"`, () => {
      assert.equal(readQuantity(words, language), quantity(expected));
    });
  }
}

function refusal(words: string, language: Language): QuantityError {
  try {
    readQuantity(words, language);
  } catch (error) {
    assert.instance(error, QuantityError);
    return error as QuantityError;
  }
  return assert.unreachable(`"${words}" was read`) as never;
}

/** Advice to leave words out: they may be a bound, a direction or a negation. */
const CUTS = /\bfrom after\b|\bup to the (?:unit|number)\b|\bwords of one quantity only\b|\bfrom the number on\b/u;

function refusesAll(phrases: readonly RefusedPhrase[], language: Language): void {
  for (const [words, fragment] of phrases) {
    refusing(`refuses "${words}"`, () => {
      const error = refusal(words, language);
      assert.ok(error.reason.includes(fragment), `the reason is: ${error.reason}`);
      assert.match(error.message, /\. [A-Z][^.].*\.$/su, "the message ends in what to write");
      assert.not.match(error.suggestion, CUTS, "no advice cuts a word that may turn the number");
    });
  }
}

const readable = {
  en: [...SOURCES_EN, ...ENGLISH, ...REPORTS_EN, ...MULTIPLES_EN],
  zh: [...SOURCES_ZH, ...CHINESE, ...REPORTS_ZH, ...MULTIPLES_ZH],
};
const refused = {
  en: [...REFUSED_EN, ...REPORTS_REFUSED_EN, ...MULTIPLES_REFUSED_EN],
  zh: [...REFUSED_ZH, ...REPORTS_REFUSED_ZH, ...MULTIPLES_REFUSED_ZH],
};

for (const language of ["en", "zh"] as const) {
  readsAll(readable[language], language);
  refusesAll(refused[language], language);
}

reading("reads $ as the dollar that the source declares, unless the words name another", () => {
  const dollar = { dollar: "USD" };
  assert.is(readQuantity("a $150 million loan", "en", dollar).unit, "USD");
  assert.is(readQuantity("$5亿", "zh", dollar).unit, "USD");
  const { converted } = readQuantity("3.2 billion yuan ($447.5 million)", "en", dollar);
  assert.equal([converted?.unit, converted?.value], ["USD", 447_500_000]);
  assert.is(readQuantity("$5 million Hong Kong dollars", "en", dollar).unit, "HKD");
  assert.throws(() => readQuantity("a $150 million loan", "en"), /alone may mean/);
  for (const words of ["A$5 million", "S$5 million", "a loan of NT$5 million"])
    assert.throws(() => readQuantity(words, "en", dollar), /is a unit that is not in the table/);
});

reading("reads the share that the record names, of shares that add up to 100", () => {
  const words = "三次产业结构比为0.4:34.5:65.1";
  const shares = [1, 2, 3].map((share) => readQuantity(words, "zh", { share }));
  assert.equal(
    shares.map(({ value, unit, precision }) => [value, unit, precision]),
    [
      [0.4, "%", 0.1],
      [34.5, "%", 0.1],
      [65.1, "%", 0.1],
    ],
  );
  assert.is(readQuantity("5:40:55", "en", { share: 3 }).value, 55);
  assert.is(readQuantity("33.3:33.3:33.3", "en", { share: 1 }).value, 33.3);
  assert.throws(() => readQuantity(words, "zh", { share: 4 }), /shares of one whole/);
  assert.throws(() => readQuantity("0.4:34.5:66.1", "en", { share: 1 }), /shares of one whole/);
  assert.throws(() => readQuantity("38.0%", "en", { share: 1 }), /print no shares/);
});

reading("reads the number that the record names, of a list with one unit", () => {
  const read = (words: string, item: number, language: Language = "zh") => {
    const { value, unit, precision } = readQuantity(words, language, { item });
    return [value, unit, precision];
  };
  assert.equal(read("1.5、5.0个百分点", 1), [1.5, "pp", 0.1]);
  assert.equal(read("1.5、5.0个百分点", 2), [5, "pp", 0.1]);
  assert.equal(read("3, 4 and 5 million yuan", 2, "en"), [4_000_000, "CNY", 1_000_000]);
  for (const [words, item] of [
    ["1.5、5.0个百分点", 3],
    ["5.0个百分点", 1],
    ["1.5个、5.0个百分点", 1],
    ["1.5、5.0", 1],
    ["1.5、约5.0个百分点", 1],
  ] as const)
    assert.throws(() => read(words, item), /not a list of that many numbers/, words);
});

reading("reads a number of a table with the unit of its column", () => {
  const read = (words: string, columnUnit: string) => {
    const { value, unit, precision } = readQuantity(words, "zh", { columnUnit });
    return [value, unit, precision];
  };
  assert.equal(read("437.63", "100 million yuan"), [43_763_000_000, "CNY", 1_000_000]);
  assert.equal(read("206.2", "100 million yuan"), [20_620_000_000, "CNY", 10_000_000]);
  assert.equal(read("0.125", "10 million yuan"), [1_250_000, "CNY", 10_000]);
  assert.equal(read("2.7", "%"), [2.7, "%", 0.1]);
  assert.equal(read("-0.2", "%"), [-0.2, "%", 0.1]);
  assert.equal(read("8.24", "‰"), [8.24, "‰", 0.01]);
  assert.equal(read("408", "tons"), [408, "t", 1]);
  for (const words of ["437.63亿元", "437.63 2.7", "约437", "", "1,250"])
    assert.throws(() => read(words, "100 million yuan"), /not a bare number/, words);
  assert.throws(() => read("5", "of something"), /Cannot read/);
});

reading("keeps the table large", () => {
  const count = ({ en, zh }: Record<Language, readonly unknown[]>) => en.length + zh.length;
  assert.ok(count(readable) >= 760, `${count(readable)} phrases`);
  assert.ok(count(refused) >= 480, `${count(refused)} refusals`);
});

refusing("shows the words, what was understood, what is wrong and what to write", () => {
  const error = refusal("about lots of yuan", "en");
  assert.is(error.input, "about lots of yuan");
  assert.is(error.language, "en");
  assert.is(error.parsed, "about");
  assert.is(error.reason, 'expected a number at "lots of yuan"');
  assert.is(
    error.message,
    'Cannot read "about lots of yuan" (en): understood "about", then expected a number at "lots of yuan". Write a ' +
      "phrase in which the number follows its bound.",
  );
});

refusing("sends a date to where dates belong", () => {
  assert.match(refusal("计划2025年建成达产", "zh").message, "period or due date");
});

refusing("refuses long words before it reads them, and shortens them in the message", () => {
  const error = refusal("5 ".repeat(50_000), "en");
  assert.match(error.reason, `at most ${MAX_INPUT_LENGTH}`);
  assert.ok(error.message.length < 400);
});

reading.run();
refusing.run();
