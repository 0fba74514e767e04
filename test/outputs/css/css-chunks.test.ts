// CSS in chunks: every rule is in exactly one chunk, unchanged.

import * as assert from "uvu/assert";
import { componentChunks, splitCss, splitPrint } from "../../../src/outputs/css/css-chunks.ts";
import { suite } from "../../support/suite.ts";

const chunks = suite("css chunks");

chunks("separates rules for print, at the top level and within layers", () => {
  assert.equal(
    splitPrint("@layer a,b;@layer a{p{x:y}@media print{p{y:z}}}@media print{q{a:b}}@media (width<1px){r{c:d}}"),
    {
      screen: "@layer a,b;@layer a{p{x:y}}@media (width<1px){r{c:d}}",
      print: "@layer a{@media print{p{y:z}}}@media print{q{a:b}}",
    },
  );
});

chunks("merges consecutive blocks of a layer, in order", () => {
  assert.equal(
    splitPrint(
      "@layer a{p{b:c}}@layer a{q{d:e}}@layer b{r{f:g}}@layer a{s{h:i}}@layer a;@font-face{x:y}@font-face{z:y}",
    ),
    {
      screen: "@layer a{p{b:c}q{d:e}}@layer b{r{f:g}}@layer a{s{h:i}}@layer a;@font-face{x:y}@font-face{z:y}",
      print: "",
    },
  );
});

chunks("ignores braces in strings, URLs and escapes, and rules that also apply to screens", () => {
  for (const css of [
    'p:after{content:"}@media print{"}',
    "p{background:url(data:x;y{}z)}",
    String.raw`.a\{b{c:d}`,
    "/*}*/a{b:c}",
    "@media print,screen{a{b:c}}",
    "a{@media print{b:c}}",
    "a{b:c",
  ]) {
    assert.equal(splitPrint(css), { screen: css, print: "" });
  }
});

chunks("gives a component with its own layer a chunk that only pages with it load", () => {
  const all = splitCss(
    "@layer components;@layer components.map{.map{a:b}@media print{.map{c:d}}}@layer components{p{e:f}}",
  );
  assert.equal(
    [...all],
    [
      ["site", "@layer components;@layer components{p{e:f}}"],
      ["print", "@layer components.map{@media print{.map{c:d}}}"],
      ["map", "@layer components.map{.map{a:b}}"],
    ],
  );
  assert.equal(componentChunks(all.keys(), '<div class="map wide">'), ["map"]);
  assert.equal(componentChunks(all.keys(), '<div class="maps">map</div>'), []);
});

chunks.run();
