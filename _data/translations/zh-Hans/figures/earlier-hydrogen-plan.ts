// Chinese texts of the figures of the plan for the Western Hydrogen Valley that was reported in 2021.
import type { Translations } from "../../../../src/model/translation.ts";

export default {
  "valley-years": { label: "计划建成“西部氢谷”所需年数" },
  "hydrogen-core-area": { label: "规划氢能核心区面积" },
  "guohong-output": {
    label: "国鸿氢能科技产业园规划年产值",
    caveat: "金额与氢能园区后来的目标相同，但园区、年份和规划都不同，两者不构成序列。",
  },
} satisfies Translations<"figures">;
