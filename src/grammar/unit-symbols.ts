// Whether a word is written like the symbol of a unit, so that "5 kVAr" is refused and not taken for a count.
//
// Symbols and prefixes: the SI Brochure, tables 2 to 8, and the units of trade and computing that combine with them.

import { UNIT_SYMBOLS } from "./units.ts";

const PREFIXED = new RegExp(
  "^[kMGTPEmunpchd]?" +
    "(?:Wh|W|V|A|Ah|VA|var|VAr|Hz|J|B|bit|b|t|g|m|l|L|Pa|N|K|C|F|Ω|cal|bbl|Bq|Sv|mol|toe|tce|tpa|tpd|bps|rpm|psi|bar)[ehp]?$",
  "u",
);
/** eVTOL, mRNA and the like: lower case before capitals, but no unit. */
const NAMES: ReadonlySet<string> = new Set("eVTOL eVTOLs mRNA iOS eSIM eID iPhone iPhones".split(" "));
const LOWER_CASE_SYMBOLS: ReadonlySet<string> = new Set(UNIT_SYMBOLS.map((symbol) => symbol.toLowerCase()));

/** True for "kVAr", "GWH", "kt", "psi" and single letters; false for words and for names such as "eVTOL". */
export function resemblesUnit(word: string): boolean {
  if (NAMES.has(word)) return false;
  const mixed = /^[a-zµμ]{1,2}[A-Z]|FLOPS$/u.test(word);
  const withoutVowel = /^[b-df-hj-np-tv-xz]{1,4}$/u.test(word);
  return (
    mixed || withoutVowel || PREFIXED.test(word) || LOWER_CASE_SYMBOLS.has(word.toLowerCase()) || word.length === 1
  );
}
