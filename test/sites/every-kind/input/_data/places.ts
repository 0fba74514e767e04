// A record of each kind and of each field that places may have.
import type { PlaceRecord } from "../../../../../src/model/subject.ts";
import type { Records } from "../../../../../src/model/record.ts";

export default {
  town: {
    name: "A town",
    kind: "district",
    aliases: ["The town"],
    facts: [
      {
        text: "It has a gate",
        source: "paper",
        paragraph: 3,
      },
    ],
    caveat: "It is small.",
    source: "paper",
    paragraph: 1,
  },
  square: {
    name: "The square",
    kind: "area",
    within: "town",
    source: "paper",
    paragraph: 1,
  },
} satisfies Records<PlaceRecord>;
