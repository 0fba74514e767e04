// A record of each kind and of each field that parks may have.
import type { ParkRecord } from "../../../../../src/model/subject.ts";
import type { Records } from "../../../../../src/model/record.ts";

export default {
  works: {
    name: "The works",
    named: "by the source",
    change: "added",
    purpose: "work",
    purposeParagraph: 3,
    organisations: ["guild"],
    facts: [
      {
        text: "It has a gate",
        source: "paper",
        paragraph: 3,
      },
    ],
    caveat: "No map is known.",
    source: "paper",
    paragraph: 2,
  },
} satisfies Records<ParkRecord>;
