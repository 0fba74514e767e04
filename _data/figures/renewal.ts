// Figures of single places of urban renewal.
import type { FigureRecord } from "../../src/model/figure.ts";
import type { Records } from "../../src/model/record.ts";
import type { SourceId, SubjectId } from "../ids.ts";

const figures = {
  "minzhucun-visitors": {
    label: "Visitors to Minzhucun",
    about: "minzhucun",
    kind: "actual",
    printed: "about 60 million visitors each year",
    source: "ichongqing-2024-07-07",
    paragraph: 14,
    apart: true,
    caveat:
      "The number is very large for one community, and no other source " +
      "confirms it. It is shown as printed and left out of charts and sums.",
  },
  "minzhucun-refurbished": {
    label: "Buildings refurbished",
    about: "minzhucun",
    kind: "actual",
    printed: "Over 110,000 square meters",
    source: "ichongqing-2024-10-12",
    paragraph: null,
  },
  "minzhucun-preserved": {
    label: "Buildings preserved besides",
    about: "minzhucun",
    kind: "actual",
    printed: "an additional 31,000 square meters",
    source: "ichongqing-2024-10-12",
    paragraph: null,
  },
  "minzhucun-demolished": {
    label: "Hazardous structures demolished",
    about: "minzhucun",
    kind: "actual",
    printed: "more than 40,000 square meters",
    source: "ichongqing-2024-10-12",
    paragraph: null,
  },
  "minzhucun-renewed": {
    label: "Renewed space",
    about: "minzhucun",
    kind: "actual",
    printed: "over 160,000 square meters",
    source: "ichongqing-2025-04-17",
    paragraph: null,
    caveat:
      "The source does not say how it relates to the areas " + "refurbished and preserved reported the year before.",
  },
  "minzhucun-parking": {
    label: "New car park on an idle plot",
    about: "minzhucun",
    kind: "actual",
    printed: "419-space parking lot",
    source: "ichongqing-2025-04-17",
    paragraph: null,
  },
} satisfies Records<FigureRecord<SourceId, SubjectId>>;

export default figures;
export type RenewalFigureId = keyof typeof figures;
