// Chinese texts of the figures of single places of urban renewal.
import type { Translations } from "../../../../src/model/translation.ts";

export default {
  "minzhucun-visitors": {
    label: "民主村游客",
    gloss: "每年约6000万名游客",
    caveat: "对一个社区来说，这个数字非常大，又无其他来源佐证，因此照原文列出，不入图表，也不参与计算。",
  },
  "minzhucun-refurbished": { label: "整修的建筑", gloss: "超过11万平方米" },
  "minzhucun-preserved": { label: "另外保留的建筑", gloss: "另有3.1万平方米" },
  "minzhucun-demolished": { label: "拆除的危房", gloss: "超过4万平方米" },
  "minzhucun-renewed": {
    label: "更新后的空间",
    gloss: "超过16万平方米",
    caveat: "来源没有说明这与上年报道的整修面积、保留面积是什么关系。",
  },
  "minzhucun-parking": { label: "闲置地块上新建的停车场", gloss: "419个车位的停车场" },
} satisfies Translations<"figures">;
