// Chinese texts of the figures of the report of January 2025 on Huanglian Port.
import type { Translations } from "../../../../src/model/translation.ts";

export default {
  "ports-capacity-added": {
    label: "各港口合计新增吞吐能力",
    caveat: "这是全市几个港口合计的能力，黄磏港一期包括在内。",
  },
  "goods-by-road": { label: "公路运输占全区货运的比重" },
  "goods-by-water-and-rail": { label: "水路和铁路运输占全区货运的比重" },
} satisfies Translations<"figures">;
