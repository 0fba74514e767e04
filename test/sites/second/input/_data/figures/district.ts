// Invented figures of the district.
import type { FigureRecord } from "../../../../../../src/model/figure.ts";
import type { Records } from "../../../../../../src/model/record.ts";
import type { SourceId, SubjectId } from "../ids.ts";

const figures = {
  area: {
    label: "Area",
    about: "fernholt",
    kind: "actual",
    printed: "1,240 hectares",
    source: "courier-2031-05-02",
    paragraph: 3,
  },
  residents: {
    label: "Residents",
    about: "fernholt",
    kind: "actual",
    printed: "about 38,500 residents",
    source: "courier-2031-05-02",
    paragraph: 3,
  },
  schools: {
    label: "Schools that teach a trade",
    about: "fernholt",
    kind: "actual",
    printed: "12 of the 18 schools",
    source: "courier-2031-05-02",
    paragraph: 4,
  },
  crossings: {
    label: "People who crossed on the first day",
    about: "footbridge",
    kind: "actual",
    printed: "more than 700 people",
    source: "gazette-2030-07",
    paragraph: null,
    period: "2030-07",
  },
} satisfies Records<FigureRecord<SourceId, SubjectId>>;

export default figures;
export type DistrictFigureId = keyof typeof figures;
