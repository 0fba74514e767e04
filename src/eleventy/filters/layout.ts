// What layouts ask of a page: its place in the site, its headings, its style sheets, its address for paper.

import type { EleventyConfig, PageData } from "@11ty/eleventy";
import type { MessageId } from "../../messages/catalogue.ts";
import { localeOf } from "../../messages/locales.ts";
import { chunkAddress } from "../../outputs/css/css-bundle.ts";
import { componentChunks } from "../../outputs/css/css-chunks.ts";
import { embedCode } from "../../outputs/charts/embed-code.ts";
import { chartTitle } from "../../outputs/charts/bound-text.ts";
import { wayBack } from "../../outputs/way-back.ts";
import { copyAddress, publicAddress } from "../../site/navigation/addresses.ts";
import type { BuildContext } from "../../site/build-context.ts";
import { type NavigationPage, SiteMap } from "../../site/navigation/site-map.ts";
import { type Front, inReadingOrder } from "../../site/navigation/reading-order.ts";
import { contentsOf } from "../../site/navigation/table-of-contents.ts";
import { escapeHtml } from "../../html/escape.ts";
import { above } from "../../html/relative-links.ts";
import { alternatesOf, languageVersions } from "../../site/navigation/language-versions.ts";
import type { CurrentBuild } from "../current-build.ts";

/** Eleventy's collection of all pages. */
type Collection = readonly { readonly url: string; readonly inputPath: string; readonly data: PageData & Front }[];

export function addLayoutFilters(config: EleventyConfig, build: CurrentBuild): void {
  const mapOf = siteMaps(build);
  config.addFilter("placeIn", (url: string, all: Collection) => mapOf(all).placeOf(url));
  config.addFilter("contents", contentsOf);
  config.addFilter("inline", (text: string) => build.markdown.renderInline(text));
  config.addFilter("leadText", (text: string) => build.markdown.renderInline(text, { fromPage: true }));
  config.addFilter("chartTitle", (id: string) => chartTitle(build.briefing.charts.get(id), build.markdown));
  config.addFilter("embedCode", (id: string) => {
    const chart = build.briefing.charts.get(id);
    return chart === undefined ? "" : embedCode(chart, build.briefing);
  });
  config.addFilter("publicAddress", (url: string) => publicAddress(build.briefing, url));
  config.addFilter("copyAddress", (edition: string) =>
    build.context.copies.some(({ folder }) => folder === copyAddress(edition)) ? copyAddress(edition) : null,
  );
  const versions = () => languageVersions(build.briefing, build.context.copies);
  config.addFilter("alternates", (url: string) => alternatesOf(build.briefing, url, versions()));
  // From the folder of the pages, “/..” leads to the root of the site.
  config.addFilter("inOtherLanguages", (url: string) =>
    versions().flatMap(({ current, folder, tag, name }) =>
      current ? [] : [{ tag, name, address: above(build.briefing.folder) + folder + url.slice(1) }],
    ),
  );
  // For a page that hosts show whatever language was asked for: a message, whose link leads to the home page, in each.
  config.addFilter("sayInOtherLanguages", (message: MessageId) =>
    versions().flatMap(({ current, folder, tag }) => {
      const home = publicAddress({ ...build.briefing, folder }, "/") ?? folder;
      const words = localeOf(tag).html(message, { link: `<a href="${escapeHtml(home)}">` });
      return current ? [] : [{ tag, words }];
    }),
  );
  config.addFilter("wayBack", (url: string, content: string) => wayBack({ url, content }, build.briefing));
  config.addFilter("styleSheetAddress", chunkAddress);
  config.addFilter("componentStyleSheets", (html: string) =>
    componentChunks(build.context.assets.styleSheets, html).map(chunkAddress),
  );
}

/** The site map of a collection, made once for each context: on a large site it takes longer than a page. */
function siteMaps(build: CurrentBuild): (all: Collection) => SiteMap {
  const maps = new WeakMap<Collection, { readonly context: BuildContext; readonly map: SiteMap }>();
  return (all) => {
    const { context } = build;
    const known = maps.get(all);
    if (known?.context === context) return known.map;
    const map = new SiteMap(inReadingOrder(all).map((page) => navigationPage(page, build)));
    maps.set(all, { context, map });
    return map;
  };
}

/** A list split over several pages is one section: its first page. */
function navigationPage({ url, data }: Collection[number], build: CurrentBuild): NavigationPage {
  const { order, menu, pagination } = data;
  const { name } = build.wordsOf(data);
  const later = (pagination?.pageNumber ?? 0) > 0;
  const title = later || name === undefined ? build.headOf(data).title : name;
  return { url, title, menu, order: later ? undefined : order };
}
