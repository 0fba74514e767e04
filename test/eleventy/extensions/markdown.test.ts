// Markdown pages: shortcodes in them, raw HTML that stays text, sections of an edition.

import * as assert from "uvu/assert";
import { markdownFor } from "../../../src/site/render/markdown.ts";
import { shortcodesOf } from "../../../src/site/render/shortcodes/index.ts";
import { builtSite } from "../../support/site.ts";
import { suite } from "../../support/suite.ts";

const pages = suite("markdown");

const shortcodes = new Map([["echo", (...values: unknown[]) => `<b>${JSON.stringify(values)}</b>`]]);
const render = (text: string, editions: string[] = ["first", "second"]) =>
  markdownFor(shortcodes, editions, ["first", "second"]).render(text).trim();

pages("calls shortcodes with texts and numbers", () => {
  assert.is(render('So {% echo "a, b", 8 %}.'), '<p>So <b>["a, b",8]</b>.</p>');
  assert.is(render("{% echo %}"), "<p><b>[]</b></p>");
  assert.match(render('| a |\n|---|\n| {% echo "x" %} |'), /<td><b>\["x"\]<\/b><\/td>/);
});

pages("marks a shortcode that does not exist, and values that cannot be read", () => {
  assert.match(render('{% ecko "a" %}'), /class="mistake".*did you mean &quot;echo&quot;\?/);
  assert.match(render("{% echo a b %}"), /cannot be read/);
  assert.match(render('{% echo "a" "b" %}'), /cannot be read/);
});

pages("takes a shortcode that gives a block on a line of its own, and marks it in a line of text", () => {
  const blocks = new Map([["chart", (id: string) => `<figure>${id}</figure>`]]);
  const withCharts = (text: string) => markdownFor(blocks).render(text).trim();
  assert.is(withCharts('A\n\n{% chart "x" %}\n\nB'), "<p>A</p>\n<figure>x</figure>\n<p>B</p>");
  assert.is(withCharts('A\n{% chart "x" %}'), "<p>A</p>\n<figure>x</figure>");
  assert.match(withCharts('See {% chart "x" %}.'), /class="mistake".*a line of its own/);
  assert.match(withCharts('{% chart "x" %} and more'), /class="mistake"/);
});

pages("leaves raw HTML as text, and refuses links that run code", () => {
  assert.is(render("<script>alert(1)</script>"), "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>");
  for (const address of [
    "javascript:alert(1)",
    "JaVaScRiPt&colon;alert(1)",
    "&#x6a;avascript:alert(1)",
    "vbscript:x",
    "data:text/html,x",
  ])
    assert.not.match(render(`[x](${address})`), /href/, address);
});

pages("marks a picture that is asked for by an address, and a sign that cannot be read", () => {
  assert.match(
    render("![x](https://out.example/x.png)"),
    /class="mistake" data-line="1" data-message="A picture is referred to by its address\."/,
  );
  for (const sign of ["\u0000", "\u0008", "\u202e", "\u2066", "\ud800", "\uffff", "\ufeff"])
    assert.is(render(`a${sign}b`), "<p>a\ufffdb</p>");
  assert.is(render("a\r\nb"), "<p>a\nb</p>");
});

pages("gives headings ids of letters, digits and hyphens", () => {
  assert.match(render("## Markets, brands & stalls"), /id="markets-brands-stalls"/);
  assert.match(render("## 氢能"), /id="氢能"/);
});

pages("shows a section from its edition on, or until it", () => {
  const text = "A\n\n::: since second\n\n## B\n\n- c\n\n:::\n\n::: until first\n\nD\n\n:::\n\nE";
  const words = (editions: string[]) =>
    render(text, editions)
      .replace(/<[^>]+>/g, "")
      .replace(/\s+/g, "");
  assert.is(words(["first"]), "ADE");
  assert.is(words(["first", "second"]), "ABcE");
});

pages("marks a shortcode that lacks what it needs", async () => {
  const { briefing } = await builtSite();
  const markdown = markdownFor(shortcodesOf(briefing));
  for (const name of ["figure", "name", "cite", "date", "printed", "chart"])
    assert.match(markdown.render(`{% ${name} %}`), /class="mistake"/, name);
  assert.match(markdown.render('{% printed "constructor", "x" %}'), /class="mistake"/);
});

pages("marks a section of an edition that is not there, and one that is never closed", () => {
  assert.match(
    render("::: since secnd\n\nA\n\n:::"),
    /There is no edition &quot;secnd&quot;.*did you mean &quot;second&quot;\?/,
  );
  assert.match(render("::: since second\n\nA"), /is never closed/);
  assert.not.match(render("::: since second\n\nA\n\n:::"), /mistake/);
});

pages.run();
