// Chinese texts of the breaks.
import type { Translations } from "../../../src/model/translation.ts";

export default {
  "census-base": { reason: "数据所依据的普查基数不同。" },
  "base-year-revised": {
    reason:
      '其间基期数据经过修订。公报所载{% date "2024" %}地区生产总值比上年增长{% figure "gdp-growth-2024" %}，' +
      '而公报所载数值先后为{% figure "gdp-2023" %}和{% figure "gdp-2024" %}。' +
      '节选均未给出{% date "2023" %}的修订数。',
  },
} satisfies Translations<"breaks">;
