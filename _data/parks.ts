// The nine parks: three upgraded, six added.
import type { Records } from "../src/model/record.ts";
import type { ParkRecord } from "../src/model/subject.ts";
import type { OrganisationId } from "./organisations.ts";
import type { SourceId } from "./sources.ts";

const parks = {
  "huanglian-port-new-city": {
    name: "Huanglian Port Industrial New City",
    named: "by the source",
    change: "upgraded",
    purpose: "through its port, export processing, high-end services and large-scale logistics",
    purposeParagraph: 8,
    source: "ichongqing-2024-07-07",
    paragraph: 7,
    caveat:
      "The article counts it among the parks being upgraded. The purpose it gives is that of Huanglian " +
      "Port, which may be the “One Port” of the structure, but the article does not say so.",
  },
  "light-alloy": {
    name: "Light Alloy Industrial Park",
    named: "by the source",
    change: "upgraded",
    purpose: "materials for aerospace and transportation",
    purposeParagraph: 9,
    organisations: ["southwest-aluminum"],
    source: "ichongqing-2024-07-07",
    paragraph: 7,
    facts: [
      { text: "It is to stay focused on aerospace and transportation", source: "ichongqing-2024-07-07", paragraph: 9 },
      {
        text: "It is meant to become an industrial hub for new materials",
        source: "ichongqing-2024-07-07",
        paragraph: 9,
      },
    ],
  },
  "ecological-science": {
    name: "Ecological Science and Innovation Industrial Park",
    named: "by the source",
    change: "upgraded",
    purpose: "ecological science and innovation, judging by its name",
    source: "ichongqing-2024-07-07",
    paragraph: 7,
    caveat: "The article gives only its name.",
  },
  hydrogen: {
    name: "Hydrogen Energy Equipment and Storage Industrial Park",
    named: "by the source",
    change: "added",
    purpose: "hydrogen energy equipment and storage, and hydrogen-powered commercial vehicles",
    purposeParagraph: 10,
    organisations: ["bosch"],
    source: "ichongqing-2024-07-07",
    paragraph: 7,
    facts: [
      {
        text: "It aims to establish a national-level base for hydrogen-powered commercial vehicles",
        source: "ichongqing-2024-07-07",
        paragraph: 10,
      },
      { text: "It is to shape the “Western Hydrogen Valley”", source: "ichongqing-2024-07-07", paragraph: 10 },
    ],
    caveat: "The list of added parks says only “hydrogen energy”. This briefing takes that to mean this park.",
  },
  aerospace: {
    name: "Aerospace",
    named: "by its field",
    change: "added",
    purpose: "aerospace",
    source: "ichongqing-2024-07-07",
    paragraph: 7,
    caveat: "The article gives its field but no name.",
  },
  "equipment-manufacturing": {
    name: "Equipment manufacturing",
    named: "by its field",
    change: "added",
    purpose: "equipment manufacturing",
    source: "ichongqing-2024-07-07",
    paragraph: 7,
    caveat: "The article gives its field but no name.",
  },
  "specialized-innovation": {
    name: "Specialized innovation",
    named: "by its field",
    change: "added",
    purpose: "specialized innovation",
    source: "ichongqing-2024-07-07",
    paragraph: 7,
    caveat: "The article gives its field but no name.",
  },
  "corporate-innovation": {
    name: "Corporate innovation",
    named: "by its field",
    change: "added",
    purpose: "corporate innovation",
    source: "ichongqing-2024-07-07",
    paragraph: 7,
    caveat: "The article gives its field but no name.",
  },
  "industrial-incubation": {
    name: "Industrial incubation",
    named: "by its field",
    change: "added",
    purpose: "industrial incubation",
    source: "ichongqing-2024-07-07",
    paragraph: 7,
    caveat: "The article gives its field but no name.",
  },
} satisfies Records<ParkRecord<SourceId, OrganisationId>>;

export default parks;
export type ParkId = keyof typeof parks;
