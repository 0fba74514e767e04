// Terms that may be unfamiliar to a reader from elsewhere. Most definitions are the briefing’s own; the rest are cited.
import type { Records } from "../src/model/record.ts";
import type { TermRecord } from "../src/model/term.ts";
import type { SourceId, SubjectId } from "./ids.ts";

const terms = {
  "one-port-and-nine-parks": {
    term: "One Port and Nine Parks",
    definition:
      "The name that the district gives to the structure of its industry: a port, parks that " +
      "it upgrades and parks that it adds. Which port is meant, the article does not say.",
    source: "ichongqing-2024-07-07",
    paragraph: 7,
  },
  ilstc: {
    term: "ILSTC",
    spellings: ["New International Land-Sea Trade Corridor"],
    definition:
      "Short for New International Land-Sea Trade Corridor, the corridor for trade that the Chongqing " +
      "Hub Port Industrial Park is meant to support. The article does not describe its course.",
    source: "ichongqing-2024-07-07",
    paragraph: 3,
    about: "ilstc",
  },
  yuan: {
    term: "yuan",
    forms: { zh: "元" },
    definition:
      "The currency of China. A sum in US dollars beside it is the " +
      "source’s own conversion; this briefing converts nothing.",
    source: null,
    paragraph: null,
  },
  mu: {
    term: "mu",
    forms: { zh: "亩" },
    definition:
      "A Chinese unit of area, used for land. The source gives " +
      "no conversion into square meters, so none is given here.",
    source: null,
    paragraph: null,
    since: "2026-11",
  },
  "above-scale-industry": {
    term: "above-scale industry",
    spellings: ["above-scale", "designated-size industry", "above-scale industrial enterprises"],
    forms: { zh: "规上工业" },
    definition:
      "Industrial enterprises whose size is above a threshold that Chinese statistics " +
      "set; smaller ones are not counted. The source does not give the threshold.",
    source: null,
    paragraph: null,
    since: "2026-11",
  },
  "constant-prices": {
    term: "constant prices",
    definition:
      "Growth at constant prices leaves out what comes from prices " +
      "that rose or fell, so that it tells how much more was produced.",
    source: null,
    paragraph: null,
    since: "2026-11",
  },
  "value-added": {
    term: "value added",
    definition:
      "What the output of a sector is worth beyond the goods and services that " +
      "were used up to make it. The value added of all sectors makes up the GDP.",
    source: null,
    paragraph: null,
    since: "2026-11",
  },
  sectors: {
    term: "primary, secondary and tertiary sector",
    spellings: ["primary sector", "secondary sector", "tertiary sector"],
    definition:
      "Farming, forestry and fishing are the primary sector, industry " +
      "and construction the secondary, services the tertiary.",
    source: null,
    paragraph: null,
    since: "2026-11",
  },
  "permanent-residents": {
    term: "permanent residents",
    spellings: ["permanent population"],
    definition:
      "The people who live in the district for good or for long, whether or not their household " +
      "is registered there. From what length of stay someone counts, the source does not say.",
    source: null,
    paragraph: null,
    since: "2026-11",
  },
  "disposable-income": {
    term: "disposable income a head",
    spellings: ["disposable income"],
    definition:
      "What people have left to spend or to save after taxes and contributions, divided by the number of people.",
    source: null,
    paragraph: null,
    since: "2026-11",
  },
  "streets-and-towns": {
    term: "streets and towns",
    spellings: ["streets", "towns"],
    forms: { zh: "街道和镇" },
    definition:
      "The units into which a district is divided for its administration. A street in " +
      "this sense is no road but an urban area; a town takes in the countryside around it.",
    source: null,
    paragraph: null,
    since: "2026-11",
  },
} satisfies Records<TermRecord<SourceId, SubjectId>>;

export default terms;
export type TermId = keyof typeof terms;
