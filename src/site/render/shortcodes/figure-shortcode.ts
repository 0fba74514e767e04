// {% figure "id" %}: a figure as it may be published, linked to its entry.

import type { Briefing } from "../../../model/briefing.ts";
import type { Derived } from "../../../model/derived.ts";
import type { Figure } from "../../../model/figure.ts";
import { FORMAT_STYLES, formatFigure, valueAttribute } from "../../../model/format.ts";
import { addressOf } from "../../navigation/addresses.ts";
import { escapeHtml, mistake } from "../../../html/escape.ts";
import { findRecord } from "./shortcode.ts";

/**
 * `prose` for running text ("over 260,000 businesses"), `table` for cells, `number` without the things counted.
 * `<data value>` carries the number for machines; the link leads to the printed words.
 */
export function figureShortcode(briefing: Briefing) {
  const kinds = { figure: briefing.figures, "derived figure": briefing.derived };
  return (id: string, style: string = "prose"): string => {
    const found = findRecord<string, Figure | Derived>(briefing, kinds, id);
    if (typeof found === "string") return found;
    const figure = found.record;
    const format = FORMAT_STYLES.find((name) => name === style);
    if (format === undefined)
      return mistake(
        `A figure has no style "${style}".`,
        `one of ${FORMAT_STYLES.map((name) => `"${name}"`).join(", ")}`,
      );
    const words = escapeHtml(formatFigure(figure, format));
    const value = escapeHtml(valueAttribute(figure.quantity));
    const kind = figure.type === "derived" ? "derived" : figure.kind;
    const data = `<data value="${value}" data-figure="${id}">${words}</data>`;
    return `<a class="figure figure-${kind}" href="${addressOf("figure", id)}">${data}</a>`;
  };
}
