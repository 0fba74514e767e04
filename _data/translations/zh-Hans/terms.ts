// Chinese texts of the terms. Where the record gives the Chinese form, the term is taken from there.
import type { Translations } from "../../../src/model/translation.ts";

export default {
  "one-port-and-nine-parks": {
    term: "一港九园",
    translatedName: true,
    definition: "九龙坡区对本区产业格局的称呼：一个港口、一批升级园区和一批新增园区。报道没有说明指哪个港口。",
  },
  ilstc: {
    term: "西部陆海新通道",
    definition: "重庆枢纽港产业园旨在支撑的贸易通道，英文简称ILSTC。报道没有介绍其走向。",
  },
  yuan: { definition: "中国的货币单位。旁边如列有美元数，为来源自行折算，本简报不作折算。" },
  mu: { definition: "中国的面积单位，用于土地。来源没有给出与平方米的换算，这里也不作换算。" },
  "above-scale-industry": {
    spellings: ["规模以上工业", "规模以上工业企业"],
    definition: "达到国家统计规定规模的工业企业，规模以下的不计入。来源没有给出规模标准。",
  },
  "constant-prices": {
    term: "不变价格",
    spellings: ["不变价"],
    definition: "按不变价格计算的增速扣除了价格变动，反映实际产出增加了多少。",
  },
  "value-added": {
    term: "增加值",
    definition: "一个产业的产出扣除生产中消耗的货物和服务之后的价值。各产业增加值之和即地区生产总值。",
  },
  sectors: {
    term: "三次产业",
    spellings: ["第一产业", "第二产业", "第三产业"],
    definition: "第一产业为农林渔业，第二产业为工业和建筑业，第三产业为服务业。",
  },
  "permanent-residents": {
    term: "常住人口",
    definition: "在区内长期居住的人，不论户籍是否在本区。来源没有说明居住多久才计入。",
  },
  "disposable-income": {
    term: "人均可支配收入",
    definition: "缴纳税费和各项缴款之后可用于消费和储蓄的收入，除以人数。",
  },
  "streets-and-towns": {
    spellings: ["街道"],
    definition: "区以下的行政区划。街道在这里不是道路，而是一片城区；镇包括周围的农村。",
  },
} satisfies Translations<"terms">;
