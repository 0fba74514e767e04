// A record of each kind and of each field that breaks may have.
import type { BreakRecord } from "../../../../../src/model/break.ts";
import type { Records } from "../../../../../src/model/record.ts";

export default {
  market: {
    about: "town",
    measures: ["sales"],
    between: ["2022", "2023"],
    reason: "The market hall is no longer counted.",
  },
} satisfies Records<BreakRecord>;
