// Chinese texts of the organisations.
import type { Translations } from "../../../src/model/translation.ts";

export default {
  "district-committee": { name: "中共重庆市九龙坡区委员会", translatedName: true, role: "区的党委" },
  "hanyang-arsenal": {
    name: "汉阳兵工厂",
    translatedName: true,
    role: "迁至重庆的兵工厂",
    facts: [{ text: "报道认为，九龙坡的重要地位始于汉阳兵工厂迁入" }],
  },
  "southwest-aluminum": {
    name: "西南铝",
    role: "轻合金产业园内的企业",
    facts: [{ text: "计划扩大产能" }],
  },
  bosch: { name: "博世", role: "氢能园区的主要企业之一" },
} satisfies Translations<"organisations">;
