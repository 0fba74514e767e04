// People named by the sources, with their offices at the time.
import type { PersonRecord } from "../src/model/actor.ts";
import type { Records } from "../src/model/record.ts";
import type { SourceId } from "./sources.ts";

const people = {
  "qin-changde": {
    name: "Qin Changde",
    offices: ["secretary of the CPC Chongqing Jiulongpo District Committee"],
    source: "ichongqing-2024-07-07",
    paragraph: 3,
  },
  "li-shun": {
    name: "Li Shun",
    offices: ["deputy secretary of the CPC Chongqing Jiulongpo District Committee", "district mayor"],
    source: "ichongqing-2024-07-07",
    paragraph: 12,
  },
} satisfies Records<PersonRecord<SourceId>>;

export default people;
export type PersonId = keyof typeof people;
