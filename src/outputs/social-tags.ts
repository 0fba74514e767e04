// The preview of a shared link: Open Graph tags and the card of X, as attributes of <meta>.

import type { Briefing } from "../model/briefing.ts";
import { publicAddress } from "../site/navigation/addresses.ts";
import type { CardLink } from "./cards/card-set.ts";
import { CARD_HEIGHT, CARD_WIDTH } from "./cards/card-size.ts";
import type { Head } from "../site/navigation/page-head.ts";

/** One `<meta>`: Open Graph (ogp.me) identifies it by `property`, X by `name`. */
export interface MetaTag {
  readonly key: "property" | "name";
  readonly name: string;
  readonly content: string;
  /** The records that the content renders. */
  readonly says?: string;
}

/**
 * The tags of a page. Addresses must be absolute, so without a public address there are none, and no picture.
 *
 * @param card the page's card, or null where the briefing has no public address
 */
export function socialTags(
  briefing: Briefing,
  url: string,
  { title, description }: Head,
  card: CardLink | null,
): MetaTag[] {
  const { settings } = briefing;
  const property = (name: string, content: string): MetaTag => ({ key: "property", name, content });
  const tags = [
    property("og:title", title),
    property("og:description", description),
    property("og:type", url === "/" ? "website" : "article"),
    property("og:site_name", settings.title),
  ];
  const [address, image] = [publicAddress(briefing, url), card === null ? null : publicAddress(briefing, card.address)];
  if (address === null || image === null || card === null) return tags;
  return [
    ...tags,
    property("og:url", address),
    property("og:locale", openGraphLocale(briefing.locale.tag)),
    ...settings.languages
      .filter((tag) => tag !== briefing.locale.tag)
      .map((tag) => property("og:locale:alternate", openGraphLocale(tag))),
    property("og:image", image),
    property("og:image:type", "image/png"),
    property("og:image:width", String(CARD_WIDTH)),
    property("og:image:height", String(CARD_HEIGHT)),
    { ...property("og:image:alt", card.alternative), ...(card.says === "" ? {} : { says: card.says }) },
    { key: "name", name: "twitter:card", content: "summary_large_image" },
  ];
}

/** The language with its most likely territory, which Open Graph requires: `en` is `en_US`, `zh` is `zh_CN`. */
function openGraphLocale(tag: string): string {
  const { language, region } = new Intl.Locale(tag).maximize();
  return region === undefined ? language : `${language}_${region}`;
}
