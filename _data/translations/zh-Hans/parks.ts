// Chinese texts of the parks. Only English sources name them, so every name is the briefing's own translation.
import type { Translations } from "../../../src/model/translation.ts";

const FIELD_ONLY = "报道只给出产业方向，没有给出名称。";

export default {
  "huanglian-port-new-city": {
    name: "黄磏港产业新城",
    translatedName: true,
    purpose: "依托港口，发展出口加工、高端服务和大宗物流",
    caveat: "报道将其列为升级园区之一，所述方向则属于黄磏港。黄磏港可能就是“一港九园”中的“一港”，但报道没有这样说。",
  },
  "light-alloy": {
    name: "轻合金产业园",
    translatedName: true,
    purpose: "航空航天和交通运输用材料",
    facts: [{ text: "今后仍将以航空航天和交通运输领域为重点" }, { text: "目标是建成新材料产业高地" }],
  },
  "ecological-science": {
    name: "生态科创产业园",
    translatedName: true,
    purpose: "从名称看，为生态与科技创新",
    caveat: "报道只给出名称。",
  },
  hydrogen: {
    name: "氢能装备与储能产业园",
    translatedName: true,
    purpose: "氢能装备与储能、氢能商用车",
    facts: [{ text: "目标是建立国家级氢能商用车基地" }, { text: "将打造“西部氢谷”" }],
    caveat: "新增园区的名单中只有“氢能”，本简报理解为这一园区。",
  },
  aerospace: { name: "航空航天", translatedName: true, purpose: "航空航天", caveat: FIELD_ONLY },
  "equipment-manufacturing": { name: "装备制造", translatedName: true, purpose: "装备制造", caveat: FIELD_ONLY },
  "specialized-innovation": { name: "专业化创新", translatedName: true, purpose: "专业化创新", caveat: FIELD_ONLY },
  "corporate-innovation": { name: "企业创新", translatedName: true, purpose: "企业创新", caveat: FIELD_ONLY },
  "industrial-incubation": { name: "产业孵化", translatedName: true, purpose: "产业孵化", caveat: FIELD_ONLY },
} satisfies Translations<"parks">;
