// Terms that may be unfamiliar to a reader from elsewhere. Most definitions are the briefing’s own; the rest are cited.
import type { Records } from "../src/model/record.ts";
import type { TermRecord } from "../src/model/term.ts";
import type { SourceId, SubjectId } from "./ids.ts";

const terms = {
  "one-port-and-nine-parks": {
    term: "One Port and Nine Parks",
    definition:
      "The district’s name for the structure of its industry: a port, parks being upgraded " +
      "and parks being added. The article does not say which port is meant.",
    source: "ichongqing-2024-07-07",
    paragraph: 7,
  },
  ilstc: {
    term: "ILSTC",
    spellings: ["New International Land-Sea Trade Corridor"],
    definition:
      "Short for New International Land-Sea Trade Corridor, the trade corridor that the Chongqing " +
      "Hub Port Industrial Park is meant to support. The article does not describe its route.",
    source: "ichongqing-2024-07-07",
    paragraph: 3,
    about: "ilstc",
  },
  yuan: {
    term: "yuan",
    forms: { zh: "元" },
    definition:
      "The currency of China. Any sum in US dollars shown beside it is the " +
      "source’s own conversion; this briefing makes none.",
    source: null,
    paragraph: null,
  },
  mu: {
    term: "mu",
    forms: { zh: "亩" },
    definition:
      "A Chinese unit of area, used for land. The source gives no conversion into square metres, so none is given here.",
    source: null,
    paragraph: null,
    since: "2026-11",
  },
  "above-scale-industry": {
    term: "above-scale industry",
    spellings: ["above-scale", "designated-size industry", "above-scale industrial enterprises"],
    forms: { zh: "规上工业" },
    definition:
      "Industrial enterprises above a size threshold set by Chinese statistics; " +
      "smaller ones are not counted. The source does not give the threshold.",
    source: null,
    paragraph: null,
    since: "2026-11",
  },
  "constant-prices": {
    term: "constant prices",
    definition: "Growth at constant prices strips out changes in prices, so it shows how much more was produced.",
    source: null,
    paragraph: null,
    since: "2026-11",
  },
  "value-added": {
    term: "value added",
    definition:
      "The value of a sector’s output less the goods and services used up in producing it. " +
      "The value added of all sectors makes up GDP.",
    source: null,
    paragraph: null,
    since: "2026-11",
  },
  sectors: {
    term: "primary, secondary and tertiary sector",
    spellings: ["primary sector", "secondary sector", "tertiary sector"],
    definition:
      "The primary sector is farming, forestry and fishing; the secondary is " +
      "industry and construction; the tertiary is services.",
    source: null,
    paragraph: null,
    since: "2026-11",
  },
  "permanent-residents": {
    term: "permanent residents",
    spellings: ["permanent population"],
    definition:
      "People who live in the district permanently or long-term, whether or not their household " +
      "is registered there. The source does not say how long a stay must be to count.",
    source: null,
    paragraph: null,
    since: "2026-11",
  },
  "disposable-income": {
    term: "disposable income a head",
    spellings: ["disposable income"],
    definition: "Income left to spend or save after taxes and contributions, divided by the number of people.",
    source: null,
    paragraph: null,
    since: "2026-11",
  },
  "streets-and-towns": {
    term: "streets and towns",
    spellings: ["streets", "towns"],
    forms: { zh: "街道和镇" },
    definition:
      "The administrative units of a district. A street in this sense is not a road but an " +
      "urban area; a town includes the countryside around it.",
    source: null,
    paragraph: null,
    since: "2026-11",
  },
} satisfies Records<TermRecord<SourceId, SubjectId>>;

export default terms;
export type TermId = keyof typeof terms;
