// Quantities that the briefing computes from its figures.
import type { DerivedRecord } from "../src/model/derived.ts";
import type { Records } from "../src/model/record.ts";
import type { FigureId } from "./figure-ids.ts";
import type { SubjectId } from "./ids.ts";

export default {
  "industrial-categories-share": {
    label: "Share of industrial categories present",
    about: "jiulongpo",
    operation: "share",
    of: ["industrial-categories-present", "industrial-categories-in-all"],
    decimals: 0,
  },
  "huanglian-exchange-rate": {
    label: "Exchange rate implied by the production value",
    about: "huanglian-port",
    operation: "rate",
    of: ["huanglian-production-value", "huanglian-production-value-usd"],
    decimals: 4,
    caveat: "The sum in yuan is taken as exact.",
  },
  "capacity-exchange-rate": {
    label: "Exchange rate implied by the capacity expansion",
    about: "light-alloy",
    operation: "rate",
    of: ["capacity-expansion", "capacity-expansion-usd"],
    decimals: 2,
    caveat: "The sum in yuan is taken as exact; the sum in dollars is rounded, and so is the rate.",
  },
} satisfies Records<DerivedRecord<SubjectId, FigureId>>;
