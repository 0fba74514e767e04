// Charts, each of figures named by their ids.
import type { ChartRecord } from "../src/model/chart.ts";
import type { Records } from "../src/model/record.ts";
import type { CommitmentId } from "./commitments.ts";
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
  "hydrogen-plans": {
    title: 'Three plans name one sum, {% figure "hydrogen-output" %}, each for something else',
    kind: "targets",
    targets: [{ target: "guohong-output" }, { target: "hydrogen-output" }, { target: "capacity-expansion" }],
    noSum:
      "The first is to be the yearly output value of one park, the second the output of another. The third is " +
      "the amount of an expansion of capacity; what it pays for is not said.",
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
  "gdp-series": {
    title: "GDP in the years for which a communiqué is at hand",
    kind: "series",
    figures: ["gdp-2018", "gdp-2023", "gdp-2024"],
  },
  residents: {
    title: "Permanent residents at the end of the year",
    kind: "series",
    figures: ["residents-2018", "residents-2023", "residents-2024"],
  },
  "sectors-2024": {
    title: 'The tertiary sector made up {% figure "share-tertiary-2024" %} of the district’s GDP in {% date "2024" %}',
    kind: "parts",
    whole: "gdp-2024",
    parts: ["value-added-primary-2024", "value-added-secondary-2024", "value-added-tertiary-2024"],
  },
  "minzhucun-areas": {
    title: "Areas of renewal in Minzhucun, as two reports give them",
    kind: "bars",
    figures: ["minzhucun-refurbished", "minzhucun-preserved", "minzhucun-demolished", "minzhucun-renewed"],
    note:
      "What was preserved came on top of what was refurbished, says the first report. How the " +
      "renewed space of the second relates to either is not said, so nothing here is added up.",
  },
  "redevelopment-squares": {
    title: "The area set aside for redevelopment is a small part of the district",
    kind: "areas",
    figures: ["district-area", "redevelopment-area", "hydrogen-core-area"],
    note: "The planned core area for hydrogen belongs to another plan and is drawn to compare.",
  },
  commitments: {
    title: 'No due date lies beyond {% date "2027" %}, and many commitments have none',
    kind: "gantt",
  },
  timeline: {
    title: "What happened, and what is planned",
    kind: "timeline",
  },
} satisfies Records<ChartRecord<FigureId, CommitmentId>>;
