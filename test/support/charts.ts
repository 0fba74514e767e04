// Reads bars, figures and texts from the HTML of a chart.

import { DomUtils, parseDocument } from "htmlparser2";

/** A bar or cell of a drawing: its figure, and its position and length in per cent of the width. */
export interface Bar {
  readonly kind: string;
  readonly x: string;
  readonly width: number;
}

/** All bars and cells of a chart, in document order, without the samples of its key. */
export function barsOf(html: string): Bar[] {
  return DomUtils.getElementsByTagName(
    "rect",
    parseDocument(html.replace(/<ul class="chart-key">.*?<\/ul>/gs, "")),
    true,
  )
    .filter(({ attribs }) => /^bar /.test(attribs["class"] ?? ""))
    .map(({ attribs }) => ({
      kind: (attribs["class"] ?? "").replace("bar bar-", ""),
      x: attribs["x"] ?? "",
      width: Number((attribs["width"] ?? "").replace("%", "")),
    }));
}

/** The texts of a drawing, one a line. */
export function textOf(html: string): string {
  return DomUtils.getElementsByTagName("text", parseDocument(html), true)
    .map((text) => DomUtils.textContent(text))
    .join("\n");
}

/** Ids of the figures shown by elements of one name: `tspan` in a drawing, `data` in a table. */
export function figuresSaid(html: string, element: string): Set<string> {
  return new Set(
    DomUtils.getElementsByTagName(element, parseDocument(html), true).flatMap(
      ({ attribs }) => attribs["data-figure"] ?? [],
    ),
  );
}

/** The HTML of each chart of a page, by id. */
export function chartsOf(html: string): Map<string, string> {
  return new Map(
    [...html.matchAll(/<figure class="chart [^>]* id="chart-([^"]+)">.*?<\/figure>/gs)].map(([figure, id = ""]) => [
      id,
      figure,
    ]),
  );
}
