// The table of a chart, which makes its numbers accessible to everyone.

import { Markup } from "../../messages/locale.ts";
import type { Briefing } from "../../model/briefing.ts";
import { figuresIn, type Chart, type ChartTarget } from "../../model/chart.ts";
import { reportOf, shareOf, subjectsDiffer, whenOf, type Piece } from "../../model/chart-labels.ts";
import type { Figure } from "../../model/figure.ts";
import { breakBetween } from "../../model/series.ts";
import { escapeHtml } from "../../html/escape.ts";
import { citeShortcode } from "../../site/render/shortcodes/cite-shortcode.ts";
import { dateElement } from "../../html/date-element.ts";
import { figureShortcode } from "../../site/render/shortcodes/figure-shortcode.ts";
import { nameShortcode } from "../../site/render/shortcodes/name-shortcode.ts";

/** A column: its heading, the HTML of a figure's cell, and whether cells are numbers. */
interface Column {
  readonly name: string;
  readonly of: (figure: Figure) => string;
  readonly number?: true;
}

/** A row for each figure of the chart: measure, number, kind, date and source. */
export function chartTable(chart: Chart, briefing: Briefing): string {
  const { locale } = briefing;
  const cite = citeShortcode(briefing);
  const name = nameShortcode(briefing);
  const show = figureShortcode(briefing);
  const none = (words: string) => `<span class="none">${escapeHtml(words)}</span>`;
  // Figures and dates as in running text.
  const htmlOf = (piece: Piece) => {
    if (typeof piece === "string") return escapeHtml(piece);
    return "date" in piece ? dateElement(piece.date, briefing.locale) : show(piece.figure.id, piece.style);
  };
  const when = (figure: Figure) => {
    const pieces = whenOf(figure);
    const isDated = figure.by !== undefined || figure.period !== undefined;
    return isDated ? pieces.map(htmlOf).join("") : none(pieces.join(""));
  };
  const shareIn = (whole: Figure) => (figure: Figure) => {
    if (figure.id === whole.id) return none(locale.text("chart.cell-whole"));
    const share = shareOf(figure, whole, briefing);
    return share === null ? none(locale.text("chart.cell-no-share")) : show(share.id, "number");
  };
  const reportIn = (targets: readonly ChartTarget[]) => (figure: Figure) => {
    const [row] = targets.filter(({ target }) => target === figure);
    const report = row === undefined ? { words: "" } : reportOf(row, briefing);
    if ("words" in report) return none(report.words);
    const { id, source, paragraph } = report.figure;
    return locale.html("chart.cell-reported", {
      number: new Markup(show(id, "number")),
      when: new Markup(when(report.figure)),
      source: new Markup(cite(source.id, paragraph)),
    });
  };

  const figures = chart.kind === "targets" ? chart.targets.map(({ target }) => target) : figuresIn(chart);
  const columns: Column[] = [
    ...(subjectsDiffer(figures)
      ? [{ name: locale.text("chart.column-about"), of: ({ about }: Figure) => name(about.id) }]
      : []),
    { name: locale.text("chart.column-number"), of: ({ id }) => show(id, "number"), number: true },
    ...(chart.kind === "parts"
      ? [{ name: locale.text("chart.column-share"), of: shareIn(chart.whole), number: true } as const]
      : []),
    {
      name: locale.text("chart.column-kind"),
      of: ({ kind }) => `<span class="kind kind-${kind}">${locale.html(`chart.kind-${kind}`)}</span>`,
    },
    { name: locale.text("chart.column-when"), of: when },
    ...(chart.kind === "targets" ? [{ name: locale.text("chart.column-reported"), of: reportIn(chart.targets) }] : []),
    { name: locale.text("chart.column-source"), of: ({ source, paragraph }) => cite(source.id, paragraph) },
  ];
  const classOf = ({ number }: Column) => (number === true ? ` class="number"` : "");
  const headings = columns.map((column) => `<th scope="col"${classOf(column)}>${column.name}</th>`);
  const noComparison = none(locale.text("chart.break-cell"));
  const parted =
    `<tr><th scope="row">${locale.html("chart.break-heading")}</th>` +
    `<td colspan="${columns.length}">${noComparison}</td></tr>`;
  const rows = figures.map((figure, index) => {
    const cells = columns.map(
      (column) => `<td data-label="${column.name}"${classOf(column)}><span>${column.of(figure)}</span></td>`,
    );
    const row = `<tr><th scope="row">${escapeHtml(figure.label)}</th>${cells.join("")}</tr>`;
    const before = chart.kind === "series" ? figures[index - 1] : undefined;
    return before !== undefined && breakBetween(before, figure, briefing.breaks) !== null ? `${parted}\n${row}` : row;
  });
  return [
    `<table class="stacked">`,
    `<caption class="unseen">${locale.html("chart.table-caption")}</caption>`,
    `<thead><tr><th scope="col">${locale.html("chart.column-measure")}</th>${headings.join("")}</tr></thead>`,
    `<tbody>`,
    ...rows,
    `</tbody>`,
    `</table>`,
  ].join("\n");
}
