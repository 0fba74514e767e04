// Figures of the report of January 2025 on Huanglian Port.
import type { FigureRecord } from "../../src/model/figure.ts";
import type { Records } from "../../src/model/record.ts";
import type { SourceId, SubjectId } from "../ids.ts";

const figures = {
  "ports-capacity-added": {
    label: "Capacity that the ports add together",
    about: "huanglian-port",
    kind: "actual",
    printed: "约2500万吨",
    gloss: "about 25 million tonnes",
    source: "cqrb-2025-01-17",
    paragraph: null,
    caveat: "The capacity is that of several ports in the city together, including Huanglian’s first phase.",
  },
  "goods-by-road": {
    label: "Share of the district’s goods that goes by road",
    about: "jiulongpo",
    kind: "actual",
    printed: "95%以上",
    gloss: "at least 95%",
    source: "cqrb-2025-01-17",
    paragraph: null,
  },
  "goods-by-water-and-rail": {
    label: "Share of the district’s goods that goes by water and rail",
    about: "jiulongpo",
    kind: "actual",
    printed: "不到5%",
    gloss: "less than 5%",
    source: "cqrb-2025-01-17",
    paragraph: null,
  },
} satisfies Records<FigureRecord<SourceId, SubjectId>>;

export default figures;
export type Port2025FigureId = keyof typeof figures;
