// Chinese texts of the searches for outcomes.
import type { Translations } from "../../../src/model/translation.ts";

const searched = "已存档的公开网页（中文、英文）";

export default {
  "port-launch": { searched, result: "据报一期已建成。未见关于运营、吞吐量或产值的报道。" },
  "hydrogen-output-and-base": { searched, result: "未见关于产出或基地级别的报道。" },
  "guohong-park": { searched, result: "据报园区建设推进中，此后未见报道。" },
  "aluminium-expansion": { searched, result: "未见关于这次扩能的报道。" },
  redevelopment: { searched, result: "未见关于全区整体情况的报道。" },
  "parks-upgraded-and-added": { searched, result: "此后未见以此名称作出的报道。" },
  "minzhucun-visitors": { searched, result: "未见对这一数字的佐证。" },
} satisfies Translations<"searches">;
