// English words around a number: what may lead to it, what states a change, what is refused.

import { Phrases, phraseSet } from "./phrases.ts";
import {
  bars,
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
  type Change,
} from "./vocabulary.ts";

/**
 * What a word of the lead may do. `lead`: stand right before a number; after any other word it may be a name ("Phase
 * 2") or a date. `joint`: join a known word to the number. `known`: stand before a joint, because it neither turns nor
 * bounds a number. `passed`: stand anywhere and change nothing.
 */
export type Role = "lead" | "joint" | "known" | "passed";

export const ROLES_EN = new Phrases<Role>([
  [
    "lead",
    `a an the its their exactly precisely full mere record whopping another additional further extra new all these
      those other only just at for with is are was were be been being has have had having hosts host hosting houses
      housing contains containing covers covering covered cover spans spanning occupies occupying reach reaches
      reached reaching total totals totaled totalled totaling totalling hit hits hitting stands stood amounts
      amounted add adds added adding attracts attract attracted attracting draws drew receives receive received
      receiving welcomes welcome welcomed welcoming plans plan planned targets target targeting targeted earmark
      earmarks earmarked invests invest invested investing built build builds building created create creates
      creating employs employ employing produces produce produced producing cost costs costing sells sold bought
      exports exported imports imported handles handle handled handling generates generate generated generating
      contributed contributes registered recorded recording posted posting earned earns saw sees makes made held
      holds operates operated completed approved signed issued opened opens serves serve served serving trained
      provided provides supplies supplied includes include including comprises comprising comprised features
      accommodates processed processes treated treats delivered shipped transported carried consumed consumes used
      uses storing stores hosted launched organized organised helped supported cultivated introduced started
      renovated rebuilt planted restored granted won recycled equipped linked linking divided lined powered
      commissioned deployed installed laid constructed converted upgraded acquired awarded paid donated hired
      recruited enrolled published filed obtained secured dispatched manages managed owns owned gathers gathered
      protected visited inspected repaired averaged averages averaging worth saved saves kept keeps
    keeping remain remains remained maintain maintains maintained stabilized stabilised controlled unchanged`,
  ],
  ["joint", "of by to"],
  [
    "known",
    `output outputs value values volume volumes amount amounts sum sums number numbers count counts figure figures
      area areas length lengths height width depth weight size sizes capacity capacities throughput income incomes
      revenue revenues turnover sales profit profits tax taxes spending expenditure expenditures investment
      investments fund funds funding capital loan loans deposit deposits balance balances budget budgets price
      prices cost wage wages salary salaries pension pensions rent rents population populations workforce staff team
      teams group groups fleet fleets network networks stock reserve reserves rate rates ratio ratios share shares
      proportion stake yield yields margin margins speed speeds distance distances radius range span age period term
      duration lifespan average averages level levels scale scope score index density intensity coverage penetration
      consumption production generation supply supplies demand harvest catch export exports import imports trade
      surplus deficit GDP contract contracts order orders deal deals project projects land site sites plot plots
      garden gardens park parks line lines route routes road roads track tracks bridge tunnel station stations port
      ports district districts city cities town towns county village street streets region zone zones cluster
      clusters base home equal equals equivalent amounting added visits visitors trips passengers passenger
      residents people households workers employees jobs posts students teachers doctors beds vehicles cars units
      sets pieces register roll list lists collection collections library holding holdings assets liabilities debt
      debts grant grants subsidy subsidies bonus payment payments fee fees charge charges toll compensation dividend
      dividends bond bonds floor space temperature pressure voltage power load flow flows traffic cargo freight
      mileage expected projected forecast scheduled due set designed designated aims aim aimed aiming intends
      intended pledged pledges committed expects able going according thanks composed consisting consists made
      employed owned invested operated developed founded led run backed jointly managed sponsored valued priced
      estimated accounting account accounts accounted manufacturing mining processing shipping banking financing
      lending farming planting breeding catering remaining outstanding existing leading following operating
      supporting supported pending undergoing involving featuring offering benefiting benefited enabled implementing
      implemented finished delivered purchased collected allocated distributed granted awarded paid financed
      guaranteed improved upgraded introduced launched started commenced established formed announced verified
      confirmed reported measured calculated monitored adjusted weighted audited consolidated restricted leased
      rented occupied acquired transferred relocated resettled connected electrified paved installed converted
      restored renovated protected harvested sown planted irrigated cultivated reclaimed concentrated integrated
      mixed married educated skilled retired insured unemployed employment unemployment licensed certified
      accredited listed based located related required needed unveiled undertaken unique living elderly family early
      assembly engineering training housing saving savings saved lighting heating testing printing trading tendering
      bidding parking planning village-level dwelling dwellings concentration concentrations emission emissions
      quality accident accidents case cases deaths births marriages patent patents papers award awards certificates
      licences licenses brands standards hotel hotels rooms seats shop shops store restaurants market markets malls
      supermarkets farm farms greenhouses orchards forest forests trees animals pigs cattle sheep poultry plants
      plant factory factories workshop workshops warehouse warehouses laboratories center centers centre centres
      platform platforms incubators company companies enterprise enterprises firm firms business businesses startups
      institution institutions organization organizations organisation organisations school schools university
      universities colleges kindergartens hospital hospitals clinics libraries museum museums theaters venues
      stadiums attractions spots community communities neighborhoods building buildings towers apartments piles
      chargers buses taxis ships vessels flights aircraft airport airports berth berths docks wharves terminal
      terminals container containers parcels phones broadband subscribers users cards policies insurance mortgage
      credit debtors interest principal workload storage reservoir reservoirs river rivers lake lakes wetland
      wetlands mountain corridor corridors belt belts undeveloped underground surveyed waiting finding findings
      meeting meetings including benefit benefits effect cash goods products materials equipment facilities services
      total totals grain fruit vegetables meat steel cement electricity water gas oil coal food milk tea cotton
      timber fish eggs`,
  ],
  [
    "passed",
    `annual current actual nominal real basic combined cumulative aggregate gross net average mean median overall
      fixed sharply slightly steadily rapidly significantly substantially modestly marginally moderately strongly
      dramatically further again still also already now currently newly directly respectively mainly quickly slowly
      gradually notably considerably markedly greatly initially recently jointly finally totally fully cumulatively`,
  ],
]);

export const CHANGES_EN = new Phrases<Change>([
  [
    "growth",
    `growth grow grows grew grown growing increase increases increased increasing rise rises rose risen rising up
      gain gains gained gaining climb climbs climbed climbing jump jumps jumped jumping soar soars soared soaring
      surge surges surged surging expand expands expanded expanding expansion widen widens widened widening leap
      leaps leapt leaped swell swells swelled swelling boost boosts boosted boosting rocketed skyrocketed spike
      spikes spiked hike hikes hiked uptick upturn rebound rebounds rebounded raise raises raised raising enlarged
      lengthened lengthens extended extends extending advance advances advanced uplift +`,
  ],
  ["growth", "edged up, edges up, edging up, inched up, inches up, went up, goes up, gone up, going up, picked up"],
  [
    "decline",
    `decline declines declined declining decrease decreases decreased decreasing fall falls fell fallen falling
      drop drops dropped dropping down reduction reductions reduce reduces reduced reducing shrink shrinks shrank
      shrunk shrinking shrinkage contraction contracted contracting slump slumps slumped slumping slide slides slid
      sliding slip slips slipped slipping plunge plunges plunged plunging plummet plummets plummeted plummeting
      slash slashes slashed slashing cut cuts cutting cutback cutbacks dip dips dipped dipping lowered lowers
      lowering shed sheds shedding lose loses lost losing loss losses tumble tumbles tumbled tumbling ease eases
      eased easing sink sinks sank sunk sinking trim trims trimmed trimming pared dwindle dwindles dwindled
      dwindling diminish diminishes diminished diminishing lessened crash crashed collapse collapsed downturn
      nosedive nosedived weaken weakens weakened weakening softened receded retreated waned narrow narrows narrowed
      narrowing downsized slimmed curb curbs curbed shorten shortens shortened shortening`,
  ],
  [
    "decline",
    `edged down, edges down, edging down, edged lower, inched down, inches down, went down, goes down, gone down,
      going down, came down, comes down, scaled back, scaled down, cut back, pared back, dropped off, fell off`,
  ],
]);

/** Nouns of change: a word of change after one says how the change changed, as in "the decline narrowed". */
export const CHANGE_NOUNS_EN = phraseSet(`
  growth increase increases rise rises gain gains decline declines decrease decreases fall falls drop drops reduction
  reductions slump slide plunge dip surge expansion contraction shrinkage downturn upturn loss losses
`);

/** Verbs of speed: what they say of a number is how fast it grows. */
export const SPEED_EN = phraseSet(`
  slow slows slowed slowing slowdown decelerate decelerates decelerated decelerating deceleration moderate moderates
  moderated moderating accelerate accelerates accelerated accelerating acceleration quicken quickens quickened speeded
  sped
`);

/** Words of change that are another word as often ("contracted investment", "advanced parks"): see `findChange`. */
export const AMBIGUOUS_CHANGES_EN = phraseSet(`
  contracted contracting advanced advance advances shed sheds lost slip slips ease eases easing reduced falling narrow
  extended extends extending raise raises raised expanded shrinking declining growing rising increasing sliding
  cutting lowered lowering reducing
`);

/** What is agreed in contracts has not shrunk. */
export const CONTRACTED_EN = phraseSet(`
  contracted investment, contracted value, contracted amount, contracted projects, contracted area,
  contracted capital, contracted foreign investment, contracted funds, contracted capacity
`);

/** Words of change that name a project or an event beside a sum: "a 20 billion yuan capacity expansion". */
export const EVENTS_EN = phraseSet("expansion rebound collapse crash advance advances");

/** Losing money is no decline. */
export const LOSSES_EN = phraseSet("lose loses lost losing loss losses shed sheds shedding");

/** Words of change that are also particles of verbs: "set up". */
export const PARTICLES_EN = phraseSet("up down");

/** Bounds that are also prepositions, and may be no bounds after a free word: "a bridge over 3 rivers". */
export const PREPOSITIONS_EN = phraseSet("over about around above under below within some beyond");

/** Bounds that a subject goes before: "the output of Guoyuan exceeded 5 billion yuan". */
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
  compared to the same period last year, compared with a year earlier, compared with a year ago, high-level,
  large-scale, low-carbon, low-income, high-income, higher education, lower reaches, short-term, medium-term,
  long-term, zero-carbon, non-profit, part-time, full-time
`);

/** Words refused anywhere in a phrase. */
export const BARRED_EN = bars([
  [
    DATE,
    `January February March April June July August September October November December Jan Feb Mar Apr Jun Jul Aug
      Sept Oct Nov Dec century centuries o'clock am pm BC AD anniversary`,
  ],
  [NAME, "No nos chapter page version phase No. circle circles olds"],
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
      unlikely incapable impossible hardly scarcely barely seldom rarely nobody nothing cannot nowhere excluded excludes deny denies denied
      denying reject rejects rejected rejecting refuse refuses refused refusing doubt doubts doubted doubting hope
      hopes hoped hoping fear fears feared wish wishes dispute disputes disputed despite avoid avoids avoided
      avoiding prevent prevents prevented stop stops stopped halt halts halted cancel cancels cancelled canceled
      abandon abandons abandoned suspend suspended suspends withdraw withdrew withdrawn lack lacks lacked lacking
      shortfall shortage gap behind minimal didn't doesn't don't hasn't haven't hadn't isn't aren't wasn't weren't
      won't wouldn't can't couldn't shouldn't could would might should if unless merely otherwise worse worsened
      deteriorated false wrong untrue write-off counting`,
  ],
  [COMPARISON, "faster slower outpaced outpacing lagged lagging lags trailing trailed ahead"],
  [GIVEN_FOR, "per each apiece respectively quarterly fortnightly"],
  [SPAN, "from"],
  [STRESS, "as many as, as much as, as high as, as few as, as little as, as low as, as large as, as long as"],
  [
    FOREIGN,
    `lakh lakhs crore crores inch inches foot feet yard yards mile miles acre acres degree degrees celsius
      fahrenheit decade decades gallon gallons ounce ounces basis barrel barrels bushel bushels quintal quintals
      carat carats joule joules calorie calories hertz megahertz gigahertz byte bytes megabyte megabytes gigabyte
      gigabytes terabyte terabytes knot knots nautical ampere amperes pascal pascals micron microns nanometer
      nanometers nanometre nanometres`,
  ],
  [SHARED, "dollar dollars pound pounds franc francs percentage percentile square cubic sq"],
]).add(["May"], DATE, { exact: true });

/** Words before a number that make it a rank, a choice or a whole: "third out of 41". */
export const BARRED_BEFORE_NUMBER_EN = bars([
  [
    NAME,
    "first second third fourth fifth sixth seventh eighth ninth tenth last next past top rank ranks ranked ranking",
  ],
  [MULTIPLE, "out"],
  [VAGUE, "hundred thousand million billion trillion"],
]);

/** Words right after a unit that begin a rate: "5 yuan a bottle". */
export const BARRED_AFTER_UNIT_EN = bars([
  [GIVEN_FOR, "a an the"],
  [REVERSAL, "ceiling cap floor limit threshold"],
  [
    COMPARISON,
    `higher lower faster slower bigger larger smaller greater longer shorter better worse above below ahead behind
      off`,
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
