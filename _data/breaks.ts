// Breaks: times between which values of a measure cannot be compared.
import type { BreakRecord } from "../src/model/break.ts";
import type { Records } from "../src/model/record.ts";
import type { SubjectId } from "./ids.ts";

/** GDP and what is computed with it. */
const ACCOUNTS = [
  "gdp",
  "gdp-per-resident",
  "value-added-primary",
  "value-added-secondary",
  "value-added-tertiary",
  "share-primary",
  "share-secondary",
  "share-tertiary",
];

export default {
  "census-base": {
    about: "jiulongpo",
    measures: [...ACCOUNTS, "resident-population", "urban-population", "urban-share"],
    between: ["2018", "2023"],
    reason: "The values use different census bases.",
  },
  "base-year-revised": {
    about: "jiulongpo",
    measures: ACCOUNTS,
    between: ["2023", "2024"],
    reason:
      'The base year was revised in between. GDP in {% date "2024" %} is printed as {% figure "gdp-growth-2024" %} more ' +
      'than the year before, yet the two communiqués print {% figure "gdp-2023" %} and {% figure "gdp-2024" %}. Neither ' +
      'excerpt prints a revised value for {% date "2023" %}.',
  },
} satisfies Records<BreakRecord<SubjectId>>;
