// Charts, each of figures named by their ids.
import type { ChartRecord } from "../src/model/chart.ts";
import type { Records } from "../src/model/record.ts";
import type { CommitmentId } from "./commitments.ts";
import type { FigureId } from "./figure-ids.ts";

export default {
  "output-targets": {
    title: "No outcome was found for any of the output targets",
    kind: "targets",
    targets: [{ target: "hydrogen-output" }, { target: "huanglian-production-value" }, { target: "guohong-output" }],
    note:
      "The sources do not define output, and it may differ from one target " +
      "to the next. The targets are shown side by side but are not a series.",
  },
  "hydrogen-plans": {
    title: 'Three plans name the same sum, {% figure "hydrogen-output" %}, each for something different',
    kind: "targets",
    targets: [{ target: "guohong-output" }, { target: "hydrogen-output" }, { target: "capacity-expansion" }],
    noSum:
      "The first is the planned annual output value of one park, the second the target output of another. The third is " +
      "the amount of a planned capacity expansion; the article does not say what it pays for.",
  },
  "industrial-categories": {
    title: "Most of the major industrial categories are present in the district",
    kind: "count",
    figure: "industrial-categories-present",
    note: "The article does not say which categories are absent.",
  },
  sectors: {
    title: "The tertiary sector made up most of the district’s GDP, and the secondary nearly all the rest",
    kind: "parts",
    whole: "gdp",
    parts: ["value-added-primary", "value-added-secondary", "value-added-tertiary"],
  },
  "gdp-series": {
    title: "No two of these values of GDP can be compared",
    kind: "series",
    figures: ["gdp-2018", "gdp-2023", "gdp-2024"],
  },
  residents: {
    title: 'The district had more permanent residents in {% date "2024" %} than in {% date "2023" %}',
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
    title:
      'In Minzhucun, {% figure "minzhucun-refurbished" %} were refurbished and ' +
      '{% figure "minzhucun-demolished" %} demolished',
    kind: "bars",
    figures: ["minzhucun-refurbished", "minzhucun-preserved", "minzhucun-demolished", "minzhucun-renewed"],
    note:
      "The first report says that the area preserved was in addition to the area refurbished. How the " +
      "renewed space in the second relates to either is not stated, so nothing is added up.",
  },
  "redevelopment-squares": {
    title: "The area earmarked for redevelopment is a small part of the district",
    kind: "areas",
    figures: ["district-area", "redevelopment-area", "hydrogen-core-area"],
    note: "The planned core area for hydrogen belongs to another plan and is shown for comparison.",
  },
  commitments: {
    title: 'No due date lies beyond {% date "2027" %}, and many commitments have none',
    kind: "gantt",
  },
  timeline: {
    title: "Events and plans",
    kind: "timeline",
  },
} satisfies Records<ChartRecord<FigureId, CommitmentId>>;
