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

interface OutlineItem {
  readonly ref: PDFRef;
  readonly dict: PDFDict;
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

function bookmarksBelow(parent: PDFDict, document: PDFDocument): Pick<OutlineItem, "ref" | "dict">[] {
  const found: Pick<OutlineItem, "ref" | "dict">[] = [];
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
  children.forEach((child, index) => {
    replace(child.dict, "Parent", ref);
    replace(child.dict, "Prev", children[index - 1]?.ref);
    replace(child.dict, "Next", children[index + 1]?.ref);
  });
  const visible = children.map(linkChildren).reduce((sum, count) => sum + 1 + Math.max(0, count), 0);
  const count = level < 2 ? visible : -visible;
  replace(dict, "First", children[0]?.ref);
  replace(dict, "Last", children.at(-1)?.ref);
  replace(dict, "Count", visible === 0 ? undefined : PDFNumber.of(count));
  return count;
}

/** Sets a property as the last one of a dictionary, or removes it. */
function replace(dict: PDFDict, key: string, value: PDFObject | undefined): void {
  dict.delete(name(key));
  if (value !== undefined) dict.set(name(key), value);
}

function titleOf(bookmark: PDFDict): string {
  return bookmark.lookup(name("Title"), PDFString, PDFHexString).decodeText();
}

/** Whether a bookmark is for a heading. Chromium repeats the text of a heading that layout moved to the next page. */
function isTitleOf(heading: string, title: string): boolean {
  const [once = "", found = ""] = [heading, title].map((text) => text.replace(/\s+/gu, ""));
  return once !== "" && found !== "" && found.replaceAll(once, "") === "";
}
