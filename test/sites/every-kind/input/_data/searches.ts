// A record of each kind and of each field that searches may have.
import type { SearchRecord } from "../../../../../src/model/outcome-search.ts";
import type { Records } from "../../../../../src/model/record.ts";

export default {
  works: {
    commitments: ["grow"],
    figures: ["exports"],
    date: "2026-03-01",
    searched: "the papers of the town",
    words: ["works growing", "园区 扩建"],
    found: ["bao"],
    result: "The first hall was reported as built; nothing of the second.",
  },
} satisfies Records<SearchRecord>;
