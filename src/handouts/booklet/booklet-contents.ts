// The table of contents and the index of figures: lists of places with the numbers of their pages.

import { escapeHtml } from "../../html/escape.ts";
import type { Briefing } from "../../model/briefing.ts";
import { formatQuantity } from "../../model/format.ts";
import type { BookletChapter } from "./booklet-chapter.ts";

/** The page of each place by its id, or null while nothing has been printed yet. */
export type Pages = ReadonlyMap<string, number> | null;

/** As wide as most numbers, so that the lists take the same room before the numbers are known. */
const UNKNOWN = "00";

/** One line of the table of contents. */
export interface ContentsEntry {
  readonly id: string;
  readonly title: string;
  readonly level: "part" | 1 | 2;
}

/** Whether a part begins with this chapter; a briefing may have none. */
export function opensPart(chapters: readonly BookletChapter[], index: number): boolean {
  const part = chapters[index]?.part ?? "";
  return part !== "" && part !== chapters[index - 1]?.part;
}

/** Parts with their chapters, then what stands at the end. */
export function contentsEntries(chapters: readonly BookletChapter[], end: readonly ContentsEntry[]): ContentsEntry[] {
  const entries = chapters.flatMap(({ id, title, level, part }, index): ContentsEntry[] => [
    ...(opensPart(chapters, index) ? [{ id: `part-${id}`, title: part, level: "part" as const }] : []),
    { id, title, level },
  ]);
  return [...entries, ...end];
}

export function contentsHtml(entries: readonly ContentsEntry[], pages: Pages): string {
  const lines = entries.map(
    ({ id, title, level }) =>
      `<li class="level-${level}"><a href="#${id}"><span class="title">${escapeHtml(title)}</span><span class="leader"></span><span class="page-number">${pages?.get(id) ?? UNKNOWN}</span></a></li>`,
  );
  return `<section class="booklet-contents" aria-labelledby="contents">\n<h1 class="part-title" id="contents">Contents</h1>\n<ol>\n${lines.join("\n")}\n</ol>\n</section>\n`;
}

/** Each figure of the booklet by its label, with the pages on which it stands. */
export function indexHtml(chapters: readonly BookletChapter[], briefing: Briefing, pages: Pages): string {
  const places = new Map<string, string[]>();
  for (const { figure, at } of chapters.flatMap(({ figures }) => figures))
    places.set(figure, [...(places.get(figure) ?? []), at]);
  const entries = [...places].flatMap(([id, all]) => {
    const figure = briefing.figures.get(id) ?? briefing.derived.get(id);
    return figure === undefined
      ? []
      : [
          {
            id,
            all,
            label: figure.label,
            about: figure.about.name,
            said: formatQuantity(figure.quantity, { style: "table" }),
          },
        ];
  });
  const lines = entries
    .sort((a, b) => compare(a.label, b.label) || compare(a.about, b.about) || compare(a.id, b.id))
    .map(
      ({ id, all, label, about, said }) =>
        `<li id="entry-${id}"><span><b>${escapeHtml(label)}</b>, ${escapeHtml(about)}: <data data-figure="${id}">${escapeHtml(said)}</data></span> ${onPages(all, pages)}</li>`,
    );
  return `<section class="booklet-index" aria-labelledby="index">\n<h1 class="part-title" id="index">Index of figures</h1>\n<ul>\n${lines.join("\n")}\n</ul>\n</section>\n`;
}

/** LinkResolver to the pages, each once, to the first place on it. */
function onPages(places: readonly string[], pages: Pages): string {
  const seen = new Set<number>();
  const links = places.flatMap((place) => {
    const page = pages?.get(place);
    if (pages !== null && (page === undefined || seen.has(page))) return [];
    if (page !== undefined) seen.add(page);
    return [`<a href="#${place}">${page ?? UNKNOWN}</a>`];
  });
  return `<span class="on-pages">${links.join(", ")}</span>`;
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
