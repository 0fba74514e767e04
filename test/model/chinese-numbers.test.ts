// Numbers and dates in Chinese, as official statistics and GB/T 15835 write them.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Language } from "../../src/grammar/quantity.ts";
import { readQuantity } from "../../src/grammar/read-quantity.ts";
import { sameQuantity } from "../../src/grammar/same-quantity.ts";
import { localeOf } from "../../src/messages/locales.ts";
import type { Counted } from "../../src/model/counted.ts";
import { describeBound, formatQuantity } from "../../src/model/format.ts";
import { intervalInWords } from "../../src/model/interval.ts";
import { formatDate } from "../../src/model/partial-date.ts";

const chinese = suite("numbers in Chinese");
const CHINESE = localeOf("zh-Hans");

const things = (measure: string, noun = measure): Counted => ({ measure, noun });

interface Row {
  /** What the words of another language count. */
  readonly counted?: Counted;
  readonly table?: string;
  readonly number?: string;
}

function shows(words: string, language: Language, prose: string, { counted, table = prose, number = table }: Row = {}) {
  chinese(`shows "${words}" as "${prose}"`, () => {
    const quantity = readQuantity(words, language);
    const write = (style: "prose" | "table" | "number") =>
      formatQuantity(quantity, { style, counted, locale: CHINESE });
    assert.is(write("prose"), prose);
    assert.is(write("table"), table);
    assert.is(write("number"), number);
    for (const text of [prose, table, number])
      assert.ok(sameQuantity(readQuantity(text, "zh"), quantity), `${text} reads as the same quantity`);
  });
}

// Magnitudes: 万 and 亿 in place of million and billion, to the printed place.
shows("20 billion yuan", "en", "200亿元");
shows("5 billion yuan", "en", "50亿元");
shows("630 million yuan", "en", "6.3亿元");
shows("121.125 billion yuan", "en", "1211.25亿元");
shows("74.513 billion yuan", "en", "745.13亿元");
shows("1.2 trillion yuan", "en", "1.2万亿元");
shows("1.2345 trillion yuan", "en", "1.2345万亿元");
shows("25.88 million square meters", "en", "2588万平方米");
shows("1.7 million tons", "en", "170万吨");
shows("31,000 square meters", "en", "3.1万平方米");
shows("99,279 yuan", "en", "99279元");
shows("2,028 yuan", "en", "2028元");
shows("12,345,678 people", "en", "12,345,678人", { counted: things("人") });
shows("1260582亿元", "zh", "1260582亿元");
shows("12000亿元", "zh", "12000亿元");
shows("25000万元", "zh", "25000万元");
shows("6.30亿元", "zh", "6.30亿元");
shows("122.50万人", "zh", "122.50万人");
shows("0.99万人", "zh", "0.99万人");
shows("26.40 万户", "zh", "26.40万户");
shows("五亿元", "zh", "5亿元");

// Units.
shows("approx. USD 688.02 million", "en", "约6.8802亿美元");
shows("USD 2.75 billion", "en", "27.5亿美元");
shows("EUR 3.5 million", "en", "350万欧元");
shows("432 square kilometers", "en", "432平方公里");
shows("3.5 hectares", "en", "3.5公顷");
shows("5.5 GWh", "en", "5.5吉瓦时");
shows("300 million kilowatt-hours", "en", "3亿千瓦时");
shows("800,000 TEUs", "en", "80万标准箱");
shows("18 months", "en", "18个月");
shows("−5摄氏度", "zh", "−5摄氏度");

// What is counted, with its measure word.
shows("over 260,000 businesses", "en", "超过26万家企业", { counted: things("家", "企业"), number: "超过26万家" });
shows("8 streets", "en", "8个街道", { counted: things("个", "街道"), number: "8个" });
shows("three parks", "en", "3个园区", { counted: things("个", "园区"), number: "3个" });
shows("28个重点项目", "zh", "28个重点项目", { number: "28个" });
shows("60万套核心零部件", "zh", "60万套核心零部件", { number: "60万套" });
shows("年产能15万台", "zh", "15万台");
shows("more than 1.2 million", "en", "超过120万");
shows("419-space parking lot", "en", "419个车位", { counted: things("个", "车位"), number: "419个" });

// Bounds.
shows("over 110,000 square meters", "en", "超过11万平方米");
shows("about 100 mu", "en", "约100亩");
shows("at least 95%", "en", "95%以上");
shows("no less than 50 million yuan", "en", "5000万元以上");
shows("at least 30 companies", "en", "至少30家企业", { counted: things("家", "企业"), number: "30家以上" });
shows("nearly 600,000 tons", "en", "近60万吨");
shows("nearly 3 years", "en", "将近3年");
shows("up to 30 days", "en", "不超过30天");
shows("less than 5%", "en", "不到5%");
shows("60 years old or older", "en", "60岁以上");
shows("一千多万元", "zh", "超过1000万元");

// Shares, points, multiples and parts.
shows("38.0%", "en", "38.0%");
shows("8.24‰", "en", "8.24‰");
shows("0.05 percentage points", "en", "0.05个百分点");
shows("25 basis points", "en", "25个基点");
shows("1.5 times the national average", "en", "1.5倍");
shows("more than doubled", "en", "超过2倍");
shows("增长1.3倍", "zh", "130%");
shows("more than two-thirds of residents", "en", "超过三分之二的居民", {
  counted: { noun: "居民", measure: null },
  number: "超过三分之二",
});
shows("half of the residents", "en", "一半");
shows("32 out of the 41 major industrial categories", "en", "41个工业大类中的32个", {
  counted: things("个", "工业大类"),
  number: "41个中的32个",
});
shows("at least 32 out of the 41 categories", "en", "41个大类中的至少32个", {
  counted: things("个", "大类"),
  number: "41个中的至少32个",
});

// Ranges: 万, 亿 and % at both ends.
shows("3 to 5 years", "en", "3至5年");
shows("3% to 5%", "en", "3%至5%");
shows("9 to 16 million people", "en", "900万至1600万人", { counted: things("人") });
shows("500 million to 1.2 billion yuan", "en", "5亿至12亿元");
shows("3000—5000万元", "zh", "3000万至5000万元");
shows("about 3 to 5 percent", "en", "约3%至5%");

// Growth and decline.
shows("增长8.6%", "zh", "8.6%");
shows("down 2.1%", "en", "下降2.1%", { table: "−2.1%" });
shows("比上年下降0.2%", "zh", "下降0.2%", { table: "−0.2%" });
shows("下降0.3个百分点", "zh", "下降0.3个百分点", { table: "−0.3个百分点" });
shows("fell by over 200 households", "en", "减少超过200户", { counted: things("户") });
shows("下降近3%", "zh", "下降近3%");
shows("halved", "en", "减少一半");

// Rates.
shows("about 60 million visitors each year", "en", "每年约6000万人次", { counted: things("人次") });
shows("3,000 yuan per square meter", "en", "3000元/平方米");
shows("5 billion yuan a year", "en", "每年50亿元");
shows("3,600 people per square kilometer", "en", "每平方公里3600人", { counted: things("人") });
shows("99,279 yuan per person", "en", "人均99279元");
shows("每千人口床位8.5张", "zh", "每千人8.5张");
shows("an average annual growth of 5%", "en", "年均5%");
shows("5% per year", "en", "年均5%");
shows("45 cars per 100 households", "en", "每百户45辆", { counted: things("辆") });

chinese("leaves out an English noun without a translation", () => {
  assert.is(formatQuantity(readQuantity("8 streets", "en"), { locale: CHINESE }), "8");
});

chinese("groups what could be a year", () => {
  assert.is(formatQuantity(readQuantity("2,028 homes", "en"), { locale: CHINESE }), "2,028");
  assert.is(formatQuantity(readQuantity("2,000 years", "en"), { locale: CHINESE }), "2,000年");
});

chinese("says what a bound means", () => {
  const means = (words: string) => describeBound(readQuantity(words, "zh"), CHINESE);
  assert.is(means("38.0%"), "确数，与原文一致");
  assert.is(means("95%以上"), "不小于所列数字，含本数");
  assert.is(means("下降近3%"), "降幅略小于所列数字");
});

chinese("writes dates with 年, 月 and 日", () => {
  assert.equal(
    ["2024-07-05", "2024-08", "2027", "1930s", "2000s"].map((date) => formatDate(date, CHINESE)),
    ["2024年7月5日", "2024年8月", "2027年", "20世纪30年代", "21世纪头十年"],
  );
  assert.is(formatDate("2024-07-05", CHINESE, "short"), "2024年7月5日");
});

chinese("writes lengths of time in months and years", () => {
  assert.is(intervalInWords({ from: "2024-08", to: "2025-01-17" }, CHINESE), "5个月");
  assert.is(intervalInWords({ from: "2018", to: "2026-11-28" }, CHINESE), "8年");
});

chinese.run();
