// Lines of a text, as editors and messages count them.

/** The line, counted from one, on which a place in a text lies. */
export function lineAt(text: string, index: number): number {
  return text.slice(0, index).split("\n").length;
}
