// The reference periods in titles of figures: "GDP, Jiulongpo District, 2018" says the year that its record gives.

import type { Briefing } from "../../model/briefing.ts";
import { titleMarks } from "../../model/figure.ts";
import { formatDate } from "../../model/partial-date.ts";
import { ACCOUNTED } from "./visible-text.ts";

/** Takes from a text the periods that end titles of figures (`titleOf` in model/figure.ts), at the same length. */
export function titlePeriodsOf({ figures, locale }: Pick<Briefing, "figures" | "locale">): (text: string) => string {
  const { beforeSubject, beforePeriod, end } = titleMarks(locale);
  const periods = new Map<string, Set<string>>();
  for (const { about, period, locale } of figures.values()) {
    if (period === undefined) continue;
    const known = periods.get(about.name) ?? new Set();
    periods.set(about.name, known.add(formatDate(period, locale)));
  }
  return (text) => {
    const subjects = placesOf(beforeSubject, text);
    const marks = placesOf(beforePeriod, text);
    let rest = text;
    for (const subject of subjects) {
      for (const mark of marks.filter((place) => place > subject)) {
        const from = mark + beforePeriod.length;
        for (const period of periods.get(text.slice(subject + beforeSubject.length, mark)) ?? []) {
          const to = from + period.length;
          if (!text.startsWith(period + end, from)) continue;
          if (end === "" && /^[\p{L}\p{N}]|^[.,:]\p{N}/u.test(text.slice(to))) continue;
          rest = rest.slice(0, from) + ACCOUNTED.repeat(period.length) + rest.slice(to);
        }
      }
    }
    return rest;
  };
}

function placesOf(mark: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + mark.length)) places.push(at);
  return places;
}
