// The order in which the pages are read from front to back, and the parts that they make: what the booklet follows.

import { SiteMap } from "./navigation.ts";
import type { PlannedPage } from "../eleventy/templates/templates.ts";

/** A page that is printed as a handout of its own and as a chapter of the booklet. */
export interface Chapter {
  readonly url: string;
  /** Title of the part of the booklet in which it stands. */
  readonly part: string;
  /** Whether it is a section or lies below one. */
  readonly level: 1 | 2;
}

/** Front matter that says how a page is printed: `part` begins a part of the booklet, `handout: false` keeps a page out. */
interface Front {
  readonly order?: number;
  readonly part?: string;
  readonly handout?: boolean;
  readonly listed?: boolean;
  readonly pagination?: { readonly pageNumber?: number };
}

/** The chapters in reading order: each section, and after it the pages below it in the order of their records. */
export function outlineOf(planned: readonly Pick<PlannedPage, "url" | "inputPath" | "data">[]): Chapter[] {
  const printed = planned
    .map(({ url, inputPath, data }) => ({ url, inputPath, front: data as Front }))
    .filter(({ front }) => front.listed !== false && front.handout !== false)
    .sort((a, b) =>
      a.inputPath === b.inputPath
        ? (a.front.pagination?.pageNumber ?? 0) - (b.front.pagination?.pageNumber ?? 0)
        : a.inputPath < b.inputPath
          ? -1
          : 1,
    );
  const fronts = new Map(printed.map(({ url, front }) => [url, front]));
  const { order } = new SiteMap(printed.map(({ url, front }) => ({ url, title: url, order: front.order })));
  let part = "";
  return order.map((url): Chapter => {
    const front = fronts.get(url);
    part = front?.part ?? part;
    return { url, part, level: front?.order === undefined ? 2 : 1 };
  });
}
