// The bookmarks of a PDF as its headings have them. Chromium joins the lines of a heading without a space between them,
// and knows only the levels of elements.

import {
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRef,
  PDFString,
  type PDFDocument,
  type PDFObject,
} from "pdf-lib";
import type { PdfHeading } from "./pdf-headings.ts";

const name = (text: string) => PDFName.of(text);
const LINKS = ["Parent", "First", "Last", "Prev", "Next", "Count"].map(name);

interface Item {
  readonly ref: PDFRef;
  readonly dict: PDFDict;
  readonly level: number;
  readonly children: Item[];
}

/** Writes each bookmark, and the heading to which it leads, with the words and the level of the heading. */
export function orderBookmarks(document: PDFDocument, headings: readonly PdfHeading[]): void {
  const { catalog, context } = document;
  const ref = catalog.get(name("Outlines"));
  const dict = catalog.lookupMaybe(name("Outlines"), PDFDict);
  if (!(ref instanceof PDFRef) || dict === undefined) return;
  const root: Item = { ref, dict, level: 0, children: [] };
  let next = 0;
  const open = [root];
  for (const bookmark of bookmarksBelow(dict, document)) {
    const found = headings.findIndex(({ text }, index) => index >= next && isTitleOf(text, titleOf(bookmark.dict)));
    const heading = headings[found];
    if (heading !== undefined) next = found + 1;
    const { text, level } = heading ?? { text: titleOf(bookmark.dict), level: open.length };
    bookmark.dict.set(name("Title"), PDFHexString.fromText(text));
    context.lookupMaybe(bookmark.dict.get(name("SE")), PDFDict)?.set(name("S"), name(`H${level}`));
    while ((open.at(-1)?.level ?? 0) >= level) open.pop();
    const item: Item = { ...bookmark, level, children: [] };
    (open.at(-1) ?? root).children.push(item);
    open.push(item);
  }
  link(root);
}

function bookmarksBelow(parent: PDFDict, document: PDFDocument): { ref: PDFRef; dict: PDFDict }[] {
  const found: { ref: PDFRef; dict: PDFDict }[] = [];
  let at: PDFObject | undefined = parent.get(name("First"));
  while (at instanceof PDFRef) {
    const dict = document.context.lookup(at, PDFDict);
    found.push({ ref: at, dict }, ...bookmarksBelow(dict, document));
    at = dict.get(name("Next"));
  }
  return found;
}

/** Writes how bookmarks lie below one another (ISO 32000-2, 12.3.3). Those of the first level are open. */
function link({ ref, dict, level, children }: Item): number {
  for (const key of LINKS.slice(1, 3)) dict.delete(key);
  dict.delete(name("Count"));
  children.forEach((child, index) => {
    for (const key of LINKS) child.dict.delete(key);
    child.dict.set(name("Parent"), ref);
    const [before, after] = [children[index - 1], children[index + 1]];
    if (before !== undefined) child.dict.set(name("Prev"), before.ref);
    if (after !== undefined) child.dict.set(name("Next"), after.ref);
  });
  const shown = children.map(link).reduce((sum, count) => sum + 1 + Math.max(0, count), 0);
  const [first, last] = [children[0], children.at(-1)];
  if (first === undefined || last === undefined) return 0;
  const count = level < 2 ? shown : -shown;
  dict.set(name("First"), first.ref);
  dict.set(name("Last"), last.ref);
  dict.set(name("Count"), PDFNumber.of(count));
  return count;
}

function titleOf(bookmark: PDFDict): string {
  return bookmark.lookup(name("Title"), PDFString, PDFHexString).decodeText();
}

/** Whether a bookmark is of this heading; one that was moved to the next sheet while it was laid out is written twice. */
function isTitleOf(heading: string, bookmark: string): boolean {
  const [once, found] = [heading, bookmark].map((text) => text.replace(/\s+/gu, ""));
  return once !== undefined && once !== "" && found !== "" && found?.replaceAll(once, "") === "";
}
