// The catalogues of interface texts: one a language, with the same ids in each.

import { CARD_EN } from "./card-en.ts";
import { CARD_ZH } from "./card-zh.ts";
import { CHART_EN } from "./chart-en.ts";
import { CHART_ZH } from "./chart-zh.ts";
import { CHECK_EN } from "./check-en.ts";
import { CHECK_ZH } from "./check-zh.ts";
import { DOWNLOAD_EN } from "./download-en.ts";
import { DOWNLOAD_ZH } from "./download-zh.ts";
import { FRAME_EN } from "./frame-en.ts";
import { FRAME_ZH } from "./frame-zh.ts";
import { MODEL_EN } from "./model-en.ts";
import { MODEL_ZH } from "./model-zh.ts";
import { PAGE_EN } from "./page-en.ts";
import { PAGE_ZH } from "./page-zh.ts";
import { PICTURE_EN } from "./picture-en.ts";
import { PICTURE_ZH } from "./picture-zh.ts";
import { SEARCH_EN } from "./search-en.ts";
import { SEARCH_ZH } from "./search-zh.ts";
import { SHARING_EN } from "./sharing-en.ts";
import { SHARING_ZH } from "./sharing-zh.ts";

/** English, which has every id. */
const EN = {
  ...CARD_EN,
  ...CHART_EN,
  ...CHECK_EN,
  ...DOWNLOAD_EN,
  ...FRAME_EN,
  ...MODEL_EN,
  ...PAGE_EN,
  ...PICTURE_EN,
  ...SEARCH_EN,
  ...SHARING_EN,
} as const;

export type MessageId = keyof typeof EN;

/** Texts by id, as ICU MessageFormat. A tag such as `<link>` encloses words that stand in an element. */
export type Catalogue = Readonly<Record<MessageId, string>>;

const ZH: Catalogue = {
  ...CARD_ZH,
  ...CHART_ZH,
  ...CHECK_ZH,
  ...DOWNLOAD_ZH,
  ...FRAME_ZH,
  ...MODEL_ZH,
  ...PAGE_ZH,
  ...PICTURE_ZH,
  ...SEARCH_ZH,
  ...SHARING_ZH,
};

/** The catalogues of the engine, by language (BCP 47, without script and region). */
export const CATALOGUES: Readonly<Record<string, Catalogue>> = { en: EN, zh: ZH };
