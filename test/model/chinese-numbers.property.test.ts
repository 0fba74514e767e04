// Properties of numbers in Chinese: what is shown of a quantity reads as the same quantity.

import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Bound, Quantity } from "../../src/grammar/quantity.ts";
import { readQuantity } from "../../src/grammar/read-quantity.ts";
import { DIVIDING_UNITS, DURATIONS, SHARE_UNITS, unitOf } from "../../src/grammar/units.ts";
import { localeOf } from "../../src/messages/locales.ts";
import { FORMAT_STYLES, formatQuantity, type FormatStyle } from "../../src/model/format.ts";

const numbers = suite("properties of numbers in Chinese");

const CHINESE = localeOf("zh-Hans");
/** The same runs every time, unless another seed is asked for. */
const RUNS = { seed: Number(process.env["SEED"] ?? 20240707), numRuns: 20_000 };

/** Powers of ten of the magnitudes that English and Chinese sources print. */
const POWERS = [0, 0, 4, 4, 6, 8, 8, 9, 12];
const CHINESE_POWERS = new Set([0, 4, 8, 12]);
const BOUNDS: readonly Bound[] = ["exact", "exact", "about", "over", "at-least", "nearly", "at-most", "under"];
const UNITS = [
  ..."CNY CNY USD EUR HKD JPY GBP % % ‰ pp bp m2 km2 ha mu m3 Nm3 L km m t t kt Mt tce kg jin g mg ug".split(" "),
  ..."kWh MWh GWh TWh kW MW GW kWp V kV kVA dB degC TEU age year month week day hour minute s times ppm".split(" "),
];
/** What sources count, with its measure word; a measure word alone counts as well. */
const THINGS = [
  ["企业", "家"],
  ["重点项目", "个"],
  ["行业大类", "个"],
  ["市级以上创新平台", "个"],
  ["生产线", "条"],
  ["核心零部件", "套"],
  ["人", "人"],
  ["户", "户"],
  ["台", "台"],
  ["人次", "人次"],
] as const;
const RATES = [
  ..."person household 100-households 1000-people 10000-people".split(" "),
  ...DIVIDING_UNITS.map(({ id }) => id),
];

interface Printed {
  readonly value: number;
  readonly precision: number;
  readonly decimals: number;
  readonly power: number;
}

/** A number as a source prints it: digits with a magnitude. */
const printed: fc.Arbitrary<Printed> = fc
  .tuple(fc.integer({ min: 1, max: 999_999 }), fc.integer({ min: 0, max: 3 }), fc.constantFrom(...POWERS))
  .map(([coefficient, decimals, power]) => ({
    value: Number(`${coefficient}e${power - decimals}`),
    precision: Number(`1e${power - decimals}`),
    decimals,
    power,
  }));

function quantityOf(
  { value, precision, decimals }: Printed,
  more: Partial<Quantity>,
  measure: string | null,
): Quantity {
  return {
    value,
    upper: null,
    of: null,
    unit: "count",
    counted: null,
    bound: "exact",
    precision,
    per: null,
    converted: null,
    change: null,
    spelled: false,
    printed: { decimals, upperPrecision: null, hyphen: false, measure },
    ...more,
  };
}

/** A unit, or what is counted. */
const measured = fc.oneof(
  fc.constantFrom(...UNITS).map((unit) => ({ unit, counted: null, measure: null })),
  fc.constantFrom(...THINGS).map(([counted, measure]) => ({ unit: "count", counted, measure })),
);

/** Whether a point may separate thousands: 5.600家 may be 5,600, so the grammar refuses it. */
function isUnclear({ value, precision, unit }: Quantity): boolean {
  const size = Math.abs(value);
  const thousandths = Math.round(size * 1000);
  return precision === 0.001 && size >= 1 && size < 1000 && (unit === "count" || thousandths % 10 === 0);
}

const single = fc
  .tuple(printed, measured, fc.constantFrom(...BOUNDS), fc.constantFrom(null, null, ...RATES), fc.nat(9))
  .map(([number, { measure, ...of }, bound, per, changes]) => {
    const isShare = SHARE_UNITS.has(of.unit) || ["times", "ppm", "dB", "degC", "age"].includes(of.unit);
    const rate = per === of.unit || (isShare && (of.unit !== "%" || per !== "year")) ? null : per;
    const change =
      changes > 7 && of.unit !== "times" ? "decline" : changes > 6 && of.unit !== "times" ? "growth" : null;
    const quantity = quantityOf(number, { ...of, bound, per: rate, change }, measure);
    return { quantity: change === "decline" ? { ...quantity, value: -quantity.value } : quantity, number };
  });

/** What Chinese words can say of a quantity: a growth is said by the sentence around it, a decline by its own words. */
function said({ value, upper, of, unit, counted, bound, per }: Quantity): Partial<Quantity> {
  return { value, upper, of, unit, counted, bound, per };
}

function shown(quantity: Quantity, style: FormatStyle): string {
  return formatQuantity(quantity, { style, locale: CHINESE });
}

numbers("read as the same value, unit, bound, rate and decline", () => {
  let exact = 0;
  fc.assert(
    fc.property(single, fc.constantFrom(...FORMAT_STYLES), ({ quantity, number }, style) => {
      fc.pre(!isUnclear(quantity));
      const text = shown(quantity, style);
      const again = readQuantity(text, "zh");
      const counted =
        style === "number" && quantity.unit === "count" ? (quantity.printed?.measure ?? null) : quantity.counted;
      assert.equal(said(again), said({ ...quantity, counted }), text);
      const inWords = style === "prose" || quantity.bound !== "exact";
      if (quantity.change === "decline" && inWords) assert.is(again.change, "decline", text);
      const rounded = number.decimals === 0 && number.value >= 10_000 && number.value % 1000 === 0;
      if (rounded || !CHINESE_POWERS.has(number.power) || (number.power === 12 && number.value < 1e12)) return;
      assert.is(again.precision, quantity.precision, `${text} to the printed place`);
      exact += 1;
    }),
    RUNS,
  );
  assert.ok(exact > RUNS.numRuns / 4, `${exact} numbers were compared to the place`);
});

numbers("read as the same range", () => {
  fc.assert(
    fc.property(printed, printed, measured, fc.boolean(), (one, other, { measure, ...of }, isAbout) => {
      // Ends far from each other are printed nowhere.
      fc.pre(one.value !== other.value && one.value < other.value * 1e6 && other.value < one.value * 1e6);
      const [low, high] = one.value < other.value ? [one, other] : [other, one];
      const upperPrecision = high.precision === low.precision ? null : high.precision;
      const decimals = Math.max(low.decimals, high.decimals);
      const quantity = quantityOf(low, { ...of, upper: high.value, bound: isAbout ? "about" : "exact" }, measure);
      const ranged = { ...quantity, printed: { decimals, upperPrecision, hyphen: false, measure } };
      fc.pre(!isUnclear(quantity) && !isUnclear({ ...quantity, value: high.value, precision: high.precision }));
      const text = shown(ranged, "table");
      assert.equal(said(readQuantity(text, "zh")), said(ranged), text);
    }),
    { ...RUNS, numRuns: 5000 },
  );
});

numbers("read as the same part of a whole", () => {
  const bounds = fc.constantFrom(...BOUNDS);
  const fractions = fc.tuple(fc.integer({ min: 2, max: 10 }), fc.nat(8), bounds).map(([of, part, bound]) => {
    const value = 1 + (part % (of - 1));
    return quantityOf({ value, precision: 1, decimals: 0, power: 0 }, { of, unit: "fraction", bound }, null);
  });
  const counts = fc
    .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 9999 }), fc.constantFrom(...THINGS), bounds)
    .map(([one, other, [counted, measure], bound]) => {
      const number = { value: Math.min(one, other), precision: 1, decimals: 0, power: 0 };
      return quantityOf(number, { of: Math.max(one, other), counted, bound }, measure);
    });
  fc.assert(
    fc.property(fc.oneof(fractions, counts), (quantity) => {
      const text = shown(quantity, "prose");
      assert.equal(said(readQuantity(text, "zh")), said(quantity), text);
    }),
    { ...RUNS, numRuns: 5000 },
  );
});

numbers("never show a length of time with 近, which may mean the last ones", () => {
  for (const unit of DURATIONS) {
    const text = shown(
      quantityOf({ value: 3, precision: 1, decimals: 0, power: 0 }, { unit, bound: "nearly" }, null),
      "prose",
    );
    assert.is(text, `将近3${unitOf(unit).zh[0]}`);
  }
});

numbers.run();
