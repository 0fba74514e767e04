// Charts, each of figures named by their ids.
import type { ChartRecord } from "../src/model/chart.ts";
import type { Records } from "../src/model/record.ts";
import type { FigureId } from "./figure-ids.ts";

export default {
  "output-targets": {
    title: "No result was found for any of the output targets",
    kind: "targets",
    targets: [{ target: "hydrogen-output" }, { target: "huanglian-production-value" }, { target: "guohong-output" }],
    note:
      "What is counted as output is not said, and may differ from one " +
      "target to the next: they are set side by side and make no series.",
  },
  "industrial-categories": {
    title: "Most of the major industrial categories are present in the district",
    kind: "count",
    figure: "industrial-categories-present",
    note: "The article does not say which of them are absent.",
  },
  sectors: {
    title: "The tertiary sector made up most of the district’s GDP, the secondary nearly all of the rest",
    kind: "parts",
    whole: "gdp",
    parts: ["value-added-primary", "value-added-secondary", "value-added-tertiary"],
  },
  "minzhucun-areas": {
    title: "Areas of renewal in Minzhucun, as two reports give them",
    kind: "bars",
    figures: ["minzhucun-refurbished", "minzhucun-preserved", "minzhucun-demolished", "minzhucun-renewed"],
    note:
      "What was preserved came on top of what was refurbished, says the first report. How the " +
      "renewed space of the second relates to either is not said, so nothing here is added up.",
  },
  timeline: {
    title: "What happened, and what is planned",
    kind: "timeline",
  },
} satisfies Records<ChartRecord<FigureId>>;
