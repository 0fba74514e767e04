// A small briefing with one chart of each kind.

import { resolveBriefing } from "../../src/model/resolve-briefing.ts";
import type { Briefing } from "../../src/model/briefing.ts";
import { readFacts } from "../../src/model/facts.ts";
import { formatProblems, Problems } from "../../src/model/problem.ts";

export type ChartData = Record<string, Record<string, Record<string, unknown>>>;

const source = { title: null, publisher: "A press", language: "en", extent: "excerpt", sha256: null };
const at = { source: "paper", paragraph: null };
const figure = (printed: string, more: object = {}) => ({
  label: "What is measured",
  about: "town",
  kind: "actual",
  printed,
  ...at,
  ...more,
});
const commitment = {
  label: "A commitment",
  about: "town",
  kind: "target",
  by: null,
  stated: "2023",
  printed: "it will",
  outcomes: [],
  ...at,
};

/** The records, for tests to change. */
export function chartData(): ChartData {
  return {
    briefing: {
      title: "A briefing",
      subject: "town",
      publisher: "Somebody",
      languages: ["en"],
      address: null,
      disclaimer: "Nobody else's.",
      editions: [
        { id: "first", date: "2024-07-07", label: "First", sources: ["paper"] },
        { id: "second", date: "2026-11-23", label: "Second", sources: ["bao"] },
      ],
    } as never,
    sources: {
      paper: { ...source, published: "2022-07-07", address: "https://paper.example/" },
      bao: { ...source, published: null, address: "https://bao.example/" },
    },
    places: {
      town: { name: "A town", kind: "district", ...at },
      works: { name: "The works", kind: "facility", ...at },
    },
    figures: {
      old: figure("over 40,000 square meters"),
      new: figure("80,000 square meters", { source: "bao" }),
      output: figure("20 million yuan", { kind: "target", by: "2027" }),
      plan: figure("about 5 million yuan", { kind: "plan", about: "works" }),
      made: figure("nearly 10 million yuan", { period: "2023" }),
      loose: figure("9 million yuan", { kind: "target" }),
      open: figure("3 of the 8 stalls"),
      most: figure("over 3 of the 8 stalls"),
      many: figure("30 of the 400 stalls"),
      product: figure("100 million yuan", { period: "2023" }),
      farms: figure("40 million yuan", { period: "2023" }),
      trade: figure("60 million yuan", { period: "2023" }),
      plant: figure("50 million yuan", { period: "2023" }),
      nought: figure("1 yuan"),
      "trade-share": figure("60%", { period: "2023" }),
      shops: figure("1,200 shops"),
      jobs: figure("300 jobs"),
      years: figure("3 to 5 years"),
      fall: figure("down 8%"),
      rise: figure("up 12%"),
      slide: figure("down by more than 4 percent"),
      still: figure("0%"),
      "heads-2021": figure("900 people", { period: "2021", measure: "heads" }),
      "heads-2022": figure("1,000 people", { period: "2022", measure: "heads" }),
      "heads-2023": figure("500 people", { period: "2023", measure: "heads", source: "bao" }),
      land: figure("2 square kilometers"),
      field: figure("5 hectares", { kind: "plan" }),
      plot: figure("180 mu", { kind: "target" }),
      doubted: figure("90,000 square meters", { apart: true, caveat: "It is out of line." }),
    },
    checks: {
      sum: { label: "The parts make the whole", rule: "sum", parts: ["farms", "trade"], whole: "product" },
      share: { label: "The share follows", rule: "share", part: "trade", whole: "product", share: "trade-share" },
    },
    breaks: {
      census: {
        about: "town",
        measures: ["heads"],
        between: ["2022", "2023"],
        reason: 'The town lost its {% figure "shops" %} to another.',
      },
    },
    commitments: {
      output: { ...commitment, due: "2027", figures: ["output"] },
      plan: { ...commitment, due: "2025", figures: ["plan"] },
    },
    searches: {
      plan: { commitments: ["plan"], date: "2026-11-23", searched: "the web", words: ["plan"], result: "Nothing." },
    },
    events: {
      founded: { label: "The town is founded", about: "town", date: "1930s", ...at },
      bridge: { label: "The bridge opens", about: "town", date: "2023-07-01", ...at },
      market: { label: "The market opens", about: "town", date: "2024", ...at },
    },
    charts: {
      areas: { title: "Areas", kind: "bars", figures: ["old", "new"] },
      changes: { title: "Changes", kind: "bars", figures: ["rise", "fall", "slide"] },
      declines: { title: "Declines", kind: "bars", figures: ["fall", "slide"] },
      heads: { title: "Heads", kind: "series", figures: ["heads-2021", "heads-2022", "heads-2023"] },
      aims: { title: "Aims", kind: "targets", targets: [{ target: "output", reported: "made" }, { target: "plan" }] },
      stalls: { title: "Stalls", kind: "count", figure: "open", note: 'Some of {% figure "shops" %}.' },
      sectors: { title: "Sectors", kind: "parts", whole: "product", parts: ["farms", "trade"] },
      squares: { title: "Squares", kind: "areas", figures: ["land", "field", "plot"] },
      unlike: {
        title: "Unlike",
        kind: "targets",
        noSum: 'They are of {% figure "shops" %} and of works.',
        targets: [{ target: "output" }, { target: "plan" }],
      },
      times: { title: "Times", kind: "timeline" },
    },
  };
}

/** The briefing of these records. */
export function chartBriefing(): Briefing {
  const problems = new Problems();
  const briefing = resolveBriefing(
    readFacts(
      Object.entries(chartData()).map(([name, value]) => ({ file: `_data/${name}.ts`, value })),
      problems,
    ),
    undefined,
    problems,
  );
  if (problems.some) throw new Error(formatProblems(problems.list));
  return briefing;
}
