// Eleventy's data: lists to paginate over, every page's layout and address, and the pages that a build leaves out.

import type { EleventyConfig, PageData } from "@11ty/eleventy";
import type { Briefing } from "../../model/briefing.ts";
import { addressOf } from "../../site/navigation/addresses.ts";
import type { CurrentBuild } from "../current-build.ts";
import { type RecordReference, RECORDS_WITH_PAGES, referencesTo } from "./references.ts";

/**
 * A template that paginates over `parks`, `figures`, `derived`, `commitments` or `sources` aliases each to `record`.
 */
type RecordPageData = PageData & { record?: RecordReference; pagination?: { pageNumber: number } };

/** Rules that leave a page out, by the front matter that names them. */
const LEFT_OUT: Readonly<Record<string, (value: unknown, build: CurrentBuild) => boolean>> = {
  // A page that came with a later edition is no page of this one.
  since: (since, { context }) =>
    typeof since === "string" && !context.editions.some(({ edition }) => edition.id === since),
  draft: (draft, { context }) => draft !== undefined && draft !== false && !context.drafts,
  needs: (kind, { briefing }) => typeof kind === "string" && sizeOf(briefing[kind as keyof Briefing]) === 0,
};

export function addData(config: EleventyConfig, build: CurrentBuild): void {
  for (const [type, list] of Object.entries(RECORDS_WITH_PAGES))
    config.addGlobalData(list, () => referencesTo(type as RecordReference["type"], build.briefing));
  config.addGlobalData("layout", "page.njk");
  config.addGlobalData("permalink", () => permalink);
  for (const [field, leavesOut] of Object.entries(LEFT_OUT))
    config.addPreprocessor(field, "njk,md", (data) => (leavesOut(data[field], build) ? false : undefined));
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

function sizeOf(records: unknown): number {
  return records instanceof Map ? records.size : Array.isArray(records) ? records.length : 0;
}
