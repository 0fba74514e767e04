// A page of the site as a chapter of the booklet: its names are made unlike those of other chapters, its headings go
// below the part's, its links lead on inside the booklet, and its notes are handed over to be numbered through.

import {
  elements,
  hasClass,
  inner,
  named,
  parse,
  remove,
  textOf,
  type Document,
  type Element,
} from "../../html/dom.ts";
import { isHeading, LEVEL, pdfLevelOf } from "../pdf-headings.ts";
import { preparePage, type LinkResolver } from "../../site/printable-page.ts";
import { BOOKLET_LINK } from "./booklet-links.ts";
import type { BookletNotes } from "./booklet-notes.ts";

/** A chapter, before all are known. */
export interface BookletChapter {
  readonly url: string;
  readonly part: string;
  readonly level: 1 | 2;
  readonly title: string;
  /** Id of its heading, its class, and what its other ids begin with. */
  readonly id: string;
  readonly html: string;
  /** Whether its tables ask for a sheet on its side. */
  readonly wide: boolean;
  /** Where figures stand, in order: the figure's id and the id of the place. */
  readonly figures: readonly { readonly figure: string; readonly at: string }[];
}

export interface ChapterSource {
  readonly url: string;
  readonly part: string;
  readonly level: 1 | 2;
  readonly id: string;
  readonly page: string;
}

/** Attributes that name ids of the same page. */
const REFERENCES = ["aria-labelledby", "aria-describedby", "headers", "for"];
const DRAWN = ["fill", "stroke", "clip-path", "mask", "marker-start", "marker-mid", "marker-end", "filter"];

/** Reads a page and hands its notes over. */
export function chapterOf(
  { url, part, level, id, page }: ChapterSource,
  links: LinkResolver,
  notes: BookletNotes,
): BookletChapter {
  const document = parse(page);
  preparePage(document, url, links);
  const [root] = named(document, "html");
  const heading = named(document, "h1")[0] ?? fail(url, "h1");
  const title = textOf(heading);
  notes.renumber(document);
  for (const one of elements(document, isLeftOut)) remove(one);
  const main = named(document, "main")[0] ?? fail(url, "main");
  const figures = markFigures(main, id);
  prefixIds(document, id);
  // Not its article, which may begin at the end of the sheet before.
  heading.attribs["id"] = id;
  lower(main, level);
  return { url, part, level, title, id, html: inner(main), wide: root?.attribs["data-sheet"] === "wide", figures };
}

/** Sources, terms and notes stand once in the booklet, at its end or as chapters. */
function isLeftOut(element: Element): boolean {
  return ["terms-here", "sources-here", "endnotes"].some((name) => hasClass(element, name));
}

/** Gives each figure in the text a place to which the index can lead. */
function markFigures(main: Element, chapter: string): { figure: string; at: string }[] {
  return elements(main, ({ name, attribs }) => name === "data" && attribs["data-figure"] !== undefined).map(
    (data, index) => {
      data.attribs["id"] = `figure-${index + 1}`;
      return { figure: data.attribs["data-figure"] ?? "", at: `${chapter}-figure-${index + 1}` };
    },
  );
}

/** Puts the chapter's id before all ids, and before whatever refers to one. */
function prefixIds(document: Document, chapter: string): void {
  const prefixed = (ids: string) =>
    ids
      .split(/\s+/)
      .map((id) => `${chapter}-${id}`)
      .join(" ");
  for (const { attribs } of elements(document, () => true)) {
    for (const name of REFERENCES) if (attribs[name] !== undefined) attribs[name] = prefixed(attribs[name]);
    for (const name of DRAWN)
      if (attribs[name] !== undefined) attribs[name] = attribs[name].replace(/url\(#/g, `url(#${chapter}-`);
    for (const name of ["href", "xlink:href"]) {
      const href = attribs[name];
      if (href?.startsWith(BOOKLET_LINK)) attribs[name] = `#${href.slice(BOOKLET_LINK.length)}`;
      else if (href?.startsWith("#")) attribs[name] = `#${chapter}-${href.slice(1)}`;
    }
    if (attribs["id"] !== undefined) attribs["id"] = prefixed(attribs["id"]);
  }
}

/**
 * A part is a heading of the first level; a section's chapter of the second, one below a section of the third. The style
 * sheet for print knows headings by their elements, so these stay, and the level is told to the PDF.
 */
function lower(main: Element, level: 1 | 2): void {
  for (const heading of elements(main, isHeading))
    heading.attribs[LEVEL] = String(Math.min(6, pdfLevelOf(heading) + level));
}

function fail(url: string, element: string): never {
  throw new Error(`The page ${url} has no <${element}>, so it cannot become a chapter.`);
}
