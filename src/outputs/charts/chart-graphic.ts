// A drawing of a chart: its SVG, how it is to be read, and what its marks mean where words beside them do not say it.

import { element, em } from "./svg-elements.ts";

/** What one kind of chart draws. */
export interface ChartGraphic {
  /** Lines of SVG, from the top down. */
  readonly marks: readonly string[];
  /** How tall it is, in em of its text. */
  readonly height: number;
  /** How it is to be read, for readers who do not see it. */
  readonly reading: string;
  /** What its marks mean, each a short sentence. */
  readonly key: readonly string[];
}

/** The drawing as SVG: one picture to assistive technology, named by the caption; the table says the same. */
export function chartSvg({ marks, height, reading }: ChartGraphic, id: string): string {
  return [
    `<svg class="chart-drawing" role="img" aria-labelledby="${id}-title" aria-describedby="${id}-reading" width="100%" height="${em(height)}">`,
    element("desc", { id: `${id}-reading` }, reading),
    ...marks,
    `</svg>`,
  ].join("\n");
}

/** Lines at a slant, for a plan: arranged and not yet built is hatched, as on an architect's drawing. */
export function hatching(id: string): string {
  return `<defs><pattern id="${id}-hatching" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="chart-hatching" d="M0 0V6"/></pattern></defs>`;
}
