// Charts of the built site: lengths match the figures, drawing and table give the same numbers, and each has a source.

import { DomUtils, parseDocument } from "htmlparser2";
import * as assert from "uvu/assert";
import { figuresIn } from "../../src/model/chart.ts";
import { sourcesOf } from "../../src/model/chart-labels.ts";
import { barsOf, chartsOf, figuresSaid } from "../support/charts.ts";
import { forEachDistrict } from "../support/districts.ts";
import { builtSite, type BuiltSite } from "../support/site.ts";
import { suite } from "../support/suite.ts";

interface Built {
  site: BuiltSite;
  /** The HTML of each chart of all pages, by id. */
  drawn: Map<string, string>;
}

const charts = suite<Built>("site charts");

const drawnOn = ({ pages }: BuiltSite) => new Map([...pages.values()].flatMap((html) => [...chartsOf(html)]));

charts.before(async (context) => {
  context.site = await builtSite();
  context.drawn = drawnOn(context.site);
});

forEachDistrict(charts, "shows every chart of the briefing on a page", (site) => {
  const drawn = drawnOn(site);
  assert.equal([...drawn.keys()].sort(), [...site.briefing.charts.keys()].sort());
});

forEachDistrict(charts, "draws every bar in proportion to its quantity, from zero", (site) => {
  const [{ briefing }, drawn] = [site, drawnOn(site)];
  let bars = 0;
  for (const chart of briefing.charts.values()) {
    if (["timeline", "gantt", "count", "areas"].includes(chart.kind)) continue;
    const quantities = (chart.kind === "parts" ? chart.parts : figuresIn(chart)).map(({ quantity }) => quantity.value);
    const seen = barsOf(drawn.get(chart.id) ?? "");
    const all =
      chart.kind === "parts"
        ? { value: chart.whole.quantity.value, width: 100 }
        : { value: Math.max(...quantities), width: Math.max(...seen.map(({ width }) => width)) };
    assert.is(seen.length, quantities.length, chart.id);
    for (const [index, { x, width }] of seen.entries()) {
      assert.is(x, "0", `${chart.id}: bar ${index} starts at zero`);
      assert.ok(
        Math.abs(width / all.width - (quantities[index] ?? 0) / all.value) < 0.0002,
        `${chart.id}: bar ${index} is ${width} per cent long`,
      );
      bars += 1;
    }
  }
  assert.ok(bars >= 2, `only ${bars} bars`);
});

charts("fills as many cells as the source counts", ({ site: { briefing }, drawn }) => {
  const { value, of } = briefing.figures.get("industrial-categories-present")!.quantity;
  const kinds = barsOf(drawn.get("industrial-categories") ?? "").map(({ kind }) => kind);
  assert.equal([kinds.length, kinds.filter((kind) => kind === "actual").length], [of, value]);
});

forEachDistrict(charts, "gives in the table just the figures of the drawing", (site) => {
  const [{ briefing }, drawn] = [site, drawnOn(site)];
  for (const chart of briefing.charts.values()) {
    if (chart.kind === "timeline" || chart.kind === "gantt") continue;
    const html = drawn.get(chart.id) ?? "";
    const [svg = "", rest = ""] = html.split(/(?=<details)/);
    const table = rest.replace(/<\/details>.*/s, "");
    assert.equal([...figuresSaid(svg, "tspan")].sort(), [...figuresSaid(table, "data")].sort(), chart.id);
    for (const { id } of figuresIn(chart)) assert.ok(figuresSaid(svg, "tspan").has(id), `${chart.id} says ${id}`);
  }
});

forEachDistrict(charts, "names each chart and how it is read, and its sources with their paragraphs", (site) => {
  const [{ briefing }, drawn] = [site, drawnOn(site)];
  for (const chart of briefing.charts.values()) {
    const page = parseDocument(drawn.get(chart.id) ?? "");
    const [svg, ...more] = DomUtils.findAll(({ attribs }) => attribs["role"] === "img", page.children);
    assert.is(more.length, 0, `${chart.id} is one image`);
    for (const attribute of ["aria-labelledby", "aria-describedby"]) {
      const named = DomUtils.getElementById(svg?.attribs[attribute] ?? "", page);
      assert.ok(DomUtils.textContent(named ?? []).length > 10, `${chart.id} ${attribute}`);
    }
    const line = DomUtils.getElementsByTagName("p", page, true).filter(
      ({ attribs }) => attribs["class"] === "chart-source",
    );
    const links = line
      .flatMap((words) => DomUtils.getElementsByTagName("a", words, true))
      .map(({ attribs }) => attribs["href"] ?? "");
    for (const { source, paragraphs } of sourcesOf(chart, briefing)) {
      for (const paragraph of paragraphs)
        assert.ok(
          links.some((link) =>
            link.endsWith(`sources/${source.id}/index.html${paragraph === null ? "" : `#paragraph-${paragraph}`}`),
          ),
          `${chart.id} cites ${source.id}`,
        );
    }
  }
});

charts("draws no figure that is kept apart", ({ site: { briefing }, drawn }) => {
  const apart = [...briefing.figures.values()].filter((figure) => figure.apart === true);
  assert.ok(apart.length >= 2);
  for (const { id } of apart)
    for (const html of drawn.values()) assert.not.ok(html.includes(`data-figure="${id}"`), id);
});

charts.run();
