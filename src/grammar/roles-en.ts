// English words before a number, by what they may do there.

import { Phrases } from "./phrases.ts";

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
      creating employs employ employing produces produce produced producing cost costs costing spend spends spent
      spending sells sold bought
      exports exported imports imported handles handle handled handling generates generate generated generating
      contributed contributes registered recorded recording posted posting earned earns saw sees makes made held
      holds operates operated completed approved signed issued opened opens serves serve served serving trained
      provided provides supplies supplied includes include including comprises comprising comprised features
      accommodates processed processes treated treats delivered shipped transported carried consumed consumes
      represents represented representing took takes taking constitutes constituted constituting used utilized utilised
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
      open meeting meetings including benefit benefits effect cash goods products materials equipment facilities
      services
      total totals grain fruit vegetables meat steel cement electricity water gas oil coal food milk tea cotton
      timber fish eggs`,
  ],
  [
    "passed",
    `annual current actual nominal real basic combined cumulative aggregate gross net average mean median overall
      fixed sharply slightly steadily rapidly significantly substantially modestly marginally moderately strongly
      dramatically further again still also already now currently newly directly respectively mainly quickly slowly
      gradually actually notably considerably markedly greatly initially recently jointly finally totally fully
      cumulatively`,
  ],
]);
