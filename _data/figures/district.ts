// Figures of the district as a whole and of its structure of parks.
import type { FigureRecord } from "../../src/model/figure.ts";
import type { Records } from "../../src/model/record.ts";
import type { SourceId, SubjectId } from "../ids.ts";

const figures = {
  "industrial-categories-present": {
    label: "Industrial categories present",
    about: "jiulongpo",
    kind: "actual",
    printed: "32 out of the 41 major industrial categories",
    source: "ichongqing-2024-07-07",
    paragraph: 6,
    caveat: "The article does not say which classification the categories belong to.",
  },
  "industrial-categories-in-all": {
    label: "Industrial categories in all",
    about: "jiulongpo",
    kind: "actual",
    printed: "41 major industrial categories",
    source: "ichongqing-2024-07-07",
    paragraph: 6,
    caveat: "The article does not say which classification the categories belong to.",
  },
  "innovation-platforms": {
    label: "Innovation platforms",
    about: "jiulongpo",
    kind: "actual",
    printed: "408 municipal-level or higher innovation platforms",
    source: "ichongqing-2024-07-07",
    paragraph: 6,
  },
  businesses: {
    label: "Businesses",
    about: "jiulongpo",
    kind: "actual",
    printed: "over 260,000 businesses",
    rank: "the largest number in Chongqing",
    source: "ichongqing-2024-07-07",
    paragraph: 6,
  },
  ports: {
    label: "Ports in the district's industrial structure",
    about: "jiulongpo",
    kind: "plan",
    printed: "One Port",
    source: "ichongqing-2024-07-07",
    paragraph: 7,
    caveat: "The article does not say which port is meant.",
  },
  parks: {
    label: "Parks in the district's industrial structure",
    about: "jiulongpo",
    kind: "plan",
    printed: "Nine Parks",
    source: "ichongqing-2024-07-07",
    paragraph: 7,
  },
  "parks-upgraded": {
    label: "Parks that are upgraded",
    about: "jiulongpo",
    kind: "plan",
    printed: "three parks",
    source: "ichongqing-2024-07-07",
    paragraph: 7,
  },
  "parks-added": {
    label: "Parks that are added",
    about: "jiulongpo",
    kind: "plan",
    printed: "six more parks",
    source: "ichongqing-2024-07-07",
    paragraph: 7,
    caveat: "All but the hydrogen park are known only by their fields.",
  },
  "redevelopment-area": {
    label: "Urban area earmarked for redevelopment",
    about: "jiulongpo",
    kind: "plan",
    printed: "25.88 million square meters",
    source: "ichongqing-2024-07-07",
    paragraph: 11,
    by: "2027",
  },
} satisfies Records<FigureRecord<SourceId, SubjectId>>;

export default figures;
export type DistrictFigureId = keyof typeof figures;
