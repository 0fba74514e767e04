// A record of each kind and of each field that statements may have.
import type { StatementRecord } from "../../../../../src/model/actor.ts";
import type { Records } from "../../../../../src/model/record.ts";

export default {
  words: {
    by: "mayor",
    on: "2024-07-05",
    said: "the works will grow",
    source: "paper",
    paragraph: 3,
  },
} satisfies Records<StatementRecord>;
