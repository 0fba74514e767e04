// Chinese texts of the figures of the district for 2018.
import type { Translations } from "../../../../src/model/translation.ts";

export default {
  "district-area": { label: "面积", gloss: "432平方公里" },
  "district-streets": { label: "街道", gloss: "8个街道" },
  "district-towns": { label: "镇", gloss: "11个镇" },
  "district-population": { label: "常住人口", gloss: "超过120万人" },
  gdp: { label: "地区生产总值", gloss: "1211.25亿元" },
  "gdp-growth": { label: "不变价地区生产总值增速", gloss: "3.6%" },
  "gdp-per-resident": { label: "人均地区生产总值", gloss: "99279元" },
  "value-added-primary": { label: "第一产业增加值", gloss: "6.3亿元" },
  "value-added-secondary": { label: "第二产业增加值", gloss: "459.82亿元" },
  "value-added-tertiary": { label: "第三产业增加值", gloss: "745.13亿元" },
  "share-primary": { label: "第一产业占地区生产总值比重", gloss: "0.5%" },
  "share-secondary": { label: "第二产业占地区生产总值比重", gloss: "38.0%" },
  "share-tertiary": { label: "第三产业占地区生产总值比重", gloss: "61.5%" },
  "income-all": { label: "全体居民人均可支配收入", gloss: "38035元" },
  "income-urban": { label: "城镇居民人均可支配收入", gloss: "39391元" },
  "income-rural": {
    label: "农村居民人均可支配收入",
    gloss: "2028元",
    caveat: "与全体居民、城镇居民的收入相差悬殊，很可能是误印，因此照原文列出，不入图表，也不参与计算。",
  },
} satisfies Translations<"figures">;
