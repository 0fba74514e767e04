// {% chart "id" %}: a chart of the briefing, on a line of its own.

import type { Briefing } from "../../../model/briefing.ts";
import { chartFigure, type Inline } from "../../../outputs/charts/chart-figure.ts";
import { findRecord } from "./shortcode.ts";

/** The chart with its table and sources; nothing in an edition that knows too little of it. */
export function chartShortcode(briefing: Briefing, inline: Inline) {
  return (id: string): string => {
    if (briefing.laterCharts.has(id)) return "";
    const found = findRecord(briefing, { chart: briefing.charts }, id);
    return typeof found === "string" ? found : chartFigure(found.record, briefing, inline);
  };
}
