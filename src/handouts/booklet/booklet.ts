// The whole briefing as one booklet: cover, contents, parts, notes, index. Browsers cannot say on which page a place
// lies, so the booklet is printed, its places are looked up in the PDF, and it is printed again with their numbers.

import { addressOf } from "../../site/addresses.ts";
import { fileOf } from "../../html/relative-links.ts";
import { escapeHtml } from "../../html/escape.ts";
import type { Site } from "../../eleventy/build-site.ts";
import type { Briefing } from "../../model/briefing.ts";
import { formatDate } from "../../model/partial-date.ts";
import { elements, hasClass, named, outer, parse } from "../../html/dom.ts";
import { textOfFile } from "../../site/file-contents.ts";
import { destinations } from "../normalise-pdf.ts";
import { preparePage, publicLinks, type LinkResolver } from "../../site/printable-page.ts";
import { chapterOf, type BookletChapter } from "./booklet-chapter.ts";
import {
  contentsHtml,
  contentsEntries,
  indexHtml,
  opensPart,
  type ContentsEntry,
  type Pages,
} from "./booklet-contents.ts";
import { linksInBooklet } from "./booklet-links.ts";
import { BookletNotes } from "./booklet-notes.ts";

/** A booklet that can be printed. */
export interface Booklet {
  /** It without its page numbers: what decides how it looks. */
  readonly html: string;
  /** Prints it until all page numbers are true. */
  readonly print: (printer: (html: string) => Promise<Uint8Array>) => Promise<Uint8Array>;
}

/** Numbers settle with the second print; a third may be needed where a list grew by a line. */
const MOST_PRINTS = 5;

/** @param styles the booklet's own style sheet */
export function bookletOf(site: Site, styles: string): Booklet {
  const { briefing, outline, files } = site;
  const pageOf = (url: string) => textOfFile(files, fileOf(url));
  const ids = new Map(outline.map(({ url }, index) => [url, `c${index + 1}`]));
  const links = linksInBooklet(
    ids,
    new Map(
      [...briefing.figures.values(), ...briefing.derived.values()].map(({ type, id }) => [addressOf(type, id), id]),
    ),
    publicLinks(briefing.settings.address),
  );
  const notes = new BookletNotes();
  const chapters = outline.map(({ url, part, level }) =>
    chapterOf({ url, part, level, id: ids.get(url) ?? "", page: pageOf(url) }, links, notes),
  );
  const frame = homePageParts(pageOf("/"), publicLinks(briefing.settings.address));
  const end: ContentsEntry[] = [
    ...(notes.html() === "" ? [] : [{ id: "notes", title: "Notes", level: "part" as const }]),
    { id: "index", title: "Index of figures", level: "part" },
  ];
  const entries = contentsEntries(chapters, end);
  const compose = (pages: Pages): string => {
    const body = [
      coverHtml(frame, briefing),
      contentsHtml(entries, pages),
      chaptersHtml(chapters),
      notes.html(),
      indexHtml(chapters, briefing, pages),
    ].join("");
    const title = `${briefing.settings.title}, ${briefing.edition.label}`;
    const own = `<meta charset="utf-8"><title>${escapeHtml(title)}</title>${frame.styleSheets}<style>${styles}${pageStyles(chapters, end)}</style>`;
    return withoutDeadLinks(
      `<!doctype html><html${frame.attributes}><head>${own}</head><body class="booklet">${body}</body></html>`,
    );
  };
  return {
    html: compose(null),
    async print(printer) {
      let [pages, pdf] = [new Map<string, number>() as ReadonlyMap<string, number>, await printer(compose(null))];
      for (let count = 1; count < MOST_PRINTS; count++) {
        pages = new Map([...pages, ...(await destinations(pdf))]);
        const known = pages;
        pdf = await printer(compose(known));
        const now = await destinations(pdf);
        if ([...now].every(([place, page]) => known.get(place) === page)) return pdf;
      }
      throw new Error(`The booklet's page numbers still change after ${MOST_PRINTS} prints.`);
    },
  };
}

/** What the booklet takes from the home page: its root, its style sheets, its picture, who publishes it. */
interface HomePageParts {
  readonly attributes: string;
  readonly styleSheets: string;
  readonly picture: string;
  readonly titleBlock: string;
}

function homePageParts(home: string, links: LinkResolver): HomePageParts {
  const document = parse(home);
  preparePage(document, "/", links);
  const [root] = named(document, "html");
  const { "data-title": _, "data-sheet": __, ...attributes } = root?.attribs ?? {};
  const [picture] = named(document, "picture");
  const block = elements(document, (element) => hasClass(element, "title-block")).at(-1);
  return {
    attributes: Object.entries({ ...attributes, "data-title": "Contents" })
      .map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
      .join(""),
    styleSheets: named(document, "link").map(outer).join(""),
    picture: picture === undefined ? "" : outer(picture),
    titleBlock: block === undefined ? "" : outer(block),
  };
}

function coverHtml({ picture, titleBlock }: HomePageParts, { settings, edition }: Briefing): string {
  return `<section class="cover">\n<p class="cover-title">${escapeHtml(settings.title)}</p>\n<p class="cover-edition">${escapeHtml(edition.label)}, <time datetime="${edition.date}">${formatDate(edition.date)}</time></p>\n${picture}\n<div class="paper">${titleBlock}</div>\n</section>\n`;
}

function chaptersHtml(chapters: readonly BookletChapter[]): string {
  return chapters
    .map(({ id, part, level, html }, index) => {
      const opens = opensPart(chapters, index);
      const heading = opens ? `<h1 class="part-title" id="part-${id}">${escapeHtml(part)}</h1>\n` : "";
      return `<article class="chapter level-${level} ${id}">\n${heading}${html}\n</article>\n`;
    })
    .join("");
}

/** Each sheet says at its head what it belongs to: a section with the pages below it, or what stands at the end. Wide tables turn theirs. */
function pageStyles(chapters: readonly BookletChapter[], end: readonly ContentsEntry[]): string {
  const headed = (page: string, title: string, wide = false) =>
    `@page ${page}{${wide ? "size:landscape;margin:20mm 16mm 17mm;" : ""}@top-right{content:${cssString(title)}}}`;
  let section = { id: "", title: "" };
  const inside = chapters.map((chapter) => {
    const { id, level, wide } = chapter;
    if (level === 1) section = chapter;
    const page = `${wide ? "wide" : "upright"}-${section.id}`;
    return `${level === 1 ? headed(`wide-${id}`, section.title, true) + headed(`upright-${id}`, section.title) : ""}.${id}{page:${page}}`;
  });
  return [
    ...inside,
    ...end.map(({ id, title }) => `${headed(id, title)}section[aria-labelledby="${id}"]{page:${id}}`),
  ].join("");
}

function cssString(text: string): string {
  return `"${text.replace(/["\\\n]/g, (character) => `\\${character.codePointAt(0)?.toString(16)} `)}"`;
}

/** A link to a place that the booklet leaves out is plain text. */
function withoutDeadLinks(html: string): string {
  const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
  return html.replace(/ href="#([^"]*)"/g, (link, id: string) => (ids.has(id) ? link : ""));
}
