// {% chart "id" %}: a chart of the briefing, on a line of its own.

import type { Briefing } from "../../model/briefing.ts";
import { chartFigure, type Inline } from "../../outputs/charts/chart-figure.ts";
import { LEFT_OUT } from "../../html/escape.ts";
import { absent } from "./absent.ts";

/** The chart with its table and sources; nothing in an edition that knows too little of it. */
export function chartShortcode(briefing: Briefing, inline: Inline) {
  return (id: string): string => {
    if (briefing.leftOut.has(`chart:${id}`)) return LEFT_OUT;
    if (briefing.laterCharts.has(id)) return "";
    const chart = briefing.charts.get(id);
    return chart === undefined
      ? absent(briefing, ["chart"], id, [...briefing.charts.keys()])
      : chartFigure(chart, briefing, inline);
  };
}
