// A record of each kind and of each field that people may have.
import type { PersonRecord } from "../../../../../src/model/actor.ts";
import type { Records } from "../../../../../src/model/record.ts";

export default {
  mayor: {
    name: "M. Mayor",
    offices: ["mayor of the town"],
    source: "paper",
    paragraph: 2,
  },
} satisfies Records<PersonRecord>;
