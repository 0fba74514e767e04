// Reading a finished page once: links made relative without touching another byte, and what a reader can meet.

import * as assert from "uvu/assert";
import { readPage } from "../../src/html/read-page.ts";
import { suite } from "../support/suite.ts";

const links = suite("page links");

/** What is written on the page `/parks/hydrogen/`, and how it is published. */
const REWRITTEN: [written: string, published: string][] = [
  ['<a href="/">Home</a>', '<a href="../../index.html">Home</a>'],
  ['<a href="/parks/">Parks</a>', '<a href="../index.html">Parks</a>'],
  ['<a href="/parks/hydrogen/#aims">Aims</a>', '<a href="index.html#aims">Aims</a>'],
  [
    "<a  href='/figures/?a=1&amp;b=2#x' class=a>x</a >",
    '<a  href="../../figures/index.html?a=1&amp;b=2#x" class=a>x</a >',
  ],
  ["<a href=/data/figures.json>JSON</a>", '<a href="../../data/figures.json">JSON</a>'],
  [
    '<img src="/a.png" srcset="/a.png 1x, /b.png 2x" alt="">',
    '<img src="../../a.png" srcset="../../a.png 1x, ../../b.png 2x" alt="">',
  ],
  ['<svg><use xlink:href="/icons.svg#a"/></svg>', '<svg><use xlink:href="../../icons.svg#a"/></svg>'],
];

for (const [written, published] of REWRITTEN) {
  links(`writes ${written} relative`, () => {
    assert.is(readPage(written, "/parks/hydrogen/", "a.md").html, published);
  });
}

links("leaves every other byte of a page as it is", () => {
  const html =
    '<!DOCTYPE html>\r\n<p CLASS="a"  title=\'b\'>1 &lt; 2 &amp;amp; &eacute;<br/><a href="https://example.org/">x</a><a href="#y">y</a><a href="mailto:a@b.c">z</a><!-- /a/ --><script>"</p>"</script>\n<p>unclosed';
  assert.is(readPage(html, "/a/", "a.md").html, html);
});

/** What is written on a page, and how it is published. */
const CHINESE: [written: string, published: string][] = [
  ["<p>Also 九龙新城, in</p>", '<p>Also <span lang="zh">九龙新城</span>, in</p>'],
  ["<p>the park (重庆枢纽港产业园) that</p>", '<p>the park (<span lang="zh">重庆枢纽港产业园</span>) that</p>'],
  ["<p>A &amp; 九龙坡 &amp; B</p>", '<p>A &amp; <span lang="zh">九龙坡</span> &amp; B</p>'],
  ["<p>&#20061;</p>", '<p><span lang="zh">&#20061;</span></p>'],
  ['<a href="/">重庆</a>', '<a href="../index.html"><span lang="zh">重庆</span></a>'],
  ["<svg><text>重庆</text></svg>", '<svg><text><tspan lang="zh">重庆</tspan></text></svg>'],
  ["<p>“九龙坡” is", '<p>“<span lang="zh">九龙坡</span>” is'],
  ['<q lang="zh">九<b>龙</b>坡</q>', '<q lang="zh">九<b>龙</b>坡</q>'],
  ['<q lang="zh-Hans">九</q><p lang="en">九</p>', '<q lang="zh-Hans">九</q><p lang="en"><span lang="zh">九</span></p>'],
  ["<title>重庆</title><script>九</script>", "<title>重庆</title><script>九</script>"],
  ['<img alt="重庆" src="a.png">', '<img alt="重庆" src="a.png">'],
];

for (const [written, published] of CHINESE) {
  links(`marks the Chinese of ${written}`, () => {
    assert.is(readPage(written, "/a/", "a.md").html, published);
  });
}

links("gives each link with the file and the fragment that it leads to", () => {
  const { links: found } = readPage(
    '<a href="/figures/#x">a</a><img src="https://a.example/b.png"><a href="#y">c</a>',
    "/parks/",
    "a.md",
  );
  assert.equal(
    found.map(({ element, attribute, file, fragment }) => [element, attribute, file, fragment]),
    [
      ["a", "href", "figures/index.html", "x"],
      ["img", "src", null, ""],
      ["a", "href", "parks/index.html", "y"],
    ],
  );
});

links("gives ids, those that stand twice, and marked mistakes", () => {
  const page = readPage(
    '<p id="a"></p><p id="b"></p><p id="a"></p><mark data-message="no such figure" data-suggestion="another">x</mark>',
    "/a/",
    "a.md",
  );
  assert.equal([...page.ids], ["a", "b"]);
  assert.equal(page.repeatedIds, ["a"]);
  assert.equal(page.mistakes, [{ message: "no such figure", suggestion: "another" }]);
});

links.run();

const textBlocks = suite("page text blocks");

const read = (html: string) => readPage(html, "/a/", "a.md").textBlocks.map(({ text, place }) => [place, text]);

textBlocks("joins the texts of inline elements, and parts them at blocks and line breaks", () => {
  assert.equal(read("<div>one <b>t<i>w</i>o</b>th<wbr>ree<p>four<br>five</p>\n six <span>seven</span></div>"), [
    ["div", "one twothree"],
    ["p", "four"],
    ["p", "five"],
    ["div", "six seven"],
  ]);
});

textBlocks("says below which id a text stands", () => {
  assert.equal(read('<h2 id="aims">Aims</h2><p>a</p><td title="b">c</td>'), [
    ["h2 below #aims", "Aims"],
    ["p below #aims", "a"],
    ["td title", "b"],
    ["td below #aims", "c"],
  ]);
});

textBlocks("cuts elements with bindings out of the text around them, and gives their whole text", () => {
  const { textBlocks: found, bindings } = readPage(
    '<p>has <a href="/f/"><data value="5" data-figure="x">over <wbr>5</data></a>, in <time datetime="2027">2027</time></p>',
    "/a/",
    "a.md",
  );
  assert.equal(
    found.map(({ text, bindings }) => [text, bindings.map(({ id }) => id)]),
    [["has \uFFFC, in \uFFFC", ["x", "2027"]]],
  );
  assert.equal(
    bindings.map(({ attribute, id, value, link, text, foreignElement }) => [
      attribute,
      id,
      value,
      link,
      text,
      foreignElement,
    ]),
    [
      ["data-figure", "x", "5", "/f/", "over 5", null],
      ["datetime", "2027", null, null, "2027", null],
    ],
  );
});

textBlocks("gives each binding of an element, with all text inside it", () => {
  const { bindings } = readPage(
    '<q data-printed="figure:a" data-gloss="figure:a">x <data data-figure="b">y</data> <s>z</s></q>',
    "/a/",
    "a.md",
  );
  assert.equal(
    bindings.map(({ attribute, text, foreignElement }) => [attribute, text, foreignElement]),
    [
      ["data-printed", "x y z", "s"],
      ["data-gloss", "x y z", "s"],
      ["data-figure", "y", null],
    ],
  );
});

textBlocks("takes an attribute for text unless it is known to be for machines", () => {
  assert.equal(
    read(
      '<p id="i1" class="c2" data-new="a" aria-label="b" tabindex="0"></p><svg viewBox="0 0 1 1" aria-label="c"><path d="M0 0" data-x="d"/></svg>',
    ),
    [
      ["p data-new", "a"],
      ["p aria-label", "b"],
      ["svg aria-label", "c"],
      ["path data-x", "d"],
    ],
  );
});

textBlocks("keeps styles and data apart from text, and passes over code", () => {
  const { textBlocks: found } = readPage(
    '<style>a{}</style><p style="b:c">d</p><script type="application/json">{}</script><script>e</script>',
    "/a/",
    "a.md",
  );
  assert.equal(
    found.map(({ kind, text }) => [kind, text]),
    [
      ["style", "a{}"],
      ["style", "b:c"],
      ["text", "d"],
      ["data", "{}"],
    ],
  );
});

textBlocks.run();
