// Chinese texts of the figures of Jiulong New City and of projects of the district.
import type { Translations } from "../../../../src/model/translation.ts";

export default {
  "new-city-gdp-growth": { label: "地区生产总值增速" },
  "new-city-industry-growth": { label: "规模以上工业产值增速" },
  "new-city-trade-growth": { label: "外贸进出口增速" },
  "projects-begun": { label: "集中开工的重点项目" },
  "projects-investment": { label: "集中开工项目总投资" },
  "vehicle-investment": { label: "全地形车项目投资", caveat: "项目于报道所述年份签约，未给出建成时间。" },
  "vehicle-output": { label: "全地形车规划年产能" },
  "component-output": { label: "核心零部件规划年产能" },
  "semiconductor-investment": { label: "半导体项目投资" },
  "semiconductor-land": { label: "半导体项目用地" },
} satisfies Translations<"figures">;
