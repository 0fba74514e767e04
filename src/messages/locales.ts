// The languages in which the engine writes, by their tags.

import { type Catalogue, CATALOGUES } from "./catalogue.ts";
import { Locale } from "./locale.ts";

const LOCALES = new Map<string, Locale>();

/** The catalogue of a language; undefined for a tag that is none, and for a language without one. */
function catalogueOf(tag: string): Catalogue | undefined {
  try {
    return CATALOGUES[new Intl.Locale(tag).language];
  } catch {
    return undefined;
  }
}

/** Whether pages can be written in a language. */
export function hasCatalogue(tag: string): boolean {
  return catalogueOf(tag) !== undefined;
}

/** The locale of a language tag. @throws RangeError where the engine has no catalogue of the language */
export function localeOf(tag: string): Locale {
  const known = LOCALES.get(tag);
  if (known !== undefined) return known;
  const catalogue = catalogueOf(tag);
  if (catalogue === undefined) throw new RangeError(`there is no catalogue of messages for "${tag}".`);
  const locale = new Locale(tag, catalogue);
  LOCALES.set(tag, locale);
  return locale;
}
