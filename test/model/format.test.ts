// Showing quantities: exact strings for each style, attribute values, names and bounds.

import { localeOf } from "../../src/messages/locales.ts";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { describeBound, formatQuantity, valueAttribute, type FormatStyle } from "../../src/model/format.ts";
import { unitName } from "../../src/grammar/units.ts";
import { readQuantity } from "../../src/grammar/read-quantity.ts";
import type { Bound, Language, Quantity } from "../../src/grammar/quantity.ts";

const showing = suite("showing quantities");

function shows(words: string, language: Language, prose: string, table = prose, number = table): void {
  showing(`shows "${words}" as "${prose}"`, () => {
    const quantity = readQuantity(words, language);
    const styles: [FormatStyle, string][] = [
      ["prose", prose],
      ["table", table],
      ["number", number],
    ];
    for (const [style, expected] of styles) assert.is(formatQuantity(quantity, { style }), expected, style);
    assert.is(formatQuantity(quantity), prose, "prose is the default");
  });
}

shows("over 260,000 businesses", "en", "over 260,000 businesses", "over 260,000 businesses", "over 260,000");
shows("20 Billion Yuan", "en", "20 billion yuan");
shows(
  "about 60 million visitors each year",
  "en",
  "about 60 million visitors per year",
  "about 60 million visitors per year",
  "about 60 million per year",
);
shows("25.88 million square meters", "en", "25.88 million square metres");
shows("three parks", "en", "three parks", "3 parks", "3");
shows("six more parks", "en", "six more parks", "6 more parks", "6");
shows("11 towns", "en", "11 towns", "11 towns", "11");
shows("over 3 parks", "en", "over 3 parks", "over 3 parks", "over 3");
shows("3 to 5 years", "en", "3 to 5 years");
shows(
  "32 out of the 41 major industrial categories",
  "en",
  "32 of 41 major industrial categories",
  "32 of 41 major industrial categories",
  "32 of 41",
);
shows("419-space parking lot", "en", "419-space parking lot", "419-space parking lot", "419");
shows("5 billion yuan (approx. USD 688.02 million)", "en", "5 billion yuan");
shows("approx. USD 688.02 million", "en", "about 688.02 million US dollars");
shows("38.0%", "en", "38.0%");
shows("more than doubled", "en", "over 2 times as much");
shows("1.5 times the national average", "en", "1.5 times as much");
shows("增长1.3倍", "zh", "130%");
shows("翻了近一番", "zh", "nearly 2 times as much");
shows("halved", "en", "down half");
shows("每千人口床位8.5张", "zh", "8.5 per 1,000 people");
shows("2.50 million tons", "en", "2.50 million tonnes");
shows("20.0 billion yuan", "en", "20.0 billion yuan");
shows("1,234,567 residents", "en", "1,234,567 residents", "1,234,567 residents", "1,234,567");
shows("2,028 yuan", "en", "2,028 yuan");
shows("down 2.1%", "en", "−2.1%");
shows("fell by over 200 households", "en", "down over 200 households", "down over 200 households", "down over 200");
shows("1 square meter", "en", "1 square metre");
shows("1.0 square meters", "en", "1.0 square metres");
shows("1 million tons", "en", "1 million tonnes");
shows("9.5 to 10 million people", "en", "9.5 to 10 million people", "9.5 to 10 million people", "9.5 to 10 million");
shows(
  "990,000 to 1.2 million people",
  "en",
  "990,000 to 1.2 million people",
  "990,000 to 1.2 million people",
  "990,000 to 1.2 million",
);
shows("500 million to 1.2 billion yuan", "en", "500 million to 1.2 billion yuan");
shows(
  "more than two-thirds of residents",
  "en",
  "over two-thirds of residents",
  "over two-thirds of residents",
  "over two-thirds",
);
shows("half of the residents", "en", "half of residents", "half of residents", "half");
shows("up to 30 companies", "en", "at most 30 companies", "at most 30 companies", "at most 30");
shows("no fewer than 30 companies", "en", "at least 30 companies", "at least 30 companies", "at least 30");
shows("3,000 yuan/m²", "en", "3,000 yuan per square metre");

shows("地区生产总值增长8%", "zh", "8%");
shows("28个重点项目", "zh", "28");
shows("三个园区", "zh", "three", "3");
shows("总投资达87.6亿元", "zh", "8.76 billion yuan");
shows("实现200亿元年产值", "zh", "20 billion yuan");
shows("总投资20.7亿元", "zh", "2.07 billion yuan");
shows("年产能15万台", "zh", "150,000");
shows("占地约100亩", "zh", "about 100 mu");
shows("用3—5年时间建成", "zh", "3 to 5 years");
shows("一千多万元", "zh", "over 10 million yuan");
shows("5000多万元", "zh", "over 50 million yuan");
shows("3000万元", "zh", "30 million yuan");
shows("3050万元", "zh", "30.5 million yuan");
shows("30.50亿元", "zh", "3.050 billion yuan");
shows("1.2345万亿元", "zh", "1,234.5 billion yuan");
shows("123.456万人", "zh", "1.23456 million");
shows("3000—5000万元", "zh", "30 to 50 million yuan");
shows("三分之二的企业", "zh", "two-thirds");

showing("names what a Chinese source counts in the words that it is given", () => {
  const projects = readQuantity("28个重点项目", "zh");
  assert.is(formatQuantity(projects, { counted: { noun: "key projects", measure: null } }), "28 key projects");
  assert.is(formatQuantity(projects, { style: "number", counted: { noun: "key projects", measure: null } }), "28");
  assert.is(
    formatQuantity(readQuantity("419-space parking lot", "en"), { counted: { noun: "parking spaces", measure: null } }),
    "419 parking spaces",
  );
});

showing("writes values for machines", () => {
  const value = (words: string, language: Language) => valueAttribute(readQuantity(words, language));
  assert.is(value("over 260,000 businesses", "en"), "260000");
  assert.is(value("5 billion yuan", "en"), "5000000000");
  assert.is(value("总投资达87.6亿元", "zh"), "8760000000");
  assert.is(value("3至5年", "zh"), "3/5");
  assert.is(value("38.0%", "en"), "38.0");
  assert.is(value("down 2.1%", "en"), "-2.1");
  assert.is(value("9.5 to 10 million", "en"), "9500000/10000000");
  assert.is(value("32 out of the 41 categories", "en"), "32");
  assert.is(value("half of residents", "en"), "0.5");
});

showing("never rounds a computed value", () => {
  const share: Quantity = { ...readQuantity("78.0%", "en"), value: 78.0487 };
  assert.throws(() => formatQuantity(share), /round it before it is shown/);
  const { printed, ...computed } = readQuantity("30 million yuan", "en");
  assert.is(printed?.decimals, 0);
  assert.is(formatQuantity({ ...computed, precision: 10000 }), "30.00 million yuan");
  assert.is(
    formatQuantity({ ...computed, value: 0.1 + 0.2, precision: 0.00000000000000001 }),
    "0.30000000000000004 yuan",
  );
});

showing("spells units as Americans do where the briefing is in their English", () => {
  const american = (words: string) => formatQuantity(readQuantity(words, "en"), { locale: localeOf("en-US") });
  assert.is(american("25.88 million square metres"), "25.88 million square meters");
  assert.is(american("1 kilometre"), "1 kilometer");
  assert.is(american("1.7 million tonnes per square kilometre"), "1.7 million tons per square kilometer");
  assert.is(american("5 tonnes of coal equivalent"), "5 tons of coal equivalent");
  assert.is(american("2 litres"), "2 liters");
  assert.is(unitName("kt", "en-US"), "kilotons");
});

showing("names units and says what bounds mean", () => {
  assert.is(unitName("m2", "en-GB"), "square metres");
  assert.is(unitName("m2", "en-GB", false), "square metre");
  assert.is(unitName("CNY", "en-GB"), "yuan");
  assert.is(unitName("count", "en-GB"), "");
  assert.throws(() => unitName("acre", "en-GB"), /"acre" is not a unit; the units are CNY/);
  const bounds: Bound[] = ["exact", "about", "over", "at-least", "nearly", "at-most", "under"];
  const meanings = (change: "decline" | null) => bounds.map((bound) => describeBound({ bound, change }));
  assert.equal(meanings(null), [
    "exact figure, as printed",
    "around the number shown",
    "more than the number shown",
    "the number shown or more",
    "a little less than the number shown",
    "the number shown or less",
    "less than the number shown",
  ]);
  assert.equal(meanings("decline"), [
    "exact figure, as printed",
    "around the decline shown",
    "more than the decline shown",
    "the decline shown or more",
    "a little less than the decline shown",
    "the decline shown or less",
    "less than the decline shown",
  ]);
});

showing.run();
