// What a test reads in the HTML of a chart: its bars, its figures and its texts.

import { DomUtils, parseDocument } from "htmlparser2";

/** A bar or a cell of a drawing: what it stands for, and its place and length in per cent of the width. */
export interface Bar {
  readonly kind: string;
  readonly x: string;
  readonly width: number;
}

/** All bars and cells of a chart, in their order. */
export function barsOf(html: string): Bar[] {
  return DomUtils.getElementsByTagName("rect", parseDocument(html), true)
    .filter(({ attribs }) => /^bar /.test(attribs["class"] ?? ""))
    .map(({ attribs }) => ({
      kind: (attribs["class"] ?? "").replace("bar bar-", ""),
      x: attribs["x"] ?? "",
      width: Number((attribs["width"] ?? "").replace("%", "")),
    }));
}

/** The texts of a drawing, each on a line of its own. */
export function textOf(html: string): string {
  return DomUtils.getElementsByTagName("text", parseDocument(html), true)
    .map((text) => DomUtils.textContent(text))
    .join("\n");
}

/** Ids of the figures that the elements of one name say: `tspan` in a drawing, `data` in a table. */
export function figuresSaid(html: string, element: string): Set<string> {
  return new Set(
    DomUtils.getElementsByTagName(element, parseDocument(html), true).flatMap(
      ({ attribs }) => attribs["data-figure"] ?? [],
    ),
  );
}

/** The charts of a page, each as HTML, by their id. */
export function chartsOf(html: string): Map<string, string> {
  return new Map(
    [...html.matchAll(/<figure class="chart [^>]* id="chart-([^"]+)">.*?<\/figure>/gs)].map(([figure, id = ""]) => [
      id,
      figure,
    ]),
  );
}
