// Chinese texts of the quantities that the briefing computes.
import type { Translations } from "../../../src/model/translation.ts";

export default {
  "industrial-categories-share": { label: "区内工业大类占全部大类的比重" },
  "huanglian-exchange-rate": { label: "黄磏港产值所用汇率", caveat: "人民币金额按精确值计算。" },
  "capacity-exchange-rate": {
    label: "西南铝扩能金额所用汇率",
    caveat: "人民币金额按精确值计算；美元金额经过四舍五入，汇率也是近似值。",
  },
} satisfies Translations<"derived">;
