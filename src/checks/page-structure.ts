// Headings, links and text of a page: one main heading, no level skipped, no link without words, no mark left over.

import { MARKDOWN } from "../html/page-structure.ts";
import type { Page } from "../html/read-page.ts";
import type { Problems } from "../model/problem.ts";
import { reportOnPage } from "./report-on-page.ts";

export function checkPageStructure(page: Page, problems: Problems): void {
  // Of a template that failed in part, what is missing is no fault of its own.
  if (page.broken) return;
  const report = reportOnPage(page, problems);
  for (const { message, suggestion, written } of page.structureFaults)
    report(message, suggestion, undefined, { written });
  for (const { text, place } of page.textBlocks) {
    const [sign] = IN_THE_HEAD.test(place) ? (MARKDOWN.exec(text) ?? []) : [];
    if (sign !== undefined)
      report(`"${sign}" is in a text that is shown unchanged.`, "the words alone.", place, { written: sign });
  }
}

/** Texts of the page's head: its title, and what search results and shared links show. */
const IN_THE_HEAD = /^(?:title$|meta )/;
