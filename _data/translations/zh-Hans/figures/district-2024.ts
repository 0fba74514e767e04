// Chinese texts of the figures of the district for 2024.
import type { Translations } from "../../../../src/model/translation.ts";

export default {
  "gdp-2024": { label: "地区生产总值" },
  "gdp-growth-2024": { label: "不变价地区生产总值增速" },
  "gdp-per-resident-2024": { label: "人均地区生产总值" },
  "gdp-per-resident-growth-2024": { label: "人均地区生产总值增速" },
  "value-added-primary-2024": { label: "第一产业增加值" },
  "value-added-secondary-2024": { label: "第二产业增加值" },
  "value-added-tertiary-2024": { label: "第三产业增加值" },
  "growth-primary-2024": { label: "第一产业增加值增速" },
  "growth-secondary-2024": { label: "第二产业增加值增速" },
  "growth-tertiary-2024": { label: "第三产业增加值增速" },
  "share-primary-2024": { label: "第一产业占地区生产总值比重" },
  "share-secondary-2024": { label: "第二产业占地区生产总值比重" },
  "share-tertiary-2024": { label: "第三产业占地区生产总值比重" },
  "residents-2024": { label: "年末常住人口" },
  "urban-residents-2024": { label: "年末城镇常住人口" },
  "urban-share-2024": { label: "常住人口城镇化率" },
  "urban-share-change-2024": { label: "常住人口城镇化率增减" },
  "registered-population-2024": { label: "户籍人口" },
  "market-entities-2024": { label: "年末市场主体" },
  "new-market-entities-2024": { label: "全年新增市场主体" },
} satisfies Translations<"figures">;
