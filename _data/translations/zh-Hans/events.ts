// Chinese texts of the events.
import type { Translations } from "../../../src/model/translation.ts";

export default {
  "hanyang-arsenal-moves": { label: "汉阳兵工厂迁至重庆" },
  "leaders-report": { label: "区委书记介绍全区工作重点" },
  "minzhucun-developed": { label: "民主村一带开始开发" },
  "earlier-hydrogen-plan": { label: "“西部氢谷”早先的规划见报" },
  "minzhucun-renewal-begins": { label: "民主村更新启动" },
  "president-visits-minzhucun": { label: "国家主席到访民主村" },
  "vehicle-project-signed": { label: "全地形车项目签约" },
  "projects-break-ground": { label: "区内一批项目集中开工" },
} satisfies Translations<"events">;
