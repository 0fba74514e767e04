// A date in HTML, with the precision that its source gives it.

import type { WrittenLocale } from "../model/forms/written-forms.ts";
import { datetimeAttribute, edtf, formatDate, isPartialDate } from "../model/partial-date.ts";
import { intervalInWords, readInterval } from "../model/interval.ts";
import { escapeHtml, mistake } from "./escape.ts";

/** `<time>` for what HTML can express; a decade is `<data>` with its EDTF value, for which HTML has no `datetime`. */
export function dateElement(date: string, locale: WrittenLocale): string {
  if (!isPartialDate(String(date)))
    return mistake(`"${date}" is not a date.`, "a date such as 2024-07-05, 2024-08, 2027 or 1930s.");
  const words = escapeHtml(formatDate(date, locale));
  const machine = datetimeAttribute(date);
  return machine === null
    ? `<data value="${edtf(date)}" data-date="${date}">${words}</data>`
    : `<time datetime="${machine}">${words}</time>`;
}

/** The time from one date to another: "5 months". */
export function intervalElement(from: string, to: string, locale: WrittenLocale): string {
  const interval = `${from}/${to}`;
  const dates = readInterval(interval);
  return dates === null
    ? mistake(`"${interval}" is not an interval.`, "two dates, the earlier first.")
    : `<span data-interval="${interval}">${intervalInWords(dates, locale)}</span>`;
}
