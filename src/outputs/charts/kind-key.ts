// The key of a chart: a sample of each form in which it draws figures, with the kind of figure it stands for.

import { escapeHtml } from "../../html/escape.ts";
import type { Locale } from "../../messages/locale.ts";
import type { Figure } from "../../model/figure.ts";
import { spanBar } from "./gantt-marks.ts";
import { element } from "./svg-elements.ts";

/** The kinds in the order of the key. */
const KINDS: readonly Figure["kind"][] = ["actual", "target", "plan"];

/** The kinds of figures, in the order of the key; none for actual figures alone, which need no key. */
export function keyedKinds(figures: readonly Figure[]): Figure["kind"][] {
  const kinds = KINDS.filter((kind) => figures.some((figure) => figure.kind === kind));
  return kinds.length === 1 && kinds[0] === "actual" ? [] : kinds;
}

/** @param chart id of the drawing that contains the hatching */
export function kindKey(figures: readonly Figure[], chart: string, locale: Locale): string[] {
  const kinds = keyedKinds(figures);
  return kinds.length === 0
    ? []
    : keyList(kinds.map((kind) => [spanBar(kind, 8, 92, chart), locale.text(`chart.key-${kind}`)]));
}

/** A list of samples, each an SVG on a line of zero height, with its meaning. */
export function keyList(entries: readonly (readonly [marks: string, words: string])[]): string[] {
  const items = entries.map(([marks, words]) => {
    const sample = element("svg", { y: "50%" }, marks);
    return `<li><svg class="gantt-sample" aria-hidden="true" width="2.5em" height="1.4em">${sample}</svg>${escapeHtml(words)}</li>`;
  });
  return [`<ul class="chart-key">`, ...items, `</ul>`];
}
