// The time between two dates, in words.

import { formsOf } from "./forms/forms-of-language.ts";
import type { WrittenLocale } from "./forms/written-forms.ts";
import { firstDay, isPartialDate, type PartialDate } from "./partial-date.ts";

/** Two dates of the Common Era, the earlier first, as ISO 8601 writes an interval: `2024-08/2025-01-17`. */
export type Interval = `${PartialDate}/${PartialDate}`;

/** The two dates of an interval; null if the text is none, or does not run forward. */
export function readInterval(text: string): { from: PartialDate; to: PartialDate } | null {
  const [from = "", to = "", ...rest] = text.split("/");
  if (rest.length > 0 || !isPartialDate(from) || !isPartialDate(to)) return null;
  return firstDay(from) > firstDay(to) ? null : { from, to };
}

/**
 * The length of an interval in calendar units: whole months from month to month below two years, where both dates
 * name a month; otherwise years from year to year. From August 2024 to 17 January 2025 it is 5 months, from 2018 to
 * 28 November 2026 8 years.
 */
export function intervalInWords(
  { from, to }: { from: PartialDate; to: PartialDate },
  locale: Pick<WrittenLocale, "tag" | "language">,
): string {
  const [years, months] = [Number(to.slice(0, 4)) - Number(from.slice(0, 4)), monthOf(to) - monthOf(from)];
  const all = years * 12 + months;
  const inMonths = all < 24 && hasMonth(from) && hasMonth(to);
  const [unit, length] = inMonths ? (["month", all] as const) : (["year", years] as const);
  return new Intl.NumberFormat(formsOf(locale).dates(locale.tag), { style: "unit", unit, unitDisplay: "long" }).format(
    length,
  );
}

function hasMonth(date: PartialDate): boolean {
  return date.length >= 7;
}

function monthOf(date: PartialDate): number {
  return Number(firstDay(date).slice(5, 7));
}
