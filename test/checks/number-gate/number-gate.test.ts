// The gate: a number planted on each surface is refused, its clean twin passes, and the message says what to do.

import * as assert from "uvu/assert";
import { downloadsOf } from "../../../src/outputs/downloads/data-files.ts";
import { markdownFor } from "../../../src/site/render/markdown.ts";
import { shortcodesOf } from "../../../src/site/render/shortcodes/index.ts";
import { localeOf } from "../../../src/messages/locales.ts";
import { titleOf } from "../../../src/model/figure.ts";
import { formatProblems } from "../../../src/model/problem.ts";
import { suite } from "../../support/suite.ts";
import { gateOn, gateOnPage, smallBriefing, type Built } from "../small-briefing.ts";

const textBlocks = suite("gate text blocks");

const page = (html: string): Built => ({ pages: { "/a/": html } });
const file = (name: string, contents: string): Built => ({ files: { [name]: contents } });
const inBase64 = (text: string) => Buffer.from(text).toString("base64");
const markdown = markdownFor(shortcodesOf(smallBriefing()));

/** Every surface on which a reader can meet words, with words on it. */
const SURFACES: Record<string, (words: string) => Built> = {
  "a paragraph": (words) => page(`<p>There are ${words} of them.</p>`),
  "a heading": (words) => page(`<h2 id="x">Some ${words}</h2>`),
  "a list item": (words) => page(`<ol><li>${words}</li></ol>`),
  "text outside every element": (words) => page(words),
  "a Markdown paragraph": (words) => page(markdown.render(`There are **${words}** of them.`)),
  "a Markdown table": (words) => page(markdown.render(`| What | How many |\n|---|---|\n| Shops | ${words} |`)),
  "a caption": (words) => page(`<table><caption>${words}</caption></table>`),
  "a hidden element": (words) => page(`<p hidden class="unseen" aria-hidden="true">${words}</p>`),
  "a page title": (words) => page(`<title>${words}</title>`),
  noscript: (words) => page(`<noscript>${words}</noscript>`),
  "a template": (words) => page(`<template><p>${words}</p></template>`),
  "a text area": (words) => page(`<textarea>${words}</textarea>`),
  "an option": (words) => page(`<select><option>${words}</option></select>`),
  "a summary": (words) => page(`<details><summary>${words}</summary></details>`),
  "a script of words": (words) => page(`<script type="text/plain">${words}</script>`),
  ...Object.fromEntries(
    [
      "alt",
      "title",
      "aria-label",
      "aria-description",
      "aria-valuetext",
      "aria-roledescription",
      "placeholder",
      "label",
      "summary",
      "abbr",
      "value",
      "data-label",
      "data-anything",
      "constructor",
    ].map((attribute) => [
      `the attribute ${attribute}`,
      (words: string) => page(`<p ${attribute}="${words}">text</p>`),
    ]),
  ),
  ...Object.fromEntries(
    [
      "description",
      "keywords",
      "author",
      "og:title",
      "og:description",
      "og:image:alt",
      "twitter:title",
      "twitter:description",
      "application-name",
      "apple-mobile-web-app-title",
    ].map((name) => [
      `meta ${name}`,
      (words: string) => page(`<meta ${name.startsWith("og:") ? "property" : "name"}="${name}" content="${words}">`),
    ]),
  ),
  "SVG text": (words) => page(`<svg viewBox="0 0 9 9"><text x="1" y="2">${words}</text></svg>`),
  "an SVG tspan": (words) => page(`<svg><text><tspan x="1">a</tspan><tspan>${words}</tspan></text></svg>`),
  "an SVG title": (words) => page(`<svg><title>${words}</title></svg>`),
  "an SVG description": (words) => page(`<svg><desc>${words}</desc></svg>`),
  "an SVG label": (words) => page(`<svg aria-label="${words}"></svg>`),
  "JSON-LD": (words) =>
    page(`<script type="application/ld+json">{"@type":"Thing","about":[{"name":"${words}"}]}</script>`),
  "data for a script": (words) => page(`<script type="application/json">["${words}"]</script>`),
  "an element's style": (words) => page(`<p style="--x: 1px; quotes: '${words}' ''">a</p>`),
  "a style element": (words) => page(`<style>p::before{content:"${words}"}</style>`),
  "a document in an attribute": (words) => page(`<iframe srcdoc="&lt;p&gt;${words}&lt;/p&gt;"></iframe>`),
  "a drawn picture in an address": (words) =>
    page(`<img alt="" src="data:image/svg+xml,${encodeURIComponent(`<svg><text>${words}</text></svg>`)}">`),
  "a drawn picture in base64": (words) =>
    page(`<img alt="" src="data:image/svg+xml;base64,${inBase64(`<svg><text>${words}</text></svg>`)}">`),
  "generated content": (words) =>
    file("assets/site.css", `@layer a{@media print{.x{&::after{color:red;content:"a" "${words}"}}}}`),
  "escaped generated content": (words) =>
    file(
      "assets/site.css",
      `p:before{content:'${[...words].map((letter) => `\\${(letter.codePointAt(0) ?? 0).toString(16)} `).join("")}'}`,
    ),
  "a custom property that generated content shows": (words) =>
    file("assets/site.css", `:root{--content-x:"${words}"}p::before{content:var(--content-x)}`),
  "the initial value of such a property": (words) =>
    file("assets/site.css", `@property --content-x{syntax:"*";inherits:true;initial-value:"${words}"}`),
  "a list marker": (words) => file("assets/site.css", `li{list-style-type:"${words}"}`),
  "a counter style": (words) => file("assets/site.css", `@counter-style x{system:cyclic;symbols:"${words}"}`),
  "a picture drawn in a style sheet": (words) =>
    file(
      "assets/site.css",
      `p{background:url("data:image/svg+xml,<svg><text>${words.replaceAll('"', "")}</text></svg>")}`,
    ),
  "a feed's title": (words) => file("feed.xml", `<?xml version="1.0"?><feed><title>${words}</title></feed>`),
  "a feed's HTML": (words) =>
    file("feed.xml", `<feed><entry><content type="html">&lt;p&gt;${words}&lt;/p&gt;</content></entry></feed>`),
  "a feed's XHTML": (words) =>
    file("feed.xml", `<feed><entry><content type="xhtml"><div><b>a</b>${words}</div></content></entry></feed>`),
  "a feed's CDATA": (words) => file("feed.xml", `<feed><entry><summary><![CDATA[${words}]]></summary></entry></feed>`),
  "words in a feed where a date should be": (words) => file("feed.xml", `<feed><updated>${words}</updated></feed>`),
  "a JSON file": (words) => file("data/more.json", `{"a":{"b":["${words}"]}}`),
  "a broken JSON file": (words) => file("data/more.json", `{"a": ${words}`),
  "a CSV file": (words) => file("data/more.csv", `a,b\r\n"${words}",c\r\n`),
  "a text file": (words) => file("humans.txt", `a\n${words}\n`),
  "an SVG file": (words) =>
    file("assets/x.svg", `<svg xmlns="http://www.w3.org/2000/svg"><text x="9">${words}</text></svg>`),
};

/** One number in every way of writing it. */
const NUMBERS = ["260,000", "２６０，０００", "三百", "两万", "two million", "a hundred", "½", "٢٦٠"];

for (const [name, textBlock] of Object.entries(SURFACES)) {
  textBlocks(`refuses a number on ${name}, and passes words there`, () => {
    for (const number of NUMBERS) assert.ok(gateOn(textBlock(number)).length > 0, `${number} passed`);
    const left = gateOn(textBlock("many"));
    assert.is(left.length, 0, formatProblems(left));
  });
}

/** Numbers that try to hide. */
const HIDDEN: Record<string, string> = {
  "inline elements": "<p>2<b>6</b>0</p>",
  "words over inline elements": "<p>two <em>mil</em>lion</p>",
  "Chinese over inline elements": "<p>二<i>十</i></p>",
  "a small word and its unit over elements": "<p><b>five</b> <i>per</i> cent</p>",
  "a word break": "<p>26<wbr>0,000</p>",
  "soft hyphens": "<p>mil&shy;lion</p>",
  "zero-width characters": "<p>hun&#8203;dred</p>",
  entities: "<p>&#50;&#x36;&#48;</p>",
  "entities of words": "<p>m&#105;llion</p>",
  superscripts: "<p>10<sup>6</sup></p>",
  "unknown elements": "<p>mil<x-y>lion</x-y></p>",
  comments: "<p>mil<!-- -->lion</p>",
  "an address shown as text": "<p>https://paper.example/2024/1</p>",
  "the start of a list": '<ol start="7"><li>a</li></ol>',
  "the number of a list item": '<ol><li value="7">a</li></ol>',
  "a meter": '<meter value="0.7">a lot</meter>',
  "a progress bar": '<progress value="7" max="9"></progress>',
  "a slider that is read out": '<div role="slider" aria-valuenow="7"></div>',
  "an input": '<input value="7">',
  "a date of an insertion": '<ins datetime="2024-07-05">new</ins>',
  "two lines of an SVG text": '<svg><text><tspan x="1">five</tspan><tspan x="1" dy="9">tons</tspan></text></svg>',
  "a number in JSON-LD": '<script type="application/ld+json">{"value": 260000}</script>',
  "a date in JSON-LD under another name": '<script type="application/ld+json">{"name": "2024"}</script>',
  "a meta date that is none": '<meta property="article:published_time" content="5 July 2024">',
};

for (const [name, html] of Object.entries(HIDDEN)) {
  textBlocks(`refuses a number hidden by ${name}`, () => {
    assert.ok(gateOnPage(html).length > 0);
  });
}

/** What holds digits and is no number that a reader meets. */
const FOR_MACHINES: Record<string, Built> = {
  addresses: page(
    '<a href="/2024/07/x-5.html" id="a1" class="h2"><img src="x2.png" srcset="a.png 2x" sizes="100vw" width="200" height="100" alt=""></a>',
  ),
  "the structure of a table": page('<table><tr><td colspan="2" headers="a1">a</td></tr></table>'),
  "the geometry of a picture": page(
    '<svg viewBox="0 0 10 10" width="10"><path d="M0 0L5 5" stroke-width="2"/><text x="1" y="2" font-size="12">a</text></svg>',
  ),
  "code and addresses of fonts": page(
    '<script src="/a-1.js"></script><script>var a = 260000;</script><script type="module">1</script>',
  ),
  "metadata for browsers": page(
    '<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="theme-color" content="#102030"><meta property="og:image:width" content="1200"><meta http-equiv="refresh" content="5">',
  ),
  "dates for machines": page(
    '<meta property="article:published_time" content="2024-07-05"><script type="application/ld+json">{"datePublished":"2024-07","temporalCoverage":"2024/2027","url":"https://a.example/1","sha256":"sha256:' +
      "0123456789abcdef".repeat(4) +
      '"}</script>',
  ),
  "a feed's dates and addresses": file(
    "feed.xml",
    '<feed xml:lang="en"><id>urn:uuid:1-2-3</id><updated>2024-07-07T00:00:00Z</updated><link rel="self" href="https://a.example/1.xml"/></feed>',
  ),
  "a sitemap": file(
    "sitemap.xml",
    "<urlset><url><loc>https://a.example/2024/</loc><lastmod>2024-07-07</lastmod></url></urlset>",
  ),
  "pages and list items that count themselves": file(
    "assets/a.css",
    '@page{@bottom-right{content:counter(page) " of " counter(pages)}}li::marker{content:counter(list-item) ". "}ol{list-style:decimal}',
  ),
  "the words around the number of a page in a language": file(
    "assets/a.css",
    ':root:lang(zh){--content-page:"第" counter(page) "页"}@page{@bottom-right{content:var(--content-page)}}',
  ),
  "measures, names and selectors of a style sheet": file(
    "assets/a.css",
    '.a2[data-x="5"]{margin:10px;font-family:"Source Sans 3"}/* 7 */p::before{content:"";content:"— ";content:open-quote}@font-face{src:url(a2.woff2)}',
  ),
  "an address that a style sheet prints": file("assets/a.css", 'a::after{content:" (" attr(href) ")"}'),
  "fonts, pictures and code": {
    files: { "a.woff2": new Uint8Array([50]), "a.png": new Uint8Array([50]), "a.js": "let a = 5" },
  },
  "a marked mistake, which is reported by itself": page(
    '<mark data-message="&quot;2024-13&quot; is no date." data-suggestion="2024">"2024-13" is no date.</mark>',
  ),
  "a list of hashes": file("hashes.txt", `${"0123456789abcdef".repeat(4)}  a/b.html\n`),
};

for (const [name, built] of Object.entries(FOR_MACHINES)) {
  textBlocks(`passes ${name}`, () => {
    const left = gateOn(built);
    assert.is(left.length, 0, formatProblems(left));
  });
}

/** What a style sheet may not make readable, beside numbers. */
const STYLES: Record<string, string> = {
  "a counter of its own": "p::before{content:counter(item)}",
  "an attribute for machines": "p::before{content:attr(width)}",
  "a variable": "p::before{content:var(--x)}",
  "a variable within one that it may show": "p::before{--content-x:var(--x);content:var(--content-x)}",
  "a counter within a variable": "p::before{--content-x:counter(item);content:var(--content-x)}",
  "a sign before what follows": 'p::before{content:"-"}',
  "a per cent sign": "p::after{content:'%'}",
  "a currency": 'p::before{content:"€ "}',
};

for (const [name, css] of Object.entries(STYLES)) {
  textBlocks(`refuses generated content of ${name}`, () => {
    assert.is(gateOn(file("assets/a.css", css)).length, 1);
  });
}

textBlocks("refuses a file of a kind that it cannot read", () => {
  const [problem] = gateOn(file("a.docx", "x"));
  assert.match(problem?.message ?? "", /cannot read files with this extension/);
});

textBlocks("refuses a number that was altered in a data file, and one that was added", () => {
  const briefing = smallBriefing();
  const files = Object.fromEntries(downloadsOf(briefing));
  assert.equal(gateOn({ files, briefing }), []);
  let altered = 0;
  for (const [path, text] of Object.entries(files)) {
    for (const { index } of [...text.matchAll(/\d/g)].slice(0, 40)) {
      const changed = text.slice(0, index) + ((Number(text[index]) + 1) % 10) + text.slice(index + 1);
      const problems = gateOn({ files: { [path]: changed }, briefing });
      assert.is(problems.length, 1, `${path} at ${index}`);
      altered += 1;
    }
  }
  assert.ok(altered > 100, `${altered} digits altered`);
  const [problem] = gateOn({
    files: { "data/figures.json": (files["data/figures.json"] ?? "").replace("1200", "1300") },
    briefing,
  });
  assert.match(problem?.message ?? "", /the file says ".*1300,?" where its records give ".*1200,?"\./);
  assert.match(problem?.record ?? "", /^\/data\/figures\.json · line \d+$/);
});

textBlocks.run();

const bindings = suite("gate bindings");

const figure = (id: string, value: string, words: string) =>
  `<a href="/figures/${id}/"><data value="${value}" data-figure="${id}">${words}</data></a>`;
const SHOPS = figure("shops", "1200", "over 1,200 shops");
const OUTPUT = figure("output", "20000000000", "20 billion yuan");

/** Elements that say what their record says. */
const TRUE: Record<string, string> = {
  "a figure in prose": `<p>The town has ${SHOPS}.</p>`,
  "a figure in a table": `<table><tr><td>${figure("parks", "3", "3 parks")}</td><td>${figure("parks", "3", "3")}</td></tr></table>`,
  "a figure in brackets, quotes and before marks": `<p>(${SHOPS}), “${SHOPS}”; ${SHOPS}: ${SHOPS}’s, ${SHOPS}!</p>`,
  "a figure between Chinese characters": `<p>全区有${SHOPS}，产值${OUTPUT}。</p>`,
  "figures in a working": `<p>${figure("open", "30", "30")} ÷ ${figure("all", "40", "40")} = ${figure("open-share", "75", "75%")}</p>`,
  "a figure after a dash between words": `<p>The target – ${OUTPUT} – is high, and the town—${SHOPS}—is busy.</p>`,
  "figures with words between": `<p>from ${SHOPS} to ${SHOPS}, and ${SHOPS} and ${OUTPUT}</p>`,
  "a figure in SVG": `<svg><text data-figure="shops">over 1,200 shops</text></svg>`,
  "a figure over lines of SVG": `<svg><text data-figure="shops"><tspan x="1">over 1,200</tspan><tspan x="1" dy="9">shops</tspan></text></svg>`,
  "a figure in a picture's description": `<svg><desc>The town: <data value="1200" data-figure="shops">over 1,200 shops</data></desc></svg>`,
  "a derived figure": `<p>${figure("open-share", "75", "75%")}</p>`,
  dates: `<p><time datetime="2024-07-05">5 July 2024</time>, <time datetime="2024-08">Aug 2024</time>, mid-<data value="193X" data-date="1930s">1930s</data>, about <time datetime="2027">2027</time> each year</p>`,
  "a paragraph that is linked": `<a href="/sources/paper/#paragraph-4"><span data-paragraph="paper">4</span></a>`,
  "a paragraph": `<p>Paragraph <span data-paragraph="paper">4</span></p>`,
  "printed words": `<q data-printed="figure:shops">over 1,200\n shops</q> <q data-printed="figure:shops">top 3 in the land</q>`,
  "printed words in Chinese, and their translation": `<q data-printed="figure:visitors" lang="zh">约6000万人次</q> <span data-gloss="figure:visitors">about 60 million visits</span>`,
  "the time between two dates": `<span data-interval="2024-08/2025-01-17">5 months</span>`,
  "the number of a part of a picture": `<a href="/parks/works/"><svg><text data-part="model:works">2</text></svg> <span data-part="model:works">2</span> The works</a>`,
  "a source's title and hash": `<cite data-source-title="paper">A town of 1,200 shops</cite> <code data-sha256="paper">${"0123456789abcdef".repeat(4)}</code>`,
  "how far a source was checked": `<p><b data-checked="paper">Whole text fingerprinted</b> <b data-checked="bao">Words only</b></p>`,
  "words of figures in attributes": `<img alt="Shops: over 1,200 shops in 2027" data-says="figure:shops date:2027"><meta name="description" content="It has over 1,200 shops." data-says="figure:shops"><title data-says="figure:output">20 billion yuan</title>`,
  "a right count in a word": `<p>The three parks are three fine new parks, and one park is one of two things.</p>`,
};

for (const [name, html] of Object.entries(TRUE)) {
  bindings(`passes ${name}`, () => {
    const left = gateOnPage(html);
    assert.is(left.length, 0, formatProblems(left));
  });
}

/** Elements and what stands beside them, with the words that the message must hold. */
const FALSE: Record<string, readonly [html: string, words: RegExp]> = {
  "another text": [
    figure("shops", "1200", "over 1,300 shops"),
    /"over 1,300 shops" is not how the record is shown: "over 1,200 shops"/,
  ],
  "a text without its bound": [figure("shops", "1200", "1,200 shops"), /"1,200 shops" is not how/],
  "a source that was checked further than it was": [
    '<b data-checked="bao">Two captures agree</b>',
    /"Two captures agree" is not how the record is shown: "Words only"/,
  ],
  "another value": [
    figure("shops", "1300", "over 1,200 shops"),
    /the value of "over 1,200 shops" is "1300", not "1200"/,
  ],
  "no value": ['<data data-figure="shops">over 1,200 shops</data>', /the value .* is missing, not "1200"/],
  "an unknown figure": [figure("shop", "1200", "over 1,200 shops"), /data-figure="shop" names no record/],
  "an unknown derived figure, date, source or printed words": [
    '<data value="x" data-date="1935s">1935s</data>',
    /names no record/,
  ],
  "another figure's link": [
    '<a href="../figures/output/index.html"><data value="1200" data-figure="shops">over 1,200 shops</data></a>',
    /links to the entry of another record, \.\.\/figures\/output/,
  ],
  "a struck-out bound": ['<data value="1200" data-figure="shops"><s>over</s> 1,200 shops</data>', /contains a <s>/],
  "an unseen character": [figure("shops", "1200", "over 1,200\u202E shops"), /is not how the record is shown/],
  "a value on what has none": [
    '<q value="5" data-printed="figure:shops">over 1,200 shops</q>',
    /the value of "over 1,200 shops" is "5", not left out/,
  ],
  "data without a binding": ['<data value="5">many</data>', /the number "5" comes from no figure/],
  "data with a number and no binding": ['<data value="x">5 shops</data>', /the number "5"/],
  "data with a binding that does not exist": ['<data value="x" data-figre="shops">1,200</data>', /the number "1,200"/],
  "a number in the title of a figure": [
    '<data title="1,300" value="1200" data-figure="shops">over 1,200 shops</data>',
    /the number "1,300"/,
  ],
  "a time that differs from its date": [
    '<time datetime="2024-07-05">6 July 2024</time>',
    /"6 July 2024" is not how the record is shown: "5 July 2024"/,
  ],
  "a time without a date": ["<time>2024</time>", /the number "2024"/],
  "a time with a date that does not exist": [
    '<time datetime="2024-13">13 2024</time>',
    /datetime="2024-13" names no record/,
  ],
  "a paragraph on which nothing rests": ['<span data-paragraph="paper">42</span>', /"42" is not how/],
  "a paragraph that links to another one": [
    '<a href="/sources/paper/#paragraph-5"><span data-paragraph="paper">4</span></a>',
    /"4" links to the entry of another record/,
  ],
  "another number of a part": ['<span data-part="model:works">3</span>', /"3" is not how the record is shown: "2"/],
  "another number of a part in a picture": [
    '<svg><text data-part="model:works">1</text></svg>',
    /"1" is not how the record is shown: "2"/,
  ],
  "the number of a part that links to another": [
    '<a href="/names/#place-town"><span data-part="model:works">2</span></a>',
    /"2" links to the entry of another record/,
  ],
  "a part that the picture does not have": [
    '<span data-part="model:work">2</span>',
    /data-part="model:work" names no record/,
  ],
  "other printed words": ['<q data-printed="figure:shops">over 1,200 shops!</q>', /is not how/],
  "a citation with another number": ['<p data-citation="plain:shops">1,300 shops</p>', /is not how/],
  "JSON-LD with another number": [
    '<script type="application/ld+json" data-json-ld="shops">{"value":1300}</script>',
    /is not how/,
  ],
  "JSON-LD of the data files with another number": [
    '<script type="application/ld+json" data-json-ld="data/">{"contentSize":"1 B"}</script>',
    /is not how/,
  ],
  "a data file with another size": ['<span data-download="data/figures.csv">400 KB</span>', /is not how/],
  "a binding inside the text of another": [
    `<q data-printed="figure:shops">${figure("shops", "1200", "over 1,200 shops")} 5</q>`,
    /is not how/,
  ],
  "attributes that name no record": ['<img alt="5" data-says="figure:none">', /data-says names "figure:none"/],
  "attributes that say another number": ['<img alt="over 1,300 shops" data-says="figure:shops">', /the number "1,300"/],
  "attributes that say more than the figure": [
    '<img alt="more than 20 billion yuan, and 1over 1,200 shops" data-says="figure:output figure:shops">',
    /the number/,
  ],
  "words beside elements that take elements": [
    `<p data-says="figure:shops">over 1,200 shops</p>`,
    /the number "1,200"/,
  ],
  "a digit before": [`<p>1${SHOPS}</p>`, /the number "1"/],
  "decimals after": [`<p>${figure("growth", "8", "8%")}.5</p>`, /the number "\.?5"/],
  "a letter before": [`<p>x${SHOPS}</p>`, /"x" just before "over 1,200 shops" reads as one word/],
  "a letter after": [`<p>${OUTPUT}s</p>`, /"s" just after "20 billion yuan" reads as one word/],
  "a minus before": [`<p>−${OUTPUT}</p>`, /"−" just before "20 billion yuan" changes its number/],
  "a hyphen before": [`<p>of -${OUTPUT}</p>`, /"-" just before/],
  "a minus and a space before": [`<p>It is − ${OUTPUT}</p>`, /"−" just before/],
  "a dash at the beginning": [`<p>– ${OUTPUT}</p>`, /"–" just before/],
  "a minus in another element": [`<p><b>−</b><i>${OUTPUT}</i></p>`, /"−" just before/],
  "a currency before": [`<p>$${figure("parks", "3", "3")}</p>`, /"\$" just before "3" changes/],
  "a per cent sign after": [`<p>${figure("parks", "3", "3")}%</p>`, /"%" just after "3" changes/],
  "a per cent sign and a space after": [`<p>${figure("parks", "3", "3")} ％</p>`, /"%" just after "3" changes/],
  "per cent after": [
    `<p>${figure("parks", "3", "3")} per cent</p>`,
    /"per cent" just after "3" turns it into another number/,
  ],
  "times after": [`<p>${figure("parks", "3", "3")} times</p>`, /"times" just after/],
  "a magnitude after": [`<p>${figure("parks", "3", "3")} million</p>`, /the number "million"/],
  "a Chinese magnitude after": [`<p>${figure("parks", "3", "3")}万</p>`, /the number "万"/],
  "a Chinese part after": [`<p>${figure("parks", "3", "3")}成</p>`, /"成" just after "3" turns it into another number/],
  "minus in a word": [`<p>minus ${OUTPUT}</p>`, /"minus" just before/],
  "twice before": [`<p>twice ${OUTPUT}</p>`, /"twice" just before/],
  "a bound before": [
    `<p>more than ${OUTPUT}</p>`,
    /"more than" just before "20 billion yuan" is a bound that the source does not print/,
  ],
  "a second bound before": [`<p>about ${SHOPS}</p>`, /"about" just before/],
  "a bound after": [`<p>${OUTPUT} or more</p>`, /"or more" just after/],
  "a Chinese bound before": [`<p>超过${OUTPUT}</p>`, /"超过" just before/],
  "a Chinese bound after": [`<p>${OUTPUT}以上</p>`, /"以上" just after/],
  "a unit after": [
    `<p>${figure("parks", "3", "3")} square kilometers</p>`,
    /"square kilometers" just after "3" is a unit that the source does not print/,
  ],
  "a Chinese unit after": [`<p>${figure("parks", "3", "3")}亩</p>`, /"亩" just after "3" is a unit/],
  "a currency in letters before": [`<p>RMB ${figure("parks", "3", "3")}</p>`, /"RMB" just before "3" is a unit/],
  "two figures that touch": [
    `<p>${figure("parks", "3", "3")}${figure("open", "30", "30")}</p>`,
    /just before "30" reads as one/,
  ],
  "two figures with a point between": [
    `<p>${figure("parks", "3", "3")}.${figure("open", "30", "30")}</p>`,
    /just before "30" reads as one/,
  ],
  "two figures made into a range": [
    `<p>${figure("parks", "3", "3")}–${figure("open", "30", "30")}</p>`,
    /just before "30"/,
  ],
  "a wrong count in a word": [
    "<p>The town has four new parks.</p>",
    /no figure counts "four new parks"; the sources print "three parks"/,
  ],
};

for (const [name, [html, words]] of Object.entries(FALSE)) {
  bindings(`refuses ${name}`, () => {
    const problems = gateOnPage(html);
    assert.ok(
      problems.some(({ message }) => words.test(message)),
      formatProblems(problems),
    );
  });
}

bindings.run();

const messages = suite("gate messages");

messages("name template, page, place, words and the nearest figure", () => {
  const [problem, ...others] = gateOnPage(
    '<h2 id="aims">Aims</h2><p>In the town as a whole there are now some <b>1,200</b> shops of every kind and size.</p>',
  );
  assert.equal(others, []);
  assert.equal(problem, {
    file: "src/pages/a.md",
    record: "/a/ · p below #aims",
    message:
      'the number "1,200" comes from no figure: "…as a whole there are now some 1,200 shops of every kind and size.".',
    suggestion:
      '{% figure "shops" %} if "over 1,200 shops" is meant; otherwise another figure: {% figure "its-id" %}, a date: {% date "2024-08" %}, or an exception with its reason in _data/exceptions.ts.',
    pages: ["/a/"],
    written: "1,200 shops",
  });
});

messages("give the date to write for a year", () => {
  assert.match(gateOnPage("<p>It began in 1998.</p>")[0]?.suggestion ?? "", /^\{% date "1998" %\} if it is a year/);
});

messages("say what the words beside a number are, the text of bindings included", () => {
  assert.match(
    gateOnPage(`<p>The town has ${SHOPS} and 35 more.</p>`)[0]?.message ?? "",
    /over 1,200 shops and 35 more/,
  );
});

messages("report every problem, and one on three pages once with all three", () => {
  const html = "<footer>Since 1998</footer>";
  const problems = gateOn({ pages: { "/a/": `${html}<p>5</p>`, "/b/": html, "/c/": `${html}<p>6</p>` } });
  assert.equal(
    problems.map(({ record, pages }) => [record, pages]),
    [
      ["/a/ · footer", ["/a/", "/b/", "/c/"]],
      ["/a/ · p", ["/a/"]],
      ["/c/ · p", ["/c/"]],
    ],
  );
});

messages("report a number once that a title, attributes, data and the text repeat, and each other one", () => {
  const label = "Some 1,250 old shops";
  const page = (name: string) =>
    `<title>${label} – ${name}</title><meta name="description" content="${label}">` +
    `<meta property="og:title" content="${label} – ${name}">` +
    `<script type="application/ld+json">{"name":"${label}"}</script>` +
    `<h1>${label}</h1><a href="#x" title="${label}" aria-label="${label}">${label}</a><img alt="${label}">`;
  const [problem, ...others] = gateOn({ pages: { "/a/": page("A"), "/b/": page("B") } });
  assert.equal(others, []);
  assert.equal(problem?.pages, ["/a/", "/b/"]);
  assert.is(
    gateOnPage("<p>The 1,250 old shops.</p><p>The 1,250 new shops.</p><p>There were 1,250 shops.</p>").length,
    3,
  );
  assert.is(gateOnPage("<p>1,250</p><p>1,250 shops and 1,260 shops</p>").length, 3);
});

messages("report a number in the label of a record once, whatever stands around it on the pages", () => {
  const labelled = { label: "Shops of 1,250 kinds", about: "town", kind: "actual", printed: "up 9%" };
  const briefing = smallBriefing({}, { kinds: { ...labelled, source: "paper", paragraph: 7 } });
  const { label } = labelled;
  const pages = {
    "/a/": `<title>${label} – A</title><h1>${label}</h1><p>Of ${label} it has many.</p>`,
    "/b/": `<ul><li>Of: ${label}, and more</li></ul><a href="#" title="See ${label}">x</a>`,
  };
  const [problem, ...others] = gateOn({ pages, briefing });
  assert.equal(others, []);
  assert.is(problem?.record, "kinds · label");
  assert.equal(problem?.pages, ["/a/", "/b/"]);
});

messages("lead to the record whose words hold the number", () => {
  const briefing = smallBriefing(
    {},
    {
      growth: {
        label: "Growth",
        about: "town",
        kind: "actual",
        printed: "up 8%",
        source: "paper",
        paragraph: 7,
        caveat: "It rests on 17 shops only.",
      },
    },
  );
  const problems = gateOn({
    pages: { "/a/": "<p>Note It rests on 17 shops only.</p>", "/b/": "<p>It rests on 17 shops only.</p>" },
    briefing,
  });
  assert.is(problems[0]?.file, "_data/figures.ts");
  assert.is(problems[0]?.record, "growth · caveat");
  assert.match(problems[0]?.message ?? "", /the number "17"/);
  assert.equal(problems[0]?.pages, ["/a/", "/b/"]);
});

messages.run();

const exceptions = suite("gate exceptions");

const allow = (text: string, page?: string) =>
  smallBriefing({ one: { text, reason: "A test.", ...(page === undefined ? {} : { page }) } });

exceptions("let their words stand, whole and as they are", () => {
  const briefing = allow("Error 404");
  assert.equal(gateOnPage("<p>The server says <b>Error</b> 404.</p>", briefing), []);
  for (const html of [
    "<p>Error 4041</p>",
    "<p>Error 404,000</p>",
    "<p>Error 404.5</p>",
    "<p>Error 404%</p>",
    "<p>Error 404 million</p>",
    "<p>Terror 404</p>",
  ]) {
    assert.ok(gateOnPage(`<p>Error 404</p>${html}`, briefing).length > 0, html);
  }
});

exceptions("hold on their page only", () => {
  const briefing = allow("404", "/a/");
  assert.equal(gateOnPage("<p>404</p>", briefing), []);
  assert.equal(
    gateOn({ pages: { "/a/": "<p>404</p>", "/b/": "<p>404</p>" }, briefing }).map(({ record }) => record),
    ["/b/ · p"],
  );
});

exceptions("need none for the reference period in the title of a figure", () => {
  const briefing = smallBriefing();
  const [shops] = [...briefing.figures.values()].filter(({ id }) => id === "shops");
  const figures = new Map([...briefing.figures, ["shops", { ...shops!, period: "2023" }] as const]);
  const dated = { ...briefing, figures };
  const title = (words: string) => gateOnPage(`<title>${words}</title><p data-label="${words}">${words}</p>`, dated);
  assert.equal(title("Shops, A town, 2023"), []);
  assert.equal(title("Previous Shops, A town, 2023 Next Shops, A town"), []);
  for (const words of [
    "Shops, A town, 2022",
    "Shops, The works, 2023",
    "Shops, A town, 2023.5",
    "Shops, A town, 20235",
    "Shops, A town 2023",
    "2023",
  ])
    assert.ok(title(words).length > 0, words);
});

exceptions("need none for the reference period in the title of a figure in Chinese", () => {
  const locale = localeOf("zh-Hans");
  const briefing = smallBriefing();
  const shops = { ...briefing.figures.get("shops")!, period: "2023", locale };
  const dated = { ...briefing, locale, figures: new Map([...briefing.figures, ["shops", shops] as const]) };
  const title = titleOf(shops);
  assert.match(title, /^Shops（A town，2023.*）$/);
  const found = (words: string) => gateOnPage(`<title>${words}</title>`, dated);
  assert.equal(found(title), []);
  assert.equal(found(`上一项 ${title} 下一项 Shops（A town）`), []);
  for (const words of [title.replace("2023", "2022"), title.replace("A town", "The works"), title.replace("）", "0）")])
    assert.ok(found(words).length > 0, words);
});

exceptions("hold in attributes and files", () => {
  assert.equal(
    gateOn({ pages: { "/a/": '<img alt="on A4 paper">' }, files: { "humans.txt": "A4" }, briefing: allow("A4") }),
    [],
  );
});

exceptions("are refused when nothing uses them, and when they hold no number", () => {
  const [unused] = gateOnPage("<p>none</p>", allow("404", "/b/"));
  assert.equal(unused, {
    file: "_data/exceptions.ts",
    record: "one",
    message: 'the page /b/ does not use the exception "404".',
    suggestion: "nothing; remove the exception.",
  });
  assert.match(gateOnPage("<p>none</p>", allow("404"))[0]?.message ?? "", /no page uses/);
  assert.match(gateOnPage("<p>many</p>", allow("many"))[0]?.message ?? "", /contains no number/);
});

exceptions("of a bare number need a word or a page", () => {
  for (const text of ["404", "1,200", "30%", "two million", "三百"]) {
    const problem = gateOnPage(`<p>${text}</p>`, allow(text)).find(({ record }) => record === "one");
    assert.match(problem?.message ?? "", /is a bare number, so it would excuse that number on every page/, text);
    assert.match(problem?.suggestion ?? "", /the words around it.*or the one page/);
    assert.equal(gateOnPage(`<p>${text}</p>`, allow(text, "/a/")), [], text);
  }
});

exceptions.run();
