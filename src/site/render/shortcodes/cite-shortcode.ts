// {% cite "source", 8 %}: the paragraph of a source that states what was just said.

import type { Briefing } from "../../../model/briefing.ts";
import { paragraphAddress } from "../../cross-page/source-citations.ts";
import { addressOf } from "../../navigation/addresses.ts";
import { Markup } from "../../../messages/locale.ts";
import { mistake } from "../../../html/escape.ts";
import { findRecord } from "./shortcode.ts";

/**
 * A link to the paragraph's entry on the source's page: the source's letter and the paragraph, "A ¶ 8" or “A第8段”.
 * Without a paragraph, for a source that was read as an excerpt, it leads to the page: "B".
 */
export function citeShortcode(briefing: Briefing) {
  const { locale } = briefing;
  const spoken = '<span class="unseen">';
  return (id: string, paragraph: number | null = null): string => {
    const found = findRecord(briefing, { source: briefing.sources }, id);
    if (typeof found === "string") return found;
    const { mark, publisher } = found.record;
    if (paragraph === null) {
      const words = locale.html("frame.cite.source", { publisher, mark, spoken, seen: "<span>" });
      return `<a class="cite" href="${addressOf("source", id)}">${words}</a>`;
    }
    if (!Number.isInteger(paragraph) || paragraph < 1)
      return mistake(`"${paragraph}" is not a paragraph number.`, "a whole number, counting from one.");
    const words = locale.html("frame.cite.paragraph", {
      publisher,
      mark,
      paragraph: new Markup(`<span data-paragraph="${id}">${paragraph}</span>`),
      spoken,
      seen: '<span aria-hidden="true">',
    });
    return `<a class="cite" href="${paragraphAddress(briefing, id, paragraph)}">${words}</a>`;
  };
}
