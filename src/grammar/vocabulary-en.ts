// English words around a number: what may lead to it, what states a change, what is refused.

import { Phrases, phraseSet } from "./phrases.ts";
import {
  bars,
  DATE,
  FOREIGN,
  GIVEN_FOR,
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
export const LEADS_EN = phraseSet(`
  a an the its their another additional further extra new all these those other only just of by to at for with
  is are was were be been being has have had having hosts host hosting houses housing contains containing
  covers covering covered cover spans spanning occupies occupying reach reaches reached reaching
  total totals totaled totalled totaling totalling hit hits stands stood amounts amounted
  add adds added adding attracts attracted draws drew receives received welcomes welcomed
  plans planned targets targeting targeted earmarked invests invested investing
  built building created creating employs employing produces produced
`);

export const CHANGES_EN = new Phrases<Change>([
  [
    "growth",
    `growth grow grows grew grown growing increase increases increased increasing
    rise rises rose risen rising up gain gains gained climbed +`,
  ],
  [
    "decline",
    `decline declines declined declining decrease decreases decreased decreasing fall falls fell fallen falling
    drop drops dropped dropping down reduction reduced shrank contraction contracted`,
  ],
]);

/** Words of change that are also particles of verbs: "set up". */
export const PARTICLES_EN = phraseSet("up down");

/** Bounds that are also prepositions, and may be no bounds after a free word: "a bridge over 3 rivers". */
export const PREPOSITIONS_EN = phraseSet("over about around above under below within some");

/** Before these, a word of change still belongs to the number: "an increase of 3.6%", "8% growth in 2018". */
export const AFTER_CHANGE_EN = phraseSet("in of from on for during compared year-on-year");

/** Phrases that contain a unit or another listed word but mean nothing for the number. */
export const NEUTRAL_EN = phraseSet(`
  year-on-year, year on year, month-on-month, month on month, day-to-day, full-year, over the previous year,
  over the year before, over the same period, from the previous year, from a year earlier, on the previous year
`);

/** Words refused anywhere in a phrase. */
export const BARRED_EN = bars([
  [
    DATE,
    `January February March April June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sept
    Oct Nov Dec century centuries o'clock am pm BC AD`,
  ],
  [NAME, "No nos chapter page version phase No."],
  [
    VAGUE,
    `hundreds thousands millions billions trillions dozen dozens tens scores several few many numerous couple multiple
    various most part portion majority remainder rest`,
  ],
  [
    MULTIPLE,
    "times, twice, thrice, fold, double, doubled, doubles, triple, tripled, quadrupled, half, every, every other",
  ],
  [
    REVERSAL,
    `not no never none without except excluding minus negative neither nor unlike fewer less lower below than plus
    between fail fails failed miss missed missing short instead rather odd`,
  ],
  [GIVEN_FOR, "per each apiece respectively"],
  [SPAN, "from"],
  [STRESS, "as many as, as much as, as high as, as few as, as little as, as low as"],
  [
    FOREIGN,
    `lakh lakhs crore crores inch inches foot feet yard yards mile miles acre acres degree degrees celsius
    decade decades liter liters litre litres gallon gallons gram grams ounce ounces millimeter millimeters
    centimeter centimeters watt watts basis bps`,
  ],
  [SHARED, "dollar dollars pound pounds franc francs percentage square cubic sq"],
]).add(["May"], DATE, { exact: true });

/** Words before a number that make it a rank, a choice or a whole: "third out of 41". */
export const BARRED_BEFORE_NUMBER_EN = bars([
  [NAME, "first second third fourth fifth sixth seventh eighth ninth tenth last next top rank ranks ranked ranking"],
  [MULTIPLE, "out"],
  [VAGUE, "hundred thousand million billion trillion"],
]);

/** Words right after a unit that begin a rate: "5 yuan a bottle", "5 tons daily". */
export const BARRED_AFTER_UNIT_EN = bars([[GIVEN_FOR, "a an the daily weekly monthly quarterly yearly hourly"]]);

/** Inside a noun, the level of what is counted ("municipal-level or higher platforms"); at its end, perhaps a bound. */
export const OF_LEVEL_EN = phraseSet("or higher, or above, or over, and above, and over, or below, and below");

/** Words that cannot begin the noun of what is counted. */
export const NO_NOUN_EN = phraseSet(
  "and or to of in at on for by with the a an is are was were that which as out up down",
);
