// What the invented briefing computes.
import type { DerivedRecord } from "../../../../../src/model/derived.ts";
import type { Records } from "../../../../../src/model/record.ts";
import type { FigureId } from "./figure-ids.ts";
import type { SubjectId } from "./ids.ts";

export default {
  "parks-share": {
    label: "Share of the district that is Mill Park",
    about: "fernholt",
    operation: "share",
    of: ["mill-area", "area"],
    decimals: 1,
  },
} satisfies Records<DerivedRecord<SubjectId, FigureId>>;
