// Arithmetic that must hold between figures, within the precision in which they are printed.
import type { CheckRecord } from "../src/model/arithmetic.ts";
import type { Records } from "../src/model/record.ts";
import type { FigureId } from "./figure-ids.ts";

export default {
  "parks-add-up": {
    label: "The parks upgraded and the parks added make all parks of the structure",
    rule: "sum",
    parts: ["parks-upgraded", "parks-added"],
    whole: "parks",
  },
  "conversions-agree": {
    label: "The source’s two conversions into US dollars imply the same rate",
    rule: "same-rate",
    pairs: [
      ["huanglian-production-value", "huanglian-production-value-usd"],
      ["capacity-expansion", "capacity-expansion-usd"],
    ],
    exact: ["huanglian-production-value", "capacity-expansion"],
  },
  "sectors-add-up": {
    label: "The three sectors add up to the GDP",
    rule: "sum",
    parts: ["value-added-primary", "value-added-secondary", "value-added-tertiary"],
    whole: "gdp",
  },
  "primary-share-follows": {
    label: "The primary sector’s share follows from its value added",
    rule: "share",
    part: "value-added-primary",
    whole: "gdp",
    share: "share-primary",
  },
  "secondary-share-follows": {
    label: "The secondary sector’s share follows from its value added",
    rule: "share",
    part: "value-added-secondary",
    whole: "gdp",
    share: "share-secondary",
  },
  "tertiary-share-follows": {
    label: "The tertiary sector’s share follows from its value added",
    rule: "share",
    part: "value-added-tertiary",
    whole: "gdp",
    share: "share-tertiary",
  },
} satisfies Records<CheckRecord<FigureId>>;
