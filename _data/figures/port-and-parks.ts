// Figures of the port and of single parks.
import type { FigureRecord } from "../../src/model/figure.ts";
import type { Records } from "../../src/model/record.ts";
import type { SourceId, SubjectId } from "../ids.ts";

const figures = {
  "huanglian-throughput": {
    label: "Annual cargo throughput",
    about: "huanglian-port",
    kind: "target",
    printed: "1.7 million tons",
    source: "ichongqing-2024-07-07",
    paragraph: 8,
    caveat: "The article gives no due date.",
  },
  "huanglian-production-value": {
    label: "Production value",
    about: "huanglian-port",
    kind: "target",
    printed: "5 billion yuan",
    source: "ichongqing-2024-07-07",
    paragraph: 8,
    caveat: "The article gives no due date and does not say whether the value is per year.",
  },
  "huanglian-production-value-usd": {
    label: "Production value in US dollars, as converted by the source",
    about: "huanglian-port",
    kind: "target",
    printed: "approx. USD 688.02 million",
    converts: "huanglian-production-value",
    source: "ichongqing-2024-07-07",
    paragraph: 8,
  },
  "light-alloy-enterprises": {
    label: "Large-scale industrial enterprises",
    about: "light-alloy",
    kind: "actual",
    printed: "33\u00a0 large-scale industrial enterprises",
    source: "ichongqing-2024-07-07",
    paragraph: 9,
  },
  "capacity-expansion": {
    label: "Capacity expansion of Southwest Aluminum",
    about: "light-alloy",
    kind: "plan",
    printed: "20 billion yuan",
    prefix: "plans a",
    source: "ichongqing-2024-07-07",
    paragraph: 9,
    caveat: "The article gives no due date for the expansion and does not say what the sum pays for.",
  },
  "capacity-expansion-usd": {
    label: "Capacity expansion in US dollars, as converted by the source",
    about: "light-alloy",
    kind: "plan",
    printed: "USD 2.75 billion",
    converts: "capacity-expansion",
    source: "ichongqing-2024-07-07",
    paragraph: 9,
  },
  "hydrogen-output": {
    label: "Output of the hydrogen park",
    about: "hydrogen",
    kind: "target",
    printed: "20 billion yuan",
    prefix: "targeting a",
    repeated: [{ paragraph: 1, printed: "20 Billion Yuan" }],
    source: "ichongqing-2024-07-07",
    paragraph: 10,
    by: "2027",
    caveat: "The article does not say whether output means value added, sales or production value.",
  },
} satisfies Records<FigureRecord<SourceId, SubjectId>>;

export default figures;
export type PortAndParksFigureId = keyof typeof figures;
