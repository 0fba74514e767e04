// Places and facilities named by the sources.
import type { Records } from "../src/model/record.ts";
import type { PlaceRecord } from "../src/model/subject.ts";
import type { SourceId } from "./sources.ts";

const places = {
  chongqing: {
    name: "Chongqing",
    kind: "municipality",
    source: "ichongqing-2024-07-07",
    paragraph: 3,
  },
  jiulongpo: {
    name: "Jiulongpo District",
    aliases: ["Jiulongpo"],
    kind: "district",
    within: "chongqing",
    source: "ichongqing-2024-07-07",
    paragraph: 3,
    facts: [
      {
        text: "It is described as economically strong, with a robust industrial base and a hub for innovation",
        source: "ichongqing-2024-07-07",
        paragraph: 5,
      },
      {
        text:
          "Its industry and manufacturing are credited with improving " + "the city’s quality and international appeal",
        source: "ichongqing-2024-07-07",
        paragraph: 3,
      },
      {
        text: "It is among China’s first pilot areas for urban renewal",
        source: "ichongqing-2024-10-12",
        paragraph: null,
      },
      {
        text:
          "It supports industrial markets, revives traditional old-town " +
          "brands and encourages snack and beverage stalls",
        source: "ichongqing-2024-07-07",
        paragraph: 15,
      },
    ],
  },
  "hub-port-park": {
    name: "Chongqing Hub Port Industrial Park",
    kind: "industrial park",
    within: "chongqing",
    source: "ichongqing-2024-07-07",
    paragraph: 3,
    facts: [
      {
        text: "The district’s efforts centre on developing it, in support of the trade corridor",
        source: "ichongqing-2024-07-07",
        paragraph: 3,
      },
    ],
    caveat: "The article mentions it separately from the nine parks and does not say how it relates to them.",
  },
  ilstc: {
    name: "New International Land-Sea Trade Corridor",
    aliases: ["ILSTC"],
    kind: "trade corridor",
    source: "ichongqing-2024-07-07",
    paragraph: 3,
    facts: [
      {
        text: "The Chongqing Hub Port Industrial Park is meant to support it",
        source: "ichongqing-2024-07-07",
        paragraph: 3,
      },
    ],
  },
  "huanglian-port": {
    name: "Huanglian Port",
    kind: "port",
    within: "huanglian-port-new-city",
    source: "ichongqing-2024-07-07",
    paragraph: 8,
    facts: [
      {
        text: "It is to focus on port processing for export, high-end services and large-scale logistics",
        source: "ichongqing-2024-07-07",
        paragraph: 8,
      },
      { text: 'It was announced to launch in {% date "2024-08" %}', source: "ichongqing-2024-07-07", paragraph: 8 },
    ],
    caveat:
      "The article does not say that Huanglian Port lies in the park that bears its name, " +
      "or that it is the “One Port” of the structure. Both are this briefing’s reading.",
  },
  "commodity-trading-centre": {
    name: "Bulk commodity trading centre",
    kind: "facility",
    within: "huanglian-port",
    source: "ichongqing-2024-07-07",
    paragraph: 8,
  },
  "metal-processing-base": {
    name: "Metal processing base",
    kind: "facility",
    within: "huanglian-port",
    source: "ichongqing-2024-07-07",
    paragraph: 8,
  },
  "warehousing-centre": {
    name: "Intelligent warehousing centre",
    kind: "facility",
    within: "huanglian-port",
    source: "ichongqing-2024-07-07",
    paragraph: 8,
  },
  "heavy-plate-line": {
    name: "Heavy plate production line of Southwest Aluminum",
    kind: "facility",
    source: "ichongqing-2024-07-07",
    paragraph: 4,
    facts: [
      { text: "A photograph shows it moving aluminium alloy sheets", source: "ichongqing-2024-07-07", paragraph: 4 },
    ],
    caveat: "The caption does not say which park the line is in.",
  },
  minzhucun: {
    name: "Minzhucun",
    kind: "community",
    within: "jiulongpo",
    source: "ichongqing-2024-07-07",
    paragraph: 12,
    facts: [
      {
        text: "A community in the historic part of the district, renewed throughout",
        source: "ichongqing-2024-07-07",
        paragraph: 14,
      },
      {
        text:
          "The renewal centres on safety, on better services, and on preserving " +
          "the industrial heritage of Jiulongpo and the culture of Chongqing",
        source: "ichongqing-2024-07-07",
        paragraph: 14,
      },
      { text: "A photograph of the community accompanies the article", source: "ichongqing-2024-07-07", paragraph: 13 },
      {
        text: "Under the name Minzhu Village it lies in Xiejiawan Street",
        source: "ichongqing-2024-10-12",
        paragraph: null,
      },
      { text: "A smart farmers’ market was soon to open there", source: "ichongqing-2025-04-17", paragraph: null },
    ],
  },
  "xiejiawan-street": {
    name: "Xiejiawan Street",
    kind: "street",
    within: "jiulongpo",
    source: "ichongqing-2024-10-12",
    paragraph: null,
    facts: [
      { text: "Minzhu Village, which is Minzhucun, lies in it", source: "ichongqing-2024-10-12", paragraph: null },
    ],
  },
  "jiulong-new-city": {
    name: "Jiulong New City",
    aliases: ["九龙新城"],
    kind: "industrial park",
    within: "hub-port-park",
    source: "cqrb-2026-02-09",
    paragraph: null,
    facts: [
      {
        text: "It is the part of the Chongqing Hub Port Industrial Park (重庆枢纽港产业园) that lies in the district",
        source: "cqrb-2026-02-09",
        paragraph: null,
      },
    ],
    caveat: "The excerpt does not say how it relates to the nine parks in the first article.",
  },
  taojia: {
    name: "Taojia area",
    kind: "area",
    source: "chinanews-2021-06-13",
    paragraph: null,
    facts: [
      {
        text: "An earlier plan places the core area of the hydrogen industry there",
        source: "chinanews-2021-06-13",
        paragraph: null,
      },
    ],
  },
  "guohong-park": {
    name: "Guohong hydrogen technology park",
    kind: "industrial park",
    source: "chinanews-2021-06-13",
    paragraph: null,
    caveat: "As far as the sources show, it is not the hydrogen park in the first article.",
  },
} satisfies Records<PlaceRecord<SourceId>>;

export default places;
export type PlaceId = keyof typeof places;
