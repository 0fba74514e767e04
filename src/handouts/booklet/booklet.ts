// The whole briefing as one booklet: cover, contents, chapters in parts, notes, index of figures.

import { fileOf } from "../../html/relative-links.ts";
import { addressOf } from "../../site/navigation/addresses.ts";
import { elements, hasClass, named, outerHtml, parse } from "../../html/dom.ts";
import { escapeHtml } from "../../html/escape.ts";
import type { Site } from "../../eleventy/build-site.ts";
import type { Briefing } from "../../model/briefing.ts";
import { formatDate } from "../../model/partial-date.ts";
import { hasCheckPage } from "../../outputs/js/check-script.ts";
import { WAY_BACK, wayToCheck } from "../../outputs/way-back.ts";
import { textOfFile } from "../../site/file-contents.ts";
import { preparePage, publicLinks, type LinkResolver } from "../../site/printable-page.ts";
import { destinationPages } from "../normalise-pdf.ts";
import { chapterOf, type BookletChapter } from "./booklet-chapter.ts";
import {
  contentsEntries,
  contentsHtml,
  indexHtml,
  notesHtml,
  opensPart,
  type ContentsEntry,
  type PageNumbers,
} from "./booklet-contents.ts";
import { linksInBooklet, withoutDeadLinks } from "./booklet-links.ts";
import { BookletNotes } from "./booklet-notes.ts";

/** A page or booklet ready to be printed. */
export interface Printable {
  /** The HTML that decides what the PDF shows. */
  readonly html: string;
  readonly print: (printHtml: (html: string) => Promise<Uint8Array>) => Promise<Uint8Array>;
}

/** The second print normally settles the numbers; a third is needed where they make a list a line longer. */
const MOST_PRINTS = 5;

/**
 * The booklet, which is printed until its page numbers are right: a browser cannot tell on which page an element falls,
 * so the numbers are read from each PDF for the next print. It throws if they still change after `MOST_PRINTS`.
 *
 * @param styles the booklet's own style sheet
 */
export function bookletOf(site: Site, styles: string): Printable {
  const { briefing, outline, files } = site;
  const pageOf = (url: string) => textOfFile(files, fileOf(url));
  const toPublic = publicLinks(briefing.settings.address);
  const ids = new Map(outline.map(({ url }, index) => [url, `c${index + 1}`]));
  const figures = [...briefing.figures.values(), ...briefing.derived.values()];
  const links = linksInBooklet(ids, new Map(figures.map(({ type, id }) => [addressOf(type, id), id])), toPublic);
  const notes = new BookletNotes();
  const chapters = outline.map((chapter) =>
    chapterOf(chapter, ids.get(chapter.url) ?? "", pageOf(chapter.url), links, notes),
  );
  const home = homePageParts(withWayToAnyCheck(pageOf("/"), briefing), toPublic);
  const backMatter: ContentsEntry[] = [
    ...(notes.items.length === 0 ? [] : [{ id: "notes", title: "Notes", level: "part" as const }]),
    { id: "index", title: "Index of figures", level: "part" },
  ];
  const entries = contentsEntries(chapters, backMatter);
  const title = escapeHtml(`${briefing.settings.title}, ${briefing.edition.label}`);
  const style = `<style>${styles}${pageStyles(chapters, backMatter)}</style>`;
  const head = `<head><meta charset="utf-8"><title>${title}</title>${home.styleSheets}${style}</head>`;
  const compose = (pages: PageNumbers): string => {
    const body = [
      coverHtml(home, briefing),
      contentsHtml(entries, pages),
      ...chapters.map((chapter, index) => chapterHtml(chapter, opensPart(chapters, index))),
      notesHtml(notes.items),
      indexHtml(chapters, briefing, pages),
    ];
    return withoutDeadLinks(
      `<!doctype html><html${home.attributes}>${head}<body class="booklet">${body.join("")}</body></html>`,
    );
  };
  return {
    html: compose(null),
    async print(printHtml) {
      let pages: ReadonlyMap<string, number> = new Map();
      let pdf = await printHtml(compose(null));
      for (let prints = 1; prints < MOST_PRINTS; prints++) {
        const assumed = new Map([...pages, ...(await destinationPages(pdf))]);
        pdf = await printHtml(compose(assumed));
        const actual = await destinationPages(pdf);
        if ([...actual].every(([id, page]) => assumed.get(id) === page)) return pdf;
        pages = assumed;
      }
      throw new Error(`The booklet's page numbers still change after ${MOST_PRINTS} prints.`);
    },
  };
}

/** The home page with the way to check any figure: the index of the booklet has their ids. */
function withWayToAnyCheck(html: string, briefing: Briefing): string {
  if (!hasCheckPage(briefing)) return html;
  return html.replace(WAY_BACK, () => wayToCheck({ fragment: "", label: "sharing.check-any-in-index" }, briefing));
}

/** What the booklet takes from the home page, as HTML: the root's attributes, the block that names the publisher. */
function homePageParts(html: string, links: LinkResolver) {
  const document = parse(html);
  preparePage(document, "/", links);
  const [root] = named(document, "html");
  const { "data-title": _, "data-sheet": __, ...attributes } = root?.attribs ?? {};
  const [picture] = named(document, "picture");
  const titleBlock = elements(document, (element) => hasClass(element, "title-block")).at(-1);
  return {
    attributes: Object.entries({ ...attributes, "data-title": "Contents" })
      .map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
      .join(""),
    styleSheets: named(document, "link").map(outerHtml).join(""),
    picture: picture === undefined ? "" : outerHtml(picture),
    titleBlock: titleBlock === undefined ? "" : outerHtml(titleBlock),
  };
}

function coverHtml(
  { picture, titleBlock }: ReturnType<typeof homePageParts>,
  { settings, edition, locale }: Briefing,
): string {
  const date = `<time datetime="${edition.date}">${formatDate(edition.date, locale)}</time>`;
  return `<section class="cover">
<p class="cover-title">${escapeHtml(settings.title)}</p>
<p class="cover-edition">${escapeHtml(edition.label)}, ${date}</p>
${picture}
<div class="paper">${titleBlock}</div>
</section>
`;
}

function chapterHtml({ id, part, level, html }: BookletChapter, opens: boolean): string {
  const heading = opens ? `<h1 class="part-title" id="part-${id}">${escapeHtml(part)}</h1>\n` : "";
  return `<article class="chapter level-${level} ${id}">\n${heading}${html}\n</article>\n`;
}

/**
 * Named pages (CSS Paged Media 3) that put a title at the head of each printed page: that of the section for chapters,
 * else that of the back matter. Chapters with wide tables are landscape.
 */
function pageStyles(chapters: readonly BookletChapter[], backMatter: readonly ContentsEntry[]): string {
  const headed = (page: string, title: string, wide = false) => {
    const size = wide ? "size:landscape;margin:20mm 16mm 17mm;" : "";
    return `@page ${page}{${size}@top-right{content:${cssString(title)}}}`;
  };
  let section = { id: "", title: "" };
  const rules: string[] = [];
  for (const { id, level, title, wide } of chapters) {
    if (level === 1) {
      section = { id, title };
      rules.push(headed(`wide-${id}`, title, true), headed(`upright-${id}`, title));
    }
    rules.push(`.${id}{page:${wide ? "wide" : "upright"}-${section.id}}`);
  }
  for (const { id, title } of backMatter) rules.push(headed(id, title), `section[aria-labelledby="${id}"]{page:${id}}`);
  return rules.join("");
}

function cssString(text: string): string {
  return `"${text.replace(/["\\\n]/g, (character) => `\\${character.codePointAt(0)?.toString(16)} `)}"`;
}
