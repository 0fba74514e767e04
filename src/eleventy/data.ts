// Gives every template the briefing, its records as lists to paginate over, and its page's head and address.

import type { EleventyConfig, PageData } from "@11ty/eleventy";
import type { Briefing } from "../model/briefing.ts";
import { changesOf } from "../model/changes.ts";
import { addressOf } from "../site/addresses.ts";
import { templatePath } from "../site/load-data.ts";
import { downloadLinks } from "../outputs/downloads/data-files.ts";
import { headOf, type PageRecord } from "../site/page-head.ts";
import { PAGE_POLICY, standalonePolicy } from "../html/content-security-policy.ts";
import { SEARCH_PLACEHOLDER } from "../outputs/search/search-script.ts";
import type { Session } from "../site/build-context.ts";

type RecordPageData = PageData & { record?: PageRecord; pagination?: { pageNumber: number } };

/** A template that paginates over `parks`, `figures`, `derived` or `sources` calls the record of each page `record`. */
export function data(
  config: EleventyConfig,
  { briefing, editions, styles, scripts, problems, folders, drafts }: Session,
): void {
  const listed =
    <T>(records: ReadonlyMap<string, T>) =>
    () => [...records.values()];
  config.addGlobalData("briefing", () => briefing);
  config.addGlobalData("parks", listed(briefing.parks));
  config.addGlobalData("figures", listed(briefing.figures));
  config.addGlobalData("derived", listed(briefing.derived));
  config.addGlobalData("commitments", listed(briefing.commitments));
  config.addGlobalData("downloads", () => downloadLinks(briefing));
  config.addGlobalData("changes", () => changesOf(editions));
  config.addGlobalData("sources", listed(briefing.sources));
  config.addGlobalData("terms", listed(briefing.terms));
  config.addGlobalData("styles", () => styles);
  config.addGlobalData("scripts", () => scripts);
  config.addGlobalData("policies", () => ({ page: PAGE_POLICY, alone: standalonePolicy(styles) }));
  config.addGlobalData("searchIndex", () => SEARCH_PLACEHOLDER);
  config.addGlobalData("searchLanguages", () => languagesOf(briefing));
  config.addGlobalData("layout", "page.njk");
  config.addGlobalData("permalink", () => permalink);
  // A page that came with a later edition is no page of this one.
  config.addPreprocessor("edition", "njk,md", ({ since }) =>
    typeof since === "string" && !editions.some(({ edition }) => edition.id === since) ? false : undefined,
  );
  config.addPreprocessor("draft", "njk,md", ({ draft }) =>
    draft !== undefined && draft !== false && !drafts ? false : undefined,
  );
  config.addGlobalData(
    "eleventyComputed.head",
    () => (data: RecordPageData) => headOf(data, templatePath(data.page.inputPath, folders), briefing, problems),
  );
}

/**
 * One rule for every address: the record's where the page is about one, else the template's own place. A list that is
 * split by `pagination` goes on at `page-2/` below its first page.
 */
function permalink({ page, record, pagination }: RecordPageData): string {
  if (record !== undefined) return `${addressOf(record.type, record.id)}index.html`;
  const stem = page.filePathStem.replace(/\/index$/, "");
  const part = pagination?.pageNumber ?? 0;
  if (part > 0) return `${stem}/page-${part + 1}/index.html`;
  return stem === "/404" ? "/404.html" : `${stem}/index.html`;
}

/** The languages in which words can be searched, as the pages name them: "English or Chinese"; none where there is one alone. */
function languagesOf({ settings, sources }: Briefing): string | null {
  const all = [
    ...new Set(
      [settings.language, ...[...sources.values()].map(({ language }) => language)].map(
        (tag) => new Intl.Locale(tag).language,
      ),
    ),
  ];
  const names = new Intl.DisplayNames(settings.language, { type: "language" });
  return all.length === 1
    ? null
    : new Intl.ListFormat(settings.language, { type: "disjunction" }).format(all.map((tag) => names.of(tag) ?? tag));
}
