// The order in which pages are read from front to back, and the parts that they form: what the booklet follows.

import { SiteMap } from "./site-map.ts";

/** A page that is printed as a handout of its own and as a chapter of the booklet. */
export interface Chapter {
  readonly url: string;
  /** Title of the part of the booklet that it belongs to. */
  readonly part: string;
  /** 1 for a section, 2 for a page below one. */
  readonly level: 1 | 2;
}

/** Front matter that places a page in the site and on paper. */
export interface Front {
  /** Short name for menus. */
  readonly name?: string;
  /** Position among the sections; a page without one lies below a section. */
  readonly order?: number;
  readonly menu?: "header" | "footer";
  /** False for a page that no menu leads to. */
  readonly listed?: boolean;
  /** Title of the part of the booklet that begins with this page. */
  readonly part?: string;
  /** False for a page that is not printed. */
  readonly handout?: boolean;
  readonly pagination?: { readonly pageNumber?: number };
}

export interface PlacedPage {
  readonly url: string;
  readonly inputPath: string;
  /** Front matter, as far as `Front` describes it. */
  readonly data: object;
}

/** What places a page, without the rest of its data: Eleventy's data of a page lead to those of every other page. */
export function frontOnly(data: object): Front {
  const { name, order, menu, listed, part, handout, pagination }: Front = data;
  const front = { name, order, menu, listed, part, handout };
  return (pagination === undefined ? front : { ...front, pagination: { pageNumber: pagination.pageNumber } }) as Front;
}

const frontOf = ({ data }: PlacedPage): Front => data;

/** Listed pages by template, then by place in its pagination: Eleventy's order depends on when files were written. */
export function inReadingOrder<P extends PlacedPage>(pages: readonly P[]): P[] {
  const place = (page: P) => frontOf(page).pagination?.pageNumber ?? 0;
  return pages
    .filter((page) => frontOf(page).listed !== false)
    .sort((a, b) => (a.inputPath === b.inputPath ? place(a) - place(b) : a.inputPath < b.inputPath ? -1 : 1));
}

/** The chapters in reading order: each section, followed by the pages below it in the order of their records. */
export function outlineOf(pages: readonly PlacedPage[]): Chapter[] {
  const printed = inReadingOrder(pages).filter((page) => frontOf(page).handout !== false);
  const fronts = new Map(printed.map((page) => [page.url, frontOf(page)]));
  const { order } = new SiteMap(
    printed.map((page) => ({ url: page.url, title: page.url, order: frontOf(page).order })),
  );
  let part = "";
  return order.map((url): Chapter => {
    const front = fronts.get(url);
    part = front?.part ?? part;
    return { url, part, level: front?.order === undefined ? 2 : 1 };
  });
}
