// A record of each kind and of each field that checks may have.
import type { CheckRecord } from "../../../../../src/model/arithmetic.ts";
import type { Records } from "../../../../../src/model/record.ts";

export default {
  stalls: {
    label: "The stalls add up",
    rule: "sum",
    parts: ["open", "closed"],
    whole: "all",
    exact: ["all"],
  },
} satisfies Records<CheckRecord>;
