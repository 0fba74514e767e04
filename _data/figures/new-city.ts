// Figures of Jiulong New City and of projects of the district, as reported in early 2026.
import type { FigureRecord } from "../../src/model/figure.ts";
import type { Records } from "../../src/model/record.ts";
import type { PlaceId } from "../places.ts";
import type { SourceId } from "../sources.ts";

const figures = {
  "new-city-gdp-growth": {
    label: "Growth of GDP",
    about: "jiulong-new-city",
    kind: "actual",
    printed: "地区生产总值增长8%",
    gloss: "GDP grew by 8%",
    source: "cqrb-2026-02-09",
    paragraph: null,
    period: "2025",
  },
  "new-city-industry-growth": {
    label: "Growth of output of designated-size (above-scale) industry",
    about: "jiulong-new-city",
    kind: "actual",
    printed: "规上工业产值增长8.6%",
    gloss: "output of designated-size industry grew by 8.6%",
    source: "cqrb-2026-02-09",
    paragraph: null,
    period: "2025",
  },
  "new-city-trade-growth": {
    label: "Growth of foreign trade",
    about: "jiulong-new-city",
    kind: "actual",
    printed: "外贸进出口增速40.2%",
    gloss: "foreign trade grew by 40.2%",
    source: "cqrb-2026-02-09",
    paragraph: null,
    period: "2025",
  },
  "projects-begun": {
    label: "Key projects that broke ground together",
    about: "jiulongpo",
    kind: "actual",
    printed: "28个重点项目",
    gloss: "28 key projects",
    source: "cqrb-2026-02-09",
    paragraph: null,
    period: "2025-12-31",
  },
  "projects-investment": {
    label: "Total investment of the projects that broke ground together",
    about: "jiulongpo",
    kind: "plan",
    printed: "总投资达87.6亿元",
    gloss: "8.76 billion yuan",
    source: "cqrb-2026-02-09",
    paragraph: null,
  },
  "vehicle-investment": {
    label: "Investment in the all-terrain-vehicle project",
    about: "jiulong-new-city",
    kind: "plan",
    printed: "总投资20.7亿元",
    gloss: "2.07 billion yuan",
    source: "cqrb-2026-02-09",
    paragraph: null,
    caveat: "The project was signed in the year that the source reports on; when it is to be finished is not said.",
  },
  "vehicle-output": {
    label: "Planned yearly output of all-terrain vehicles",
    about: "jiulong-new-city",
    kind: "plan",
    printed: "年产能15万台",
    gloss: "150,000 vehicles",
    source: "cqrb-2026-02-09",
    paragraph: null,
  },
  "component-output": {
    label: "Planned yearly output of core component sets",
    about: "jiulong-new-city",
    kind: "plan",
    printed: "60万套核心零部件",
    gloss: "600,000 sets of core components",
    source: "cqrb-2026-02-09",
    paragraph: null,
  },
  "semiconductor-investment": {
    label: "Investment in a semiconductor project",
    about: "jiulong-new-city",
    kind: "plan",
    printed: "总投资高达52亿元",
    gloss: "5.2 billion yuan",
    source: "cqrb-2026-02-09",
    paragraph: null,
  },
  "semiconductor-land": {
    label: "Land of the semiconductor project",
    about: "jiulong-new-city",
    kind: "plan",
    printed: "占地约100亩",
    gloss: "about 100 mu",
    source: "cqrb-2026-02-09",
    paragraph: null,
  },
} satisfies Records<FigureRecord<SourceId, PlaceId>>;

export default figures;
export type NewCityFigureId = keyof typeof figures;
