// Definitions put into rendered pages: at the first use of a word, in a list at the end, and in the glossary.

import * as assert from "uvu/assert";
import { localeOf } from "../../../src/messages/locales.ts";
import { markdownFor } from "../../../src/site/render/markdown.ts";
import { shortcodesOf } from "../../../src/site/render/shortcodes/index.ts";
import { UsingPages } from "../../../src/site/cross-page/backlinks.ts";
import { withDefinitions } from "../../../src/site/cross-page/glossary-links.ts";
import { checkUnusedTerms } from "../../../src/checks/unused-terms.ts";
import { Problems } from "../../../src/model/problem.ts";
import type { Term } from "../../../src/model/term.ts";
import { gateOnPage, smallBriefing } from "../../checks/small-briefing.ts";
import { builtSite, ContentCopy } from "../../support/site.ts";
import { suite } from "../../support/suite.ts";

const glossary = suite("glossary");

const term = (id: string, words: string, definition: string) =>
  [
    id,
    { type: "term", id, file: "_data/terms.ts", term: words, definition, source: null, about: null, paragraph: null },
  ] as unknown as [string, Term];
const small = smallBriefing();
const briefing = {
  ...small,
  leftOut: new Set(["term:broken"]),
  laterTerms: new Map([["ilstc", "ILSTC"]]),
  terms: new Map([
    term("mu", "mu", "A unit of *area*."),
    term("shop", "shop & stall", 'A place to {% term "buy" %} things.'),
    term("buy", "buy", "To get."),
  ]),
} as typeof small;

const ask = (...values: unknown[]) => shortcodesOf(briefing).get("term")?.(...(values as never[])) ?? "";
const inline = (text: string) => markdownFor(shortcodesOf(briefing)).renderInline(text);
const page = (content: string, url = "/a/") =>
  withDefinitions({ url, content: `${content}<div data-terms-here></div>` }, briefing, inline, null);

glossary("defines a word where it first stands, and lists it at the end", () => {
  assert.is(
    page(`<p>${ask("mu")}, ${ask("mu")}</p>`),
    '<p><label class="term">mu<button type="button" popovertarget="define-mu" aria-label="Define mu"></button></label><span class="term-note" id="define-mu" popover data-search="no"> <b>mu</b> A unit of <em>area</em>.</span>, mu</p>' +
      '<section class="terms-here" aria-labelledby="terms-here" data-search="no">\n<h2 id="terms-here">Terms on this page</h2>\n<dl>\n<div><dt><a href="/glossary/#term-mu">mu</a></dt><dd>A unit of <em>area</em>.</dd></div>\n</dl>\n</section>',
  );
});

glossary("shows other words for a term, escaped, and no button inside a definition", () => {
  const html = page(`<p>${ask("shop", "shops & co.")}</p>`);
  assert.match(
    html,
    /<label class="term">shops &amp; co\.<button type="button" popovertarget="define-shop" aria-label="Define shops &amp; co\."><\/button>/,
  );
  assert.match(html, /<b>shop &amp; stall<\/b> A place to buy things\./);
  assert.not.match(html, /define-buy|data-term/);
});

glossary("leaves a page without terms as it is", () => {
  assert.is(page("<p>x</p>"), "<p>x</p>");
});

glossary("writes the word alone for a term of a later edition, and marks one that is nowhere", () => {
  assert.is(ask("ilstc"), "ILSTC");
  assert.is(ask("ilstc", "the corridor"), "the corridor");
  assert.match(ask("mo"), /class="mistake".*did you mean &quot;mu&quot;\?/);
  assert.match(ask("broken"), /left out/);
});

glossary("tells the glossary which pages use a term", () => {
  const pages = new UsingPages("data-term-usage");
  withDefinitions({ url: "/a/", content: `<h1>One</h1>${ask("mu")}` }, briefing, inline, pages);
  assert.is(
    pages.fill('<h1>G</h1><div data-term-usage="mu"></div><div data-term-usage="shop"></div>', localeOf("en")),
    '<h1>G</h1><ul><li><a href="/a/">One</a></li></ul><p>On no other page.</p>',
  );
  assert.equal([...pages.ids], ["mu"]);
});

glossary("refuses a term that no page uses, in the newest edition only", () => {
  const report = (edition: string) => {
    const problems = new Problems();
    checkUnusedTerms(
      new Set(["mu", "buy"]),
      { ...briefing, edition: { ...briefing.edition, id: edition } } as typeof briefing,
      problems,
    );
    return problems.list;
  };
  assert.equal(report("first"), [
    {
      file: "_data/terms.ts",
      record: "shop",
      message: "no page uses the term “shop & stall”.",
      suggestion: '{% term "shop" %} at its first use on a page, or remove the term.',
    },
  ]);
  assert.equal(report("older"), []);
});

glossary("lets the gate read a definition where it stands", () => {
  const numbered = {
    ...briefing,
    terms: new Map([term("mu", "mu", "A Chinese unit of area, that is 667 square meters.")]),
  } as typeof small;
  const defined = withDefinitions({ url: "/a/", content: `<p>${ask("mu")}</p>` }, numbered, inline, null);
  const [problem] = gateOnPage(defined, numbered);
  assert.match(problem?.message ?? "", /the number "667" comes from no figure/);
  assert.is(problem?.file, "_data/terms.ts");
});

glossary(
  "refuses on the real site a number in a definition, an unknown term and an unused one, and says where",
  async () => {
    const copy = await ContentCopy.make();
    await copy.change(
      "_data/terms.ts",
      "A Chinese unit of area, used for land.",
      "A Chinese unit of area, about 667 square meters of land.",
    );
    await copy.change("src/pages/industry.md", '{% term "ilstc" %}', '{% term "ilsct" %}');
    await copy.change("src/pages/district/index.njk", '{% term "streets-and-towns" %}', "streets and towns");
    await copy.change("_data/figures/district-2018.ts", 'label: "Towns"', 'label: "Rural units"');
    await copy.change("_data/figures/district-2018.ts", 'label: "Streets"', 'label: "Urban units"');
    await copy.change("_data/terms.ts", 'spellings: ["streets", "towns"],', "");
    const problems = await copy.problems();
    const has = (file: string, words: RegExp) =>
      problems.some(
        (problem) => problem.file === file && words.test(`${problem.record} ${problem.message} ${problem.suggestion}`),
      );
    assert.ok(
      has("_data/terms.ts", /mu · definition the number "667 square meters|mu · definition the number "667/),
      JSON.stringify(problems, null, 1),
    );
    assert.ok(has("src/pages/industry.md", /There is no term "ilsct"\. did you mean "ilstc"\?/));
    assert.ok(has("_data/terms.ts", /streets-and-towns no page uses/));
  },
);

glossary(
  "gives every term of the real site an entry with its definition, and every definition a unique id on its page",
  async () => {
    const site = await builtSite();
    const html = site.pages.get("glossary/index.html") ?? "";
    for (const { id, term: words } of site.briefing.terms.values())
      assert.ok(html.includes(`<h2 id="term-${id}">${words}</h2>`), id);
    assert.not.match([...site.pages.values()].join(""), /data-term(?:s-here|-usage)?=|data-terms-here/);
  },
);

glossary.run();
