// Eleventy's data: lists to paginate over, front matter as it was checked, and every page's layout and address.

import type { EleventyConfig, PageData } from "@11ty/eleventy";
import type { Briefing } from "../../model/briefing.ts";
import { listPages, RECORD_LISTS } from "../../model/record-lists.ts";
import { hasCheckPage } from "../../outputs/js/check-script.ts";
import { REGISTER_ORDERS, registerPages } from "../../model/register.ts";
import {
  CHECK_PAGES,
  EMBEDDED_CHARTS,
  FURTHER_SOURCE_PARTS,
  pagedList,
  registerList,
} from "../../site/front-matter/front-matter-ids.ts";
import { addressOf, chartAddress, pageFile, sourcePartAddress } from "../../site/navigation/addresses.ts";
import { RECORDS_WITH_PAGES } from "../../site/navigation/page-head.ts";
import type { CurrentBuild } from "../current-build.ts";
import {
  type EmbeddedChart,
  embeddedCharts,
  furtherSourceParts,
  listedReference,
  type RecordReference,
  referencesTo,
  type SourcePart,
} from "./record-references.ts";

/**
 * A template that paginates over `parks`, `figures`, `derived`, `commitments` or `sources` aliases each to `record`; one
 * that paginates over the pages of the register or of another list aliases the records of each to `listed`.
 */
type RecordPageData = PageData & {
  record?: RecordReference;
  further?: SourcePart;
  embedded?: EmbeddedChart;
  pagination?: { pageNumber: number };
};

export function addData(config: EleventyConfig, build: CurrentBuild): void {
  for (const [type, list] of Object.entries(RECORDS_WITH_PAGES))
    config.addGlobalData(list, () => referencesTo(type as RecordReference["type"], build.briefing));
  for (const order of REGISTER_ORDERS)
    config.addGlobalData(registerList(order), () =>
      registerPages(build.briefing, order).map((records) => records.map(listedReference)),
    );
  for (const list of RECORD_LISTS) config.addGlobalData(pagedList(list), () => listPages(build.briefing, list));
  config.addGlobalData(FURTHER_SOURCE_PARTS, () => furtherSourceParts(build.briefing));
  config.addGlobalData(EMBEDDED_CHARTS, () => embeddedCharts(build.briefing));
  config.addGlobalData(CHECK_PAGES, () => (hasCheckPage(build.briefing) ? [{}] : []));
  config.setFrontMatterParsingOptions({
    engines: { yaml: (yaml, { filePath }) => build.context.fronts.frontOf(filePath, yaml) },
  });
  config.addGlobalData("layout", "page.njk");
  config.addGlobalData("permalink", () => (data: RecordPageData) => permalink(data, build.briefing));
}

/** One rule for every address: the record's where the page is about one, else the template's own place. */
function permalink(
  { page, record, further, embedded, pagination }: RecordPageData,
  { translated, locale }: Briefing,
): string {
  if (further !== undefined) return `${sourcePartAddress(further.id, further.part)}index.html`;
  if (embedded !== undefined) return `${chartAddress(embedded.chart)}index.html`;
  if (record !== undefined) return `${addressOf(record.type, record.id)}index.html`;
  const stem =
    translated && !page.filePathStem.endsWith("/index")
      ? page.filePathStem.replace(new RegExp(`\\.${locale.language}$`), "")
      : page.filePathStem;
  return pageFile(stem, pagination?.pageNumber);
}
