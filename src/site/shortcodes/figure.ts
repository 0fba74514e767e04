// {% figure "id" %}: a figure as it may be published, linked to its entry.

import type { Briefing } from "../../model/briefing.ts";
import { FORMAT_STYLES, formatQuantity, valueAttribute } from "../../model/format.ts";
import { addressOf } from "../addresses.ts";
import { escapeHtml, LEFT_OUT, mistake } from "../../html/escape.ts";
import { absent } from "./absent.ts";

/**
 * `prose` for running text ("over 260,000 businesses"), `table` for cells, `number` without the things counted.
 * `<data value>` carries the number for machines; the link leads to the printed words.
 */
export function figureShortcode(briefing: Briefing) {
  return (id: string, style: string = "prose"): string => {
    const figure = briefing.figures.get(id) ?? briefing.derived.get(id);
    if (briefing.leftOut.has(`figure:${id}`) || briefing.leftOut.has(`derived figure:${id}`)) return LEFT_OUT;
    if (figure === undefined)
      return absent(briefing, ["figure", "derived figure"], id, [
        ...briefing.figures.keys(),
        ...briefing.derived.keys(),
      ]);
    const format = FORMAT_STYLES.find((name) => name === style);
    if (format === undefined)
      return mistake(
        `A figure has no style "${style}".`,
        `one of ${FORMAT_STYLES.map((name) => `"${name}"`).join(", ")}`,
      );
    const words = escapeHtml(formatQuantity(figure.quantity, { style: format }));
    const value = escapeHtml(valueAttribute(figure.quantity));
    const kind = figure.type === "derived" ? "derived" : figure.kind;
    const data = `<data value="${value}" data-figure="${id}">${words}</data>`;
    return `<a class="figure figure-${kind}" href="${addressOf("figure", id)}">${data}</a>`;
  };
}
