// The budget: how heavy a page may be until a reader sees it whole. The build prints it and refuses what is above it.

import type { PageWeight, PhoneWeight } from "./page-weight.ts";
import type { Problems } from "../../model/problem.ts";

/**
 * In bytes on the wire, headers aside. A server's first flight is ten segments of 1,460 bytes (RFC 6928), so what fits
 * in 14,600 of them is there after one round trip. A picture that is drawn in the page counts with it.
 */
export const BUDGET = {
  /** HTML and everything that blocks rendering, with Brotli at level 5, as servers compress on the fly. */
  brotli: 13_000,
  /** The same with gzip, for what knows no Brotli. */
  gzip: 14_336,
  /** All that the home page loads on a phone, its large picture included. */
  homeOnPhone: 150_000,
} as const;

/** Reports pages that are heavier than the budget allows. */
export function checkBudget(weights: readonly PageWeight[], home: PhoneWeight | null, problems: Problems): void {
  for (const { url, template, brotli, gzip } of weights) {
    const over = [
      ...(brotli > BUDGET.brotli ? [`${inBytes(brotli)} with Brotli, and may be ${inBytes(BUDGET.brotli)}`] : []),
      ...(gzip > BUDGET.gzip ? [`${inBytes(gzip)} with gzip, and may be ${inBytes(BUDGET.gzip)}`] : []),
    ];
    if (over.length === 0) continue;
    problems.add({
      file: template,
      record: url,
      message: `the page with what blocks its rendering is ${over.join("; ")}.`,
      suggestion:
        "less on the page: a list on several pages (pagination with a smaller size), a part of it on a page of its own.",
    });
  }
  if (home !== null && home.total > BUDGET.homeOnPhone) {
    const [heaviest] = [...home.parts].sort((a, b) => b.bytes - a.bytes);
    problems.add({
      file: home.template,
      record: home.url,
      message: `a phone loads ${inBytes(home.total)} for the home page, and may load ${inBytes(BUDGET.homeOnPhone)}; the heaviest part is ${heaviest?.file} with ${inBytes(heaviest?.bytes ?? 0)}.`,
      suggestion: "a lighter picture at its head.",
    });
  }
}

/** How many kinds of page the table tells apart. */
const ROWS = 5;

/** The table of a build: the heaviest page of each of the heaviest kinds, a kind being what one template makes. */
export function budgetTable(weights: readonly PageWeight[], home: PhoneWeight | null): string {
  const heaviest = new Map<string, PageWeight>();
  for (const weight of weights)
    if (weight.brotli > (heaviest.get(weight.template)?.brotli ?? 0)) heaviest.set(weight.template, weight);
  const kinds = [...heaviest.values()].sort((a, b) => b.brotli - a.brotli);
  const rows = kinds.slice(0, ROWS).map(({ url, brotli, gzip }) => [inBytes(brotli), inBytes(gzip), url]);
  const more = kinds.length > ROWS ? [["", "", `and ${kinds.length - ROWS} lighter kinds of page`]] : [];
  const phone = home === null ? [] : [[inBytes(home.total), "", `home on a phone, of ${inBytes(BUDGET.homeOnPhone)}`]];
  const table = [
    ["Brotli", "gzip", "until a page is seen whole"],
    [inBytes(BUDGET.brotli), inBytes(BUDGET.gzip), "the budget"],
    ...rows,
    ...more,
    ...phone,
  ];
  return table.map(([one = "", other = "", words]) => `${one.padStart(8)}${other.padStart(8)}  ${words}`).join("\n");
}

function inBytes(bytes: number): string {
  return bytes.toLocaleString("en");
}
