// Statements by people, in the briefing’s own words.
import type { StatementRecord } from "../src/model/actor.ts";
import type { Records } from "../src/model/record.ts";
import type { PersonId, SourceId } from "./ids.ts";

export default {
  "qin-on-the-hub-port": {
    by: "qin-changde",
    on: "2024-07-05",
    said:
      "the district’s efforts centre on the Chongqing Hub Port Industrial Park, " +
      "which is to support the New International Land-Sea Trade Corridor",
    source: "ichongqing-2024-07-07",
    paragraph: 3,
  },
  "qin-on-redevelopment": {
    by: "qin-changde",
    on: null,
    said:
      "urban areas are earmarked for redevelopment, to improve " +
      "residents’ lives and bring out the district’s character",
    source: "ichongqing-2024-07-07",
    paragraph: 11,
  },
  "li-on-minzhucun": {
    by: "li-shun",
    on: null,
    said:
      "Minzhucun is a treasure hidden in the city’s old lanes and brought to light by urban renewal; that " +
      "nostalgia is where a hometown has its roots, and a lively market is the spirit of a neighbourhood",
    source: "ichongqing-2024-07-07",
    paragraph: 12,
  },
  "li-on-the-renovation": {
    by: "li-shun",
    on: null,
    said:
      "the renovation of Minzhucun centres on safety, on better " +
      "services, and on preserving industrial heritage and local culture",
    source: "ichongqing-2024-07-07",
    paragraph: 14,
  },
  "li-on-markets": {
    by: "li-shun",
    on: null,
    said:
      "the district supports industrial markets, revives old-town brands " +
      "and encourages a variety of snack and beverage stalls",
    source: "ichongqing-2024-07-07",
    paragraph: 15,
  },
} satisfies Records<StatementRecord<SourceId, PersonId>>;
