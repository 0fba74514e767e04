// Chinese texts of the commitments, of the reports related to them, and of the words that English sources print.
import type { Translations } from "../../../src/model/translation.ts";

export default {
  "huanglian-launch": {
    label: "启用黄磏港",
    gloss: "黄磏港将于8月启用",
    outcomes: [
      {
        open: "是否运营、何时开始运营",
        text: "据报黄磏港一期已建成，一同建成的还有全市其他几个港口",
      },
    ],
  },
  "huanglian-throughput": {
    label: "达到港口年货物吞吐量目标",
    gloss: "年货物吞吐量170万吨",
    related: [
      {
        text: '{% date "2025" %}，九龙新城外贸进出口增长{% figure "new-city-trade-growth" %}',
        difference: "这是重庆枢纽港产业园一部分的外贸增速。节选没有提到黄磏港，也没有给出吨位。",
      },
    ],
  },
  "huanglian-production-value": {
    label: "达到港口产值目标",
    gloss: "产值50亿元",
    related: [
      {
        text:
          '{% date "2025" %}，九龙新城地区生产总值增长{% figure "new-city-gdp-growth" %}，' +
          '规上工业产值增长{% figure "new-city-industry-growth" %}',
        difference: "这是另一区域的增速。节选没有提到黄磏港，也没有给出产值。",
      },
    ],
  },
  "capacity-expansion": {
    label: "西南铝扩能",
    gloss: "计划进行200亿元（27.5亿美元）的扩能",
  },
  "hydrogen-base": {
    label: "建立国家级氢能商用车基地",
    gloss: "目标是到2027年建立国家级氢能商用车基地",
    related: [
      {
        text:
          '据{% date "2021-06-13" %}报道，“西部氢谷”计划建设期为{% figure "valley-years" %}，' +
          '核心区设在陶家片区，规划面积{% figure "hydrogen-core-area" %}',
        difference: "该规划早于这项目标任务，针对的是整个“西部氢谷”，不是商用车基地。",
      },
    ],
  },
  "hydrogen-output": {
    label: "达到氢能园区产出目标",
    gloss: "到2027年，目标产出200亿元",
    related: [
      {
        text: '按规划，国鸿氢能科技产业园到{% date "2025" %}年产值将达{% figure "guohong-output" %}',
        difference: "金额相同，但园区、年份和规划都不同，两者不构成序列。",
      },
    ],
  },
  redevelopment: {
    label: "完成划定城区的改造",
    gloss: "计划于2027年完成",
    related: [
      {
        text:
          '民主村整修建筑{% figure "minzhucun-refurbished" %}，' +
          '另外保留{% figure "minzhucun-preserved" %}，拆除危房{% figure "minzhucun-demolished" %}',
        difference: "这是一个社区的更新，早在提出这项目标任务之前就已开始。目标任务涉及全区的城区。",
      },
      {
        text: '据报道，民主村更新后的空间{% figure "minzhucun-renewed" %}',
        difference: "这同样只是一个社区。节选没有说明占全区改造的多少。",
      },
    ],
  },
  "parks-upgraded": {
    label: "升级园区",
    gloss: "九龙坡正在升级三个园区",
    caveat: "报道称升级正在进行，没有给出完成时间。",
  },
  "parks-added": {
    label: "新增园区",
    gloss: "另外新增六个园区",
    related: [
      {
        text:
          '{% date "2025-12-31" %}，区内{% figure "projects-begun" %}集中开工，' +
          '总投资{% figure "projects-investment" %}',
        difference: "节选没有说明这些项目属于哪些园区。",
      },
    ],
    caveat: "报道没有给出时间。",
  },
  "guohong-full-production": {
    label: "国鸿氢能科技产业园达产",
    outcomes: [{ text: "报道将该园区列入正在推进的项目" }],
  },
} satisfies Translations<"commitments">;
