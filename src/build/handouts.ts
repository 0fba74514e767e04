// Handouts as pages offer them: where each PDF lies, what is said of it, and the place on the page where that stands.

import { fileOf } from "./addresses.ts";
import { escapeHtml } from "./html.ts";
import type { RenderedPage } from "./usage.ts";

/** The sheets on which handouts are printed, by the ending of their files. */
export const PAPERS = { a4: { name: "A4" }, letter: { name: "US Letter" } } as const;

export type Paper = keyof typeof PAPERS;

/** A printed handout. */
export interface Handout {
  /** Address of the page that it prints, or null for the booklet, which prints them all. */
  readonly url: string | null;
  readonly paper: Paper;
  /** Sheets, counted one side each. */
  readonly pages: number;
  readonly pdf: Uint8Array;
}

/** Path of a handout in the built folder: `handouts/parks-hydrogen-a4.pdf`. */
export function handoutPath({ url, paper }: Pick<Handout, "url" | "paper">): string {
  const stem = url === null ? "booklet" : url === "/" ? "home" : fileOf(url).replace(/(?:\/index)?\.html$/, "").replaceAll("/", "-");
  return `handouts/${stem}-${paper}.pdf`;
}

/** What a page says of a handout: "A4, 2 pages, 118 KB". */
export function handoutInWords({ paper, pages, pdf: { length } }: Handout): string {
  const size = length < 999_500 ? `${Math.max(1, Math.round(length / 1000))} KB` : `${(length / 1e6).toFixed(1)} MB`;
  return `${PAPERS[paper].name}, ${pages} ${pages === 1 ? "page" : "pages"}, ${size}`;
}

const PLACE = "<div data-handouts-here></div>";

/**
 * Fills the place that layouts keep with the handouts that there are of the page and of the whole briefing. It holds
 * nothing on a page without one, and it is not printed: the page stays the one that its handout shows.
 */
export function withHandouts({ url, content }: RenderedPage, handouts: readonly Handout[]): string {
  const linksTo = (page: string | null) => handouts.filter((handout) => handout.url === page).map(link);
  const [own, booklet] = [linksTo(url), linksTo(null)];
  const rows = own.length === 0 ? [] : [row("This page", own), ...(booklet.length === 0 ? [] : [row("The whole briefing, as a booklet", booklet)])];
  return content.replace(PLACE, () => (rows.length === 0 ? "" : `<div class="handouts screen"><dt>To print, as PDF</dt>${rows.join("")}</div>`));
}

function row(title: string, links: readonly string[]): string {
  return `<dd>${title}: ${links.join("; ")}</dd>`;
}

function link(handout: Handout): string {
  const path = handoutPath(handout);
  return `<a href="/${escapeHtml(path)}" type="application/pdf" data-handout="${escapeHtml(path)}">${handoutInWords(handout)}</a>`;
}
