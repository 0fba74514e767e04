// Two parks that are simply there: no source tells of an upgrade.
import type { Records } from "../../../../../src/model/record.ts";
import type { ParkRecord } from "../../../../../src/model/subject.ts";
import type { SourceId } from "./sources.ts";

const parks = {
  "mill-park": {
    name: "Mill Park",
    named: "by the source",
    purpose: "workshops",
    source: "courier-2031-05-02",
    paragraph: 5,
  },
  "kiln-park": {
    name: "Kiln Park",
    named: "by the source",
    purpose: "furnaces",
    source: "courier-2031-05-02",
    paragraph: 5,
  },
} satisfies Records<ParkRecord<SourceId>>;

export default parks;
export type ParkId = keyof typeof parks;
