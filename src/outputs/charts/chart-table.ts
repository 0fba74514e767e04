// The table of a chart, which makes its numbers accessible to everyone.

import type { Briefing } from "../../model/briefing.ts";
import { figuresIn, type Chart } from "../../model/chart.ts";
import { reportOf, shareOf, subjectsDiffer, whenOf, type Piece } from "../../model/chart-labels.ts";
import type { Figure } from "../../model/figure.ts";
import { escapeHtml } from "../../html/escape.ts";
import { citeShortcode } from "../../site/shortcodes/cite.ts";
import { dateElement } from "../../html/date-element.ts";
import { figureShortcode } from "../../site/shortcodes/figure.ts";
import { nameShortcode } from "../../site/shortcodes/name.ts";

/** A column: its heading, the HTML of a figure's cell, and whether cells are numbers. */
interface Column {
  readonly name: string;
  readonly of: (figure: Figure) => string;
  readonly number?: true;
}

/** A row for each figure of the chart: measure, number, kind, date and source. */
export function chartTable(chart: Chart, briefing: Briefing): string {
  const cite = citeShortcode(briefing);
  const name = nameShortcode(briefing);
  const figures = chart.kind === "targets" ? chart.targets.map(({ target }) => target) : figuresIn(chart);
  const columns: Column[] = [
    ...(subjectsDiffer(figures) ? [{ name: "About", of: ({ about }: Figure) => name(about.id) }] : []),
    { name: "Number", of: numberOf(briefing), number: true },
    ...(chart.kind === "parts" ? [{ name: "Share", of: shareColumn(chart, briefing), number: true } as const] : []),
    { name: "Kind", of: ({ kind }) => `<span class="kind kind-${kind}">${kind}</span>` },
    { name: "When", of: (figure) => piecesOf(whenOf(figure), briefing) },
    ...(chart.kind === "targets" ? [{ name: "Reported", of: reportColumn(chart, briefing) }] : []),
    { name: "Source", of: ({ source, paragraph }) => cite(source.id, paragraph) },
  ];
  const headings = [
    `<th scope="col">Measure</th>`,
    ...columns.map((column) => `<th scope="col"${numbered(column)}>${column.name}</th>`),
  ];
  const rows = figures.map((figure) => {
    const cells = columns.map(
      (column) => `<td data-label="${column.name}"${numbered(column)}><span>${column.of(figure)}</span></td>`,
    );
    return `<tr><th scope="row">${escapeHtml(figure.label)}</th>${cells.join("")}</tr>`;
  });
  return [
    `<table class="stacked">`,
    `<caption class="unseen">The numbers of the chart</caption>`,
    `<thead><tr>${headings.join("")}</tr></thead>`,
    `<tbody>`,
    ...rows,
    `</tbody>`,
    `</table>`,
  ].join("\n");
}

function numbered({ number }: Column): string {
  return number === true ? ` class="number"` : "";
}

function numberOf(briefing: Briefing): Column["of"] {
  const show = figureShortcode(briefing);
  return ({ id }) => show(id, "number");
}

function shareColumn({ whole }: Extract<Chart, { kind: "parts" }>, briefing: Briefing): Column["of"] {
  return (figure) => {
    const share = figure.id === whole.id ? null : shareOf(figure, whole, briefing);
    if (share !== null) return numberOf(briefing)(share);
    return `<span class="none">${figure.id === whole.id ? "the whole" : "none given"}</span>`;
  };
}

function reportColumn({ targets }: Extract<Chart, { kind: "targets" }>, briefing: Briefing): Column["of"] {
  const cite = citeShortcode(briefing);
  return ({ id }) => {
    const row = targets.find(({ target }) => target.id === id);
    const report = row === undefined ? { words: "" } : reportOf(row, briefing);
    if ("words" in report) return `<span class="none">${escapeHtml(report.words)}</span>`;
    const { figure } = report;
    const when = piecesOf(whenOf(figure), briefing);
    return `${numberOf(briefing)(figure)}, ${when} ${cite(figure.source.id, figure.paragraph)}`;
  };
}

/** Pieces as HTML, with figures and dates as in running text. */
function piecesOf(pieces: readonly Piece[], briefing: Briefing): string {
  return pieces
    .map((piece) => {
      if (typeof piece !== "string")
        return "date" in piece ? dateElement(piece.date) : figureShortcode(briefing)(piece.figure.id, piece.style);
      return / given$/.test(piece) ? `<span class="none">${piece}</span>` : escapeHtml(piece);
    })
    .join("");
}
