// Reports what is wrong with a page: the file to open is its template.

import type { Problems } from "../model/problem.ts";
import type { Page } from "../html/read-page.ts";

/** Adds a problem of one page. The place within it, such as `#aims`, is left out where the whole page is meant. */
export type ReportOnPage = (message: string, suggestion: string, place?: string) => void;

export function reportOnPage({ template, url }: Pick<Page, "template" | "url">, problems: Problems): ReportOnPage {
  return (message, suggestion, place) =>
    problems.add({
      file: template,
      record: place === undefined ? url : `${url} · ${place}`,
      message,
      suggestion,
      pages: [url],
    });
}
