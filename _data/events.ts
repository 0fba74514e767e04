// Events, dated as exactly as their sources date them.
import type { EventRecord } from "../src/model/actor.ts";
import type { Records } from "../src/model/record.ts";
import type { SourceId } from "./ids.ts";
import type { PlaceId } from "./places.ts";

export default {
  "hanyang-arsenal-moves": {
    label: "The Hanyang Arsenal moves to Chongqing",
    about: "jiulongpo",
    date: "1930s",
    printed: "in the 1930s",
    source: "ichongqing-2024-07-07",
    paragraph: 5,
  },
  "leaders-report": {
    label: "The district’s party secretary reports on its priorities",
    about: "jiulongpo",
    date: "2024-07-05",
    printed: "on July 5",
    source: "ichongqing-2024-07-07",
    paragraph: 3,
  },
  "minzhucun-developed": {
    label: "The area of Minzhucun is first developed",
    about: "minzhucun",
    date: "1950s",
    source: "ichongqing-2025-04-17",
    paragraph: null,
  },
  "earlier-hydrogen-plan": {
    label: "An earlier plan for the Western Hydrogen Valley is reported",
    about: "jiulongpo",
    date: "2021-06-13",
    source: "chinanews-2021-06-13",
    paragraph: null,
  },
  "minzhucun-renewal-begins": {
    label: "The renewal of Minzhucun begins",
    about: "minzhucun",
    date: "2022",
    source: "ichongqing-2024-10-12",
    paragraph: null,
  },
  "president-visits-minzhucun": {
    label: "The President visits Minzhucun",
    about: "minzhucun",
    date: "2024-04-22",
    source: "ichongqing-2025-04-17",
    paragraph: null,
  },
  "vehicle-project-signed": {
    label: "An all-terrain-vehicle project is signed",
    about: "jiulong-new-city",
    date: "2025",
    source: "cqrb-2026-02-09",
    paragraph: null,
  },
  "projects-break-ground": {
    label: "Projects in the district break ground together",
    about: "jiulongpo",
    date: "2025-12-31",
    source: "cqrb-2026-02-09",
    paragraph: null,
  },
} satisfies Records<EventRecord<SourceId, PlaceId>>;
