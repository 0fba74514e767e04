// Social cards: the card of a page or record, and the tags that name it in a page's head.

import type { EleventyConfig, Page } from "@11ty/eleventy";
import { pageCard, recordCard } from "../../outputs/cards/page-cards.ts";
import { socialTags } from "../../outputs/social-tags.ts";
import type { Head, PageRecord } from "../../site/navigation/page-head.ts";
import { templatePath } from "../../site/paths.ts";
import type { CurrentBuild } from "../current-build.ts";

/** `url | social(head, record)` gives the tags of a page; `record | card` the card of a record's page. */
export function addCardFilters(config: EleventyConfig, build: CurrentBuild): void {
  const refer = (card: ReturnType<typeof recordCard>, page: Page) =>
    build.context.cards.add(card, templatePath(page.inputPath, build.folders));

  config.addFilter("social", function (this: { page: Page }, url: string, head: Head, record?: PageRecord) {
    const { briefing } = build;
    // A card names its edition, so each copy would add as many pictures as it has pages.
    if (briefing.datedCopy) return [];
    const card = record === undefined ? pageCard(url, head, briefing) : recordCard(record, briefing);
    return socialTags(briefing, url, head, briefing.settings.address === null ? null : refer(card, this.page));
  });
  config.addFilter("card", function (this: { page: Page }, record: PageRecord) {
    return refer(recordCard(record, build.briefing), this.page);
  });
}
