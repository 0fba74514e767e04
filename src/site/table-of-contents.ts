// A page's table of contents, read from its headings.

import { Parser } from "htmlparser2";

/** A heading that the table of contents lists. */
export interface Heading {
  readonly id: string;
  readonly text: string;
}

/** A page with fewer headings than this needs no table of contents. */
const FEWEST = 4;

/** The second-level headings with an id, in their order; none when there are few. */
export function contentsOf(html: string): readonly Heading[] {
  if ((html.match(/<h2\b/g) ?? []).length < FEWEST) return [];
  const headings: { id: string; text: string }[] = [];
  let inside: { id: string; text: string } | null = null;
  const parser = new Parser({
    onopentag(name, { id }) {
      if (name === "h2" && id !== undefined) inside = { id, text: "" };
    },
    ontext(text) {
      if (inside !== null) inside.text += text;
    },
    onclosetag(name) {
      if (name !== "h2" || inside === null) return;
      headings.push({ ...inside, text: inside.text.trim() });
      inside = null;
    },
  });
  parser.write(html);
  parser.end();
  return headings;
}
