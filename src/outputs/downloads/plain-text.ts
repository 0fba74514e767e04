// The briefing's own sentences as plain text: what a page shows of them, without the links.

import { DomUtils, parseDocument } from "htmlparser2";
import type { Briefing } from "../../model/briefing.ts";
import { markdownFor } from "../../eleventy/extensions/markdown.ts";
import { shortcodesOf } from "../../eleventy/shortcodes/index.ts";

/** Gives what reads a sentence as a page does: `over {% figure "shops" %}` with the figure in its words. */
export function plainTextOf(briefing: Briefing): (sentence: string) => string {
  const markdown = markdownFor(shortcodesOf(briefing));
  return (sentence) => DomUtils.textContent(parseDocument(markdown.renderInline(sentence)));
}
