// The page weight budget: the bytes a browser needs before it can render a page.

import type { Problems } from "../../model/problem.ts";
import { reportOnPage } from "../report-on-page.ts";

/**
 * In bytes on the wire, without headers. A server's first flight is ten segments of 1,460 bytes (RFC 6928), so 14,600
 * bytes arrive in one round trip. A picture drawn inside the page counts as part of it.
 */
export const BUDGET = {
  /** HTML and everything that blocks rendering, with Brotli at level 5, as servers compress on the fly. */
  brotli: 13_000,
  /** The same with gzip, for clients without Brotli. */
  gzip: 14_336,
  /** Everything the home page loads on a phone, including its large picture. */
  homeOnPhone: 150_000,
} as const;

/** A page and the files that block its rendering, in compressed bytes. */
export interface PageWeight {
  readonly url: string;
  readonly template: string;
  readonly brotli: number;
  readonly gzip: number;
}

/** Everything a page loads on a phone, in bytes on the wire. */
export interface PhoneWeight {
  readonly url: string;
  readonly template: string;
  readonly total: number;
  readonly parts: readonly { readonly file: string; readonly bytes: number }[];
}

export interface SiteWeights {
  readonly pages: readonly PageWeight[];
  /** Null for a site without a home page. */
  readonly home: PhoneWeight | null;
}

const METHODS = { brotli: "Brotli", gzip: "gzip" };

export function checkBudget({ pages, home }: SiteWeights, problems: Problems): void {
  for (const page of pages) {
    const over = (["brotli", "gzip"] as const)
      .filter((method) => page[method] > BUDGET[method])
      .map((method) => `${inBytes(page[method])} of ${inBytes(BUDGET[method])} with ${METHODS[method]}`);
    if (over.length > 0)
      reportOnPage(page, problems)(
        `the page and everything that blocks its rendering exceed the budget in bytes: ${over.join("; ")}.`,
        "less on the page: a list split over several pages (a smaller pagination size), or a part on its own page.",
      );
  }
  if (home !== null && home.total > BUDGET.homeOnPhone) {
    const [heaviest] = home.parts.toSorted((a, b) => b.bytes - a.bytes);
    reportOnPage(home, problems)(
      `the home page on a phone exceeds the budget in bytes: ${inBytes(home.total)} of ` +
        `${inBytes(BUDGET.homeOnPhone)}; the heaviest part is ${heaviest?.file} with ${inBytes(heaviest?.bytes ?? 0)}.`,
      "a lighter picture at its head.",
    );
  }
}

/** The heaviest page of each template; the first one of several with its weight. */
export function heaviestByTemplate<P extends { template: string }>(
  pages: readonly P[],
  weigh: (page: P) => number,
): P[] {
  const heaviest = new Map<string, P>();
  for (const page of pages) {
    const other = heaviest.get(page.template);
    if (other === undefined || weigh(page) > weigh(other)) heaviest.set(page.template, page);
  }
  return [...heaviest.values()];
}

const MAX_ROWS = 5;

/** The build's table for a terminal: the heaviest page of each of the heaviest templates. */
export function budgetTable({ pages, home }: SiteWeights): string {
  const sorted = heaviestByTemplate(pages, ({ brotli }) => brotli).sort((a, b) => b.brotli - a.brotli);
  const table = [
    ["Brotli", "gzip", "until a page is seen whole"],
    [inBytes(BUDGET.brotli), inBytes(BUDGET.gzip), "the budget"],
    ...sorted.slice(0, MAX_ROWS).map(({ url, brotli, gzip }) => [inBytes(brotli), inBytes(gzip), url]),
    ...(sorted.length > MAX_ROWS ? [["", "", `and ${sorted.length - MAX_ROWS} lighter kinds of page`]] : []),
    ...(home === null ? [] : [[inBytes(home.total), "", `home on a phone, of ${inBytes(BUDGET.homeOnPhone)}`]]),
  ];
  return table.map(([one = "", other = "", words]) => `${one.padStart(8)}${other.padStart(8)}  ${words}`).join("\n");
}

function inBytes(bytes: number): string {
  return bytes.toLocaleString("en");
}
