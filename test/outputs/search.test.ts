// Search on the real site: by English, Chinese and numbers, with typing errors; and what it leaves out.

import MiniSearch from "minisearch";
import * as assert from "uvu/assert";
import { find } from "../../assets/js/search/find.ts";
import { PageStore } from "../../src/site/page-store/page-store.ts";
import { readPage } from "../../src/html/read-page.ts";
import { DATA_LINE } from "../../src/outputs/search/search-script.ts";
import { searchOptions, type IndexedEntry, type SearchData } from "../../src/model/search/entry.ts";
import { builtSite, type BuiltSite, searchScriptOf } from "../support/site.ts";
import { suite } from "../support/suite.ts";

const sections = suite("search sections");

const read = (html: string) =>
  readPage(`<main>${html}</main>`, "/a/", "a.md").sections.map(({ id, title, passages, values }) => [
    id,
    title,
    passages,
    values,
  ]);

sections("splits a page at its headings, and identifies a section by the element that its heading labels", () => {
  assert.equal(
    read(
      '<h1>A <em>page</em></h1><p>One.</p><h2 id="b">B</h2><p>Two.</p><section id="c" aria-labelledby="c-title">' +
        '<h3 id="c-title">C</h3><p>Three.</p></section><h2>D</h2>',
    ),
    [
      [null, "A page", ["One."], []],
      ["b", "B", ["Two."], []],
      ["c", "C", ["Three."], []],
    ],
  );
});

sections("leaves out menus, tables, source marks, popover definitions, and elements marked as not searchable", () => {
  const kept = '<p>It grew <a class="cite" href="/s/"><span class="unseen">Source: x</span>A</a>.</p>';
  const left =
    '<nav><p>x</p></nav><table><tr><td>x</td></tr></table><p data-search="no">x</p><details><p>x</p></details>' +
    '<pre data-citation="plain:x">x</pre><dl><dt>x</dt></dl>';
  assert.equal(read(`${kept}<p>Of <button>mu</button><span popover> A unit.</span>, so.</p>${left}`), [
    [null, "", ["It grew.", "Of mu, so."], []],
  ]);
  assert.equal(
    readPage("<header><p>x</p></header><main></main><footer>x</footer>", "/a/", "a.md").sections[0]?.passages,
    [],
  );
});

sections("splits a long block into sentences, and never splits a bound element", () => {
  const long = "This sentence is long enough to be told by itself, and it says nothing at all, as long sentences do.";
  assert.equal(
    read(
      `<p>${long} It has <data value="5" data-figure="x">approx. USD 5 million</data>. Firms (Co. Ltd. A. B) <q ` +
        `data-printed="figure:x">Over it. Under it</q>. ${long}</p>`,
    )[0]?.[2],
    [long, "It has approx. USD 5 million.", "Firms (Co. Ltd. A. B) Over it. Under it.", long],
  );
});

sections("separates a label in bold from the sentence after it, and nothing else", () => {
  assert.equal(
    read(
      "<p><strong>Note</strong> The town grew.</p><p><strong>Over</strong> 260 came.</p><p>The <strong>Big" +
        "</strong> One.</p>",
    )[0]?.[2],
    ["The town grew.", "Over 260 came.", "The Big One."],
  );
});

sections("collects the plain digits of figures", () => {
  assert.equal(
    read(
      '<p><data value="20000000000" data-figure="x">20 billion</data>, <data value="3/5" data-figure="y">3 to 5' +
        "</data></p>",
    )[0]?.[3],
    ["20000000000", "3", "5"],
  );
});

sections("excludes pages that exclude search engines", () => {
  assert.is(readPage('<meta name="robots" content="noindex">', "/a/", "a.md").searchable, false);
  assert.is(readPage('<meta name="robots" content="all">', "/a/", "a.md").searchable, true);
});

sections("writes the final name of a file into every page, relative to the page", () => {
  const page = readPage(
    '<script src="/b.js" data-href="/assets/late.js"></script><p>"assets/late.js"</p>',
    "/a/b/",
    "a.md",
  );
  const kept = new PageStore().addFinished(page);
  kept.rename(new Map([["/assets/late.js", "/assets/soon.js"]]));
  assert.is(kept.html, '<script src="../../b.js" data-href="../../assets/soon.js"></script><p>"assets/late.js"</p>');
  assert.equal(
    kept.links.map(({ file }) => file),
    ["b.js", "assets/soon.js"],
  );
  assert.throws(
    () => kept.rename(new Map([["/assets/soon.js", "/assets/later.js"]])),
    /is not as long as its placeholder/,
  );
});

sections.run();

interface Context {
  site: BuiltSite;
  data: SearchData;
  index: MiniSearch<IndexedEntry>;
}

const search = suite<Context>("search");

search.before(async (context) => {
  context.site = await builtSite();
  const [, script] = searchScriptOf(context.site);
  context.data = JSON.parse(DATA_LINE.exec(script)?.[1] ?? "") as SearchData;
  context.index = MiniSearch.loadJS<IndexedEntry>(
    context.data.index as never,
    searchOptions(context.data.entries.map(({ kind }) => kind)),
  );
});

/** Queries, and a page that must be among the first three results. */
const ASKED: [asked: string, address: string][] = [
  ["260,000", "figures/businesses/index.html"],
  ["260000", "figures/businesses/index.html"],
  ["over 260,000 businesses", "figures/businesses/index.html"],
  ["20 billion", "figures/hydrogen-output/index.html"],
  ["20000000000", "figures/hydrogen-output/index.html"],
  ["25.88", "figures/redevelopment-area/index.html"],
  ["8.6%", "figures/new-city-industry-growth/index.html"],
  ["2,028", "figures/income-rural/index.html"],
  ["九龙新城", "names/index.html#place-jiulong-new-city"],
  ["新城", "names/index.html#place-jiulong-new-city"],
  ["氢能", "parks/hydrogen/index.html"],
  ["氢谷", "sources/chinanews-2021-06-13/index.html"],
  ["verify", "check/index.html#proves"],
  ["check", "check/index.html"],
  ["proof", "check/index.html#proves"],
  ["规上工业", "glossary/index.html#term-above-scale-industry"],
  ["亩", "glossary/index.html#term-mu"],
  ["15万台", "figures/vehicle-output/index.html"],
  ["mu", "glossary/index.html#term-mu"],
  ["ILSTC", "glossary/index.html#term-ilstc"],
  ["land-sea trade corridor", "names/index.html#place-ilstc"],
  ["bosch", "names/index.html#organisation-bosch"],
  ["qin", "names/index.html#person-qin-changde"],
  ["light alloy", "parks/light-alloy/index.html"],
  ["launch huanglian port", "commitments/huanglian-launch/index.html"],
  ["hydrogen valley", "hydrogen-valley/index.html"],
  ["redevelopmnt", "figures/redevelopment-area/index.html"],
  ["hydrgen park", "parks/hydrogen/index.html"],
  ["Minzhucún", "names/index.html#place-minzhucun"],
  ["exchange rate", "figures/capacity-exchange-rate/index.html"],
  ["fingerprint", "about/index.html#how-paragraphs-are-counted"],
];

for (const [asked, address] of ASKED) {
  search(`finds ${address} by ${asked}`, ({ data, index }) => {
    const { found, whole } = find(index, asked);
    assert.ok(whole, "every word");
    const first = found.slice(0, 3).map(({ id }) => data.entries[id]?.address);
    assert.ok(first.includes(address), first.join("\n"));
  });
}

search("falls back to entries with some of the words, and finds nothing for unknown words", ({ index }) => {
  assert.is(find(index, "hydrogen xylophone").whole, false);
  assert.ok(find(index, "hydrogen xylophone").found.length > 0);
  for (const asked of ["xylophone", "琴", "260,001", "", "the of"]) assert.equal(find(index, asked).found, [], asked);
});

search("contains every searchable page and every record, and nothing else", ({ site, data }) => {
  const addresses = data.entries.map(({ address }) => address);
  assert.is(new Set(addresses).size, addresses.length);
  const files = new Set(addresses.map((address) => address.split("#")[0]));
  assert.equal(
    [...site.pages.keys()].filter((file) => !files.has(file) && !file.startsWith("charts/")),
    ["404.html"],
  );
  const kinds = new Map<string, number>();
  for (const { kind } of data.entries)
    kinds.set(kind.split(",")[0] ?? "", (kinds.get(kind.split(",")[0] ?? "") ?? 0) + 1);
  const { figures, parks, commitments, sources, people, organisations, places, terms, derived } = site.briefing;
  for (const [kind, records] of Object.entries({
    figure: figures,
    park: parks,
    commitment: commitments,
    source: sources,
    person: people,
    organisation: organisations,
    place: places,
    term: terms,
    calculation: derived,
  })) {
    assert.is(kinds.get(kind), records.size, kind);
  }
});

search("calls a target a target", ({ site, data }) => {
  for (const { id, kind } of site.briefing.figures.values()) {
    assert.is(data.entries.find(({ address }) => address === `figures/${id}/index.html`)?.kind, `figure, ${kind}`);
  }
});

search.run();
