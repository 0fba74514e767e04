// English words around a number: bounds among them, neutral phrases, what is refused.

import { list, phraseSet } from "./phrases.ts";
import {
  refusals,
  COMPARISON,
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
} from "./vocabulary.ts";

/** Bounds that are also prepositions, and may be no bounds after a free word: "a bridge over 3 rivers". */
export const PREPOSITIONS_EN = phraseSet("over about around above under below within some beyond");

/** Bounds that a subject goes before: "the output of the port exceeded 5 billion yuan". */
export const VERBAL_BOUNDS_EN = phraseSet(`
  exceed exceeds exceeded exceeding surpass surpasses surpassed surpassing topped topping approaching nearing
`);

/** Bounds of a level: "fell below 5%" gives where the fall led to, "fell by less than 5%" the fall. */
export const LEVEL_BOUNDS_EN = phraseSet(`
  below, under, above, beyond, well below, well under, well above, just below, just under, just above, slightly below,
  slightly under, a little under, a shade under
`);

/** Before these, a word of change still belongs to the number: "an increase of 3.6%", "8% growth in 2018". */
export const AFTER_CHANGE_EN = phraseSet("in of from on for during compared year-on-year by to over");

/** Before a change, these make it one a year: "an average annual increase of 5 percent". */
export const AVERAGE_ANNUAL_EN = phraseSet("average annual, annual average, compound annual, average yearly");

/** Phrases that contain a unit or another listed word but mean nothing for the number. */
export const NEUTRAL_EN = phraseSet(`
  year-on-year, year on year, year-over-year, year over year, month-on-month, month on month, month-over-month,
  quarter-on-quarter, quarter on quarter, on-year, day-to-day, full-year, on a yearly basis, on an annual basis,
  on a monthly basis, in the year, for the year, for the whole year, during the year, at the end of the year,
  by the end of the year, over the end of the previous year, over the end of last year, above the designated size,
  above designated size, over the previous year, over the year before, over the same period, over the previous month,
  over last year, from the previous year, from a year earlier, from a year ago, from the year before, from last year,
  from the previous month, from the previous quarter, from the same period last year, from the same period a year ago,
  from the same period a year earlier, from the same period of last year, from the same period of the previous year,
  over the same period last year, over the same period of last year, over the same period of the previous year,
  on the same period last year, on the previous year, on the year, on the previous month, on last year,
  compared with the previous year, compared with last year, compared to last year, compared to the previous year,
  compared with the same period last year, compared with the same period of last year,
  compared with the same period of the previous year, compared with the same period a year earlier,
  compared with the previous month, compared with the previous quarter, compared with the year before,
  compared with the end of last year, compared with the end of the previous year,
  compared with the beginning of the year, compared to the same period of last year, compared to a year earlier,
  compared to a year ago, RMB and foreign currencies, renminbi and foreign currencies, yuan and foreign currencies,
  local and foreign currencies,
  compared to the same period last year, compared with a year earlier, compared with a year ago, high-level,
  large-scale, low-carbon, low-income, high-income, higher education, lower reaches, short-term, medium-term,
  long-term, zero-carbon, non-profit, part-time, full-time
`);

/** Codes of ISO 4217 of currencies that are not in the tables: money, and no things that are counted. */
const FOREIGN_CURRENCIES = `
  AED ARS AUD BDT BGN BHD BND BRL CAD CHF CLP COP CZK DKK EGP HUF IDR ILS INR IQD IRR ISK JOD KES KHR KRW KWD KZT LAK
  LKR MAD MMK MNT MOP MXN MYR NGN NOK NPR NTD NZD OMR PEN PHP PKR PLN QAR RON RUB SAR SEK SGD THB TRY TWD TZS UAH UZS
  VND ZAR
`;

/** Words refused anywhere in a phrase. */
export const REFUSED_EN = refusals([
  [
    DATE,
    `January February March April June July August September October November December Jan Feb Mar Apr Jun Jul Aug
      Sept Oct Nov Dec century centuries o'clock am pm BC AD anniversary ago`,
  ],
  [NAME, "No nos chapter page version phase No. circle circles olds magnitude"],
  [
    VAGUE,
    `hundreds thousands millions billions trillions dozen dozens tens scores several few many numerous couple
      multiple various most part portion majority minority remainder rest handful multitude fraction`,
  ],
  [
    MULTIPLE,
    `times, twice, thrice, fold, double, doubled, doubles, doubling, triple, tripled, triples, tripling, treble,
      trebled, quadruple, quadrupled, quintupled, sextupled, halved, halving, halves, half, every, every other,
      twofold, threefold, fourfold, fivefold, sixfold, sevenfold, eightfold, ninefold, tenfold, twelvefold,
      twentyfold, hundredfold`,
  ],
  [
    REVERSAL,
    `not no never none without except excluding minus negative neither nor unlike fewer less lower below than plus
      between fail fails failed failing failure miss missed misses missing short shy instead rather odd unable
      unlikely incapable impossible hardly scarcely barely seldom rarely nobody nothing cannot nowhere excluded
      excludes deny denies denied
      denying reject rejects rejected rejecting refuse refuses refused refusing doubt doubts doubted doubting
      doubtful questionable unclear hope
      hopes hoped hoping fear fears feared wish wishes dispute disputes disputed despite avoid avoids avoided
      avoiding prevent prevents prevented stop stops stopped halt halts halted cancel cancels cancelled canceled
      abandon abandons abandoned suspend suspended suspends withdraw withdrew withdrawn lack lacks lacked lacking
      shortfall shortage gap behind minimal didn't doesn't don't hasn't haven't hadn't isn't aren't wasn't weren't
      won't wouldn't can't couldn't shouldn't could would might should if unless merely otherwise worse worsened
      deteriorated opposed false wrong untrue write-off counting arrears owed
      unpaid overdue perhaps maybe supposed alleged purported`,
  ],
  [
    COMPARISON,
    "faster slower outpaced outpacing lagged lagging lags trailing trailed ahead compared versus vs relative",
  ],
  [
    REVERSAL,
    `anything but, nothing but, all but, but for, far from, far cry from, too few, too little, too many, too much,
    out of reach, up short, no longer, no home, used to, formerly, ceased, ceases`,
  ],
  [GIVEN_FOR, "per each apiece respectively quarterly fortnightly"],
  [SPAN, "from"],
  [
    STRESS,
    `at best, at worst, as many as, as much as, as high as, as few as, as little as, as low as, as large as,
    as long as`,
  ],
  [
    FOREIGN,
    `lakh lakhs crore crores inch inches foot feet yard yards mile miles acre acres degree degrees celsius
      fahrenheit decade decades gallon gallons ounce ounces basis barrel barrels bushel bushels quintal quintals
      carat carats joule joules calorie calories hertz megahertz gigahertz byte bytes megabyte megabytes gigabyte
      gigabytes terabyte terabytes knot knots nautical ampere amperes pascal pascals micron microns nanometer
      nanometers nanometre nanometres yd oz mi
      mol rad lux lumen lumens ares decare decares FTE FTEs percentiles percents yrs mins secs sec petaflops exaflops
      teraflops cent cents fen jiao won rupee rupees ruble rubles rouble
      roubles peso pesos baht pataca patacas quid bucks dong dinar dinars lira taka kyat tenge dirham dirhams krone
      kroner krona kronor ringgit rupiah riyal riyals shekel shekels zloty`,
  ],
  [FOREIGN, "oil equivalent, CO2 equivalent, carbon equivalent, carbon dioxide equivalent, full-time equivalents"],
  [SHARED, "dollar dollars pound pounds franc francs percentage percentile square cubic sq"],
])
  .add(["May"], DATE, { exact: true })
  .add(["may"], REVERSAL, { exact: true })
  .add(list(FOREIGN_CURRENCIES), FOREIGN, { exact: true });

/** Words before a number that make it a rank, a choice or a whole: "third out of 41". */
export const REFUSED_BEFORE_NUMBER_EN = refusals([
  [
    NAME,
    "first second third fourth fifth sixth seventh eighth ninth tenth last next past top rank ranks ranked ranking",
  ],
  [MULTIPLE, "out of,"],
  [VAGUE, "hundred thousand million billion trillion"],
]);

/** At the end of a noun, these compare its number with another: "50 points higher". */
export const COMPARATIVES_EN = phraseSet("higher faster larger bigger greater longer shorter smaller better more");

/** Words right after a unit that begin a rate: "5 yuan a bottle". */
export const REFUSED_AFTER_UNIT_EN = refusals([
  [GIVEN_FOR, "a an the"],
  [REVERSAL, "ceiling cap floor limit threshold"],
  [
    COMPARISON,
    `early late higher lower faster slower bigger larger smaller greater longer shorter better worse older younger
    earlier later
    sooner heavier lighter wider narrower deeper taller closer farther
      further warmer colder cheaper richer poorer above below ahead behind off apart`,
  ],
]);

/** Joined to a number by a hyphen, these make it a name or a size without a unit: "a 6-figure sum". */
export const NAMED_BY_NUMBER_EN = phraseSet("figure figures digit digits star stars tier way stop fold point pronged");

/** Beside a number with a unit of time, these make it the name of a thing: "a one-hour economic circle". */
export const NAMES_OF_TIMES_EN = phraseSet("circle city");

/** Inside a noun, the level of what is counted ("municipal-level or higher platforms"); at its end, perhaps a bound. */
export const OF_LEVEL_EN = phraseSet("or higher, or above, or over, and above, and over, or below, and below");

/** Words that cannot begin the noun of what is counted. */
export const NO_NOUN_EN = phraseSet(
  "and or to of in at on for by with the a an is are was were that which as out up down",
);

/** After a sum, these make it a level, which only a verb of reaching leaves exact: "broke the 5 billion yuan mark". */
export const LEVELS_EN = phraseSet("mark milestone barrier");
export const REACHING_EN = phraseSet("hit hits hitting reach reaches reached reaching at");

/** What a sum is spent on or comes from, beside the words that may also stand before a number (`ROLES_EN`). */
export const SUMS_EN = phraseSet(`
  plan program programs programme programmes package packages scheme schemes initiative initiatives facility
  campaign complex hub hubs valley valleys mill mills refinery smelter venture ventures headquarters campus laboratory
  institute hotel mall railway expressway highway metro upgrade renovation refurbishment takeover acquisition merger
  listing offering target goal quota industry industries chain chains economy sector sectors worth company market
  enterprise donation donations contribution contributions endowment construction redevelopment
  regeneration development exposition conference
`);

/** And words before which the noun of a sum ends, or none stands. */
export const AFTER_SUM_EN = phraseSet("so into through before after until toward towards via under");

/** What a multiple is often compared with: its words have a unit and no number. */
export const PERIODS_EN = phraseSet(`
  the previous year, the previous years, last year, the year before, a year earlier, a year ago, a year before,
  the previous month, last month, the previous quarter, last quarter, the same period last year,
  the same period of last year, the same period of the previous year, the same period a year earlier,
  the same month last year, the same month of last year, previous years, what it was, what they were
`);

/** What a rank rises or falls by. */
export const RANKS_EN: ReadonlySet<string> = new Set(
  "place places spot spots notch notches rung rungs position positions".split(" "),
);

/** Nouns that "half the" compares: "half the size". */
export const COMPARED_EN = phraseSet(`
  size length width height depth weight price cost speed rate level amount value volume distance age strength power
`);

/** Words that may stand right after a share: any other may turn it ("5 percent haircut"). */
export const AFTER_SHARE_EN = phraseSet(`
  and or to of in at on for by with among within across nationwide the a an is are was were that which as during over
  since share shares stake rate rates interest tax margin yield tariff equity ownership coverage mark level target
  goal line annual average annualized
`);

/** What "1.5m" counts in millions; a length before anything else may be meters. */
export const COUNTED_IN_MILLIONS_EN = phraseSet(`
  visitors visits visit residents people persons passengers tourists trips users customers subscribers workers jobs
  employees students pupils households families homes vehicles cars parcels packages items tickets units barrels
  followers views downloads farmers citizens inhabitants migrants patients voters members
`);
