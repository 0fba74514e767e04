// The headings of what is printed: bookmarks of the PDF are made of them.

import { elements, parse, textOf, type Element } from "../html/dom.ts";

/** A heading with its level in the PDF. */
export interface PdfHeading {
  readonly text: string;
  readonly level: number;
}

/** Attribute with the level of a heading in the PDF, where it is another than its element's. */
export const LEVEL = "data-level";

export function isHeading({ name }: Element): boolean {
  return /^h[1-6]$/.test(name);
}

export function pdfLevelOf({ name, attribs }: Element): number {
  return Number(attribs[LEVEL] ?? name.slice(1));
}

/** All headings of a document, in their order. */
export function pdfHeadingsOf(html: string): PdfHeading[] {
  return elements(parse(html), isHeading).map((heading) => ({ text: textOf(heading), level: pdfLevelOf(heading) }));
}
