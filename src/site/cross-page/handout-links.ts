// Handouts as pages offer them: where each PDF is, how it is described, and where on the page.

import { sizeInWords } from "../../model/file-size.ts";
import { fileOf } from "../../html/relative-links.ts";
import { type Locale, Markup } from "../../messages/locale.ts";
import { escapeHtml } from "../../html/escape.ts";
import type { RenderedPage } from "./backlinks.ts";

/** The sheets on which handouts are printed, by the ending of their files. */
export const PAPERS = { a4: { name: "A4" }, letter: { name: "US Letter" } } as const;

export type Paper = keyof typeof PAPERS;

export interface Handout {
  /** Address of the page that it prints, or null for the booklet, which prints them all. */
  readonly url: string | null;
  readonly paper: Paper;
  /** Sheets, counted one side each. */
  readonly pages: number;
  readonly pdf: Uint8Array;
  /** Fingerprint of the HTML that was printed. */
  readonly sheet: string;
}

/** Path of a handout in the built folder: `handouts/parks-hydrogen-a4.pdf`. */
export function handoutPath({ url, paper }: Pick<Handout, "url" | "paper">): string {
  const stem =
    url === null
      ? "booklet"
      : fileOf(url)
          .replace(/(?:(?:^|\/)index)?\.html$/, "")
          .replaceAll("/", "-");
  return `handouts/${stem || "home"}-${paper}.pdf`;
}

/** What a page says of a handout: "A4, 2 pages, 118 KB". */
export function handoutInWords({ paper, pages, pdf: { length } }: Handout, locale: Locale): string {
  return locale.text("frame.handout.file", { paper: PAPERS[paper].name, pages, size: sizeInWords(length) });
}

const PLACE = "<div data-handouts-here></div>";

/**
 * Fills the place that layouts keep with the handouts of the page, and on the home page with the booklet. It is
 * empty where there are none, and not printed, so that the page stays the one its handout shows.
 */
export function withHandouts({ url, content }: RenderedPage, handouts: readonly Handout[], locale: Locale): string {
  const linksTo = (page: string | null) =>
    handouts.filter((handout) => handout.url === page).map((handout) => link(handout, locale));
  const offers = [
    ["frame.handout.page", linksTo(url)],
    ["frame.handout.booklet", url === "/" ? linksTo(null) : []],
  ] as const;
  const rows = offers.flatMap(([title, links]) => {
    if (links.length === 0) return [];
    const listed = links.reduce((files, file) =>
      locale.html("frame.handout.next", { files: new Markup(files), file: new Markup(file) }),
    );
    return [`<div class="handouts screen"><dt>${locale.html(title)}</dt><dd>${listed}</dd></div>`];
  });
  return content.replace(PLACE, () => rows.join(""));
}

function link(handout: Handout, locale: Locale): string {
  const path = handoutPath(handout);
  return `<a href="/${escapeHtml(path)}" data-handout="${escapeHtml(path)}">${escapeHtml(handoutInWords(handout, locale))}</a>`;
}
