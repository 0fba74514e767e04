// The catalogues of interface texts: one a language, with the same ids in each.

import { LAYOUT_EN } from "./layout-en.ts";
import { LAYOUT_ZH } from "./layout-zh.ts";

/** English, which has every id. */
const EN = { ...LAYOUT_EN } as const;

export type MessageId = keyof typeof EN;

/** Texts by id, as ICU MessageFormat. A tag such as `<link>` encloses words that stand in an element. */
export type Catalogue = Readonly<Record<MessageId, string>>;

const ZH: Catalogue = { ...LAYOUT_ZH };

/** The catalogues of the engine, by language (BCP 47, without script and region). */
export const CATALOGUES: Readonly<Record<string, Catalogue>> = { en: EN, zh: ZH };
