// Reports what is wrong with a page: the file to open is its template.

import type { Problem, Problems } from "../model/problem.ts";
import type { Page } from "../html/read-page.ts";

/** Where in its template a problem is: the line, or what is written there. */
export type PlaceInTemplate = Pick<Problem, "line" | "written">;

/** How to add a problem of one page. The place in it, such as `#aims`, is left out where the whole page is meant. */
export function reportOnPage({ template, url }: Pick<Page, "template" | "url">, problems: Problems) {
  return (message: string, suggestion: string, place?: string, inTemplate: PlaceInTemplate = {}) => {
    const record = place === undefined ? url : `${url} · ${place}`;
    problems.add({ file: template, record, message, suggestion, pages: [url], ...inTemplate });
  };
}
