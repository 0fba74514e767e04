// Chinese texts of the places, with the names that Chinese sources print or, where none does, the briefing's own.
import type { Translations } from "../../../src/model/translation.ts";

export default {
  chongqing: { name: "重庆市" },
  jiulongpo: {
    name: "九龙坡区",
    aliases: ["九龙坡"],
    facts: [
      { text: "报道称，九龙坡经济实力较强，工业基础扎实，也是创新集聚之地" },
      { text: "报道认为，区内的工业和制造业提升了城市品质和国际吸引力" },
      { text: "全国首批城市更新试点地区之一" },
      { text: "支持工业品市场，恢复老城传统品牌，鼓励小吃和饮品摊点" },
    ],
  },
  "hub-port-park": {
    name: "重庆枢纽港产业园",
    facts: [{ text: "区里的工作重点是建设该产业园，为西部陆海新通道提供支撑" }],
    caveat: "报道将该产业园与“九园”分开提到，没有说明两者的关系。",
  },
  ilstc: {
    name: "西部陆海新通道",
    aliases: ["ILSTC"],
    facts: [{ text: "重庆枢纽港产业园旨在为其提供支撑" }],
  },
  "huanglian-port": {
    name: "黄磏港",
    facts: [{ text: "将以港口加工出口、高端服务和大宗物流为重点" }, { text: '按报道，将于{% date "2024-08" %}启用' }],
    caveat: "报道没有说明黄磏港位于同名园区之内，也没有说明黄磏港就是“一港九园”中的“一港”。" + "以上均为本简报的理解。",
  },
  "commodity-trading-centre": { name: "大宗商品交易中心", translatedName: true },
  "metal-processing-base": { name: "金属加工基地", translatedName: true },
  "warehousing-centre": { name: "智能仓储中心", translatedName: true },
  "heavy-plate-line": {
    name: "西南铝厚板生产线",
    translatedName: true,
    facts: [{ text: "照片上，生产线正在转运铝合金板" }],
    caveat: "图片说明没有写明生产线位于哪个园区。",
  },
  minzhucun: {
    name: "民主村",
    facts: [
      { text: "位于九龙坡老城的社区，已全面整修" },
      { text: "更新以安全、改善服务以及保护九龙坡工业遗产和重庆文化为重点" },
      { text: "报道附有社区照片" },
      { text: "又称Minzhu Village，位于谢家湾街道" },
      { text: "据报道，当时即将开设智慧农贸市场" },
    ],
  },
  "xiejiawan-street": {
    name: "谢家湾街道",
    facts: [{ text: "Minzhu Village即民主村，位于该街道" }],
  },
  "jiulong-new-city": {
    name: "九龙新城",
    aliases: ["Jiulong New City"],
    facts: [{ text: "重庆枢纽港产业园位于区内的部分" }],
    caveat: "节选没有说明九龙新城与首篇报道中“九园”的关系。",
  },
  taojia: {
    name: "陶家片区",
    facts: [{ text: "按早先的规划，氢能产业核心区设在这里" }],
  },
  "guohong-park": {
    name: "国鸿氢能科技产业园",
    caveat: "就现有来源看，与首篇报道中的氢能园区不是同一园区。",
  },
} satisfies Translations<"places">;
