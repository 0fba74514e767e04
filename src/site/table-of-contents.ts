// A page's table of contents, read from its headings.

import { Parser } from "htmlparser2";

/** An entry of the table of contents. */
export interface Heading {
  readonly id: string;
  readonly text: string;
}

/** Minimum number of headings for a table of contents. */
const MIN_HEADINGS = 4;

/** The second-level headings with an id; none if there are fewer than {@link MIN_HEADINGS}. */
export function contentsOf(html: string): readonly Heading[] {
  if ((html.match(/<h2\b/g) ?? []).length < MIN_HEADINGS) return [];
  const headings: Heading[] = [];
  let current: { id: string; text: string } | null = null;
  const parser = new Parser({
    onopentag(name, { id }) {
      if (name === "h2" && id !== undefined) current = { id, text: "" };
    },
    ontext(text) {
      if (current !== null) current.text += text;
    },
    onclosetag(name) {
      if (name !== "h2" || current === null) return;
      headings.push({ ...current, text: current.text.trim() });
      current = null;
    },
  });
  parser.write(html);
  parser.end();
  return headings;
}
