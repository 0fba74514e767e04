// Charts of a small briefing: lengths are proportional to the numbers, and marks differ by shape.

import { DomUtils, parseDocument } from "htmlparser2";
import * as assert from "uvu/assert";
import { textLines } from "../../src/outputs/charts/svg-elements.ts";
import { markdownFor } from "../../src/site/render/markdown.ts";
import { shortcodesOf } from "../../src/site/render/shortcodes/index.ts";
import { formatProblems, Problems } from "../../src/model/problem.ts";
import { readPage } from "../../src/html/read-page.ts";
import { NumberGate } from "../../src/checks/number-gate/number-gate.ts";
import { suite } from "../support/suite.ts";
import { chartBriefing } from "../support/chart-briefing.ts";
import { barsOf, textOf } from "../support/charts.ts";

const charts = suite("charts");

const briefing = chartBriefing();
const markdown = markdownFor(shortcodesOf(briefing));
const draw = (id: string) => markdown.render(`{% chart "${id}" %}`);

charts("draws bars in proportion to their numbers, from zero", () => {
  assert.equal(
    barsOf(draw("areas")).map(({ x, width }) => [x, width]),
    [
      ["0", 48],
      ["0", 96],
    ],
  );
  assert.equal(
    barsOf(draw("aims")).map(({ kind, width }) => [kind, width]),
    [
      ["target", 96],
      ["actual", 48],
      ["plan", 24],
    ],
  );
});

charts("draws declines to the left of zero, on the scale of what grew", () => {
  const ends = (id: string) => barsOf(draw(id)).map(({ x, width }) => [Number.parseFloat(x), width]);
  assert.equal(ends("changes"), [
    [40.8, 55.2],
    [4, 36.8],
    [22.4, 18.4],
  ]);
  assert.equal(ends("declines"), [
    [4, 96],
    [52, 48],
  ]);
  const html = draw("changes");
  assert.match(html, /−8%/);
  // More than 4 % down lies farther to the left.
  assert.match(html, /class="chart-arrow" x="22.4%"[^>]*><path d="M-5-5l-5 5 5 5"/);
  assert.equal(
    [...html.matchAll(/class="chart-zero" x1="([^"]+)"/g)].map(([, x]) => x),
    ["40.8%", "40.8%", "40.8%"],
  );
  assert.match(html, /declines run from it to the left/);
});

charts("measures the longest of several bars by a dimension line with its number", () => {
  const html = draw("areas");
  const [, from, to] = /class="chart-dimension" x1="([\d.]+)%" x2="([\d.]+)%"/.exec(html) ?? [];
  const longest = barsOf(html).at(-1);
  assert.equal([from, to], ["0", String(longest?.width)]);
  assert.match(html, /<text x="48%"[^>]* text-anchor="middle"><tspan data-figure="[\w-]+" class="chart-number">/);
  assert.match(html, /the line above measures the longest/);
  // What fell has no common length with what grew, nor have values on both sides of a break.
  for (const id of ["changes", "heads"]) assert.not.match(draw(id), /chart-dimension/);
});

charts("parts a series by a gap where its values cannot be compared, in the drawing, the table and the notes", () => {
  const html = draw("heads");
  assert.equal(
    barsOf(html).map(({ width }) => width),
    [86.4, 96, 48],
  );
  // From the top: two bars on one line of zero, the break, and a bar on another.
  const marks = Array.from(html.matchAll(/class="(bar(?= )|chart-zero|chart-break)[" ]/g), ([, name]) => name);
  assert.equal(marks, ["bar", "bar", "chart-zero", "chart-break", "bar", "chart-zero"]);
  const rows = parseDocument(html.slice(html.indexOf("<tbody>"))).children;
  const heads = DomUtils.getElementsByTagName("tr", rows).map((row) => DomUtils.textContent(row));
  assert.is(heads.length, 4);
  assert.match(heads[2] ?? "", "Breakthe values above and below cannot be compared");
  assert.match(
    DomUtils.textContent(parseDocument(html)),
    "Break between 2022 and 2023: The town lost its 1,200 shops to another.",
  );
});

charts("distinguishes actual figures, targets and plans by shape, and marks bounds by an arrow", () => {
  const aims = draw("aims");
  assert.match(aims, /class="bar bar-plan"[^>]* fill="url\(#chart-aims-hatching\)"/);
  assert.match(aims, /<pattern id="chart-aims-hatching"/);
  assert.not.match(aims, /bar-(?:target|actual)"[^>]*fill=/);
  const arrows = (html: string) =>
    [...html.matchAll(/class="chart-arrow" x="([\d.]+)%"[^>]*><path d="([^"]+)"/g)].map(([, x, path]) => [x, path]);
  assert.equal(arrows(draw("areas")), [["48", "M5-5l5 5-5 5"]]);
  assert.equal(
    arrows(aims).map(([x]) => x),
    ["48", "24"],
  );
  assert.is(
    new Set([...arrows(aims), ...arrows(draw("areas"))].map(([, path]) => path)).size,
    3,
    "over, nearly and about look alike",
  );
});

charts("states below a target what was reported of it, as a number or in words", () => {
  const text = textOf(draw("aims"));
  assert.match(text, /20 million yuan, target, by 2027/);
  assert.match(text, /nearly 10 million yuan\s*reported, 2023/);
  assert.match(text, /about 5 million yuan\s*plan, no date given\s*nothing reported, date passed/);
});

charts("draws a cell for each thing, and fills those that are counted", () => {
  const cells = barsOf(draw("stalls"));
  assert.equal(
    cells.map(({ kind }) => kind),
    ["actual", "actual", "actual", "rest", "rest", "rest", "rest", "rest"],
  );
  assert.is(new Set(cells.map(({ width }) => width)).size, 1);
});

charts("draws parts in the outline of their whole, with the printed share", () => {
  const html = draw("sectors");
  assert.equal(
    barsOf(html).map(({ width }) => width),
    [40, 60],
  );
  assert.is(html.match(/class="chart-whole" x="0" [^>]*width="100%"/g)?.length, 2);
  assert.match(textOf(html), /60 million yuan, 60%/);
});

charts("draws areas of any unit as squares in proportion, with a key to their forms", () => {
  const html = draw("squares");
  const sides = [...html.matchAll(/class="bar bar-\w+" x="0.1em" y="[\d.]+em" width="([\d.]+)em" height="\1em"/g)];
  const [land = 0, ...others] = sides.map(([, side]) => Number(side) ** 2);
  // 2 km², 5 ha and 180 mu, which are 12 ha.
  assert.equal(
    others.map((area) => Math.round((area / land) * 200)),
    [5, 12],
  );
  const key = DomUtils.getElementsByTagName("li", parseDocument(html), true).map((item) => DomUtils.textContent(item));
  assert.equal(key, ["actual figure", "target", "plan"]);
  assert.not.match(draw("areas"), /chart-key/);
});

charts("strikes the plus between amounts that make no sum, and says why", () => {
  const html = draw("unlike");
  assert.is(html.match(/class="chart-plus"/g)?.length, 1);
  assert.match(
    DomUtils.textContent(parseDocument(html)),
    /A struck-out plus: the amounts cannot be added up. They are of 1,200 shops/,
  );
  assert.not.match(draw("aims"), /chart-plus|struck/);
});

charts("wraps long names into lines of similar length, without a word left alone", () => {
  const { svg, lines } = textLines("Guohong hydrogen technology park", { y: 1, class: "chart-strong" });
  assert.is(lines, 2);
  assert.equal(svg.map(textOf), ["Guohong hydrogen", "technology park"]);
});

charts("passes the number gate, and an altered number does not", () => {
  const problemsOf = (html: string) => {
    const problems = new Problems();
    const gate = new NumberGate(briefing);
    gate.readPage(readPage(`<h1>Charts</h1>\n${html}`, "/charts/", "src/pages/charts.md"));
    gate.report(problems);
    return problems.list;
  };
  for (const id of briefing.charts.keys()) {
    const html = draw(id);
    assert.is(problemsOf(html).length, 0, formatProblems(problemsOf(html)));
    const svg = /<svg.*<\/svg>/s.exec(html)?.[0] ?? "";
    let planted = 0;
    for (const { index } of svg.matchAll(/(?<=<tspan[^>]*>[^<]*)\d/g)) {
      const at = html.indexOf(svg) + index;
      planted += 1;
      assert.ok(
        problemsOf(`${html.slice(0, at)}${(Number(html[at]) + 1) % 10}${html.slice(at + 1)}`).length > 0,
        `${id}: a digit of "${html.slice(at - 60, at + 20)}"`,
      );
    }
    assert.ok(planted > 0, `${id} says no number`);
    assert.ok(
      problemsOf(html.replace(/<\/svg>(?!.*<\/svg>)/s, "<text>7 more</text></svg>")).length > 0,
      `${id}: a number of its own`,
    );
  }
});

charts("reports a chart that does not exist, and a number typed into a title", () => {
  assert.match(draw("area"), /class="mistake".*did you mean &quot;areas&quot;\?/);
  const titles = DomUtils.getElementsByTagName("figcaption", parseDocument(draw("areas")), true);
  assert.is(DomUtils.textContent(titles), "Areas");
  assert.match(draw("stalls"), /<p class="chart-notes">.*Some of <a class="figure/);
});

charts.run();
