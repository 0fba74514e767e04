// The district.
import type { Records } from "../../../../../src/model/record.ts";
import type { PlaceRecord } from "../../../../../src/model/subject.ts";

export default {
  alder: { name: "Alder", kind: "district", source: "herald-2030-01-10", paragraph: 2 },
} satisfies Records<PlaceRecord>;
