// What a page says whole, as the check of the search reads it.

import * as assert from "uvu/assert";
import { sentencesOn, isWholeSentence } from "../../src/checks/search/page-sentences.ts";
import { suite } from "../support/suite.ts";

const said = suite("search said");

const PAGE = sentencesOn(`<header><p>Not here.</p></header><main><h1>A <em>town</em></h1>
<p>It has <data data-figure="x">over  5</data> shops <a class="cite" href="/s/">A 6</a>. It grew. He (Mr. B.) said “It is.” So it was.</p>
<p class="caveat"><strong>Note</strong> The town grew.</p><p><strong>Over</strong> 9 came.</p><p>It has the <strong>Big</strong> Ones.</p>
<dl><dd>one<br>two</dd></dl><p>Firms pay <q data-printed="x">approx. USD 5 million. Or so</q>.</p><p>A word<button>mu</button><span popover> A unit.</span>.</p></main>`);

/** Texts, and whether the page says them whole. */
const TEXTS: Record<string, boolean> = {
  "It has over 5 shops.": true,
  "It has over 5 shops. It grew.": true,
  "It grew.": true,
  "He (Mr. B.) said “It is.”": true,
  "So it was.": true,
  "The town grew.": true,
  Note: true,
  "Note The town grew.": true,
  "Over 9 came.": true,
  "It has the Big Ones.": true,
  one: true,
  two: true,
  "Firms pay approx. USD 5 million. Or so.": true,
  "A wordmu.": true,
  "Not here.": false,
  "5 shops.": false,
  "over 5 shops.": false,
  "It has over 5": false,
  "It has over 6 shops.": false,
  "B.) said “It is.”": false,
  "9 came.": false,
  "Ones.": false,
  "It has the Big": false,
  "USD 5 million.": false,
  "Or so.": false,
  "A unit.": false,
  onetwo: false,
  "grew. He": false,
  "": false,
};

for (const [text, whole] of Object.entries(TEXTS)) {
  said(`${whole ? "finds" : "does not find"} “${text}”`, () => assert.is(isWholeSentence(text, PAGE), whole));
}

said("reads headings in one line", () => assert.equal(PAGE.headings, ["A town"]));

said.run();
