// The files of charts, read back by other programs: each says what the page draws, and an altered number is refused.

import { parse } from "csv-parse/sync";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import sharp from "sharp";
import * as assert from "uvu/assert";
import { NumberGate } from "../../src/checks/number-gate/number-gate.ts";
import { figuresIn } from "../../src/model/chart.ts";
import { sourcesOf } from "../../src/model/chart-labels.ts";
import { Problems } from "../../src/model/problem.ts";
import { chartsOf, figuresSaid, textOf } from "../support/charts.ts";
import { forEachDistrict } from "../support/districts.ts";
import type { BuiltSite } from "../support/site.ts";
import { suite } from "../support/suite.ts";

const files = suite("chart files");

const textIn = (site: BuiltSite, file: string) => Buffer.from(site.files.get(file) ?? "").toString("utf8");
const isDrawn = (kind: string) => kind !== "gantt" && kind !== "timeline";

/** The chart as the pages that are no frame show it. */
function shown(site: BuiltSite, id: string): { file: string; html: string }[] {
  return [...site.pages].flatMap(([file, page]) => {
    const html = file.startsWith("charts/") || file.startsWith("editions/") ? undefined : chartsOf(page).get(id);
    return html === undefined ? [] : [{ file, html }];
  });
}

forEachDistrict(files, "are linked from their chart, and none is missing", (site) => {
  let linked = 0;
  for (const { id } of site.briefing.charts.values())
    for (const { file, html } of shown(site, id)) {
      const links = Array.from(html.matchAll(/href="([^"]*charts\/[^"]*)"/g), ([, link = ""]) =>
        new URL(link, `http://site.example/${file}`).pathname.slice(1),
      );
      const files = ["svg", "png", "csv"].map((ending) => `charts/${id}/${id}.${ending}`);
      assert.equal(links, [...files, `charts/${id}/index.html`]);
      for (const link of links) assert.ok(site.files.has(link), link);
      assert.match(site.pages.get(`charts/${id}/index.html`) ?? "", `href="${id}.csv"`);
      linked += 1;
    }
  assert.ok(linked > 0);
});

forEachDistrict(files, "draw in SVG, valid XML, what the page draws, under its title and with its sources", (site) => {
  for (const chart of site.briefing.charts.values()) {
    const svg = textIn(site, `charts/${chart.id}/${chart.id}.svg`);
    assert.is(XMLValidator.validate(svg), true, chart.id);
    const { svg: root } = new XMLParser({ ignoreAttributes: false }).parse(svg);
    assert.is(root["@_xmlns"], "http://www.w3.org/2000/svg");
    assert.not.match(svg, /var\(|href="(?!https?:)|url\((?!#)|<script/, `${chart.id} depends on nothing`);
    const [{ html = "" } = {}] = shown(site, chart.id);
    const lines = textOf(svg).split("\n");
    const drawings = html.match(
      /<svg class="(?:chart-drawing|gantt-scale)".*?\n<\/svg>|<svg class="gantt-row".*?<\/svg><\/svg>/gs,
    );
    const drawing = drawings?.join("\n") ?? "";
    for (const line of textOf(drawing).split("\n")) assert.ok(lines.includes(line), `${chart.id}: ${line}`);
    for (const id of figuresSaid(drawing, "tspan")) assert.ok(figuresSaid(svg, "tspan").has(id), id);
    for (const [bar] of drawing.matchAll(/<rect [^>]*>/g))
      assert.ok(svg.includes(bar.replace(/(?:><\/rect>|\/?>)$/, "")), `${chart.id}: ${bar}`);
    const words = lines.join(" ").replace(/\s+/g, " ");
    assert.ok(words.includes(String(root.title["#text"] ?? root.title)), `${chart.id}: title`);
    for (const [, , said = ""] of html.matchAll(/class="gantt-(label|words)">(.*?)<\/div>/g))
      for (const word of textOf(said.replace(/<span class="unseen">.*?<\/span>/g, "")).split(/\s+/))
        assert.ok(words.includes(word), `${chart.id}: ${word}`);
    for (const { source } of sourcesOf(chart, site.briefing)) assert.ok(words.includes(source.publisher), source.id);
    assert.ok(words.includes(`${site.briefing.settings.title}, ${site.briefing.edition.label.toLowerCase()}`), words);
  }
});

forEachDistrict(files, "are pictures of twice the size of the SVG, and not blank", async (site) => {
  for (const { id } of site.briefing.charts.values()) {
    const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(textIn(site, `charts/${id}/${id}.svg`)) ?? [];
    const picture = sharp(Buffer.from(site.files.get(`charts/${id}/${id}.png`) ?? ""));
    const { format, width: wide, height: high } = await picture.metadata();
    assert.equal([format, wide, high], ["png", 2 * Number(width), 2 * Number(height)], id);
    const { entropy } = await picture.stats();
    assert.ok(entropy > 0.1, `${id}: entropy ${entropy}`);
  }
});

forEachDistrict(files, "give in CSV a row for each figure, with its value and the edition to cite", (site) => {
  const { charts, figures, commitments, edition } = site.briefing;
  for (const chart of charts.values()) {
    const rows = parse(textIn(site, `charts/${chart.id}/${chart.id}.csv`), { columns: true }) as Record<
      string,
      string
    >[];
    assert.ok(rows.length > 0, chart.id);
    for (const row of rows) assert.match(row["edition"] ?? "", edition.label.toLowerCase());
    if (!isDrawn(chart.kind)) {
      const wanted = chart.kind === "gantt" ? chart.commitments : undefined;
      for (const id of wanted?.map((one) => one.id) ?? commitments.keys())
        assert.ok(
          rows.some((row) => row["id"] === id),
          `${chart.id}: ${id}`,
        );
      continue;
    }
    for (const { id } of figuresIn(chart)) {
      const row = rows.find((one) => one["id"] === id);
      const { of, upper, value } = figures.get(id)!.quantity;
      assert.is(row?.["printed"], figures.get(id)?.printed);
      if (of === null && upper === null) assert.is(Number(row?.["value"]), value, `${chart.id}: ${id}`);
    }
  }
});

forEachDistrict(files, "stay out of search, sitemap and dated copies", (site) => {
  for (const [file, contents] of site.files) {
    if (/^editions\/[^/]+\/charts\//.test(file)) assert.unreachable(file);
    if (/sitemap|search-index/.test(file)) assert.not.match(Buffer.from(contents).toString(), /charts\//, file);
  }
  for (const id of site.briefing.charts.keys())
    assert.match(site.pages.get(`charts/${id}/index.html`) ?? "", /<meta name="robots" content="noindex">/);
});

forEachDistrict(files, "are refused when a number in one is altered", (site) => {
  const faults = (file: string, text: string) => {
    const problems = new Problems();
    const gate = new NumberGate(site.briefing);
    gate.readFiles(new Map([[file, text]]));
    gate.report(problems);
    return problems.list.filter((problem) => problem.file === file).length;
  };
  let planted = 0;
  for (const { id } of site.briefing.charts.values())
    for (const file of [`charts/${id}/${id}.svg`, `charts/${id}/${id}.csv`]) {
      if (!site.files.has(file)) continue;
      const text = textIn(site, file);
      assert.is(faults(file, text), 0, file);
      const places = file.endsWith("svg")
        ? text.matchAll(/(?<=<tspan data-figure[^>]*>)\d|(?<=<title[^>]*>[^<]*)\d/g)
        : text.matchAll(/(?<=,)\d/g);
      for (const { index } of [...places].slice(0, 6)) {
        const digit = String((Number(text[index]) + 1) % 10);
        assert.ok(faults(file, text.slice(0, index) + digit + text.slice(index + 1)) > 0, `${file} at ${index}`);
        planted += 1;
      }
    }
  assert.ok(planted > 5);
});

files.run();
