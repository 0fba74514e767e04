// Organisations and companies named by the sources.
import type { OrganisationRecord } from "../src/model/actor.ts";
import type { Records } from "../src/model/record.ts";
import type { SourceId } from "./sources.ts";

const organisations = {
  "district-committee": {
    name: "CPC Chongqing Jiulongpo District Committee",
    role: "the party committee for the district",
    source: "ichongqing-2024-07-07",
    paragraph: 3,
  },
  "hanyang-arsenal": {
    name: "Hanyang Arsenal",
    role: "an arsenal that moved to Chongqing",
    source: "ichongqing-2024-07-07",
    paragraph: 5,
    facts: [
      {
        text: "The article traces the district’s significant role to the arsenal’s move",
        source: "ichongqing-2024-07-07",
        paragraph: 5,
      },
    ],
  },
  "southwest-aluminum": {
    name: "Southwest Aluminum (Group) Co., Ltd.",
    role: "an enterprise of the Light Alloy Industrial Park",
    source: "ichongqing-2024-07-07",
    paragraph: 9,
    facts: [{ text: "It plans to expand its capacity", source: "ichongqing-2024-07-07", paragraph: 9 }],
  },
  bosch: {
    name: "Bosch",
    role: "a major player in the hydrogen park",
    source: "ichongqing-2024-07-07",
    paragraph: 10,
  },
} satisfies Records<OrganisationRecord<SourceId>>;

export default organisations;
export type OrganisationId = keyof typeof organisations;
