// English words around a number: what may lead to it, what says a change, what stops the reading.

import { phrases } from "./phrases.ts";
import {
  bars,
  DATE,
  FOREIGN,
  GIVEN_FOR,
  list,
  MULTIPLE,
  NAME,
  REVERSAL,
  SHARED,
  SPAN,
  STRESS,
  VAGUE,
  type Change,
} from "./vocabulary.ts";

/** Words that may stand right before a number; after any other word it may be a name ("Phase 2") or a date. */
export const LEADS_EN = phrases([
  [
    true,
    list(`
      a an the its their another additional further extra new all these those other only just of by to at for with
      is are was were be been being has have had having hosts host hosting houses housing contains containing
      covers covering covered cover spans spanning occupies occupying reach reaches reached reaching
      total totals totaled totalled totaling totalling hit hits stands stood amounts amounted
      add adds added adding attracts attracted draws drew receives received welcomes welcomed
      plans planned targets targeting targeted earmarked invests invested investing
      built building created creating employs employing produces produced
    `),
  ],
]);

export const CHANGES_EN = phrases<Change>([
  [
    "growth",
    list(
      "growth grow grows grew grown growing increase increases increased increasing rise rises rose risen rising up gain gains gained climbed +",
    ),
  ],
  [
    "decline",
    list(`
      decline declines declined declining decrease decreases decreased decreasing fall falls fell fallen falling
      drop drops dropped dropping down reduction reduced shrank contraction contracted
    `),
  ],
]);

/** Words of change that are parts of verbs too: "set up". */
export const PARTICLES_EN = phrases([[true, ["up", "down"]]]);

/** Bounds that are prepositions too: after a free word ("a bridge over 3 rivers") they may be no bounds. */
export const PREPOSITIONS_EN = phrases([
  [true, ["over", "about", "around", "above", "under", "below", "within", "some"]],
]);

/** After one of these a word of change still belongs to the number: "an increase of 3.6%", "8% growth in 2018". */
export const AFTER_CHANGE_EN = phrases([
  [true, ["in", "of", "from", "on", "for", "during", "compared", "year-on-year"]],
]);

/** Phrases that hold a unit or another word that is looked for, and mean nothing for the number. */
export const NEUTRAL_EN = phrases([
  [
    true,
    [
      "year-on-year",
      "year on year",
      "month-on-month",
      "month on month",
      "day-to-day",
      "full-year",
      "over the previous year",
      "over the year before",
      "over the same period",
      "from the previous year",
      "from a year earlier",
      "on the previous year",
    ],
  ],
]);

const MONTHS = list(
  "January February March April June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sept Oct Nov Dec",
);

/** Words that no part of a phrase may hold. */
export const BARRED_EN = bars([
  [DATE, [...MONTHS, ...list("century centuries o'clock am pm BC AD")]],
  [NAME, [...list("No nos chapter page version phase"), "No."]],
  [
    VAGUE,
    list(`
      hundreds thousands millions billions trillions dozen dozens tens scores several few many numerous couple multiple various
      most part portion majority remainder rest
    `),
  ],
  [
    MULTIPLE,
    [...list("times twice thrice fold double doubled doubles triple tripled quadrupled half every"), "every other"],
  ],
  [
    REVERSAL,
    list(`
      not no never none without except excluding minus negative neither nor unlike fewer less lower below than plus between
      fail fails failed miss missed missing short instead rather odd
    `),
  ],
  [GIVEN_FOR, ["per", "each", "apiece", "respectively"]],
  [SPAN, ["from"]],
  [STRESS, ["as many as", "as much as", "as high as", "as few as", "as little as", "as low as"]],
  [
    FOREIGN,
    list(`
      lakh lakhs crore crores inch inches foot feet yard yards mile miles acre acres degree degrees celsius decade decades
      liter liters litre litres gallon gallons gram grams ounce ounces millimeter millimeters centimeter centimeters watt watts basis bps
    `),
  ],
  [SHARED, list("dollar dollars pound pounds franc francs percentage square cubic sq")],
]).add(["May"], DATE, { exact: true });

/** Words before a number that make it a rank, a choice or a whole of something: "third out of 41". */
export const BARRED_BEFORE_NUMBER_EN = bars([
  [
    NAME,
    list("first second third fourth fifth sixth seventh eighth ninth tenth last next top rank ranks ranked ranking"),
  ],
  [MULTIPLE, ["out"]],
  [VAGUE, list("hundred thousand million billion trillion")],
]);

/** Words right after a unit that begin what the number is given for ("5 yuan a bottle", "5 tons daily"). */
export const BARRED_AFTER_UNIT_EN = bars([[GIVEN_FOR, list("a an the daily weekly monthly quarterly yearly hourly")]]);

/** Inside a noun these give the level of what is counted ("municipal-level or higher platforms"), at its end perhaps a bound. */
export const OF_LEVEL_EN = phrases([
  [true, ["or higher", "or above", "or over", "and above", "and over", "or below", "and below"]],
]);

/** Words with which what is counted cannot begin. */
export const NO_NOUN_EN = phrases([
  [true, list("and or to of in at on for by with the a an is are was were that which as out up down")],
]);
