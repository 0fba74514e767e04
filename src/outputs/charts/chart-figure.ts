// A chart as an HTML <figure>: caption, graphic, key, table and sources.

import { Markup } from "../../messages/locale.ts";
import type { Briefing } from "../../model/briefing.ts";
import { figuresIn, noSumOf, type Chart } from "../../model/chart.ts";
import { breaksIn, sourcesOf } from "../../model/chart-labels.ts";
import { escapeHtml } from "../../html/escape.ts";
import { citeShortcode } from "../../site/render/shortcodes/cite-shortcode.ts";
import { chartAddress, chartFile } from "../../site/navigation/addresses.ts";
import { dateElement } from "../../html/date-element.ts";
import { areasChart } from "./areas-chart.ts";
import { barChart } from "./bar-chart.ts";
import { countChart } from "./count-chart.ts";
import { chartSvg, type ChartGraphic } from "./chart-graphic.ts";
import { ganttBody } from "./gantt-chart.ts";
import { kindKey } from "./kind-key.ts";
import { partsChart } from "./parts-chart.ts";
import { chartTable } from "./chart-table.ts";
import { em } from "./svg-elements.ts";

/** Renders a text that may contain shortcodes as inline HTML. */
export type Inline = (text: string) => string;

/** The HTML of a chart; none if the briefing has nothing that it would draw. */
export function chartFigure(chart: Chart, briefing: Briefing, inline: Inline): string {
  const { locale } = briefing;
  const id = `chart-${chart.id}`;
  const drawn =
    chart.kind === "gantt" || chart.kind === "timeline"
      ? ganttBody(chart, briefing)
      : graphicBody(chart, graphicOf(chart, briefing, id), briefing, id);
  if (drawn === null) return "";
  const { body, key } = drawn;
  const breaks = breaksIn(chart, briefing).map(({ between: [before, after], reason }) =>
    locale.html("chart.break-note", {
      from: new Markup(dateElement(before, locale)),
      to: new Markup(dateElement(after, locale)),
      reason: new Markup(inline(reason)),
    }),
  );
  const noSum = noSumOf(chart);
  const unsummed = noSum === null ? [] : [locale.html("chart.no-sum", { reason: new Markup(inline(noSum)) })];
  const notes = [
    ...key.map(escapeHtml),
    ...unsummed,
    ...breaks,
    ...(chart.note === undefined ? [] : [inline(chart.note)]),
  ];
  return [
    `<figure class="chart${isOneDrawing(chart) ? " chart-drawn" : ""} chart-${chart.kind}" id="${id}">`,
    `<figcaption id="${id}-title">${inline(chart.title)}</figcaption>`,
    ...body,
    ...(notes.length === 0 ? [] : [`<p class="chart-notes">${notes.join(locale.text("chart.sentence-space"))}</p>`]),
    ...sourceLine(chart, briefing),
    ...fileLinks(chart, briefing),
    `</figure>`,
  ].join("\n");
}

function graphicOf(
  chart: Exclude<Chart, { kind: "gantt" | "timeline" }>,
  briefing: Briefing,
  id: string,
): ChartGraphic {
  if (chart.kind === "count") return countChart(chart, briefing.locale);
  if (chart.kind === "areas") return areasChart(chart, briefing.locale, id);
  return chart.kind === "parts" ? partsChart(chart, briefing) : barChart(chart, briefing, id);
}

type Body = Pick<ChartGraphic, "key"> & { readonly body: readonly string[] };

function graphicBody(chart: Chart, graphic: ChartGraphic, briefing: Briefing, id: string): Body {
  const table = [
    `<details class="chart-table">`,
    `<summary>${briefing.locale.html("chart.table-show")}</summary>`,
    `<section class="table-frame" aria-labelledby="${id}-title" tabindex="0">`,
    chartTable(chart, briefing),
    `</section>`,
    `</details>`,
  ];
  const { marks, height, reading, key } = graphic;
  const drawing = chartSvg("chart-drawing", id, em(height), reading, marks);
  return { body: [...kindKey(figuresIn(chart), id, briefing.locale), drawing, ...table], key };
}

/** Whether a chart is one drawing, and not rows of them with words beside each. */
function isOneDrawing({ kind }: Chart): boolean {
  return kind !== "gantt" && kind !== "timeline";
}

/** Height of a chart's drawing at its usual size of text, in pixels; null for one of many rows. */
export function chartHeight(chart: Chart, briefing: Briefing): number | null {
  if (chart.kind === "gantt" || chart.kind === "timeline") return null;
  return graphicOf(chart, briefing, chart.id).height * 16;
}

/** Links to the files of a chart and to its own page; a dated copy has none. */
function fileLinks(chart: Chart, { datedCopy, locale }: Briefing): string[] {
  if (datedCopy) return [];
  const page = chartAddress(chart.id);
  const links = (["svg", "png", "csv"] as const).map(
    (ending) => `<a href="/${chartFile(chart.id, ending)}">${ending.toUpperCase()}</a>`,
  );
  return [
    `<p class="chart-files">${[...links, `<a href="${page}">${locale.html("chart.embed")}</a>`].join(" · ")}</p>`,
  ];
}

/** Publisher, date and paragraphs of each source; nothing for a chart whose labels name their own. */
function sourceLine(chart: Chart, briefing: Briefing): string[] {
  const { locale } = briefing;
  const cite = citeShortcode(briefing);
  const sources = sourcesOf(chart, briefing).map(({ source, paragraphs }) => {
    const { publisher, published } = source;
    const citations = paragraphs.map((paragraph) => cite(source.id, paragraph)).join(" ");
    const values = { publisher, paragraphs: new Markup(citations) };
    return published === null
      ? locale.html("chart.source-no-date", values)
      : locale.html("chart.source", { ...values, date: new Markup(dateElement(published, locale)) });
  });
  if (sources.length === 0) return [];
  const list = new Markup(sources.join(locale.text("chart.sources-separator")));
  return [`<p class="chart-source">${locale.html("chart.sources", { count: sources.length, sources: list })}</p>`];
}
