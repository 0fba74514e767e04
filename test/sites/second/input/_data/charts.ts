// Two charts of invented figures.
import type { ChartRecord } from "../../../../../src/model/chart.ts";
import type { Records } from "../../../../../src/model/record.ts";
import type { FigureId } from "./figure-ids.ts";

export default {
  areas: { title: "Mill Park is the larger of the two parks", kind: "bars", figures: ["mill-area", "kiln-area"] },
  schools: { title: "Most schools teach a trade", kind: "count", figure: "schools" },
} satisfies Records<ChartRecord<FigureId>>;
