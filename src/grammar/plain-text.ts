// Plain text on one line: white space collapsed, and long texts shortened for messages.

/** Replaces each run of white space, line ends included, by one space and trims both ends. */
export function collapseWhiteSpace(text: string): string {
  // A lone space, by far the commonest case, is not matched: replacing it by itself costs ten times as much.
  return text.replace(/[^\S ]\s*| \s+/gu, " ").trim();
}

/** The text cut to `length` characters (code points), with an ellipsis where any are cut. */
export function shorten(text: string, length = 60): string {
  const chars = [...text];
  return chars.length <= length ? text : `${chars.slice(0, length).join("")}…`;
}
