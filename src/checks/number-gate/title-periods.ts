// The reference periods in titles of figures: "GDP, Jiulongpo District, 2018" says the year that its record gives.

import type { Briefing } from "../../model/briefing.ts";
import { formatDate } from "../../model/partial-date.ts";
import { ACCOUNTED } from "./visible-text.ts";

/** Takes from a text the periods that end titles of figures (`titleOf` in model/figure.ts), at the same length. */
export function titlePeriodsOf({ figures }: Pick<Briefing, "figures">): (text: string) => string {
  const periods = new Map<string, Set<string>>();
  for (const { about, period } of figures.values()) {
    if (period === undefined) continue;
    const known = periods.get(about.name) ?? new Set();
    periods.set(about.name, known.add(formatDate(period)));
  }
  return (text) => {
    const commas = [...text.matchAll(/, /g)].map(({ index }) => index);
    let rest = text;
    for (const [nth, comma] of commas.entries()) {
      for (const next of commas.slice(nth + 1)) {
        const from = next + 2;
        for (const period of periods.get(text.slice(comma + 2, next)) ?? []) {
          const to = from + period.length;
          if (!text.startsWith(period, from) || /^[\p{L}\p{N}]|^[.,:]\p{N}/u.test(text.slice(to))) continue;
          rest = rest.slice(0, from) + ACCOUNTED.repeat(period.length) + rest.slice(to);
        }
      }
    }
    return rest;
  };
}
