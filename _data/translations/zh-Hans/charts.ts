// Chinese texts of the charts.
import type { Translations } from "../../../src/model/translation.ts";

export default {
  "output-targets": {
    title: "各项产出目标均未见结果",
    note: "各来源没有界定产出，不同目标的口径可能不同。这里只作并列，不构成序列。",
  },
  "hydrogen-plans": {
    title: '几项规划的金额都是{% figure "hydrogen-output" %}，所指各不相同',
    noSum:
      "第一项是一个园区规划的年产值，第二项是另一园区的产出目标，第三项是一项扩能计划的金额，" +
      "报道没有说明这笔资金的用途。",
  },
  "industrial-categories": {
    title: "多数工业大类在区内都有",
    note: "报道没有说明缺少哪些大类。",
  },
  sectors: { title: "第三产业占全区地区生产总值的大部分，其余几乎都是第二产业" },
  "gdp-series": { title: "这些地区生产总值数据彼此都不可比" },
  residents: { title: '{% date "2024" %}全区常住人口多于{% date "2023" %}' },
  "sectors-2024": {
    title: '{% date "2024" %}，第三产业占全区地区生产总值的{% figure "share-tertiary-2024" %}',
  },
  "minzhucun-areas": {
    title: '民主村整修{% figure "minzhucun-refurbished" %}，拆除{% figure "minzhucun-demolished" %}',
    note:
      "前一篇报道称，保留的面积在整修面积之外。后一篇报道中更新后的空间与两者是什么关系，没有说明，" + "因此不作相加。",
  },
  "redevelopment-squares": {
    title: "划定改造的面积只占全区的一小部分",
    note: "规划的氢能核心区属于另一项规划，列出以便比较。",
  },
  commitments: { title: '没有晚于{% date "2027" %}的期限，许多目标任务未给出期限' },
  timeline: { title: "事件与规划" },
} satisfies Translations<"charts">;
