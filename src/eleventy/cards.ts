// Gives templates the social card of a page, the tags for its head, and the colours of the browser around it.

import type { EleventyConfig, Page } from "@11ty/eleventy";
import { pageCard, recordCard } from "../outputs/cards/page-cards.ts";
import { templatePath } from "../site/load-data.ts";
import type { Head, PageRecord } from "../site/page-head.ts";
import { FAVICON_ICO, FAVICON_SVG, TOUCH_ICON } from "../outputs/icons/icons.ts";
import { MANIFEST_FILE } from "../outputs/icons/web-manifest.ts";
import type { Session } from "../site/build-context.ts";
import { socialTags } from "../outputs/social-tags.ts";

/** `url | social(head, record)` gives the tags of a page; `record | card` the card of a record's page. */
export function cards(config: EleventyConfig, { briefing, cards: all, palettes, folders }: Session): void {
  config.addGlobalData("icons", () => ({
    svg: `/${FAVICON_SVG}`,
    ico: `/${FAVICON_ICO}`,
    touch: `/${TOUCH_ICON.path}`,
    manifest: `/${MANIFEST_FILE}`,
  }));
  config.addGlobalData("palettes", () => palettes);
  config.addFilter("social", function (this: { page: Page }, url: string, head: Head, record?: PageRecord) {
    const card = record === undefined ? pageCard(url, head, briefing) : recordCard(record, briefing);
    return socialTags(
      briefing,
      url,
      head,
      briefing.settings.address === null ? null : all.add(card, templatePath(this.page.inputPath, folders)),
    );
  });
  config.addFilter("card", function (this: { page: Page }, record: PageRecord) {
    return all.add(recordCard(record, briefing), templatePath(this.page.inputPath, folders));
  });
}
