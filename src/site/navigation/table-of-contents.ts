// A page's table of contents, read from its headings.

const MIN_HEADINGS = 4;

/** Every tag but those of dates and figures, which say where the numbers in a heading come from. */
const OTHER_TAGS = /<(?!\/?(?:time|data)\b)[^>]*>/g;

/** The second-level headings with an id, as HTML; none if there are fewer than {@link MIN_HEADINGS}. */
export function contentsOf(html: string): { id: string; words: string }[] {
  if ((html.match(/<h2\b/g) ?? []).length < MIN_HEADINGS) return [];
  return [...html.matchAll(/<h2\b[^>]*?\sid="([^"]*)"[^>]*>([\s\S]*?)<\/h2>/g)].map(([, id = "", inside = ""]) => ({
    id,
    words: inside.replace(OTHER_TAGS, "").trim(),
  }));
}
