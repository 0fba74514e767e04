// The editions of the real briefing: each contains nothing later, and two builds give the same bytes.

import { createHash } from "node:crypto";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { DomUtils, parseDocument } from "htmlparser2";
import * as assert from "uvu/assert";
import { foldersOf } from "../../src/site/paths.ts";
import { buildSite, type Site } from "../../src/eleventy/build-site.ts";
import { builtSite, ContentCopy, type BuiltSite } from "../support/site.ts";
import { suite } from "../support/suite.ts";

const editions = suite<{ first: Site; second: Site; newest: BuiltSite }>("site editions");

editions.before(async (context) => {
  context.newest = await builtSite();
  context.first = await buildSite(foldersOf(), { edition: "2024-07" });
  context.second = await buildSite(foldersOf(), { edition: "2026-11" });
});

const text = (site: Site, file: string) => String(site.files.get(file) ?? "");

editions("builds the earlier editions without a problem", ({ first, second }) => {
  assert.equal([...first.problems, ...second.problems], []);
});

editions("keeps what came later out of the first edition", ({ first, newest }) => {
  const later = [...newest.briefing.sources.values()].filter(({ id }) => id !== "ichongqing-2024-07-07");
  assert.is(later.length, 10);
  for (const [file, contents] of first.files) {
    for (const { id, address } of later) {
      assert.not.ok(file.includes(id), file);
      assert.not.ok(String(contents).includes(address), `${file} holds ${address}`);
    }
    // The axis of the timeline names every year up to the last due date.
    const read = String(contents).replace(/<tspan data-date="\d{4}">\d{4}<\/tspan>/g, "");
    if (file.endsWith(".html"))
      assert.not.match(DomUtils.textContent(parseDocument(read)), /2025|2026|九|Guohong|Taojia|Minzhu Village/, file);
  }
  assert.not.ok(first.files.has("district/index.html"));
  assert.match(text(first, "commitments/index.html"), /not yet due/);
  assert.not.match(text(first, "commitments/index.html"), /due date passed/);
});

editions(
  "defines in the first edition only the words that it has, and finds nothing that came later",
  ({ first, newest }) => {
    const defined = (site: Site) =>
      [...text(site, "glossary/index.html").matchAll(/id="term-([^"]+)"/g)].map((match) => match[1]);
    assert.equal(defined(first), ["ilstc", "one-port-and-nine-parks", "yuan"]);
    assert.equal(defined(newest).sort(), [...newest.briefing.terms.keys()].sort());
    const script = [...first.files].find(([file]) => file.startsWith("assets/search-index-"))?.[1];
    assert.not.match(String(script), /2025|2026|九龙新城|Guohong|Taojia|Minzhu Village|above-scale/);
  },
);

editions("says in each edition what became of the commitments of the first", ({ second, newest }) => {
  const then = text(second, "commitments/huanglian-launch/index.html");
  assert.match(then, /due date passed, no outcome found/);
  assert.match(then, /The sources of this edition report no outcome/);
  assert.not.match(then, /looked for/);
  const now = DomUtils.textContent(parseDocument(text(newest, "commitments/huanglian-launch/index.html")));
  for (const words of ["a part reported done", "a report of construction", "reported 5 months after the due month"])
    assert.match(now, words);
  assert.match(now, "not reported: whether it is operating");
  // That nothing more was found rests on a search, with its day and words.
  assert.match(now, /What was searched\s*When28 November 2026/);
  assert.match(now, "黄磏港一期 泊位 年吞吐量");
  for (const id of newest.briefing.commitments.keys())
    assert.match(text(newest, `commitments/${id}/index.html`), /id="searched"/, id);
  const redevelopment = text(newest, "commitments/redevelopment/index.html");
  assert.match(redevelopment, /not yet due/);
  assert.match(redevelopment, /How it differs/);
  const hydrogen = text(newest, "commitments/hydrogen-output/index.html");
  assert.match(hydrogen, /the park, the year and the plan are different/);
  for (const [file, contents] of newest.files)
    if (file.endsWith(".html")) assert.not.match(String(contents), /\bmissed\b/i, file);
});

editions("reads the figures of Chinese sources from their Chinese words", ({ newest }) => {
  const rows = JSON.parse(text(newest, "data/figures.json")) as Record<string, unknown>[];
  const value = (id: string) => rows.find((row) => row["id"] === id);
  assert.equal(
    [value("projects-investment")?.["value"], value("projects-investment")?.["unit"]],
    [8_760_000_000, "CNY"],
  );
  assert.equal(
    ["value", "lower", "upper"].map((name) => value("valley-years")?.[name]),
    [null, 3, 5],
  );
  assert.equal(
    [
      value("semiconductor-land")?.["value"],
      value("semiconductor-land")?.["unit"],
      value("semiconductor-land")?.["bound"],
    ],
    [100, "mu", "about"],
  );
  assert.is(value("component-output")?.["value"], 600_000);
  const page = text(newest, "figures/projects-investment/index.html");
  assert.match(page, /lang="zh"[^>]*>总投资达87\.6亿元/);
  assert.match(page, /Translation:/);
  assert.match(page, /<dt>Checked<\/dt><dd><a [^>]*data-checked="[^"]*"[^>]*>Words only<\/a>/);
});

editions(
  "finds the break of the series before anyone declares it, and draws it once it is declared",
  async ({ newest }) => {
    const years = text(newest, "district/years/index.html");
    assert.is([...years.matchAll(/<line class="chart-break"/g)].length, 3);
    assert.match(DomUtils.textContent(parseDocument(years)), "Break between 2023 and 2024: The base year was revised");
    const copy = await ContentCopy.make();
    await copy.change("_data/breaks.ts", 'between: ["2023", "2024"]', 'between: ["2018", "2023"]');
    const { problems } = await buildSite(copy.folders);
    const found = problems.filter(({ suggestion }) => suggestion.includes("a record in _data/breaks.ts"));
    assert.equal(found.map(({ record }) => record).sort(), [
      "gdp-2024 · measure",
      "gdp-per-resident-2024 · measure",
      "value-added-primary-2024 · measure",
      "value-added-secondary-2024 · measure",
      "value-added-tertiary-2024 · measure",
    ]);
  },
);

editions("says that two sources agree where they do, from their numbers", ({ newest }) => {
  const page = text(newest, "figures/gdp-2018/index.html");
  assert.match(page, /<dt>Two sources agree<\/dt><dd>[^/]*href="\.\.\/gdp\/index\.html"/);
  assert.not.match(text(newest, "figures/gdp-2023/index.html"), /sources agree/);
  // One gives a lower limit, the other a number.
  assert.not.match(text(newest, "figures/residents-2018/index.html"), /sources agree/);
});

editions("lists what the second edition added and which commitment moved", ({ newest }) => {
  const page = text(newest, "changes/index.html");
  assert.match(page, /Launch Huanglian Port<\/a>: from “not yet due” to “due date passed, no outcome found”/);
  assert.match(page, /Chongqing Daily/);
});

editions("gives every point of the timeline its words, and a commitment its link", ({ newest }) => {
  const list = [...text(newest, "timeline/index.html").matchAll(/<ol class="gantt-rows".*?<\/ol>/gs)].join("");
  const { events, commitments } = newest.briefing;
  assert.equal(
    [...list.matchAll(/id="point-([^"]+)"/g)].map((match) => match[1]).sort(),
    [...events.map(({ id }) => `event-${id}`), ...Array.from(commitments.keys(), (id) => `commitment-${id}`)].sort(),
  );
  for (const { id, label } of commitments.values())
    assert.ok(list.includes(`<a href="../commitments/${id}/index.html">${label.replaceAll("'", "&#39;")}</a>`), id);
});

editions("draws a chart with what an edition knows, and none where that is too little", ({ first, newest }) => {
  const drawn = (site: Site, file: string, chart: string) =>
    new Set(
      [
        ...(
          new RegExp(`<figure[^>]* id="chart-${chart}">.*?</figure>`, "s").exec(text(site, file))?.[0] ?? ""
        ).matchAll(/tspan data-figure="([^"]+)"/g),
      ].map((match) => match[1]),
    );
  assert.equal(
    [...drawn(newest, "commitments/output/index.html", "output-targets")],
    ["hydrogen-output", "huanglian-production-value", "guohong-output"],
  );
  assert.equal(
    [...drawn(first, "commitments/output/index.html", "output-targets")],
    ["hydrogen-output", "huanglian-production-value"],
  );
  assert.equal([...drawn(first, "industry/index.html", "industrial-categories")], ["industrial-categories-present"]);
  assert.is(drawn(newest, "urban-renewal/index.html", "minzhucun-areas").size, 4);
  assert.not.match(text(first, "urban-renewal/index.html"), /<figure[^>]* id="chart-/);
});

editions("offers a feed with an entry an edition", ({ newest, first }) => {
  const feed = text(newest, "feed.xml");
  assert.is(XMLValidator.validate(feed), true);
  const parsed = new XMLParser({ ignoreAttributes: false }).parse(feed) as {
    feed: {
      id: string;
      updated: string;
      entry: { id: string; updated: string; title: string; link: { "@_href": string } }[];
    };
  };
  assert.equal(
    parsed.feed.entry.map(({ updated }) => updated),
    ["2026-11-28T00:00:00Z", "2026-11-23T00:00:00Z", "2024-07-07T00:00:00Z"],
  );
  assert.match(parsed.feed.id, /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  const older = new XMLParser().parse(text(first, "feed.xml")) as { feed: { id: string; entry: { id: string } } };
  assert.is(older.feed.id, parsed.feed.id);
  assert.is(older.feed.entry.id, parsed.feed.entry.at(-1)?.id);
});

editions("shows a correction with what it read before, and leaves the first edition as it was", async () => {
  const copy = await ContentCopy.make();
  await copy.change(
    "_data/briefing.ts",
    "  ],\n} satisfies SettingsRecord;",
    '    { id: "2027-01", date: "2027-01-15", label: "Fourth edition", sources: [] },\n  ],\n} satisfies SettingsRecord;',
  );
  await copy.change(
    "_data/figures/district.ts",
    `printed: "over 260,000 businesses",
    rank:`,
    `printed: "over 270,000 businesses",
    revisions: [{
      edition: "2027-01",
      was: { printed: "over 260,000 businesses" },
      reason: "The article was corrected.",
    }],
    rank:`,
  );
  const now = await buildSite(copy.folders);
  assert.equal(now.problems, []);
  assert.match(
    DomUtils.textContent(parseDocument(text(now, "changes/index.html"))),
    "over 270,000 businesses, before: over 260,000 businesses. The article was corrected.",
  );
  assert.match(text(now, "figures/businesses/index.html"), /over 260,000 businesses/);
  const then = await buildSite(copy.folders, { edition: "2026-11" });
  assert.equal(then.problems, []);
  assert.match(text(then, "figures/businesses/index.html"), /over 260,000 businesses/);
  assert.not.match(text(then, "figures/businesses/index.html"), /270,000/);
});

editions("gives the same bytes when it is built again", async ({ first }) => {
  const again = await buildSite(foldersOf(), { edition: "2024-07" });
  const hashes = (site: Site) =>
    [...site.files].map(([file, contents]) => `${createHash("sha256").update(contents).digest("hex")} ${file}`).sort();
  assert.equal(hashes(again), hashes(first));
});

editions.run();
