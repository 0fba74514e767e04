// Formats quantities in the language of the pages: bound, digits to the printed place, unit or what is counted.

import { fromNumber, lastPlaceUsed, toPlaces, type Decimal } from "../grammar/decimal.ts";
import type { Quantity } from "../grammar/quantity.ts";
import { DURATIONS, SHARE_UNITS } from "../grammar/units.ts";
import { EDITOR_LANGUAGE } from "../messages/editor-language.ts";
import type { Counted } from "./counted.ts";
import { formsOf } from "./forms/forms-of-language.ts";
import type { Magnitude, WrittenForms, WrittenLocale } from "./forms/written-forms.ts";
import { numberOf } from "./published-value.ts";

/**
 * `prose`: for running text, exact counts below ten in words ("three parks"). `table`: always digits ("3 parks").
 * `number`: without what is counted ("over 260,000", 超过26万家); a unit always stays ("5 billion yuan").
 */
export const FORMAT_STYLES = ["prose", "table", "number"] as const;
export type FormatStyle = (typeof FORMAT_STYLES)[number];

export interface FormatOptions {
  style?: FormatStyle;
  /** What is counted, in place of the printed words; without it, a noun in another language is left out. */
  counted?: Counted | undefined;
  /** The language; British English if left out. */
  locale?: WrittenLocale;
}

/**
 * The quantity as text, with its bound and the printed digits, never rounded: 38.0% is "38.0%". Only a change of scale
 * hides the printed place: below a million, 15万 is "150,000". A second currency is not shown.
 *
 * Throws RangeError for a computed value with places below its precision, and for an unknown unit.
 */
export function formatQuantity(
  quantity: Quantity,
  { style = "prose", counted, locale = EDITOR_LANGUAGE }: FormatOptions = {},
): string {
  const { unit, bound, change, value } = quantity;
  const forms = formsOf(locale);
  const inWords = bound !== "exact" || (style === "prose" && forms.declineInWords);
  const isDecline = value < 0 && (unit === "fraction" || (change === "decline" && inWords));
  const size = isDecline ? { ...quantity, value: -value } : quantity;
  const per = quantity.per === null ? "{n}" : forms.per(quantity.per, unit, locale.spelling);
  const isInside = per.startsWith("{n}");
  const bounded = boundedText(size, { style, counted, locale, per: isInside ? per : "{n}" });
  const { ofShare, ofAmount } = forms.decline;
  const changed = isDecline ? fill(SHARE_UNITS.has(unit) ? ofShare : ofAmount, { n: bounded }) : bounded;
  return isInside ? changed : fill(per, { n: changed });
}

/** What is shown of a figure. */
interface Shown {
  readonly quantity: Quantity;
  readonly counted: Counted | undefined;
  readonly locale: WrittenLocale;
}

/** The quantity of a figure as its pages write it. */
export function formatFigure({ quantity, counted, locale }: Shown, style: FormatStyle): string {
  return formatQuantity(quantity, { style, counted, locale });
}

/**
 * The number for the `value` attribute of `<data>`: digits without grouping ("260000", "-2.1", "38.0"), both ends of a
 * range with a slash ("3/5"), a fraction as its decimal ("0.5").
 */
export function valueAttribute(quantity: Quantity): string {
  if (quantity.unit === "fraction") return String(numberOf(quantity));
  return ends(quantity)
    .map(({ value, place }) => {
      const { negative, whole, fraction } = toPlaces(value, Math.max(0, -place));
      return `${negative ? "-" : ""}${whole}${fraction === "" ? "" : `.${fraction}`}`;
    })
    .join("/");
}

/** The meaning of a bound in plain words: "more than the number shown"; a decline's is of its size. */
export function describeBound(
  { bound, change }: Pick<Quantity, "bound" | "change">,
  locale: WrittenLocale = EDITOR_LANGUAGE,
): string {
  const { means, meansOfDecline } = formsOf(locale).bounds[bound];
  return change === "decline" && bound !== "exact" ? meansOfDecline : means;
}

/** One end of a quantity, with the power of ten of its last printed place. */
interface End {
  readonly value: Decimal;
  readonly place: number;
}

function ends({ value, upper, precision, printed }: Quantity): End[] {
  const low = { value: fromNumber(value), place: lastPlaceUsed(fromNumber(precision)) };
  if (upper === null) return [low];
  return [low, { value: fromNumber(upper), place: lastPlaceUsed(fromNumber(printed?.upperPrecision ?? precision)) }];
}

/** The options with the pattern of a rate that belongs to the unit. */
type Context = Required<Omit<FormatOptions, "counted">> & Pick<FormatOptions, "counted"> & { readonly per: string };

/** The quantity with its bound, its size in place of its direction. */
function boundedText(quantity: Quantity, context: Context): string {
  const { style, counted, per } = context;
  const forms = formsOf(context.locale);
  const noun = style === "number" ? null : nounOf(quantity, counted, forms);
  const bounded = (text: string, beforeNoun: boolean) => {
    const { around, aroundTime, beforeNoun: before } = forms.bounds[quantity.bound];
    const pattern = beforeNoun ? (before ?? around) : DURATIONS.has(quantity.unit) ? (aroundTime ?? around) : around;
    return fill(pattern, { n: text });
  };
  if (quantity.unit === "fraction") {
    const part = forms.part(quantity.value, quantity.of ?? 1);
    const text = noun === null ? part : fill(forms.partOf, { part, noun });
    return bounded(fill(per, { n: text }), noun !== null);
  }
  const measure = measureOf(quantity, counted, forms);
  const name = (number: string, thing: string | null) => named(number, quantity, thing, measure, context);
  const inNumbers = new Numbers(quantity, context);
  if (quantity.of !== null) {
    const part = forms.outOfNamesPart ? name(inNumbers.text, null) : inNumbers.text;
    const whole = name(inNumbers.whole, noun);
    const text = fill(forms.outOf, { part: bounded(part, true), whole });
    return fill(per, { n: text });
  }
  const isBare = quantity.unit === "count" && (measure === null || (noun ?? measure) !== measure);
  return bounded(fill(per, { n: name(inNumbers.text, noun) }), isBare);
}

/** What is counted, unless a measure word names it already. */
function nounOf({ counted: printed }: Quantity, counted: Counted | undefined, forms: WrittenForms): string | null {
  if (counted !== undefined) return counted.noun;
  return printed === null || !forms.isOwnNoun(printed) ? null : printed;
}

function measureOf({ printed }: Quantity, counted: Counted | undefined, forms: WrittenForms): string | null {
  if (counted !== undefined) return counted.measure;
  const measure = printed?.measure ?? null;
  return measure !== null && forms.isOwnNoun(measure) ? measure : null;
}

/** The number with its unit, or with its measure word and what is counted. */
function named(
  number: string,
  quantity: Quantity,
  noun: string | null,
  measure: string | null,
  { counted, locale }: Context,
): string {
  const forms = formsOf(locale);
  if (quantity.unit === "count") {
    const things = `${measure ?? ""}${noun === measure ? "" : (noun ?? "")}`;
    if (quantity.printed?.hyphen === true && noun !== null && counted === undefined) return `${number}-${noun}`;
    return things === "" ? number : fill(forms.named, { n: number, name: things });
  }
  const one = Math.abs(quantity.value) === 1 && quantity.upper === null && /^\D?1$/u.test(number);
  const name = forms.unit(quantity.unit, one, locale.spelling);
  return fill(isSign(quantity.unit) ? forms.namedBySign : forms.named, { n: number, name });
}

/** The digits or words of a quantity in one language. */
class Numbers {
  readonly #quantity: Quantity;
  readonly #context: Context;
  readonly #forms: WrittenForms;

  constructor(quantity: Quantity, context: Context) {
    this.#quantity = quantity;
    this.#context = context;
    this.#forms = formsOf(context.locale);
  }

  /** The number or the range. */
  get text(): string {
    const [low, high] = ends(this.#quantity);
    if (low === undefined) return "";
    if (high !== undefined) return this.#range(low, high);
    const inWords = this.#context.style === "prose" && isPlainCount(this.#quantity) && this.#quantity.of === null;
    return (inWords ? this.#forms.smallNumber(this.#quantity.value) : null) ?? this.#digits(low);
  }

  /** What the number is a part of. */
  get whole(): string {
    return this.#digits({ value: fromNumber(this.#quantity.of ?? 0), place: 0 });
  }

  #digits(end: End): string {
    const { text, magnitude } = this.#scaled(end);
    return this.#magnified(text, magnitude);
  }

  #magnified(text: string, magnitude: string): string {
    return magnitude === "" ? text : fill(this.#forms.magnified, { n: text, word: magnitude });
  }

  // "5 to 6 million", "500 million to 1.2 billion", "990,000 to 1.2 million"; "500 to 1.2 million" would be unclear.
  #range(low: End, high: End): string {
    const { range, rangeRepeats, unit } = this.#forms;
    const [a, b] = [this.#scaled(low), this.#scaled(high)];
    const sign = rangeRepeats && isSign(this.#quantity.unit) ? unit(this.#quantity.unit, false, "en-GB") : "";
    const between = (first: string, last: string) => fill(range, { low: first + sign, high: last });
    if (a.magnitude === b.magnitude && !rangeRepeats) return this.#magnified(between(a.text, b.text), b.magnitude);
    const clear = a.magnitude === b.magnitude || a.magnitude !== "" || a.text.includes(",");
    return clear ? between(this.#digits(low), this.#digits(high)) : between(this.#inFull(low), this.#inFull(high));
  }

  /**
   * Digits and magnitude word of a number. Where no decimals were printed, trailing zeros come from a larger scale
   * (3000万), and "30.00 million" would claim a precision that "30 million" does not.
   */
  #scaled(end: End): { text: string; magnitude: string } {
    const { value, place } = end;
    const last = lastPlaceUsed(value);
    const { printed } = this.#quantity;
    const isWhole = printed?.decimals === 0 && place > 0;
    const isRound = place === 0 && last >= this.#forms.zerosOfRoundNumbers;
    const shown = isWhole || isRound ? last : place;
    const choice = this.#magnitudeOf(end, shown);
    if (choice === undefined) return { text: this.#inFull(end), magnitude: "" };
    const { coefficient, exponent } = value;
    const scaled = { coefficient, exponent: exponent - choice.power };
    // In "500 million to 1.2 billion" only the upper end has a decimal: 5亿至12亿.
    const isOfOtherEnd = printed != null && printed.upperPrecision !== null && choice.power - shown > printed.decimals;
    const decimals = Math.max(0, choice.power - (isOfOtherEnd ? last : shown));
    const { negative, whole, fraction } = toPlaces(scaled, decimals);
    return { text: withSign(negative, this.#forms.groupedBeforeMagnitude(whole), fraction), magnitude: choice.word };
  }

  #magnitudeOf({ value, place }: End, shown: number): Magnitude | undefined {
    const { magnitudes, magnitudeAsPrinted, readableDecimals } = this.#forms;
    const size = String(toPlaces(value, Math.max(0, -place)).whole).length;
    const { printed, spelled } = this.#quantity;
    const power = printed === undefined || spelled ? 0 : place + printed.decimals;
    const asPrinted = magnitudes.find((one) => one.power === power && (one.below === true || size > power));
    if (magnitudeAsPrinted && asPrinted !== undefined) return asPrinted;
    const fitting = shown > 0 ? magnitudes.filter(({ power }) => size > power) : [];
    return fitting.find(({ power }) => power - shown <= readableDecimals) ?? fitting.at(-1);
  }

  #inFull({ value, place }: End): string {
    return this.#grouped(value, Math.max(0, -place));
  }

  #grouped(value: Decimal, decimals: number): string {
    const { unit } = this.#quantity;
    const { grouped, groupedUnlikeYears } = this.#forms;
    const { negative, whole, fraction } = toPlaces(value, decimals);
    const isBare = unit === "count" && measureOf(this.#quantity, this.#context.counted, this.#forms) === null;
    const couldBeYear = isBare || unit === "year";
    const digits = (couldBeYear && whole < 10_000n && decimals === 0 ? groupedUnlikeYears : grouped)(whole);
    return withSign(negative, digits, fraction);
  }
}

function withSign(negative: boolean, whole: string, fraction: string): string {
  return `${negative ? "−" : ""}${whole}${fraction === "" ? "" : `.${fraction}`}`;
}

// Words only for exact counts: three parks, but 8%, 3 to 5 years, about 3 parks, a 3-space car park.
function isPlainCount({ unit, value, bound, precision, printed }: Quantity): boolean {
  return (
    unit === "count" &&
    bound === "exact" &&
    value >= 0 &&
    Number.isInteger(value) &&
    precision === 1 &&
    printed?.hyphen !== true
  );
}

function isSign(unit: string): boolean {
  return unit === "%" || unit === "‰";
}

/** A pattern with the texts of its names filled in. */
function fill(pattern: string, texts: Readonly<Record<string, string>>): string {
  return pattern.replace(/\{(\w+)\}/g, (_, name: string) => texts[name] ?? "");
}
