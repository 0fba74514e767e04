// A record of each kind and of each field that terms may have.
import type { TermRecord } from "../../../../../src/model/term.ts";
import type { Records } from "../../../../../src/model/record.ts";

export default {
  stall: {
    term: "stall",
    spellings: ["booth"],
    forms: {
      zh: "摊位",
    },
    definition: "A place to sell things.",
    source: "paper",
    paragraph: 8,
    about: "square",
  },
} satisfies Records<TermRecord>;
