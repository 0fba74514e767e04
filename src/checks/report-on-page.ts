// Reports what is wrong with a page: the file to open is its template.

import type { Problems } from "../model/problem.ts";
import type { Page } from "../html/read-page.ts";

/** How to add a problem of one page. The place in it, such as `#aims`, is left out where the whole page is meant. */
export function reportOnPage({ template, url }: Pick<Page, "template" | "url">, problems: Problems) {
  return (message: string, suggestion: string, place?: string) => {
    const record = place === undefined ? url : `${url} · ${place}`;
    problems.add({ file: template, record, message, suggestion, pages: [url] });
  };
}
