// A page's table of contents, read from its headings.

import { DomUtils, parseDocument } from "htmlparser2";

const MIN_HEADINGS = 4;

/** The second-level headings with an id; none if there are fewer than {@link MIN_HEADINGS}. */
export function contentsOf(html: string): { id: string; text: string }[] {
  if ((html.match(/<h2\b/g) ?? []).length < MIN_HEADINGS) return [];
  return [...html.matchAll(/<h2\b[^>]*?\sid="([^"]*)"[^>]*>([\s\S]*?)<\/h2>/g)].map(([, id = "", inside = ""]) => ({
    id,
    text: DomUtils.textContent(parseDocument(inside)).trim(),
  }));
}
