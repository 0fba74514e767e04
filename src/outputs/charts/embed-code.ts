// The HTML with which another site embeds a chart: a frame of the chart's own page, without a script.

import { escapeHtml } from "../../html/escape.ts";
import type { Briefing } from "../../model/briefing.ts";
import type { Chart } from "../../model/chart.ts";
import { chartAddress, publicAddress } from "../../site/navigation/addresses.ts";
import { chartHeight } from "./chart-figure.ts";

/** Stands for the address of the chart's page in a briefing that knows none of its own. */
const UNKNOWN = "ADDRESS-OF-THIS-PAGE";
/** Height of what is around a drawing in a narrow frame, and of a frame that scrolls, in pixels. */
const AROUND = 480;
const SCROLLED = 800;

/** The code to copy. A frame is as high as the chart in a narrow one, or scrolls. */
export function embedCode(chart: Chart, briefing: Briefing): string {
  const address = publicAddress(briefing, chartAddress(chart.id)) ?? UNKNOWN;
  const drawing = chartHeight(chart, briefing);
  const height = drawing === null ? SCROLLED : Math.ceil((drawing + AROUND) / 10) * 10;
  const message = chart.kind === "timeline" ? "chart.embed-title-timeline" : "chart.embed-title";
  const title = briefing.locale.html(message, { briefing: briefing.settings.title });
  return (
    `<iframe src="${escapeHtml(address)}" title="${title}" width="100%" height="${height}" ` +
    `style="border: 0" loading="lazy"></iframe>`
  );
}
