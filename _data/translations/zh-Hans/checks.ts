// Chinese texts of the arithmetic checks.
import type { Translations } from "../../../src/model/translation.ts";

const SECTORS = { label: "三次产业增加值之和等于地区生产总值" };
const PRIMARY = { label: "第一产业比重与其增加值相符" };
const SECONDARY = { label: "第二产业比重与其增加值相符" };
const TERTIARY = { label: "第三产业比重与其增加值相符" };
const URBAN = { label: "城镇化率与常住人口相符" };
const PER_HEAD = { label: "地区生产总值除以人均地区生产总值，得到年平均人口" };

export default {
  "parks-add-up": { label: "升级园区与新增园区之和等于园区总数" },
  "conversions-agree": { label: "来源折算美元所用的汇率前后一致" },
  "sectors-add-up": SECTORS,
  "primary-share-follows": PRIMARY,
  "secondary-share-follows": SECONDARY,
  "tertiary-share-follows": TERTIARY,
  "sectors-add-up-2018": SECTORS,
  "primary-share-follows-2018": PRIMARY,
  "secondary-share-follows-2018": SECONDARY,
  "tertiary-share-follows-2018": TERTIARY,
  "urban-share-follows-2018": URBAN,
  "industry-and-construction-2023": { label: "工业与建筑业增加值之和等于第二产业增加值" },
  "sectors-add-up-2023": SECTORS,
  "primary-share-follows-2023": PRIMARY,
  "secondary-share-follows-2023": SECONDARY,
  "tertiary-share-follows-2023": TERTIARY,
  "urban-share-follows-2023": URBAN,
  "sectors-add-up-2024": SECTORS,
  "primary-share-follows-2024": PRIMARY,
  "secondary-share-follows-2024": SECONDARY,
  "tertiary-share-follows-2024": TERTIARY,
  "urban-share-follows-2024": URBAN,
  "private-share-follows-2023": { label: "民营经济比重与其增加值相符" },
  "per-head-follows-2018": PER_HEAD,
  "per-head-follows-2024": PER_HEAD,
} satisfies Translations<"checks">;
