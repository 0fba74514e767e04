// Charts of invented figures and commitments.
import type { ChartRecord } from "../../../../../src/model/chart.ts";
import type { Records } from "../../../../../src/model/record.ts";
import type { FigureId } from "./figure-ids.ts";

export default {
  areas: { title: "Mill Park is the larger of the two parks", kind: "bars", figures: ["mill-area", "kiln-area"] },
  schools: { title: "Most schools teach a trade", kind: "count", figure: "schools" },
  commitments: {
    title: 'The footbridge has opened; the heat network is due in {% date "2032-03" %}',
    kind: "gantt",
  },
} satisfies Records<ChartRecord<FigureId>>;
