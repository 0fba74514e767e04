// Charts as records: what each kind asks of its figures, what an edition knows of it, and what stands beside its marks.

import * as assert from "uvu/assert";
import { resolveBriefing } from "../../src/model/resolve-briefing.ts";
import type { Briefing } from "../../src/model/briefing.ts";
import { figuresIn, type ChartRecord } from "../../src/model/chart.ts";
import { CHART_RULES } from "../../src/model/rules/chart-rules.ts";
import { localeOf } from "../../src/messages/locales.ts";
import { groupsBySource, reportOf, shareOf, sourcesOf, whenOf } from "../../src/model/chart-labels.ts";
import { readFacts } from "../../src/model/facts.ts";
import { formatProblems, Problems } from "../../src/model/problem.ts";
import { suite } from "../support/suite.ts";
import { chartData, type ChartData } from "../support/chart-briefing.ts";

const charts = suite("chart");

function build(change: (data: ChartData) => void, edition?: string): { briefing: Briefing; message: string } {
  const data = chartData();
  change(data);
  const problems = new Problems();
  const modules = Object.entries(data).map(([name, value]) => ({ file: `_data/${name}.ts`, value }));
  const briefing = resolveBriefing(readFacts(modules, problems), edition, problems);
  return { briefing, message: problems.some ? formatProblems(problems.list) : "" };
}

/** Adds a chart under the id "drawn". */
const draw = (chart: object) => (data: ChartData) => void (data["charts"]!["drawn"] = { title: "A chart", ...chart });

charts("takes a chart of each kind", () => {
  const { briefing, message } = build(() => {});
  assert.is(message, "");
  assert.equal(
    [...briefing.charts.values()].map(({ id, kind }) => [id, kind]),
    [
      ["areas", "bars"],
      ["changes", "bars"],
      ["declines", "bars"],
      ["heads", "series"],
      ["aims", "targets"],
      ["stalls", "count"],
      ["sectors", "parts"],
      ["squares", "areas"],
      ["unlike", "targets"],
      ["times", "timeline"],
    ],
  );
  assert.equal(
    figuresIn(briefing.charts.get("sectors")!).map(({ id }) => id),
    ["farms", "trade", "product"],
  );
});

/** Charts that must be refused, with the words that the one message must hold. */
const REFUSALS: [name: string, change: (data: ChartData) => void, ...words: string[]][] = [
  [
    "a chart without a title",
    (data) => void delete data["charts"]!["areas"]!["title"],
    "areas · title",
    '"title" is missing',
  ],
  ["a kind that there is not", draw({ kind: "pie", figures: ["old"] }), "drawn · kind"],
  ["a square of what is no area", draw({ kind: "areas", figures: ["land", "jobs"] }), "jobs", "is not an area"],
  [
    "a field that the kind does not have",
    draw({ kind: "bars", figures: ["old"], figurs: [] }),
    "drawn · figurs",
    '"figurs" is not a field of this record',
    'did you mean "figures"?',
  ],
  [
    "a figure that there is not",
    draw({ kind: "bars", figures: ["olt"] }),
    "drawn · figures",
    'there is no figure "olt"',
    'did you mean "old"?',
  ],
  [
    "a commitment that there is not",
    draw({ kind: "gantt", commitments: ["output", "plam"] }),
    "drawn · commitments.1",
    'there is no commitment "plam"',
    'did you mean "plan"?',
  ],
  ["no figure at all", draw({ kind: "bars", figures: [] }), "drawn · figures", "must name at least one figure"],
  [
    "a target that there is not",
    draw({ kind: "targets", targets: [{ target: "output" }, { target: "outptu" }] }),
    "drawn · targets.1.target",
    'did you mean "output"?',
  ],
  [
    "a whole that there is not",
    draw({ kind: "parts", whole: "produc", parts: ["farms", "trade"] }),
    "drawn · whole",
    'did you mean "product"?',
  ],
  [
    "a figure that is kept apart",
    draw({ kind: "bars", figures: ["old", "doubted"] }),
    "drawn · doubted",
    "kept apart from every chart: It is out of line.",
  ],
  ["a figure twice", draw({ kind: "bars", figures: ["old", "old"] }), "drawn · old", "named twice"],
  [
    "two units on one scale",
    draw({ kind: "bars", figures: ["old", "product"] }),
    "drawn\n",
    '"old" in m2, "product" in CNY',
  ],
  [
    "different things counted",
    draw({ kind: "bars", figures: ["shops", "jobs"] }),
    "drawn\n",
    '"shops" in shops, "jobs" in jobs',
  ],
  [
    "a range as a bar",
    draw({ kind: "bars", figures: ["years"] }),
    "drawn · years",
    "is a range",
    "single amount other than zero",
  ],
  [
    "a part of something as a bar",
    draw({ kind: "bars", figures: ["open"] }),
    "drawn · open",
    "is a part of another number",
  ],
  ["nothing as a bar", draw({ kind: "bars", figures: ["still"] }), "drawn · still", "is zero", "other than zero"],
  [
    "a decline as a share",
    draw({ kind: "parts", whole: "rise", parts: ["rise", "fall"] }),
    "drawn · fall",
    "is below zero",
    "above zero",
  ],
  [
    "an actual figure as a target",
    draw({ kind: "targets", targets: [{ target: "product" }] }),
    "drawn · product",
    "is an actual figure but is used as a target",
  ],
  [
    "a target as what was reported",
    draw({ kind: "targets", targets: [{ target: "output", reported: "plan" }] }),
    "drawn · plan",
    "is a plan but is used as a reported figure",
  ],
  [
    "a target that no commitment knows",
    draw({ kind: "targets", targets: [{ target: "loose" }] }),
    "drawn · loose",
    "no commitment is measured by",
    'figures: ["loose"]',
  ],
  ["a count of one number", draw({ kind: "count", figure: "shops" }), "drawn · shops", "is not a count out of"],
  ["a count with a bound", draw({ kind: "count", figure: "most" }), "drawn · most", "is not a count out of"],
  ["a count of more than can be counted", draw({ kind: "count", figure: "many" }), "drawn · many", "at most 100"],
  [
    "parts that no check adds up",
    draw({ kind: "parts", whole: "product", parts: ["farms", "plant"] }),
    "drawn · parts",
    'no check proves that its parts add up to "product"',
    'rule: "sum"',
  ],
  [
    "not all of the parts",
    (data) => void (data["checks"]!["sum"]!["parts"] = ["farms", "trade", "nought"]),
    "sectors · parts",
    "no check proves",
  ],
  [
    "a part that is a bound",
    (data) => void (data["figures"]!["trade"]!["printed"] = "over 60 million yuan"),
    "sectors · trade",
    'is a bound ("over"), so its share is not known',
  ],
];

for (const [name, change, ...words] of REFUSALS) {
  charts(`refuses ${name}, and says what to write`, () => {
    const { message } = build(change);
    for (const part of words) assert.ok(message.includes(part), `expected ${JSON.stringify(part)} in:\n${message}`);
    assert.match(message, /write: \S/);
  });
}

charts("has a test that refuses for every rule", () => {
  const broken = new Set<string>();
  for (const [, change] of REFUSALS) {
    const { briefing } = build(change);
    for (const { name, check } of CHART_RULES) {
      const problems = new Problems();
      check(briefing, problems);
      if (problems.some) broken.add(name);
    }
  }
  assert.equal(
    CHART_RULES.map(({ name }) => name).filter((name) => !broken.has(name)),
    [],
  );
});

charts("knows in an edition what its figures allow, and names what comes later", () => {
  const later = (data: ChartData) => {
    for (const id of ["new", "made", "trade"]) data["figures"]![id]!["source"] = "bao";
  };
  const { briefing, message } = build(later, "first");
  assert.is(message, "");
  const ids = (id: string) => figuresIn(briefing.charts.get(id)!).map((figure) => figure.id);
  assert.equal(ids("areas"), ["old"]);
  assert.equal(ids("aims"), ["output", "plan"]);
  assert.equal([...briefing.laterCharts], ["sectors"]);
  assert.equal([...build(later).briefing.laterCharts], []);
});

charts("draws in an edition the commitments that it knows, and no chart of later ones alone", () => {
  const later = (data: ChartData) => {
    data["commitments"]!["plan"]!["source"] = "bao";
    data["charts"]!["both"] = { title: "Both", kind: "gantt", commitments: ["plan", "output"] };
    data["charts"]!["one"] = { title: "One", kind: "gantt", commitments: ["plan"] };
  };
  const ids = ({ briefing }: { briefing: Briefing }, id: string) => {
    const chart = briefing.charts.get(id);
    return chart?.kind === "gantt" ? chart.commitments?.map((commitment) => commitment.id) : undefined;
  };
  assert.equal(ids(build(later, "first"), "both"), ["output"]);
  assert.equal([...build(later, "first").briefing.laterCharts], ["one"]);
  assert.equal(ids(build(later), "both"), ["plan", "output"]);
  assert.is(build(later).message, "");
});

charts("says what was reported of a target, or in words that nothing was", () => {
  const reports = ({ briefing }: { briefing: Briefing }) => {
    const chart = briefing.charts.get("aims")!;
    return chart.kind === "targets"
      ? chart.targets
          .map((row) => reportOf(row, briefing))
          .map((report) => ("words" in report ? report.words : report.figure.id))
      : [];
  };
  assert.equal(reports(build(() => {})), ["made", "nothing reported, date passed"]);
  assert.equal(reports(build((data) => void (data["commitments"]!["plan"]!["due"] = null))), [
    "made",
    "nothing reported, no date given",
  ]);
  assert.equal(reports(build((data) => void (data["commitments"]!["plan"]!["due"] = "2030"))), [
    "made",
    "nothing reported, not yet due",
  ]);
  for (const [state, words] of [
    ["done", "reported done, without number"],
    ["under way", "reported under way, no number"],
  ] as const) {
    const outcome = { reported: "2025", state, printed: "it is", text: "It is", source: "paper", paragraph: null };
    assert.equal(reports(build((data) => void (data["commitments"]!["plan"]!["outcomes"] = [outcome]))), [
      "made",
      words,
    ]);
  }
});

charts("finds the printed share of a part, the sources and the dates", () => {
  const { briefing } = build(() => {});
  const { figures } = briefing;
  assert.is(shareOf(figures.get("trade")!, figures.get("product")!, briefing)?.id, "trade-share");
  assert.is(shareOf(figures.get("farms")!, figures.get("product")!, briefing), null);
  assert.equal(
    sourcesOf(briefing.charts.get("areas")!, briefing).map(({ source, paragraphs }) => [source.id, paragraphs]),
    [
      ["paper", [null]],
      ["bao", [null]],
    ],
  );
  assert.equal(
    groupsBySource(["old", "new", "shops"], (id) => figures.get(id)!).map(({ rows }) => rows),
    [["old", "shops"], ["new"]],
  );
  assert.equal(whenOf(figures.get("output")!), ["by ", { date: "2027", locale: localeOf("en") }]);
  assert.equal(whenOf(figures.get("product")!), [{ date: "2023", locale: localeOf("en") }]);
  assert.equal(whenOf(figures.get("plan")!), ["no date given"]);
});

charts("has a record type whose ids the compiler checks", () => {
  const chart: ChartRecord<"a"> = { title: "x", kind: "bars", figures: ["a"] };
  // @ts-expect-error: no such figure
  const message: ChartRecord<"a"> = { title: "x", kind: "bars", figures: ["b"] };
  assert.is.not(chart, message);
});

charts.run();
