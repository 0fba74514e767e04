// The built site against the sources: every fact appears with its paragraph, and no other number does.

import * as assert from "uvu/assert";
import path from "node:path";
import { parseDocument, DomUtils } from "htmlparser2";
import { formatQuantity } from "../../src/model/format.ts";
import { forEachDistrict } from "../support/districts.ts";
import { builtSite, type BuiltSite } from "../support/site.ts";
import { suite } from "../support/suite.ts";

const facts = suite<{ site: BuiltSite }>("site facts");

facts.before(async (context) => {
  context.site = await builtSite();
});

const plain = (html: string) => DomUtils.textContent(parseDocument(html)).replace(/\s+/g, " ");

/** Facts of the article, and the paragraph that states each, counted by hand. */
const STATED: [paragraph: number, words: string][] = [
  [1, "20 billion yuan"],
  [3, "Qin Changde"],
  [3, "5 July 2024"],
  [3, "Chongqing Hub Port Industrial Park"],
  [3, "New International Land-Sea Trade Corridor"],
  [4, "Heavy plate production line of Southwest Aluminum"],
  [5, "Hanyang Arsenal"],
  [5, "1930s"],
  [6, "32 of 41 major industrial categories"],
  [6, "408 municipal-level or higher innovation platforms"],
  [6, "over 260,000 businesses"],
  [7, "three parks"],
  [7, "six more parks"],
  [7, "Ecological Science and Innovation Industrial Park"],
  [7, "Aerospace"],
  [7, "Equipment manufacturing"],
  [7, "Specialized innovation"],
  [7, "Corporate innovation"],
  [7, "Industrial incubation"],
  [8, "Launch Huanglian Port"],
  [8, "August 2024"],
  [8, "Bulk commodity trading centre"],
  [8, "Metal processing base"],
  [8, "Intelligent warehousing centre"],
  [8, "1.7 million tonnes"],
  [8, "5 billion yuan"],
  [8, "about 688.02 million US dollars"],
  [9, "33 large-scale industrial enterprises"],
  [9, "Southwest Aluminum (Group) Co., Ltd."],
  [9, "20 billion yuan"],
  [9, "2.75 billion US dollars"],
  [9, "industrial hub for new materials"],
  [10, "Bosch"],
  [10, "national-level base for hydrogen-powered commercial vehicles"],
  [10, "Western Hydrogen Valley"],
  [10, "20 billion yuan"],
  [11, "25.88 million square metres"],
  [11, "Complete the redevelopment"],
  [12, "Li Shun"],
  [13, "A photograph of the community"],
  [14, "about 60 million visitors"],
  [14, "industrial heritage"],
  [15, "snack and beverage stalls"],
];

facts("gives every statement of the article with its paragraph", ({ site }) => {
  const page = parseDocument(site.pages.get("sources/ichongqing-2024-07-07/index.html") ?? "");
  for (const [paragraph, words] of STATED) {
    const entry = DomUtils.getElementById(`paragraph-${paragraph}`, page);
    assert.ok(entry, `paragraph ${paragraph} has an entry`);
    const text = DomUtils.textContent(entry ?? []).replace(/\s+/g, " ");
    assert.ok(text.includes(words), `paragraph ${paragraph} states "${words}"; found: ${text}`);
  }
});

facts("says due dates on the commitments page", ({ site }) => {
  const text = plain(site.pages.get("commitments/index.html") ?? "");
  for (const words of ["August 2024", "2027", "not yet due", "no due date given", "Qin Changde"])
    assert.ok(text.includes(words), words);
  assert.not.match(text, /\b(?:missed|failed|overdue)\b/i);
});

forEachDistrict(facts, "offers every figure as JSON with what is needed to use and check it", (site) => {
  const rows = JSON.parse(String(site.files.get("data/figures.json"))) as Record<string, unknown>[];
  assert.ok(Array.isArray(rows));
  assert.is(rows.length, site.briefing.figures.size);
  for (const row of rows) {
    for (const field of [
      "id",
      "label",
      "about",
      "kind",
      "printed",
      "value",
      "unit",
      "bound",
      "source",
      "paragraph",
      "source_date",
      "period_start",
      "period_end",
      "due_start",
      "due_end",
      "caveat",
      "url",
    ]) {
      assert.ok(field in row, `${String(row["id"])} has ${field}`);
    }
    assert.ok(site.pages.has(String(row["url"])), `${String(row["url"])} is a page`);
  }
});

forEachDistrict(facts, "says of each figure how far it was checked, wherever a reader meets it", (site) => {
  const rows = JSON.parse(String(site.files.get("data/figures.json"))) as Record<string, unknown>[];
  const register = [...site.pages].filter(([file]) => /^figures\/(?:page-\d+\/)?index\.html$/.test(file));
  const listed = new Map<string, string>();
  for (const row of register.flatMap(([, html]) => html.split("<tr>"))) {
    const [figure, level] = [/data-figure="([^"]*)"/.exec(row), /class="level"[^>]*>([^<]*)<\/td>/.exec(row)];
    if (figure !== null && level !== null) listed.set(figure[1] ?? "", level[1] ?? "");
  }
  const counts = { "Words only": 0, "Whole text fingerprinted": 0, "Two captures agree": 0 };
  const check = plain(site.pages.get("check/index.html") ?? "");
  for (const { id, source } of site.briefing.figures.values()) {
    const [level, code] =
      source.extent === "full"
        ? (["Whole text fingerprinted", "whole-text"] as const)
        : (["Words only", "words-only"] as const);
    counts[level] += 1;
    assert.is(listed.get(id), level, `register, ${id}`);
    assert.is(rows.find((row) => row["id"] === id)?.["checked"], code, id);
    for (const file of [`figures/${id}/index.html`, `sources/${source.id}/index.html`])
      assert.match(plain(site.pages.get(file) ?? ""), `Checked${level}.`, file);
    assert.ok(check.includes(`${source.mark} ${source.publisher}: ${level.toLowerCase()}`), source.id);
  }
  const line = Object.entries(counts).map(([level, count]) => `${level}: ${count}.`);
  const said = `How far the ${site.briefing.figures.size} figures were checked. ${line.join(" ")}`;
  assert.ok(plain(register[0]?.[1] ?? "").includes(said), said);
});

facts("says on home how many figures were checked how far, and leads to what that means", ({ site }) => {
  const home = site.pages.get("index.html") ?? "";
  const said =
    "How far the 123 figures were checked. Words only: 106. Whole text fingerprinted: 17. Two captures agree: 0.";
  assert.ok(plain(home).includes(said));
  assert.match(home, /href="figures\/index\.html#checked"/);
  assert.match(site.pages.get("figures/index.html") ?? "", /<h2 id="checked"/);
});

facts("offers the numbers as their words say them", ({ site }) => {
  const rows = JSON.parse(String(site.files.get("data/figures.json"))) as Record<string, unknown>[];
  const businesses = rows.find(({ id }) => id === "businesses");
  assert.is(businesses?.["value"], 260000);
  assert.is(businesses?.["bound"], "over");
  const output = rows.find(({ id }) => id === "hydrogen-output");
  assert.equal(
    [output?.["value"], output?.["unit"], output?.["due_start"], output?.["due_end"], output?.["kind"]],
    [20_000_000_000, "CNY", "2027-01-01", "2027-12-31", "target"],
  );
});

forEachDistrict(facts, "writes each figure as data that names it, with its value and its bound", (site) => {
  let seen = 0;
  for (const [file, html] of site.pages) {
    for (const element of DomUtils.getElementsByTagName("data", parseDocument(html), true)) {
      const id = element.attribs["data-figure"];
      if (id === undefined) continue;
      seen += 1;
      const figure = site.briefing.figures.get(id) ?? site.briefing.derived.get(id);
      assert.ok(figure, `${file} names ${id}`);
      const renderings = (["prose", "table", "number"] as const).map((style) =>
        formatQuantity(figure!.quantity, { style }),
      );
      assert.ok(
        renderings.includes(DomUtils.textContent(element)),
        `${file}: ${id} reads "${DomUtils.textContent(element)}"`,
      );
      assert.match(element.attribs["value"] ?? "", /^-?\d+(?:\.\d+)?(?:\/-?\d+(?:\.\d+)?)?$/);
      const link = element.parent as { attribs?: Record<string, string> } | null;
      const target = path.posix.join(path.posix.dirname(file), link?.attribs?.["href"] ?? "");
      assert.is(target, `figures/${id}/index.html`, `${file}: ${id} leads to its entry`);
    }
  }
  assert.ok(seen > site.briefing.figures.size * 2, `only ${seen} figures seen`);
});

facts("reads the figures of another district, in its units and its currency", async () => {
  const { files } = await builtSite("test/sites/second/input");
  const rows = JSON.parse(String(files.get("data/figures.json"))) as Record<string, unknown>[];
  assert.equal(
    ["area", "residents", "schools", "kiln-gas", "heat-cost"]
      .map((id) => rows.find((row) => row["id"] === id))
      .map((row) => [row?.["value"], row?.["unit"], row?.["bound"]]),
    [
      [1240, "ha", "exact"],
      [38_500, "count", "about"],
      [12, "count", "exact"],
      [9600, "MWh", "exact"],
      [4_200_000, "GBP", "exact"],
    ],
  );
});

facts("never shows a bounded number without its bound", ({ site }) => {
  for (const [file, html] of site.pages) {
    const text = plain(html).replaceAll("over 260,000", "").replaceAll("about 60 million", "");
    assert.not.match(text, /260,000|60 million/, file);
  }
});

facts.run();
