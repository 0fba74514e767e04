// The invented district and what lies in it.
import type { Records } from "../../../../../src/model/record.ts";
import type { PlaceRecord } from "../../../../../src/model/subject.ts";
import type { SourceId } from "./sources.ts";

const places = {
  fernholt: {
    name: "Fernholt",
    kind: "district",
    source: "courier-2031-05-02",
    paragraph: 3,
    caveat: "It does not exist.",
  },
  footbridge: {
    name: "Footbridge over the Fern",
    kind: "facility",
    within: "fernholt",
    source: "courier-2031-05-02",
    paragraph: 7,
  },
} satisfies Records<PlaceRecord<SourceId>>;

export default places;
export type PlaceId = keyof typeof places;
