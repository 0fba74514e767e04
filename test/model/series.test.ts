// Series: values that contradict the printed change are refused or parted by a break, and nothing crosses a break.

import * as assert from "uvu/assert";
import { breakBetween, compareChange, yearBefore } from "../../src/model/series.ts";
import { readFacts } from "../../src/model/facts.ts";
import { readQuantity } from "../../src/grammar/read-quantity.ts";
import { formatProblems, Problems } from "../../src/model/problem.ts";
import { resolveBriefing, resolveEdition } from "../../src/model/resolve-briefing.ts";
import { SETTINGS } from "../support/small-settings.ts";
import { suite } from "../support/suite.ts";

const series = suite("series");

type Record_ = Readonly<Record<string, unknown>>;

const SOURCE = {
  title: null,
  publisher: "A press",
  language: "zh",
  published: "2025-06-24",
  address: "https://paper.example/1",
  extent: "excerpt",
  sha256: null,
};

const at = { about: "town", kind: "actual", paragraph: null, gloss: undefined };
const value = (printed: string, gloss: string, period: string, more: Record_ = {}) => ({
  ...at,
  label: "GDP",
  printed,
  gloss,
  period,
  source: period === "2024" ? "later" : "earlier",
  measure: "gdp",
  ...more,
});
const change = (printed: string, gloss: string, more: Record_ = {}) => ({
  ...at,
  label: "Growth of GDP",
  printed,
  gloss,
  period: "2024",
  source: "later",
  changeOf: "now",
  ...more,
});

const REVISED = { about: "town", measures: ["gdp"], between: ["2023", "2024"], reason: "The base year was revised." };

/** Values of two years whose growth is printed. */
const figures = (before: string, now: string, growth: Record_) => ({
  before: value(before, before.replace("亿元", "00 million yuan"), "2023"),
  now: value(now, now.replace("亿元", "00 million yuan"), "2024"),
  growth,
});

function briefingOf(data: Readonly<Record<string, object>>, edition?: string) {
  const problems = new Problems();
  const modules = {
    briefing: {
      ...SETTINGS,
      editions: [
        { id: "2024", date: "2024-12-31", label: "First edition", sources: ["earlier"] },
        { id: "2025", date: "2025-12-31", label: "Second edition", sources: ["later"] },
      ],
    },
    sources: {
      earlier: { ...SOURCE, published: "2024-03-28" },
      later: { ...SOURCE, address: "https://paper.example/2" },
    },
    places: { town: { name: "A town", kind: "district", source: "earlier", paragraph: null } },
    ...data,
  };
  const files = Object.entries(modules).map(([name, value]) => ({ file: `_data/${name}.ts`, value: value as unknown }));
  // Fields that a test leaves undefined are left out.
  const facts = readFacts(JSON.parse(JSON.stringify(files)) as typeof files, problems);
  const briefing = resolveBriefing(facts, edition, problems);
  return { briefing, facts, message: problems.some ? formatProblems(problems.list) : "" };
}

const CONSTANT = { prices: "constant" };
const grown = (printed: string, more: Record_ = {}) =>
  change(printed, printed.replace("比上年增长", "up ").replace("比上年下降", "down "), more);

series("finds values of neighbouring years that contradict the printed growth, before anyone declares a break", () => {
  const contradicted = [
    figures("1867亿元", "2060亿元", grown("比上年增长6.0%", CONSTANT)),
    figures("643亿元", "582亿元", grown("比上年增长2.3%", CONSTANT)),
    figures("200亿元", "180亿元", grown("比上年下降2.3%", CONSTANT)),
    figures("200亿元", "210亿元", grown("比上年下降5.0%", CONSTANT)),
  ];
  for (const records of contradicted) {
    const { message } = briefingOf({ figures: records });
    assert.match(message, /^_data\/figures\.ts · now · measure/m);
    assert.match(message, 'a record in _data/breaks.ts: about: "town", between: ["2023", "2024"], measures: ["gdp"]');
    assert.is(briefingOf({ figures: records, breaks: { revised: REVISED } }).message, "");
  }
  assert.match(
    briefingOf({ figures: figures("643亿元", "582亿元", grown("比上年增长2.3%", CONSTANT)) }).message,
    /“643亿元” \("before"\) and “582亿元” differ by -9\.6 to -9\.3%, but “比上年增长2\.3%” \("growth"\)/,
  );
});

series("lets prices, roundings and bounds explain what they can, and no more", () => {
  const fits = [
    figures("10000亿元", "10650亿元", grown("比上年增长6.5%")),
    figures("10000亿元", "10900亿元", grown("比上年增长6.0%", CONSTANT)),
    figures("10000亿元", "10300亿元", grown("比上年增长6.0%", CONSTANT)),
    figures("19亿元", "20亿元", grown("比上年增长5.0%")),
  ];
  for (const records of fits) assert.is(briefingOf({ figures: records }).message, "");
  const unfit = [
    figures("10000亿元", "10700亿元", grown("比上年增长6.5%")),
    figures("10000亿元", "10930亿元", grown("比上年增长6.0%", CONSTANT)),
    figures("10000亿元", "10270亿元", grown("比上年增长6.0%", CONSTANT)),
  ];
  for (const records of unfit) assert.match(briefingOf({ figures: records }).message, "_data/breaks.ts");
});

series("compares differences in the unit of the values, and shares in percentage points", () => {
  const quantity = (words: string) => ({ quantity: readQuantity(words, "zh") });
  const agrees = (printed: string, before: string, now: string) =>
    compareChange(quantity(printed), quantity(before), quantity(now))?.agrees;
  assert.is(agrees("提高0.05个百分点", "94.28%", "94.33%"), true);
  assert.is(agrees("提高0.1个百分点", "94.28%", "94.33%"), true, "0.05 rounds to 0.1");
  assert.is(agrees("提高0.5个百分点", "94.28%", "94.33%"), false);
  assert.is(agrees("增加0.99万人", "121.51万人", "122.50万人"), true);
  assert.is(agrees("增加0.99万人", "121.51万人", "123.50万人"), false);
  assert.is(agrees("增长5.0%", "94.28%", "94.33%"), undefined, "per cent of a share says nothing of points");
  assert.is(agrees("增长5.0%", "3万人", "4亿元"), undefined, "two units");
  assert.is(agrees("增长超过5.0%", "100亿元", "130亿元"), true, "a bound leaves the rest open");
  assert.is(agrees("增长超过5.0%", "100亿元", "103亿元"), false);
});

series("knows the year before a year, a month and a day", () => {
  assert.equal(["2024", "2024-03", "1930s"].map(yearBefore), ["2023", "2023-03", null]);
});

series("computes, checks, ranks and draws nothing across a break", () => {
  const records = {
    ...figures("18亿元", "20亿元", grown("比上年增长6.0%", CONSTANT)),
    whole: value("38亿元", "3.8 billion yuan", "2024", { measure: undefined, label: "Both" }),
  };
  const broken = { figures: records, breaks: { revised: REVISED } };
  const across = {
    derived: { growth: { label: "Ratio", about: "town", operation: "ratio", of: ["now", "before"], decimals: 2 } },
    checks: { sum: { label: "Both", rule: "sum", parts: ["before", "now"], whole: "whole" } },
    rankings: { first: { figures: ["now", "before"], reason: "It is newer." } },
    charts: { bars: { title: "GDP", kind: "bars", figures: ["before", "now"] } },
  };
  for (const [subject, module] of Object.entries(across)) {
    assert.match(
      briefingOf({ ...broken, [subject]: module }).message,
      /lie on either side of the break "revised"/,
      subject,
    );
  }
  const chart = (figures: readonly string[]) => ({ charts: { gdp: { title: "GDP", kind: "series", figures } } });
  assert.is(briefingOf({ ...broken, ...chart(["before", "now"]) }).message, "");
  assert.match(briefingOf({ ...broken, ...chart(["now", "before"]) }).message, "the earliest figure first");
  assert.match(briefingOf({ ...broken, ...chart(["before", "growth"]) }).message, '"growth" has no measure');
});

series("refuses a break of nothing, and a change of what it cannot be of", () => {
  const records = figures("18亿元", "20亿元", grown("比上年增长6.0%", CONSTANT));
  const refused = (breaks: Record_, words: string) =>
    assert.match(briefingOf({ figures: records, breaks: { revised: { ...REVISED, ...breaks } } }).message, words);
  refused({ measures: ["gpd"] }, 'did you mean "gdp"');
  refused({ between: ["2024", "2023"] }, "2024 is not before 2023");
  refused({ between: ["2022", "2024"] }, '"gdp" does not have values for both 2022 and 2024');
  const growth = (more: Record_, words: string) =>
    assert.match(
      briefingOf({ figures: { ...records, growth: grown("比上年增长6.0%", more) }, breaks: { revised: REVISED } })
        .message,
      words,
    );
  growth({ period: "2023" }, 'the change is for 2023, but "now" is for 2024');
  growth({ changeOf: undefined, prices: "constant" }, "the figure does not say what changed");
  growth({ changeOf: "nwo" }, 'did you mean "now"');
});

series("shows an edition only the breaks that it knows", () => {
  const data = { figures: figures("18亿元", "20亿元", grown("比上年增长6.0%")), breaks: { revised: REVISED } };
  const { briefing, facts } = briefingOf(data);
  assert.is(briefing.breaks.length, 1);
  const [before, now] = ["before", "now"].map((id) => briefing.figures.get(id)!);
  assert.is(breakBetween(now!, before!, briefing.breaks)?.id, "revised");
  assert.equal(resolveEdition(facts, "2024", new Problems()).breaks, []);
  assert.is(briefingOf(data, "2024").message, "");
});

series.run();
