// A chart as an HTML <figure>: caption, graphic, key, table and sources.

import type { Briefing } from "../../model/briefing.ts";
import type { Chart } from "../../model/chart.ts";
import { breaksIn, sourcesOf } from "../../model/chart-labels.ts";
import { addressOf } from "../../site/navigation/addresses.ts";
import { escapeHtml } from "../../html/escape.ts";
import { citeShortcode } from "../../site/render/shortcodes/cite-shortcode.ts";
import { dateElement } from "../../html/date-element.ts";
import { barChart } from "./bar-chart.ts";
import { countChart } from "./count-chart.ts";
import { chartSvg, type ChartGraphic } from "./chart-graphic.ts";
import { partsChart } from "./parts-chart.ts";
import { chartTable } from "./chart-table.ts";
import { em } from "./svg-elements.ts";
import { timelineMarks, timelineRows, type TimelineRow } from "./timeline-chart.ts";

/** Renders a text that may contain shortcodes as inline HTML. */
export type Inline = (text: string) => string;

export function chartFigure(chart: Chart, briefing: Briefing, inline: Inline): string {
  const id = `chart-${chart.id}`;
  const { body, key } =
    chart.kind === "timeline"
      ? timelineBody(briefing, id)
      : graphicBody(chart, graphicOf(chart, briefing, id), briefing, id);
  const breaks = breaksIn(chart, briefing).map(
    ({ between: [before, after], reason }) =>
      `Break between ${dateElement(before)} and ${dateElement(after)}: ${inline(reason)}`,
  );
  const notes = [...key.map(escapeHtml), ...breaks, ...(chart.note === undefined ? [] : [inline(chart.note)])];
  return [
    `<figure class="chart chart-${chart.kind}" id="${id}">`,
    `<figcaption id="${id}-title">${inline(chart.title)}</figcaption>`,
    ...body,
    `<p class="chart-notes">${notes.join(" ")}</p>`,
    ...sourceLine(chart, briefing),
    `</figure>`,
  ].join("\n");
}

function graphicOf(chart: Exclude<Chart, { kind: "timeline" }>, briefing: Briefing, id: string): ChartGraphic {
  if (chart.kind === "count") return countChart(chart);
  return chart.kind === "parts" ? partsChart(chart, briefing) : barChart(chart, briefing, id);
}

type Body = Pick<ChartGraphic, "key"> & { readonly body: readonly string[] };

function graphicBody(chart: Chart, graphic: ChartGraphic, briefing: Briefing, id: string): Body {
  const table = [
    `<details class="chart-table">`,
    `<summary>The same as a table</summary>`,
    `<section class="table-frame" aria-labelledby="${id}-title" tabindex="0">`,
    chartTable(chart, briefing),
    `</section>`,
    `</details>`,
  ];
  const { marks, height, reading, key } = graphic;
  return { body: [chartSvg("chart-drawing", id, em(height), reading, marks), ...table], key };
}

function timelineBody(briefing: Briefing, id: string): Body {
  const rows = timelineRows(briefing);
  const keyItem = (kind: string, label: string) => `<li><span class="kind kind-${kind}">${label}</span></li>`;
  const reading =
    "An axis of years, to scale, with a line from each point to its words in the list. The list says the same.";
  const body = [
    `<ul class="chart-key">${keyItem("actual", "happened")}${keyItem("target", "planned")}</ul>`,
    `<div class="chart-plot">`,
    chartSvg("chart-axis-drawing", id, "100%", reading, timelineMarks(briefing, rows)),
    `<ol class="chart-labels">`,
    ...rows.map((row) => timelineLabel(row, briefing)),
    `</ol>`,
    `</div>`,
  ];
  const open = "A disc or a ring marks a day; a longer mark covers the month or the year that is all the source gives.";
  return { body, key: rows.includes("break") ? [open, "Above the break only the order is true."] : [open] };
}

function timelineLabel(row: TimelineRow, briefing: Briefing): string {
  if (row === "break")
    return `<li class="chart-apart">The years between are left out; from here on the years are to scale.</li>`;
  const when = (date: string, prefix = "") => `<span class="chart-when">${prefix}${dateElement(date)}</span>`;
  if (row === "today") return `<li class="chart-today">${when(briefing.edition.date)} This edition</li>`;
  const { id, type, kind, label, source, paragraph } = row;
  const date = when(row.date, kind === "planned" ? "planned for " : "");
  const words =
    type === "commitment" ? `<a href="${addressOf("commitment", id)}">${escapeHtml(label)}</a>` : escapeHtml(label);
  return `<li id="point-${type}-${id}">${date} ${words} ${citeShortcode(briefing)(source.id, paragraph)}</li>`;
}

/** Publisher, date and paragraphs of each source; nothing for a chart whose labels name their own. */
function sourceLine(chart: Chart, briefing: Briefing): string[] {
  const cite = citeShortcode(briefing);
  const sources = sourcesOf(chart, briefing).map(({ source, paragraphs }) => {
    const published = source.published === null ? "no date of publication" : dateElement(source.published);
    const citations = paragraphs.map((paragraph) => cite(source.id, paragraph)).join(" ");
    return `${escapeHtml(source.publisher)}, ${published} ${citations}`;
  });
  if (sources.length === 0) return [];
  return [`<p class="chart-source">${sources.length === 1 ? "Source" : "Sources"}: ${sources.join("; ")}</p>`];
}
