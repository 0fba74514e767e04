// The graphic of a chart: its SVG, a reading instruction, and a key to its marks.

import { element } from "./svg-elements.ts";

export interface ChartGraphic {
  /** SVG elements, from the top down. */
  readonly marks: readonly string[];
  /** Height in em of its text. */
  readonly height: number;
  /** How it is to be read, for readers who do not see it. */
  readonly reading: string;
  /** The meaning of marks that no label explains, in short sentences. */
  readonly key: readonly string[];
}

/** A drawing as SVG: to assistive technology one image, named by the caption; table or list has its content. */
export function chartSvg(name: string, id: string, height: string, reading: string, marks: readonly string[]): string {
  const references = `aria-labelledby="${id}-title" aria-describedby="${id}-reading"`;
  return [
    `<svg class="${name}" role="img" ${references} width="100%" height="${height}">`,
    element("desc", { id: `${id}-reading` }, reading),
    ...marks,
    `</svg>`,
  ].join("\n");
}

/** The hatching of plans: on an architect's drawing, it marks what is arranged but not built. */
export function hatching(id: string): string {
  const size = `width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"`;
  const path = `<path class="chart-hatching" d="M0 0V6"/>`;
  return `<defs><pattern id="${id}-hatching" ${size}>${path}</pattern></defs>`;
}
