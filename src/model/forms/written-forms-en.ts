// How English writes numbers and dates.

import { smallNumberWord } from "../../grammar/number-en.ts";
import { partName } from "../../grammar/parts-en.ts";
import { perName } from "../../grammar/per.ts";
import { unitName } from "../../grammar/units.ts";
import type { BoundForms, WrittenForms } from "./written-forms.ts";

const GROUPING = new Intl.NumberFormat("en");

function bound(around: string, means: string): BoundForms {
  return { around, means, meansOfDecline: means.replace("number", "decline") };
}

export const FORMS_EN: WrittenForms = {
  magnitudes: [
    { word: "trillion", power: 12 },
    { word: "billion", power: 9 },
    { word: "million", power: 6 },
  ],
  magnitudeAsPrinted: false,
  // "1,234.5 billion", not "1.2345 trillion".
  readableDecimals: 3,
  zerosOfRoundNumbers: Infinity,
  magnified: "{n} {word}",
  named: "{n} {name}",
  namedBySign: "{n}{name}",
  grouped: (whole) => GROUPING.format(whole),
  groupedBeforeMagnitude: (whole) => GROUPING.format(whole),
  groupedUnlikeYears: (whole) => GROUPING.format(whole),
  smallNumber: smallNumberWord,
  bounds: {
    exact: bound("{n}", "exact figure, as printed"),
    about: bound("about {n}", "around the number shown"),
    over: bound("over {n}", "more than the number shown"),
    "at-least": bound("at least {n}", "the number shown or more"),
    nearly: bound("nearly {n}", "a little less than the number shown"),
    "at-most": bound("at most {n}", "the number shown or less"),
    under: bound("under {n}", "less than the number shown"),
  },
  range: "{low} to {high}",
  rangeRepeats: false,
  part: partName,
  partOf: "{part} of {noun}",
  outOf: "{part} of {whole}",
  outOfNamesPart: false,
  decline: { ofShare: "down {n}", ofAmount: "down {n}" },
  declineInWords: false,
  per: (id, _, spelling) => `{n} per ${perName(id, spelling)}`,
  unit: (id, one, spelling) => unitName(id, spelling, !one),
  isOwnNoun: (noun) => !/\p{Script=Han}/u.test(noun),
  nounsOfTranslations: false,
  growthLabel: /^growth (?:of|in)\b|\bgrowth(?: rate)?$/iu,
  dates: () => "en-GB",
  decade: (year) => `${year}s`,
};
