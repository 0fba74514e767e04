// Chinese texts of the figures of the district for 2018, from its own communiqué.
import type { Translations } from "../../../../src/model/translation.ts";

export default {
  "gdp-2018": { label: "公报所载地区生产总值" },
  "gdp-growth-2018": { label: "公报所载不变价地区生产总值增速" },
  "gdp-per-resident-2018": { label: "公报所载人均地区生产总值" },
  "gdp-per-resident-growth-2018": { label: "人均地区生产总值增速" },
  "value-added-primary-2018": { label: "公报所载第一产业增加值" },
  "value-added-secondary-2018": { label: "公报所载第二产业增加值" },
  "value-added-tertiary-2018": { label: "公报所载第三产业增加值" },
  "growth-primary-2018": { label: "第一产业增加值增减" },
  "growth-secondary-2018": { label: "第二产业增加值增减" },
  "growth-tertiary-2018": { label: "第三产业增加值增减" },
  "share-primary-2018": { label: "公报所载第一产业占地区生产总值比重" },
  "share-secondary-2018": { label: "公报所载第二产业占地区生产总值比重" },
  "share-tertiary-2018": { label: "公报所载第三产业占地区生产总值比重" },
  "residents-2018": { label: "年末常住人口" },
  "residents-change-2018": { label: "常住人口全年增减" },
  "urban-residents-2018": { label: "年末城镇常住人口" },
  "urban-share-2018": { label: "常住人口城镇化率" },
  "birth-rate-2018": { label: "人口出生率" },
} satisfies Translations<"figures">;
