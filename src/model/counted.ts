// What a figure counts, in the language of the pages: in the words of its source, or in those of their translation.

import type { Quantity } from "../grammar/quantity.ts";
import { tryReadQuantity } from "../grammar/read-quantity.ts";
import type { Locale } from "../messages/locale.ts";
import { formsOf } from "./forms/forms-of-language.ts";
import type { Source } from "./source.ts";

export interface Counted {
  /** The noun; null without one. */
  readonly noun: string | null;
  /** The Chinese measure word between number and noun; null without one. */
  readonly measure: string | null;
}

/** What a figure counts; undefined where only its printed words say so. */
export function countedInPages(
  { gloss }: { readonly gloss?: string },
  { unit }: Pick<Quantity, "unit">,
  source: Pick<Source, "language">,
  locale: Locale,
): Counted | undefined {
  const isCount = unit === "count" || unit === "fraction";
  if (!isCount || source.language === locale.language || !formsOf(locale).nounsOfTranslations) return undefined;
  const read = gloss === undefined ? null : tryReadQuantity(gloss, locale.grammar);
  return { noun: read?.counted ?? null, measure: read?.printed?.measure ?? null };
}
