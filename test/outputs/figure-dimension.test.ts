// The dimension line under the number on a figure's page.

import * as assert from "uvu/assert";
import { readQuantity } from "../../src/grammar/read-quantity.ts";
import { figureDimension } from "../../src/outputs/charts/figure-dimension.ts";
import { suite } from "../support/suite.ts";

const dimensions = suite("dimension lines of figures");

/** What a line shows: from where to where it runs, its rest, and the places of datum, ends and arrow. */
function shown(words: string): string {
  const svg = figureDimension(readQuantity(words, "en"));
  return [...svg.matchAll(/<(line|svg) class="([\w-]+)"[^>]*? x1?="([\d.]+)%"(?: x2="([\d.]+)%")?/g)]
    .map(
      ([, , name = "", x, to]) =>
        `${name.replace(/^(?:chart|dimension)-/, "")} ${x}${to === undefined ? "" : `-${to}`}`,
    )
    .join(", ");
}

const CASES: [words: string, line: string][] = [
  ["5 billion yuan", "line 0-100, datum 0, dimension 100"],
  ["over 260,000", "line 0-100, datum 0, arrow 100"],
  ["about 40", "line 0-100, datum 0, arrow 100"],
  ["3 to 5 years", "line 0-60, datum 0, dimension 100, rest 60-100, dimension 60"],
  ["32 out of the 41 categories", "line 0-78.05, datum 0, dimension 100, rest 78.05-100, dimension 78.05"],
  ["down 2.5 percent", "line 100-0, datum 100, dimension 0"],
];

for (const [words, line] of CASES) dimensions(`measures “${words}”`, () => assert.is(shown(words), line));

dimensions("points the arrow of a bound to where the true number lies", () => {
  const arrowOf = (words: string) => /chart-arrow.*?d="([^"]*)"/.exec(figureDimension(readQuantity(words, "en")))?.[1];
  assert.is(arrowOf("over 40"), "M5-5l5 5-5 5");
  assert.is(arrowOf("nearly 40"), "M10-5l-5 5 5 5");
});

dimensions("draws nothing for zero, which has no length", () => {
  assert.is(figureDimension({ value: 0, upper: null, of: null, bound: "exact" }), "");
});

dimensions.run();
