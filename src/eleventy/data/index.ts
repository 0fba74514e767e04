// Eleventy's data: lists to paginate over, and every page's layout and address.

import type { EleventyConfig, PageData } from "@11ty/eleventy";
import { REGISTER_ORDERS, registerPages } from "../../model/register.ts";
import { addressOf } from "../../site/navigation/addresses.ts";
import type { CurrentBuild } from "../current-build.ts";
import { type RecordReference, RECORDS_WITH_PAGES, referencesTo } from "./record-references.ts";

/**
 * A template that paginates over `parks`, `figures`, `derived`, `commitments` or `sources` aliases each to `record`; one
 * that paginates over the pages of the register aliases the figures of each to `listed`.
 */
type RecordPageData = PageData & { record?: RecordReference; pagination?: { pageNumber: number } };

export function addData(config: EleventyConfig, build: CurrentBuild): void {
  for (const [type, list] of Object.entries(RECORDS_WITH_PAGES))
    config.addGlobalData(list, () => referencesTo(type as RecordReference["type"], build.briefing));
  for (const order of REGISTER_ORDERS)
    config.addGlobalData(`registerBy${order.charAt(0).toUpperCase()}${order.slice(1)}`, () =>
      registerPages(build.briefing, order).map((figures) => figures.map(({ id }) => ({ type: "figure", id }))),
    );
  config.addGlobalData("layout", "page.njk");
  config.addGlobalData("permalink", () => permalink);
}

/**
 * One rule for every address: the record's where the page is about one, else the template's own place. A list split by
 * `pagination` continues at `page-2/` below its first page.
 */
function permalink({ page, record, pagination }: RecordPageData): string {
  if (record !== undefined) return `${addressOf(record.type, record.id)}index.html`;
  const stem = page.filePathStem.replace(/\/index$/, "");
  const part = pagination?.pageNumber ?? 0;
  if (part > 0) return `${stem}/page-${part + 1}/index.html`;
  return stem === "/404" ? "/404.html" : `${stem}/index.html`;
}
