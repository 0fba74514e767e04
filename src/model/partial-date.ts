// Dates with the precision that a source gives them: a day, a month, a year or a decade.

import { formsOf } from "./forms/forms-of-language.ts";
import type { WrittenLocale } from "./forms/written-forms.ts";

/**
 * A calendar date as exact as its source: `2024-07-05`, `2024-08`, `2027` or `1930s`.
 * Days, months and years follow ISO 8601; a decade is written as printed.
 */
export type PartialDate = string;

const PATTERN = /^(?:(\d{3})0s|(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?)$/;

/** Whether the text is a date that exists, in one of the four forms. */
export function isPartialDate(text: string): boolean {
  const match = PATTERN.exec(text);
  if (match === null) return false;
  const [, decade, year, month, day] = match;
  // Other centuries are more likely to be numbers than years.
  const century = Number((decade ?? year ?? "").slice(0, 2));
  if (century < 18 || century > 21) return false;
  if (year === undefined || month === undefined) return true;
  if (Number(month) < 1 || Number(month) > 12) return false;
  return day === undefined || (Number(day) >= 1 && Number(day) <= daysIn(Number(year), Number(month)));
}

/** The first day that the date covers, as `YYYY-MM-DD`. */
export function firstDay(date: PartialDate): string {
  if (date.endsWith("s")) return `${date.slice(0, 4)}-01-01`;
  return date + "-01-01".slice(date.length - 4);
}

/** The last day that the date covers, as `YYYY-MM-DD`: a commitment for 2027 is not late before 2028. */
export function lastDay(date: PartialDate): string {
  if (date.endsWith("s")) return `${date.slice(0, 3)}9-12-31`;
  if (date.length === 4) return `${date}-12-31`;
  if (date.length === 7) return `${date}-${daysIn(Number(date.slice(0, 4)), Number(date.slice(5)))}`;
  return date;
}

/**
 * The date in words: `5 July 2024`, `August 2024`, `2027`, `1930s`, `2024年7月5日`, `20世纪30年代`; with the short month,
 * `5 Jul 2024`, and of a year only its digits, as on an axis.
 */
export function formatDate(
  date: PartialDate,
  locale: Pick<WrittenLocale, "tag" | "language">,
  month: "long" | "short" = "long",
): string {
  const forms = formsOf(locale);
  if (date.endsWith("s")) return forms.decade(Number(date.slice(0, 4)));
  if (date.length === 4 && month === "short") return date;
  const tag = forms.dates(locale.tag);
  const key = `${tag} ${month} ${date.length}`;
  const format =
    FORMATS.get(key) ??
    new Intl.DateTimeFormat(tag, {
      timeZone: "UTC",
      year: "numeric",
      ...(date.length >= 7 ? { month } : {}),
      ...(date.length === 10 ? { day: "numeric" } : {}),
    });
  FORMATS.set(key, format);
  return format.format(new Date(`${firstDay(date)}T00:00:00Z`));
}

// Creating a formatter costs more than using it a hundred times.
const FORMATS = new Map<string, Intl.DateTimeFormat>();

/**
 * The value of a `datetime` attribute; null for a decade, for which HTML has none.
 * HTML Living Standard, "The time element": a valid date, month or year string.
 */
export function datetimeAttribute(date: PartialDate): string | null {
  return date.endsWith("s") ? null : date;
}

/** The date in the Extended Date/Time Format (ISO 8601-2): a decade is `193X`. */
export function edtf(date: PartialDate): string {
  return date.endsWith("s") ? `${date.slice(0, 3)}X` : date;
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
