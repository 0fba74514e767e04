// How a language writes numbers and dates: words and patterns, which one formatter fills in.
//
// A further language is a file like written-forms-en.ts and its line in forms-of-language.ts.

import type { Bound } from "../../grammar/quantity.ts";
import type { Spelling } from "../../grammar/units.ts";
import type { Locale } from "../../messages/locale.ts";

/** What the forms of a language depend on. */
export type WrittenLocale = Pick<Locale, "tag" | "language" | "spelling">;

export interface Magnitude {
  readonly word: string;
  readonly power: number;
  /** Whether a smaller number keeps the word if it was printed with it: 0.99万. */
  readonly below?: true;
}

export interface BoundForms {
  /** Around the number with its unit: "over {n}", "{n}以上". */
  readonly around: string;
  /** Where a noun or nothing follows the number, if a pattern after the number would part the two. */
  readonly beforeNoun?: string;
  /** Around a length of time. */
  readonly aroundTime?: string;
  /** Its meaning in plain words. */
  readonly means: string;
  /** The meaning for a decline, whose size it bounds. */
  readonly meansOfDecline: string;
}

/** Patterns have `{n}` for the number, and the names that each comment gives. */
export interface WrittenForms {
  /** Magnitude words, the largest first. */
  readonly magnitudes: readonly Magnitude[];
  /** Whether a number keeps the magnitude with which it was printed. */
  readonly magnitudeAsPrinted: boolean;
  /** With more decimals the next smaller magnitude reads better. */
  readonly readableDecimals: number;
  /** A number printed in full takes a magnitude if it ends in this many zeros. */
  readonly zerosOfRoundNumbers: number;
  /** A number with its magnitude. */
  readonly magnified: string;
  /** A number with its unit, or with what is counted as `{name}`; a sign of the unit touches the number. */
  readonly named: string;
  readonly namedBySign: string;
  /** Digits before the point. */
  readonly grouped: (whole: bigint) => string;
  readonly groupedBeforeMagnitude: (whole: bigint) => string;
  /** Digits of a bare number or of years, which could be those of a date. */
  readonly groupedUnlikeYears: (whole: bigint) => string;
  /** Words for small numbers in running text; null where digits are written. */
  readonly smallNumber: (value: number) => string | null;
  readonly bounds: Readonly<Record<Bound, BoundForms>>;
  /** From `{low}` to `{high}`. */
  readonly range: string;
  /** Whether both ends of a range repeat a magnitude or a sign of the unit that they share. */
  readonly rangeRepeats: boolean;
  /** A part of a whole: "two-thirds"; and with its noun as `{part}` and `{noun}`. */
  readonly part: (part: number, whole: number) => string;
  readonly partOf: string;
  /** A number `{part}` of a larger one `{whole}`. */
  readonly outOf: string;
  /** Whether `{part}` is named like the whole: "41个行业中的32个". */
  readonly outOfNamesPart: boolean;
  /** A decline: of a share in per cent or points, and of anything else. */
  readonly decline: { readonly ofShare: string; readonly ofAmount: string };
  /** Whether running text says a decline in words even where no bound needs it: 下降0.2%, but −0.2% in tables. */
  readonly declineInWords: boolean;
  /** The number given per something; a pattern that begins with `{n}` belongs to the unit and is inside of a bound. */
  readonly per: (id: string, unit: string, spelling: Spelling) => string;
  readonly unit: (id: string, one: boolean, spelling: Spelling) => string;
  /** Whether a printed noun is in this language. */
  readonly isOwnNoun: (noun: string) => boolean;
  /** Whether what is counted is taken from translations of printed words; otherwise the label alone names it. */
  readonly nounsOfTranslations: boolean;
  /** A label that names a rate of growth. */
  readonly growthLabel: RegExp;
  /** The BCP 47 tag by which dates are written. */
  readonly dates: (tag: string) => string;
  /** A decade, from its first year. */
  readonly decade: (year: number) => string;
}
