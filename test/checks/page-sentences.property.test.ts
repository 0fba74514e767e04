// Whatever a page holds, all that search takes from it stands there for the check, which reads the page by itself.

import fc from "fast-check";
import * as assert from "uvu/assert";
import { readPage } from "../../src/html/read-page.ts";
import { sentencesOn, isWholeSentence } from "../../src/checks/search/page-sentences.ts";
import { suite } from "../support/suite.ts";

const property = suite("search said property");

const words = fc
  .array(
    fc.constantFrom(
      "over 5 shops",
      "It grew.",
      "Note",
      "The",
      "approx.",
      "USD 2.",
      "九龙。",
      "Co.",
      "“So.”",
      "(a",
      "b)",
      " ",
      "\n ",
      "&amp;",
      "&nbsp;",
      "&shy;",
      ",",
      ".",
      ";",
      "and it says nothing at all, as long sentences do. Yes.",
      "1.",
      "Is it? No! A",
    ),
    { maxLength: 7 },
  )
  .map((parts) => parts.join(" "));
const inline = [
  "em",
  "strong",
  "b",
  'a href="/x/"',
  'a class="cite" href="/x/"',
  "span popover",
  'data data-figure="x" value="5"',
  'time datetime="2024"',
  "q",
  'q data-printed="figure:x"',
  'span class="unseen"',
  'span data-search="no"',
  "button",
];
const blocks = [
  "p",
  "div",
  "ul",
  "li",
  "section",
  'section id="s" aria-labelledby="h"',
  "table",
  "nav",
  "dl",
  "dt",
  "dd",
  'div data-search="no"',
  "details",
  "svg",
  "blockquote",
  "pre",
  'p data-citation="x"',
];
const headings = ["h1", 'h2 id="h"', 'h3 id="i"', "h2"];
const tag = (name: string, inside: string) => `<${name}>${inside}</${name.split(" ")[0] ?? ""}>`;

const { node } = fc.letrec<{ node: string; inline: string }>((tie) => ({
  inline: fc.oneof(
    { maxDepth: 3 },
    words,
    fc.constantFrom("<br>", "<wbr>", "<!-- x -->"),
    fc
      .tuple(fc.constantFrom(...inline), fc.array(tie("inline"), { maxLength: 3 }))
      .map(([name, parts]) => tag(name, parts.join(""))),
  ),
  node: fc.oneof(
    { maxDepth: 4 },
    tie("inline"),
    fc.tuple(fc.constantFrom(...headings), tie("inline")).map(([name, inside]) => tag(name, inside)),
    fc
      .tuple(fc.constantFrom(...blocks), fc.array(tie("node"), { maxLength: 4 }))
      .map(([name, parts]) => tag(name, parts.join(""))),
  ),
}));

property("finds every title and every sentence of any page", () => {
  fc.assert(
    fc.property(fc.array(node, { maxLength: 6 }), (parts) => {
      const page = readPage(`<main><h1>A town</h1>${parts.join("")}</main><p>Outside.</p>`, "/a/", "a.md");
      const said = sentencesOn(page.html);
      for (const { title, passages } of page.sections) {
        assert.ok(said.headings.includes(title), `title "${title}" in ${page.html}`);
        for (const passage of passages) assert.ok(isWholeSentence(passage, said), `"${passage}" in ${page.html}`);
      }
    }),
    { numRuns: 2000, seed: 20261124 },
  );
});

property.run();
