// Gives layouts the sections, the breadcrumb, the page before and after, and the table of contents.

import type { EleventyConfig, PageData } from "@11ty/eleventy";
import { publicAddress } from "../site/addresses.ts";
import { contentsOf } from "../site/table-of-contents.ts";
import type { Head } from "../site/page-head.ts";
import { SiteMap, type NavigationPage } from "../site/navigation.ts";
import type { Session } from "../site/build-context.ts";

/** Front matter that navigation reads: a short `name`, the section's `order` and `menu`, `listed: false` for pages that nobody goes to. */
type Front = PageData & {
  head: Head;
  name?: string;
  order?: number;
  menu?: "header" | "footer";
  listed?: boolean;
  pagination?: { pageNumber: number };
};
/** By template, then by place in its pagination: Eleventy's own order follows when the files were made. */
function byPlace(a: { data: Front }, b: { data: Front }): number {
  const [one, other] = [a.data.page.inputPath, b.data.page.inputPath];
  return one === other
    ? (a.data.pagination?.pageNumber ?? 0) - (b.data.pagination?.pageNumber ?? 0)
    : one < other
      ? -1
      : 1;
}

/** A list that goes on over several pages is one section: its first page. */
function navigationPage({
  url,
  data: { head, name, order, menu, pagination },
}: {
  url: string;
  data: Front;
}): NavigationPage {
  return { url, title: name ?? head.title, menu, order: (pagination?.pageNumber ?? 0) > 0 ? undefined : order };
}

type Collection = readonly { url: string; data: Front }[];

/** Maps by what they are made of: with very many pages, a map takes longer than a page. */
const maps = new WeakMap<Collection, SiteMap>();

function mapOf(all: Collection): SiteMap {
  const map =
    maps.get(all) ??
    new SiteMap(
      [...all]
        .sort(byPlace)
        .filter(({ data }) => data.listed !== false)
        .map(navigationPage),
    );
  maps.set(all, map);
  return map;
}

export function navigation(config: EleventyConfig, { briefing }: Session): void {
  config.addFilter("placeIn", (url: string, all: Collection) => mapOf(all).placeOf(url));
  config.addFilter("contents", contentsOf);
  config.addFilter("publicAddress", (url: string) => publicAddress(briefing, url));
}
