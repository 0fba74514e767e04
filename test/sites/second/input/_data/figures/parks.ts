// Invented figures of the two parks.
import type { FigureRecord } from "../../../../../../src/model/figure.ts";
import type { Records } from "../../../../../../src/model/record.ts";
import type { SourceId, SubjectId } from "../ids.ts";

const figures = {
  "mill-area": {
    label: "Area",
    about: "mill-park",
    kind: "actual",
    printed: "86 hectares",
    source: "courier-2031-05-02",
    paragraph: 5,
  },
  "mill-workshops": {
    label: "Workshops",
    about: "mill-park",
    kind: "actual",
    printed: "140 workshops",
    source: "courier-2031-05-02",
    paragraph: 5,
  },
  "kiln-area": {
    label: "Area",
    about: "kiln-park",
    kind: "actual",
    printed: "54 hectares",
    source: "courier-2031-05-02",
    paragraph: 5,
  },
  "kiln-gas": {
    label: "Gas used by the furnaces",
    about: "kiln-park",
    kind: "actual",
    printed: "9,600 MWh",
    source: "courier-2031-05-02",
    paragraph: 5,
    period: "2030",
  },
  "heat-cost": {
    label: "Spending on a heat network",
    about: "kiln-park",
    kind: "plan",
    printed: "£4.2 million",
    source: "courier-2031-05-02",
    paragraph: 6,
    by: "2032-03",
  },
  "heat-households": {
    label: "Households to be supplied with heat",
    about: "kiln-park",
    kind: "target",
    printed: "2,300 households",
    source: "courier-2031-05-02",
    paragraph: 6,
    by: "2034",
  },
} satisfies Records<FigureRecord<SourceId, SubjectId>>;

export default figures;
export type ParksFigureId = keyof typeof figures;
