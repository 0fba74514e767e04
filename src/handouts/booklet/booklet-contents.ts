// The lists of the booklet: its contents and index of figures, with page numbers, and its notes.

import { compareCodeUnits } from "../../model/compare.ts";
import { escapeHtml } from "../../html/escape.ts";
import type { Briefing } from "../../model/briefing.ts";
import { hasCheckPage } from "../../outputs/js/check-script.ts";
import { formatFigure } from "../../model/format.ts";
import type { BookletChapter } from "./booklet-chapter.ts";

/** The page of each id, counted from 1; null before the first print. */
export type PageNumbers = ReadonlyMap<string, number> | null;

/** As wide as most page numbers, so that the lists take the same room before these are known. */
const UNKNOWN_PAGE = "00";

export interface ContentsEntry {
  readonly id: string;
  readonly title: string;
  readonly level: "part" | 1 | 2;
}

/** Whether a chapter is the first of its part. A briefing may have no parts. */
export function opensPart(chapters: readonly BookletChapter[], index: number): boolean {
  const part = chapters[index]?.part ?? "";
  return part !== "" && part !== chapters[index - 1]?.part;
}

/** The parts with their chapters, then the back matter. */
export function contentsEntries(
  chapters: readonly BookletChapter[],
  backMatter: readonly ContentsEntry[],
): ContentsEntry[] {
  const entries = chapters.flatMap(({ id, title, level, part }, index): ContentsEntry[] => [
    ...(opensPart(chapters, index) ? [{ id: `part-${id}`, title: part, level: "part" as const }] : []),
    { id, title, level },
  ]);
  return [...entries, ...backMatter];
}

export function contentsHtml(entries: readonly ContentsEntry[], pages: PageNumbers): string {
  const lines = entries.map(({ id, title, level }) => {
    const cells = [
      `<span class="title">${escapeHtml(title)}</span>`,
      '<span class="leader"></span>',
      `<span class="page-number">${pages?.get(id) ?? UNKNOWN_PAGE}</span>`,
    ];
    return `<li class="level-${level}"><a href="#${id}">${cells.join("")}</a></li>`;
  });
  return `${listSection("booklet-contents", "contents", "Contents", "ol", lines)}\n`;
}

/** A section that is a list under a heading of the first level. */
function listSection(name: string, id: string, title: string, list: "ol" | "ul", items: readonly string[]): string {
  const heading = `<h1 class="part-title" id="${id}">${title}</h1>`;
  const lines = [heading, `<${list}>`, ...items, `</${list}>`].join("\n");
  return `<section class="${name}" aria-labelledby="${id}">\n${lines}\n</section>`;
}

export function notesHtml(items: readonly string[]): string {
  return items.length === 0
    ? ""
    : `<div class="paper">${listSection("endnotes", "notes", "Notes", "ol", items)}</div>\n`;
}

/** Each figure of the booklet by its label, with the pages that show it and the id by which the site checks it. */
export function indexHtml(chapters: readonly BookletChapter[], briefing: Briefing, pages: PageNumbers): string {
  const checked = briefing.settings.address !== null && hasCheckPage(briefing);
  const places = new Map<string, string[]>();
  for (const { figure, at } of chapters.flatMap(({ figures }) => figures))
    places.set(figure, [...(places.get(figure) ?? []), at]);
  const lines = [...places.keys()]
    .flatMap((id) => briefing.figures.get(id) ?? briefing.derived.get(id) ?? [])
    .sort(
      (a, b) =>
        compareCodeUnits(a.label, b.label) ||
        compareCodeUnits(a.about.name, b.about.name) ||
        compareCodeUnits(a.id, b.id),
    )
    .map((figure) => {
      const { id, label, about } = figure;
      const value = escapeHtml(formatFigure(figure, "table"));
      const name = `<b>${escapeHtml(label)}</b>, ${escapeHtml(about.name)}`;
      const asked = checked && briefing.figures.has(id) ? ` <span class="figure-id">${id}</span>` : "";
      const numbers = pageLinks(places.get(id) ?? [], pages);
      return `<li id="entry-${id}"><span>${name}: <data data-figure="${id}">${value}</data>${asked}</span> ${numbers}</li>`;
    });
  return `${listSection("booklet-index", "index", "Index of figures", "ul", lines)}\n`;
}

/** The numbers of the pages, each linked to the first of the places on it. */
function pageLinks(places: readonly string[], pages: PageNumbers): string {
  const seen = new Set<number>();
  const links = places.flatMap((place) => {
    const page = pages?.get(place);
    if (pages !== null && (page === undefined || seen.has(page))) return [];
    if (page !== undefined) seen.add(page);
    return [`<a href="#${place}">${page ?? UNKNOWN_PAGE}</a>`];
  });
  return `<span class="on-pages">${links.join(", ")}</span>`;
}
