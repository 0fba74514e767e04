// The headings of a printed page, from which its PDF bookmarks are made.

import { elements, parse, textOf, type Element } from "../html/dom.ts";

/** A heading with its level in the PDF, from 1. */
export interface PdfHeading {
  readonly text: string;
  readonly level: number;
}

/** Attribute with a heading's level in the PDF, where it is not the level of its element. */
export const LEVEL = "data-level";

export function isHeading({ name }: Element): boolean {
  return /^h[1-6]$/.test(name);
}

export function pdfLevelOf({ name, attribs }: Element): number {
  return Number(attribs[LEVEL] ?? name.slice(1));
}

export function pdfHeadingsOf(html: string): PdfHeading[] {
  return elements(parse(html), isHeading).map((heading) => ({ text: textOf(heading), level: pdfLevelOf(heading) }));
}
