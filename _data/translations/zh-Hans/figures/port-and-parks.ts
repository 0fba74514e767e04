// Chinese texts of the figures of the port and of single parks.
import type { Translations } from "../../../../src/model/translation.ts";

export default {
  "huanglian-throughput": { label: "年货物吞吐量", gloss: "170万吨", caveat: "报道没有给出期限。" },
  "huanglian-production-value": {
    label: "产值",
    gloss: "50亿元",
    caveat: "报道没有给出期限，也没有说明是否为年产值。",
  },
  "huanglian-production-value-usd": { label: "来源折算的美元产值", gloss: "约6.8802亿美元" },
  "light-alloy-enterprises": { label: "大型工业企业", gloss: "33家大型工业企业" },
  "capacity-expansion": {
    label: "西南铝扩能",
    gloss: "200亿元",
    caveat: "报道没有给出扩能的期限，也没有说明这笔资金的用途。",
  },
  "capacity-expansion-usd": { label: "来源折算的西南铝扩能美元金额", gloss: "27.5亿美元" },
  "hydrogen-output": { label: "氢能园区产出", gloss: "200亿元", caveat: "报道没有说明产出指增加值、销售额还是产值。" },
} satisfies Translations<"figures">;
