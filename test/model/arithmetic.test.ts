// Calculations and checks: what can be computed, what cannot, and what must fit.

import * as assert from "uvu/assert";
import { compareSides, type CheckRecord } from "../../src/model/arithmetic.ts";
import { DerivationError, derive } from "../../src/model/derived.ts";
import type { Figure } from "../../src/model/figure.ts";
import { readQuantity } from "../../src/grammar/read-quantity.ts";
import { suite } from "../support/suite.ts";

const arithmetic = suite("arithmetic");

const figure = (id: string, words: string): Figure => ({ id, quantity: readQuantity(words, "en") }) as Figure;

arithmetic("computes a share, a sum, a ratio and a rate", () => {
  assert.is(
    derive({ operation: "share", decimals: 1 }, [figure("a", "32 plants"), figure("b", "41 plants")]).value,
    78,
  );
  assert.is(
    derive({ operation: "share", decimals: 2 }, [figure("a", "32 plants"), figure("b", "41 plants")]).value,
    78.05,
  );
  assert.is(
    derive({ operation: "sum", decimals: 0 }, [figure("a", "three parks"), figure("b", "six more parks")]).value,
    9,
  );
  assert.is(derive({ operation: "ratio", decimals: 1 }, [figure("a", "30 tons"), figure("b", "12 tons")]).value, 2.5);
  const rate = derive({ operation: "rate", decimals: 4 }, [
    figure("a", "5 billion yuan"),
    figure("b", "approx. USD 688.02 million"),
  ]);
  assert.equal([rate.value, rate.unit, rate.per, rate.bound], [7.2672, "CNY", "USD", "about"]);
});

arithmetic("refuses to compute with bounds, ranges, or units that do not fit", () => {
  const refused = (run: () => unknown, words: RegExp) => {
    try {
      run();
    } catch (error) {
      assert.instance(error, DerivationError);
      assert.match((error as Error).message, words);
      return;
    }
    assert.unreachable("was computed");
  };
  refused(
    () => derive({ operation: "share", decimals: 0 }, [figure("a", "over 32 plants"), figure("b", "41 plants")]),
    /"a" is a bound \("over"\)/,
  );
  refused(
    () => derive({ operation: "sum", decimals: 0 }, [figure("a", "3 to 5 years"), figure("b", "2 years")]),
    /"a" is a range/,
  );
  refused(
    () => derive({ operation: "sum", decimals: 0 }, [figure("a", "3 tons"), figure("b", "5 yuan")]),
    /different units/,
  );
  refused(
    () => derive({ operation: "rate", decimals: 0 }, [figure("a", "3 tons"), figure("b", "5 tons")]),
    /the same unit/,
  );
  const multiples = [figure("a", "1.5 times the average"), figure("b", "doubled")];
  refused(() => derive({ operation: "sum", decimals: 1 }, multiples), /multiples cannot be used in a calculation/);
  refused(() => derive({ operation: "share", decimals: 0 }, [figure("a", "3 tons")]), /takes 2 figures, not 1/);
});

const compare = (check: Partial<CheckRecord> & { rule: CheckRecord["rule"] }, left: string[], right: string[]) =>
  compareSides(
    { label: "", ...check } as CheckRecord,
    left.map((words, index) => figure(`left-${index}`, words)),
    right.map((words, index) => figure(`right-${index}`, words)),
  );

arithmetic("lets sums hold within the precision in which they are printed, and no further", () => {
  assert.ok(
    compare(
      { rule: "sum" },
      ["630 million yuan", "45.982 billion yuan", "74.513 billion yuan"],
      ["121.125 billion yuan"],
    ).holds,
  );
  assert.ok(compare({ rule: "sum" }, ["1.04 tons", "1.04 tons"], ["2.1 tons"]).holds);
  const off = compare(
    { rule: "sum" },
    ["630 million yuan", "45.982 billion yuan", "74.513 billion yuan"],
    ["121.225 billion yuan"],
  );
  assert.not(off.holds);
  assert.match(off.sides, /against/);
});

arithmetic("lets a share follow from its parts", () => {
  assert.ok(compare({ rule: "share" }, ["45.982 billion yuan", "121.125 billion yuan"], ["38.0%"]).holds);
  assert.not(compare({ rule: "share" }, ["45.982 billion yuan", "121.125 billion yuan"], ["38.1%"]).holds);
});

arithmetic("lets an amount over that a head be the mean population of the year, and nothing else", () => {
  const perHead = (population: [string, string], changeOf?: string) => {
    const [end, second] = population.map((words, index) => figure(`p-${index}`, words));
    const left = [figure("amount", "121.125 billion yuan"), figure("head", "99,279 yuan")];
    const check = {
      label: "",
      rule: "per-head",
      amount: "",
      perHead: "",
      population: ["", ""],
    } as unknown as CheckRecord;
    return compareSides(check, left, [end!, { ...second!, ...(changeOf === undefined ? {} : { changeOf }) }]);
  };
  assert.ok(perHead(["1.2250 million people", "1.2151 million people"]).holds);
  assert.ok(perHead(["1.2250 million people", "9,900 people"], "p-0").holds);
  assert.not(perHead(["1.2250 million people", "1.2250 million people"]).holds);
  assert.not(perHead(["1.2250 million people", "99,000 people"], "p-0").holds);
});

arithmetic("lets two conversions imply one rate, and refuses a misprint", () => {
  const exact = ["left-0", "right-0"];
  assert.ok(
    compare(
      { rule: "same-rate", exact },
      ["5 billion yuan", "approx. USD 688.02 million"],
      ["20 billion yuan", "USD 2.75 billion"],
    ).holds,
  );
  assert.not(
    compare(
      { rule: "same-rate", exact },
      ["5 billion yuan", "approx. USD 688.02 million"],
      ["20 billion yuan", "USD 2.57 billion"],
    ).holds,
  );
});

arithmetic.run();
