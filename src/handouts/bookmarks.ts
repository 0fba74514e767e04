// Rebuilds a PDF's bookmarks from the page's headings. Chromium joins the lines of a heading without a space, and nests
// bookmarks by element alone.

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
const OWN_LINKS = ["Parent", "Prev", "Next"].map(name);
const CHILD_LINKS = ["First", "Last", "Count"].map(name);

interface Bookmark {
  readonly ref: PDFRef;
  readonly dict: PDFDict;
}

interface OutlineItem extends Bookmark {
  readonly level: number;
  readonly children: OutlineItem[];
}

/** Gives each bookmark, and the structure element it leads to, the text and level of its heading. */
export function rebuildBookmarks(document: PDFDocument, headings: readonly PdfHeading[]): void {
  const { catalog, context } = document;
  const ref = catalog.get(name("Outlines"));
  const dict = catalog.lookupMaybe(name("Outlines"), PDFDict);
  if (!(ref instanceof PDFRef) || dict === undefined) return;
  const root: OutlineItem = { ref, dict, level: 0, children: [] };
  let next = 0;
  const open = [root];
  for (const bookmark of bookmarksBelow(dict, document)) {
    const title = titleOf(bookmark.dict);
    const found = headings.findIndex(({ text }, index) => index >= next && isTitleOf(text, title));
    if (found >= 0) next = found + 1;
    const { text, level } = headings[found] ?? { text: title, level: open.length };
    bookmark.dict.set(name("Title"), PDFHexString.fromText(text));
    context.lookupMaybe(bookmark.dict.get(name("SE")), PDFDict)?.set(name("S"), name(`H${level}`));
    while ((open.at(-1)?.level ?? 0) >= level) open.pop();
    const item: OutlineItem = { ...bookmark, level, children: [] };
    (open.at(-1) ?? root).children.push(item);
    open.push(item);
  }
  linkChildren(root);
}

function bookmarksBelow(parent: PDFDict, document: PDFDocument): Bookmark[] {
  const found: Bookmark[] = [];
  let at: PDFObject | undefined = parent.get(name("First"));
  while (at instanceof PDFRef) {
    const dict = document.context.lookup(at, PDFDict);
    found.push({ ref: at, dict }, ...bookmarksBelow(dict, document));
    at = dict.get(name("Next"));
  }
  return found;
}

/**
 * Links the items below an item (ISO 32000-2, 12.3.3), with those of the first level open.
 *
 * @returns its `Count`: the number of visible items below it, negative where it is closed
 */
function linkChildren({ ref, dict, level, children }: OutlineItem): number {
  for (const key of CHILD_LINKS) dict.delete(key);
  children.forEach((child, index) => {
    for (const key of OWN_LINKS) child.dict.delete(key);
    child.dict.set(name("Parent"), ref);
    const [before, after] = [children[index - 1], children[index + 1]];
    if (before !== undefined) child.dict.set(name("Prev"), before.ref);
    if (after !== undefined) child.dict.set(name("Next"), after.ref);
  });
  const visible = children.map(linkChildren).reduce((sum, count) => sum + 1 + Math.max(0, count), 0);
  const [first, last] = [children[0], children.at(-1)];
  if (first === undefined || last === undefined) return 0;
  const count = level < 2 ? visible : -visible;
  dict.set(name("First"), first.ref);
  dict.set(name("Last"), last.ref);
  dict.set(name("Count"), PDFNumber.of(count));
  return count;
}

function titleOf(bookmark: PDFDict): string {
  return bookmark.lookup(name("Title"), PDFString, PDFHexString).decodeText();
}

/** Whether a bookmark is for a heading. Chromium repeats the text of a heading that layout moved to the next page. */
function isTitleOf(heading: string, title: string): boolean {
  const [once = "", found = ""] = [heading, title].map((text) => text.replace(/\s+/gu, ""));
  return once !== "" && found !== "" && found.replaceAll(once, "") === "";
}
