// A figure has one value on every surface: its page, CSV, JSON and JSON-LD. No surface loses bound, per, whole or change.

import * as assert from "uvu/assert";
import { valueAttribute } from "../../src/model/format.ts";
import { downloadsOf } from "../../src/outputs/downloads/data-files.ts";
import { figureJsonLd } from "../../src/outputs/json-ld.ts";
import { csvLines } from "../support/downloads.ts";
import { jsonLdFaults } from "../support/formats.ts";
import { briefingOfPhrases, type Phrase } from "../support/quantity-briefing.ts";
import { suite } from "../support/suite.ts";

const values = suite("published values");

interface Case extends Phrase {
  /** The `value` attribute on pages. */
  readonly html: string;
  /** Columns of the downloads; those not given are null, `bound` is exact, and `unit` is not compared. */
  readonly columns: Readonly<Record<string, string | number | null>>;
  readonly jsonLd: Readonly<Record<string, string | number>>;
  /** The additional properties of the value in JSON-LD. */
  readonly said?: Readonly<Record<string, string | number>>;
}

const COLUMNS = ["value", "lower", "upper", "part", "whole", "counted", "counted_en", "per", "bound", "change"];

const CASES: readonly Case[] = [
  {
    printed: "two-thirds of the firms",
    html: "0.6666666666666666",
    columns: { value: 0.6666666666666666, part: 2, whole: 3, counted: "firms", counted_en: "firms" },
    jsonLd: { value: 0.6666666666666666, unitText: "fraction of firms" },
    said: { part: 2, whole: 3 },
  },
  {
    printed: "more than half of the firms",
    html: "0.5",
    columns: { value: 0.5, lower: 0.5, part: 1, whole: 2, counted: "firms", counted_en: "firms", bound: "over" },
    jsonLd: { minValue: 0.5, unitText: "fraction of firms" },
    said: { bound: "over", part: 1, whole: 2 },
  },
  {
    printed: "32 out of the 41 streets",
    html: "32",
    columns: { value: 32, part: 32, whole: 41, counted: "streets", counted_en: "streets" },
    jsonLd: { value: 32, unitText: "streets" },
    said: { part: 32, whole: 41 },
  },
  {
    printed: "3 to 5 billion yuan",
    html: "3000000000/5000000000",
    columns: { value: null, lower: 3e9, upper: 5e9 },
    jsonLd: { minValue: 3e9, maxValue: 5e9, unitText: "yuan" },
  },
  {
    printed: "about 60 million visitors each year",
    html: "60000000",
    columns: { value: 6e7, counted: "visitors", counted_en: "visitors", per: "year", bound: "about" },
    jsonLd: { value: 6e7, unitText: "visitors per year" },
    said: { bound: "about", per: "year" },
  },
  {
    printed: "approx. USD 688.02 million",
    html: "688020000",
    columns: { value: 688020000, bound: "about" },
    jsonLd: { value: 688020000, unitText: "US dollars" },
    said: { bound: "about" },
  },
  {
    printed: "99,279 yuan per capita",
    html: "99279",
    columns: { value: 99279, per: "person" },
    jsonLd: { value: 99279, unitText: "yuan per person" },
    said: { per: "person" },
  },
  {
    printed: "down by more than 5 percent",
    html: "-5",
    columns: { value: -5, upper: -5, bound: "over", change: "decline" },
    jsonLd: { maxValue: -5, unitText: "%" },
    said: { bound: "over", change: "decline" },
  },
  {
    printed: "a decline of nearly 3 percent",
    html: "-3",
    columns: { value: -3, lower: -3, bound: "nearly", change: "decline" },
    jsonLd: { minValue: -3, unitText: "%" },
    said: { bound: "nearly", change: "decline" },
  },
  {
    printed: "down by at most 5 percent",
    html: "-5",
    columns: { value: -5, lower: -5, bound: "at-most", change: "decline" },
    jsonLd: { minValue: -5, unitText: "%" },
    said: { bound: "at-most", change: "decline" },
  },
  {
    printed: "down by nearly a third",
    html: "-0.3333333333333333",
    columns: { value: -1 / 3, lower: -1 / 3, part: -1, whole: 3, bound: "nearly", change: "decline" },
    jsonLd: { minValue: -1 / 3, unitText: "fraction" },
    said: { bound: "nearly", part: -1, whole: 3, change: "decline" },
  },
  {
    printed: "an 8.6% increase",
    html: "8.6",
    columns: { value: 8.6, change: "growth" },
    jsonLd: { value: 8.6, unitText: "%" },
    said: { change: "growth" },
  },
  {
    printed: "3.6%",
    record: { label: "Growth of GDP" },
    html: "3.6",
    columns: { value: 3.6, change: "growth" },
    jsonLd: { value: 3.6, unitText: "%" },
    said: { change: "growth" },
  },
  {
    printed: "38.0%",
    record: { label: "Share of industry" },
    html: "38.0",
    columns: { value: 38 },
    jsonLd: { value: 38, unitText: "%" },
  },
  {
    printed: "at least 28 parks",
    html: "28",
    columns: { value: 28, lower: 28, counted: "parks", counted_en: "parks", bound: "at-least" },
    jsonLd: { minValue: 28, unitText: "parks" },
    said: { bound: "at-least" },
  },
  {
    printed: "28个重点项目",
    language: "zh",
    record: { gloss: "28 key projects" },
    html: "28",
    columns: { value: 28, counted: "重点项目", counted_en: "key projects" },
    jsonLd: { value: 28, unitText: "key projects" },
  },
  {
    printed: "1.5 times the national average",
    html: "1.5",
    columns: { value: 1.5, unit: "times" },
    jsonLd: { value: 1.5, unitText: "times as much" },
  },
  {
    printed: "more than doubled",
    html: "2",
    columns: { value: 2, lower: 2, unit: "times", bound: "over" },
    jsonLd: { minValue: 2, unitText: "times as much" },
    said: { bound: "over" },
  },
  {
    printed: "增长1.3倍",
    language: "zh",
    record: { label: "Growth of exports", gloss: "grew by 130 percent" },
    html: "130",
    columns: { value: 130, unit: "%", change: "growth" },
    jsonLd: { value: 130, unitText: "%" },
    said: { change: "growth" },
  },
  {
    printed: "翻两番",
    language: "zh",
    record: { gloss: "a fourfold increase" },
    html: "4",
    columns: { value: 4, unit: "times" },
    jsonLd: { value: 4, unitText: "times as much" },
  },
  {
    printed: "每百户拥有汽车45辆",
    language: "zh",
    record: { gloss: "45 cars per 100 households" },
    html: "45",
    columns: { value: 45, unit: "count", counted: "辆", counted_en: "cars", per: "100-households" },
    jsonLd: { value: 45, unitText: "cars per 100 households" },
    said: { per: "100-households" },
  },
  {
    printed: "占地约100亩",
    language: "zh",
    record: { gloss: "an area of about 100 mu" },
    html: "100",
    columns: { value: 100, bound: "about" },
    jsonLd: { value: 100, unitText: "mu" },
    said: { bound: "about" },
  },
];

const briefing = briefingOfPhrases(CASES);
const files = downloadsOf(briefing);
const rows = JSON.parse(files.get("data/figures.json") ?? "") as Record<string, unknown>[];
const [header = [], ...lines] = csvLines(files.get("data/figures.csv") ?? "");

for (const [index, { printed, html, columns, jsonLd, said = {} }] of CASES.entries()) {
  values(`${printed}: one value on pages, in CSV, JSON and JSON-LD`, async () => {
    const figure = briefing.figures.get(`f-${index + 1}`);
    if (figure === undefined) return assert.unreachable();
    assert.is(valueAttribute(figure.quantity), html);
    const names = columns["unit"] === undefined ? COLUMNS : [...COLUMNS, "unit"];
    const expected = Object.fromEntries(
      names.map((name) => [name, columns[name] ?? (name === "bound" ? "exact" : null)]),
    );
    const row = rows[index] ?? {};
    assert.equal(Object.fromEntries(names.map((name) => [name, row[name]])), expected);
    const cells = names.map((name) => lines[index]?.[header.indexOf(name)]);
    assert.equal(
      cells,
      names.map((name) => String(expected[name] ?? "")),
    );
    const text = figureJsonLd(briefing, figure);
    const { value } = JSON.parse(text) as { value: Record<string, unknown> };
    const { "@type": type, additionalProperty = [], ...rest } = value;
    assert.is(type, "QuantitativeValue");
    assert.equal(rest, jsonLd);
    assert.equal(
      Object.fromEntries(
        (additionalProperty as { name: string; value: unknown }[]).map((one) => [one.name, one.value]),
      ),
      said,
    );
    assert.equal(await jsonLdFaults(text), []);
  });
}

values("describes value, limits, parts, per, bound and change in every schema", () => {
  const read = (file: string) => JSON.parse(files.get(`data/${file}`) ?? "null") as never;
  const { resources } = read("datapackage.json") as {
    resources: { name: string; schema?: { fields: { name: string; description: string }[] } }[];
  };
  const { tables } = read("csv-metadata.json") as {
    tables: { url: string; tableSchema: { columns: { name: string; "dc:description": string }[] } }[];
  };
  const { items } = read("schema/figures.schema.json") as {
    items: { properties: Record<string, { description: string }> };
  };
  const fields = resources.find(({ name }) => name === "figures")?.schema?.fields ?? [];
  const columns = tables.find(({ url }) => url === "figures.csv")?.tableSchema.columns ?? [];
  const words: Record<string, RegExp> = {
    value: /Null for a range.*bound/s,
    lower: /lower end of a range/,
    upper: /upper end of a range.*−5 for “down by more than 5 percent”/s,
    part: /2 in two-thirds/,
    whole: /3 in two-thirds/,
    per: /given for.*100-households/,
    bound: /Of a decline, it bounds the size/,
    change: /grew or fell.*which a multiple always is/s,
    unit: /2 for “doubled”.*130 for growth by 1\.3 times/s,
    counted_en: /Null where/,
    source_date: /source_date_precision/,
    period_end: /last day/,
  };
  for (const [name, said] of Object.entries(words)) {
    assert.match(fields.find((one) => one.name === name)?.description ?? "", said, name);
    assert.match(columns.find((one) => one.name === name)?.["dc:description"] ?? "", said, name);
    assert.match(items.properties[name]?.description ?? "", said, name);
  }
});

values("dates each figure by its source, as exactly as the source does", () => {
  const dates = ["source_date", "source_date_precision"];
  const of = (index: number) => dates.map((name) => rows[index]?.[name]);
  assert.equal(of(0), ["2024-07-07", "day"]);
  assert.equal(of(CASES.findIndex(({ language }) => language === "zh")), ["2024-06-01", "month"]);
});

values.run();
