// A record of each kind and of each field that derived may have.
import type { DerivedRecord } from "../../../../../src/model/derived.ts";
import type { Records } from "../../../../../src/model/record.ts";

export default {
  "open-share": {
    label: "Share of stalls that are open",
    about: "town",
    operation: "share",
    of: ["open", "all"],
    decimals: 0,
    caveat: "Of all stalls.",
  },
} satisfies Records<DerivedRecord>;
