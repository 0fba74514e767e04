// Chinese texts of the figures of the district as a whole and of its structure of parks.
import type { Translations } from "../../../../src/model/translation.ts";

export default {
  "industrial-categories-present": {
    label: "区内工业大类",
    gloss: "41个工业大类中的32个",
    caveat: "报道没有说明采用哪种行业分类。",
  },
  "industrial-categories-in-all": {
    label: "工业大类总数",
    gloss: "41个工业大类",
    caveat: "报道没有说明采用哪种行业分类。",
  },
  "innovation-platforms": { label: "创新平台", gloss: "408个市级及以上创新平台" },
  businesses: { label: "企业", gloss: "超过26万家企业", rankGloss: "重庆最多" },
  ports: { label: "“一港九园”中的港口", gloss: "一个港口", caveat: "报道没有说明指哪个港口。" },
  parks: { label: "“一港九园”中的园区", gloss: "九个园区" },
  "parks-upgraded": { label: "升级的园区", gloss: "三个园区" },
  "parks-added": { label: "新增的园区", gloss: "另外六个园区", caveat: "除氢能园区外，其余只知产业方向。" },
  "redevelopment-area": { label: "划定改造的城区面积", gloss: "2588万平方米" },
} satisfies Translations<"figures">;
