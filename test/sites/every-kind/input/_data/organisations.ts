// A record of each kind and of each field that organisations may have.
import type { OrganisationRecord } from "../../../../../src/model/actor.ts";
import type { Records } from "../../../../../src/model/record.ts";

export default {
  guild: {
    name: "The guild",
    role: "runs the works",
    facts: [
      {
        text: "It has a gate",
        source: "paper",
        paragraph: 3,
      },
    ],
    source: "paper",
    paragraph: 2,
  },
} satisfies Records<OrganisationRecord>;
