// Turns a page of the site into a chapter of the booklet: ids made unique, headings lowered, notes renumbered.

import {
  elements,
  hasClass,
  innerHtml,
  named,
  parse,
  remove,
  textOf,
  type Document,
  type Element,
} from "../../html/dom.ts";
import { preparePage, type LinkResolver } from "../../site/printable-page.ts";
import type { Chapter } from "../../site/navigation/reading-order.ts";
import { isHeading, LEVEL, pdfLevelOf } from "../pdf-headings.ts";
import { BOOKLET_LINK } from "./booklet-links.ts";
import type { BookletNotes } from "./booklet-notes.ts";

export interface BookletChapter extends Chapter {
  readonly title: string;
  /** Id of its heading, its class, and the prefix of its other ids. */
  readonly id: string;
  readonly html: string;
  /** Whether its tables need a landscape page. */
  readonly wide: boolean;
  /** Each use of a figure, in order: the figure's id, and the id of the element. */
  readonly figures: readonly { readonly figure: string; readonly at: string }[];
}

/** Attributes with ids of the same page. */
const IDS = ["id", "aria-labelledby", "aria-describedby", "headers", "for"];

/** Sections that the booklet has once, at its end or as chapters. */
const LEFT_OUT = ["terms-here", "sources-here", "endnotes"];

/**
 * Makes a chapter of a page's HTML, and adds its notes to those of the booklet.
 *
 * @throws Error if the page has no `h1` or `main`
 */
export function chapterOf(
  chapter: Chapter,
  id: string,
  page: string,
  links: LinkResolver,
  notes: BookletNotes,
): BookletChapter {
  const document = parse(page);
  const only = (name: string): Element => {
    const [element] = named(document, name);
    if (element === undefined)
      throw new Error(`The page ${chapter.url} has no <${name}>, so it cannot become a chapter.`);
    return element;
  };
  preparePage(document, chapter.url, links);
  const heading = only("h1");
  const title = textOf(heading);
  notes.renumber(document);
  for (const element of elements(document, (one) => LEFT_OUT.some((name) => hasClass(one, name)))) remove(element);
  const main = only("main");
  const figures = markFigures(main, id);
  prefixIds(document, id);
  // The heading, because the article may begin at the foot of the page before.
  heading.attribs["id"] = id;
  lowerHeadings(main, chapter.level);
  const wide = named(document, "html")[0]?.attribs["data-sheet"] === "wide";
  return { ...chapter, title, id, html: innerHtml(main), wide, figures };
}

/** Gives each figure in the text an id for the index to link to. */
function markFigures(main: Element, chapter: string): { figure: string; at: string }[] {
  return named(main, "data")
    .filter(({ attribs }) => attribs["data-figure"] !== undefined)
    .map(({ attribs }, index) => {
      attribs["id"] = `figure-${index + 1}`;
      return { figure: attribs["data-figure"] ?? "", at: `${chapter}-figure-${index + 1}` };
    });
}

/** Puts the chapter's id before every id and every reference to one. */
function prefixIds(document: Document, chapter: string): void {
  const prefixed = (ids: string) => ids.replace(/(?<=^|\s)(?=\S)/g, `${chapter}-`);
  for (const { attribs } of elements(document, () => true))
    for (const [name, value] of Object.entries(attribs)) {
      if (IDS.includes(name)) attribs[name] = prefixed(value);
      else if (!/^(?:xlink:)?href$/.test(name)) attribs[name] = value.replaceAll("url(#", `url(#${chapter}-`);
      else if (value.startsWith(BOOKLET_LINK)) attribs[name] = `#${value.slice(BOOKLET_LINK.length)}`;
      else attribs[name] = value.replace(/^#/, `#${chapter}-`);
    }
}

/**
 * Records each heading's level in the PDF: titles of parts are level 1, those of sections level 2, and those of pages
 * below a section level 3. The elements stay as they are, because the print style sheet selects them by name.
 */
function lowerHeadings(main: Element, level: 1 | 2): void {
  for (const heading of elements(main, isHeading))
    heading.attribs[LEVEL] = String(Math.min(6, pdfLevelOf(heading) + level));
}
