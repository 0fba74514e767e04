// The briefing's own sentences as plain text: as a page shows them, without links.

import { DomUtils, parseDocument } from "htmlparser2";
import type { Briefing } from "../../model/briefing.ts";
import { markdownFor } from "../../site/markdown.ts";
import { shortcodesOf } from "../../site/shortcodes/index.ts";

/** Renders a sentence that may contain shortcodes as plain text: `over {% figure "shops" %}` → "over 1,200 shops". */
export function plainTextOf(briefing: Briefing): (sentence: string) => string {
  const markdown = markdownFor(shortcodesOf(briefing));
  return (sentence) => DomUtils.textContent(parseDocument(markdown.renderInline(sentence)));
}
