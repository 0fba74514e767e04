// Figures of the plan for the Western Hydrogen Valley that was reported in 2021.
import type { FigureRecord } from "../../src/model/figure.ts";
import type { Records } from "../../src/model/record.ts";
import type { SourceId, SubjectId } from "../ids.ts";

const figures = {
  "valley-years": {
    label: "Years in which the Western Hydrogen Valley was to be built",
    about: "jiulongpo",
    kind: "plan",
    printed: "用3—5年时间建成",
    gloss: "3 to 5 years",
    source: "chinanews-2021-06-13",
    paragraph: null,
  },
  "hydrogen-core-area": {
    label: "Planned core area for hydrogen",
    about: "taojia",
    kind: "plan",
    printed: "3平方公里",
    gloss: "3 square kilometers",
    source: "chinanews-2021-06-13",
    paragraph: null,
  },
  "guohong-output": {
    label: "Planned yearly output value of the Guohong park",
    about: "guohong-park",
    kind: "plan",
    printed: "实现200亿元年产值",
    gloss: "20 billion yuan",
    source: "chinanews-2021-06-13",
    paragraph: null,
    by: "2025",
    caveat:
      "The sum equals the hydrogen park’s later target, but the park, the year " +
      "and the plan are different. The two are not a series.",
  },
} satisfies Records<FigureRecord<SourceId, SubjectId>>;

export default figures;
export type EarlierHydrogenFigureId = keyof typeof figures;
