// A tiny briefing with a record of every kind, for tests that put hostile words into every field of the data model.

import type { DataModule } from "../../src/model/record.ts";
import { SETTINGS } from "./small-settings.ts";

const at = (paragraph: number) => ({ source: "paper", paragraph });
const facts = [{ text: "It has a gate", ...at(3) }];

/** The data by module; the fields that are left out here are filled in from the shapes of the records. */
export const BASE: Readonly<Record<string, Record<string, unknown>>> = {
  briefing: {
    ...SETTINGS,
    editions: [
      { id: "first", date: "2024-07-07", label: "First edition", sources: ["paper"] },
      { id: "second", date: "2026-03-01", label: "Second edition", sources: ["bao"] },
    ],
  },
  sources: {
    paper: {
      title: "A town of shops",
      publisher: "A press",
      byline: "By A. Writer",
      language: "en",
      published: "2024-07-07",
      address: "https://paper.example/a",
      extent: "full",
      sha256: "0123456789abcdef".repeat(4),
      note: "Read whole.",
    },
    bao: {
      title: null,
      publisher: "Ribao",
      language: "zh",
      published: "2026-02-06",
      address: "https://bao.example/b",
      extent: "excerpt",
      sha256: null,
    },
  },
  places: {
    town: { name: "A town", kind: "district", aliases: ["The town"], facts, caveat: "It is small.", ...at(1) },
    square: { name: "The square", kind: "area", within: "town", ...at(1) },
  },
  organisations: { guild: { name: "The guild", role: "runs the works", facts, ...at(2) } },
  parks: {
    works: {
      name: "The works",
      named: "by the source",
      change: "added",
      purpose: "work",
      purposeParagraph: 3,
      organisations: ["guild"],
      facts,
      caveat: "No map is known.",
      ...at(2),
    },
  },
  people: { mayor: { name: "M. Mayor", offices: ["mayor of the town"], ...at(2) } },
  statements: { words: { by: "mayor", on: "2024-07-05", said: "the works will grow", ...at(3) } },
  events: {
    opening: { label: "The works opened", about: "works", date: "1930s", printed: "opened in the 1930s", ...at(3) },
  },
  figures: {
    shops: {
      label: "Shops",
      about: "town",
      kind: "actual",
      printed: "over 1,200 shops",
      period: "2023",
      rank: "top 3 in the land",
      repeated: [{ paragraph: 5, printed: "over 1,200 shops" }],
      measure: "shops",
      ...at(4),
    },
    output: {
      label: "Output",
      about: "works",
      kind: "target",
      printed: "20 billion yuan",
      by: "2027",
      caveat: "The source gives no year for it.",
      ...at(5),
    },
    dollars: {
      label: "Output in dollars",
      about: "works",
      kind: "target",
      printed: "2.8 billion U.S. dollars",
      converts: "output",
      by: "2027",
      ...at(5),
    },
    cost: {
      label: "Cost of the works",
      about: "works",
      kind: "plan",
      printed: "5 billion yuan",
      apart: true,
      caveat: "Planned apart.",
      ...at(5),
    },
    open: { label: "Stalls that are open", about: "town", kind: "actual", printed: "30 stalls", ...at(8) },
    closed: { label: "Stalls that are closed", about: "town", kind: "actual", printed: "10 stalls", ...at(8) },
    all: { label: "Stalls in all", about: "town", kind: "actual", printed: "40 stalls", ...at(8) },
    visitors: {
      label: "Visitors",
      about: "town",
      kind: "actual",
      printed: "约6000万人次",
      gloss: "about 60 million visits",
      source: "bao",
      paragraph: null,
    },
    corrected: {
      label: "Benches",
      about: "square",
      kind: "actual",
      printed: "50 benches",
      revisions: [{ edition: "second", was: { printed: "55 benches", ...at(9) }, reason: "It was misprinted" }],
      ...at(9),
    },
  },
  derived: {
    "open-share": {
      label: "Share of stalls that are open",
      about: "town",
      operation: "share",
      of: ["open", "all"],
      decimals: 0,
      caveat: "Of all stalls.",
    },
  },
  checks: {
    stalls: { label: "The stalls add up", rule: "sum", parts: ["open", "closed"], whole: "all", exact: ["all"] },
  },
  charts: {
    stalls: { title: "Most stalls are open", kind: "bars", figures: ["open", "closed"], note: "Of one day." },
    times: { title: "Events and due dates", kind: "timeline" },
  },
  commitments: {
    grow: {
      label: "Grow the works",
      about: "works",
      kind: "target",
      by: "mayor",
      promised: "2024-07-05",
      due: "2025",
      printed: "the works will grow",
      figures: ["output"],
      outcomes: [
        {
          reported: "2026-02-06",
          state: "under way",
          printed: "园区正在扩建",
          text: "The works are growing",
          source: "bao",
          paragraph: null,
        },
      ],
      related: [
        {
          text: "A shed was built",
          difference: "A shed is not the works",
          figures: ["open"],
          source: "paper",
          paragraph: 7,
        },
      ],
      caveat: "Nobody says by how much.",
      ...at(6),
    },
  },
  terms: {
    stall: {
      term: "stall",
      spellings: ["booth"],
      forms: { zh: "摊位" },
      definition: "A place to sell things.",
      source: "paper",
      paragraph: 8,
      about: "square",
    },
  },
};

/** The pages of the content folder; those of records come from the engine. */
export const PAGES: Readonly<Record<string, string>> = {
  "index.njk": `---\ntitle: A town\nname: Home\ndescription: A small town, made to be attacked.\norder: 1\n---\n<p>It has {% figure "shops" %} {% cite "paper", 4 %}, and {% term "stall" %}s. {% name "works" %}, {% name "mayor" %}.</p>\n{% chart "stalls" %}\n`,
  "timeline.njk": `---\ntitle: Timeline\ndescription: What happened, and what is to happen.\n---\n{% chart "times" %}\n`,
};

/** The modules of some data as the build would load them. */
export function modulesOf(data: Readonly<Record<string, unknown>>): DataModule[] {
  return Object.entries(data).map(([name, value]) => ({ file: `_data/${name}.ts`, value }));
}
