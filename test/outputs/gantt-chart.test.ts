// Gantt chart and timeline: dates lie in proportion to time, marks differ by form, and words say what the marks show.

import { DomUtils, parseDocument } from "htmlparser2";
import type { Element } from "domhandler";
import * as assert from "uvu/assert";
import { readPage } from "../../src/html/read-page.ts";
import { NumberGate } from "../../src/checks/number-gate/number-gate.ts";
import { formatProblems, Problems } from "../../src/model/problem.ts";
import { endOf, startOf, timeAxis } from "../../src/outputs/charts/time-axis.ts";
import { markdownFor } from "../../src/site/render/markdown.ts";
import { shortcodesOf } from "../../src/site/render/shortcodes/index.ts";
import { ganttBriefing, reported } from "../support/gantt-briefing.ts";
import { suite } from "../support/suite.ts";

const gantt = suite("gantt chart");

type Briefing = ReturnType<typeof ganttBriefing>;

const draw = (briefing: Briefing, chart: "commitments" | "times" | "some" = "commitments") =>
  markdownFor(shortcodesOf(briefing)).render(`{% chart "${chart}" %}`);

const all = (html: string, test: (one: Element) => boolean) => DomUtils.findAll(test, parseDocument(html).children);
const classed = (name: string) => (one: Element) => (one.attribs["class"] ?? "").split(" ").includes(name);
const per = (one: Element | undefined, name: string) => Number.parseFloat(one?.attribs[name] ?? "");
const textIn = (one: Element | undefined) => DomUtils.textContent(one ?? []).replace(/\s+/g, " ");

/** The rows of a chart by the words of their label. */
function rowsOf(html: string): Map<string, string> {
  return new Map(
    [...html.matchAll(/<li[^>]*><div class="gantt-label">.*?<\/li>/gs)].map(([row]) => [
      textIn(all(row, classed("gantt-label"))[0]).replace(/ (?:stated|Source).*/, ""),
      row,
    ]),
  );
}

const rowOf = (html: string, label: string) => rowsOf(html).get(label) ?? "";
const marksOf = (row: string, name: string) => all(row, classed(name));
/** Positions of the starts of years, by year, as the axis labels them. */
const yearsOf = (html: string) =>
  new Map(
    all(html, (one) => one.name === "text" && /^\d{4}$/.test(textIn(one))).map((one) => [textIn(one), per(one, "x")]),
  );

gantt("maps dates to positions in proportion to time", () => {
  const days = ["2021-06-13", "2023-01-19", "2024-07-07", "2024-08-31", "2025-12-31", "2027-12-31"];
  const axis = timeAxis(days.map(startOf));
  assert.equal(axis.breaks, []);
  const positions = days.map((day) => axis.at(startOf(day)));
  const perDay = days.slice(1).map((day, index) => {
    const before = days[index] ?? "";
    return ((axis.at(startOf(day)) - axis.at(startOf(before))) / (startOf(day) - startOf(before))) * 86_400_000;
  });
  assert.equal(
    [...positions].sort((a, b) => a - b),
    positions,
  );
  for (const one of perDay) assert.ok(Math.abs(one - 100 / (7 * 365 + 1)) < 1e-9, `${one} a day`);
  assert.is(axis.at(startOf("2027-12-31")) < 100 && axis.at(endOf("2027-12-31")) <= 100, true);
});

gantt("starts at a year and ends with one, and a day that ends a year begins no other", () => {
  const axis = timeAxis([startOf("2024-05-01"), endOf("2025-12-31")]);
  assert.equal(
    axis.years.map(({ year, labelled }) => [year, labelled]),
    [
      [2024, true],
      [2025, true],
      [2026, false],
    ],
  );
  assert.is(axis.at(endOf("2025-12-31")), 100);
  assert.equal(
    timeAxis([startOf("2026-09-01")]).years.map(({ x }) => x),
    [0, 100],
  );
});

gantt("names as many years as fit a phone, at whatever span", () => {
  for (let last = 2001; last <= 2150; last++) {
    const moments = Array.from({ length: last - 2000 + 1 }, (_, index) => startOf(`${2000 + index}-06-01`));
    const named = timeAxis(moments).years.filter(({ labelled }) => labelled);
    assert.ok(named.length >= 2 || last < 2002, `${named.length} years named up to ${last}`);
    for (const [index, { x }] of named.entries())
      assert.ok((named[index + 1]?.x ?? 100) - x >= 12.4, `up to ${last}: ${x}`);
  }
});

gantt("cuts out long gaps, and keeps the order of dates beyond them", () => {
  const days = ["1911-10-10", "1935-01-01", "2023-01-01", "2024-01-01", "2026-09-01", "2050-12-31", "2060-12-31"];
  const axis = timeAxis(days.map(startOf));
  assert.equal(axis.breaks, [10, 90]);
  const positions = days.map((day) => axis.at(startOf(day)));
  assert.equal(
    [...positions].sort((a, b) => a - b),
    positions,
  );
  assert.ok((positions[1] ?? 0) < 10 && (positions[2] ?? 0) >= 10, "1935 lies before the break, 2023 after it");
  assert.ok((positions[4] ?? 0) < 90 && (positions[5] ?? 0) > 90, "2050 lies beyond the second break");
  assert.is(new Set(positions).size, days.length);
});

const town = ganttBriefing(
  {
    late: { due: "2025", outcomes: [reported("2025-02-01", "under way")] },
    silent: { due: "2026-06" },
    done: { due: "2025-03-31", outcomes: [reported("2025-03-01", "done")] },
    part: { due: "2024-08", kind: "plan", outcomes: [reported("2025-01-17", "part done")] },
    ahead: { due: "2027", kind: "plan" },
    moved: { due: "2026-01", moved: [{ due: "2027", printed: "x", source: "paper", paragraph: null }] },
    open: {},
  },
  { fair: { date: "2025-07-01" }, works: { date: "2025" }, start: { date: "2026" } },
  ["late", "open"],
);
const commitments = draw(town);

gantt("draws each commitment from its statement to the end of its first due date", () => {
  const years = yearsOf(commitments);
  const [from, end] = [years.get("2024") ?? NaN, years.get("2026") ?? NaN];
  const [bar] = marksOf(rowOf(commitments, "Commitment late"), "bar");
  assert.is(per(bar, "x"), from);
  assert.ok(Math.abs(per(bar, "x") + per(bar, "width") - end) < 0.02, "a due year ends with the year");
  const [tick] = marksOf(rowOf(commitments, "Commitment late"), "gantt-due");
  assert.ok(Math.abs(per(tick, "x1") - end) < 0.02);
  const [month] = marksOf(rowOf(commitments, "Commitment part"), "gantt-due");
  assert.ok(
    Math.abs(per(month, "x1") - (from + (244 / 366) * ((years.get("2025") ?? NaN) - from))) < 0.02,
    "31 August",
  );
});

gantt("draws the rule of the edition in every row, between what has passed and what is ahead", () => {
  const rules = Array.from(rowsOf(commitments).values(), (row) => per(marksOf(row, "gantt-now")[0], "x1"));
  const [label] = all(commitments, (one) => one.name === "text" && textIn(one) === "1 Sept 2026");
  assert.equal([...new Set(rules)], [per(label, "x")]);
  assert.is(rules.length, town.commitments.size);
  const due = (name: string) => per(marksOf(rowOf(commitments, `Commitment ${name}`), "gantt-due").at(-1), "x1");
  const [now = NaN] = rules;
  assert.ok(due("silent") < now && now < due("ahead") && due("part") < due("done"));
});

gantt("draws the time past a due date in dashes, up to a report of completion or else to the edition", () => {
  const dashes = (name: string) =>
    marksOf(rowOf(commitments, `Commitment ${name}`), "gantt-past").map((one) => [per(one, "x1"), per(one, "x2")]);
  const now = per(marksOf(rowOf(commitments, "Commitment open"), "gantt-now")[0], "x1");
  const tick = (name: string) => per(marksOf(rowOf(commitments, `Commitment ${name}`), "gantt-due")[0], "x1");
  for (const name of ["late", "silent"]) assert.equal(dashes(name), [[tick(name), now]], name);
  const [report] = marksOf(rowOf(commitments, "Commitment part"), "point-part");
  assert.equal(dashes("part"), [[tick("part"), per(report, "cx")]]);
  for (const name of ["done", "ahead", "open"]) assert.equal(dashes(name), [], name);
});

gantt("says at the end of each row what the marks show", () => {
  const words = (name: string) => {
    const [said] = marksOf(rowOf(commitments, `Commitment ${name}`), "gantt-words");
    return all(DomUtils.getInnerHTML(said!), (one) => one.name === "p").map((line) => textIn(line));
  };
  assert.equal(words("late"), ["due 2025", "reported under way, 1 February 2025", "due date passed"]);
  assert.equal(words("silent"), ["due June 2026", "due date passed, no outcome found"]);
  assert.equal(words("done"), ["due 31 March 2025", "reported done, 1 March 2025", "reported by the due date"]);
  assert.equal(words("part"), [
    "due August 2024",
    "a part reported done, 17 January 2025",
    "reported 5 months after the due month",
  ]);
  assert.equal(words("ahead"), ["due 2027", "not yet due"]);
  assert.equal(words("open"), ["no due date given"]);
  assert.match(words("moved").join("; "), /^due January 2026; moved to 2027 .*; due date passed, no outcome found$/);
  const strong = Array.from(
    rowsOf(commitments),
    ([label, row]) => [label, all(row, (one) => one.name === "strong")] as const,
  );
  assert.equal(
    strong.filter(([, found]) => found.length > 0).map(([label]) => label),
    ["Commitment late", "Commitment moved", "Commitment silent"],
  );
});

gantt("keeps the first date of a commitment that was moved, as an open tick, beside the new one", () => {
  const row = rowOf(commitments, "Commitment moved");
  const [first] = marksOf(row, "gantt-first");
  const [later, ...more] = marksOf(row, "gantt-due");
  const [bar] = marksOf(row, "bar");
  assert.is(more.length, 0);
  assert.ok(Math.abs(per(bar, "x") + per(bar, "width") - per(first, "x")) < 0.02, "the bar ends at the first date");
  assert.is(per(later, "x1"), 100);
});

gantt("tells kinds, reports and due dates apart by form", () => {
  const forms = (name: string) =>
    all(rowOf(commitments, `Commitment ${name}`), (one) =>
      /^(?:bar|point|gantt-(?:due|first|open))/.test(one.attribs["class"] ?? ""),
    ).map((one) => `${one.name} ${one.attribs["class"]} ${one.attribs["fill"] ?? ""}`.trim());
  assert.equal(forms("ahead"), ["rect bar bar-plan url(#chart-commitments-hatching)", "line gantt-due"]);
  assert.equal(forms("done"), ["rect bar bar-target", "line gantt-due", "circle point point-done"]);
  assert.equal(forms("late"), ["rect bar bar-target", "line gantt-due", "circle point point-reported"]);
  assert.equal(forms("part").slice(2), ["circle point point-reported", "circle point point-part"]);
  assert.equal(forms("open"), ["rect bar bar-target", "svg gantt-open"]);
  const key = all(commitments, classed("chart-key")).map(textIn).join();
  for (const words of ["target,", "plan,", "first due date, since moved", "reported done", "no due date given"])
    assert.ok(key.includes(words), words);
  assert.not.match(key, /event/);
});

gantt("puts commitments without a due date into a band of their own, below the others", () => {
  const bands = all(commitments, (one) => one.attribs["role"] === "group").map((list) => [
    textIn(DomUtils.getElementById(list.attribs["aria-labelledby"] ?? "", parseDocument(commitments)) ?? undefined),
    DomUtils.getElementsByTagName("li", list).length,
  ]);
  assert.equal(bands, [
    ["Commitments with a due date", 6],
    ["Commitments without a due date", 1],
  ]);
});

gantt("links every label to the page of its commitment", () => {
  for (const id of town.commitments.keys())
    assert.match(rowOf(commitments, `Commitment ${id}`), `<a href="/commitments/${id}/">Commitment ${id}</a>`);
});

gantt("puts events above the commitments of the timeline, on the axis of the Gantt chart", () => {
  const times = draw(town, "times");
  assert.equal(yearsOf(times), yearsOf(commitments));
  for (const id of town.commitments.keys()) {
    const bar = (html: string) => marksOf(rowOf(html, `Commitment ${id}`), "bar").map((one) => one.attribs["x"]);
    assert.equal(bar(times), bar(commitments), id);
  }
  assert.equal([...rowsOf(times).keys()].slice(0, 3), ["Event works", "Event fair", "Event start"]);
  const [works, start] = ["works", "start"].map((id) => marksOf(rowOf(times, `Event ${id}`), "point-happened")[0]);
  const years = yearsOf(times);
  assert.ok(Math.abs(per(works, "x") + per(works, "width") - (years.get("2026") ?? NaN)) < 0.02);
  const now = per(marksOf(rowOf(times, "Event start"), "gantt-now")[0], "x1");
  assert.ok(
    per(start, "x") + per(start, "width") <= now + 0.15,
    "what happened this year is no later than the edition",
  );
  const [fair] = marksOf(rowOf(times, "Event fair"), "gantt-day");
  const middle = ((years.get("2025") ?? NaN) + (years.get("2026") ?? NaN)) / 2;
  assert.ok(Math.abs(per(fair, "x") - middle) < 0.2, "1 July is in the middle of its year");
  assert.match(times, /id="point-event-fair"/);
  assert.not.match(commitments, /id="point-/);
});

gantt("draws the commitments that a chart names, on the axis of all, with a key to their forms alone", () => {
  const some = draw(town, "some");
  assert.equal([...rowsOf(some).keys()], ["Commitment late", "Commitment open"]);
  assert.equal(yearsOf(some), yearsOf(commitments));
  assert.equal(
    marksOf(rowOf(some, "Commitment late"), "bar").map((one) => one.attribs["width"]),
    marksOf(rowOf(commitments, "Commitment late"), "bar").map((one) => one.attribs["width"]),
  );
  assert.not.match(some, /plan,|since moved/);
});

gantt("draws one commitment, undated ones alone and dates far apart, and nothing where there is nothing", () => {
  assert.is(draw(ganttBriefing({})).includes("<figure"), false);
  assert.is(rowsOf(draw(ganttBriefing({ a: { due: "2026-08-31" } }))).size, 1);
  const undated = draw(ganttBriefing({ a: {}, b: { stated: "2026-08-31" } }));
  assert.not.match(undated, /with a due date|gantt-due/);
  const far = draw(
    ganttBriefing({ a: { stated: "1930s", due: "1956" }, b: { stated: "1955", due: "2050" }, c: { due: "2027" } }),
  );
  assert.is(marksOf(rowOf(far, "Commitment b"), "gantt-break").length, 2, "the bar is broken where years are left out");
  assert.is(marksOf(rowOf(far, "Commitment c"), "gantt-break").length, 0);
  assert.match(far, /in order but not to scale/);
  assert.not.match(commitments, /only the order/);
});

gantt("passes the number gate, and an altered year does not", () => {
  const problemsOf = (html: string) => {
    const problems = new Problems();
    const gate = new NumberGate(town);
    gate.readPage(readPage(`<h1>Charts</h1>\n${html}`, "/charts/", "src/pages/charts.md"));
    gate.report(problems);
    return problems.list;
  };
  for (const html of [commitments, draw(town, "times")]) {
    assert.is(problemsOf(html).length, 0, formatProblems(problemsOf(html)));
    for (const [from, to] of [
      [">2025</tspan>", ">2024</tspan>"],
      [">1 Sept 2026<", ">2 Sept 2026<"],
      [">June 2026</time>", ">July 2026</time>"],
    ] as const)
      assert.ok(problemsOf(html.replace(from, to)).length > 0, from);
  }
});

gantt.run();
