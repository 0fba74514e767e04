// The table of what rates are given per: a year, a person, a square meter.

import { Phrases } from "./phrases.ts";
import { DIVIDING_UNITS, unitOf, type Unit } from "./units.ts";

interface PerRow {
  readonly id: string;
  readonly shown: string;
  readonly en: readonly string[];
  readonly zh: readonly string[];
}

const UNIT_PHRASES: Readonly<Record<string, Pick<PerRow, "en" | "zh">>> = {
  year: { en: ["a year", "each year", "every year", "annually", "per annum"], zh: ["年均"] },
  month: { en: ["a month", "each month", "every month"], zh: ["每月", "/月", "月均"] },
  week: { en: ["a week", "each week", "every week"], zh: [] },
  day: { en: ["a day", "each day", "every day"], zh: ["每日", "/日", "日均"] },
  hour: { en: ["an hour", "each hour", "every hour"], zh: [] },
  mu: { en: [], zh: ["亩均"] },
};

const PER: readonly PerRow[] = [
  {
    id: "person",
    shown: "person",
    en: ["per capita", "per person", "per head", "per resident", "a head", "a person"],
    zh: ["人均", "每人", "/人"],
  },
  { id: "household", shown: "household", en: ["per household", "a household"], zh: ["户均", "每户", "/户"] },
  ...DIVIDING_UNITS.map(perUnit),
];

function perUnit({ id, name, words, fixed, symbols, zh }: Unit): PerRow {
  const more = UNIT_PHRASES[id] ?? { en: [], zh: [] };
  return {
    id,
    shown: name[0],
    en: [
      ...[...words, ...fixed].map((word) => `per ${word}`),
      ...symbols.flatMap((symbol) => [`/${symbol}`, `per ${symbol}`]),
      ...more.en,
    ],
    zh: [...[...zh, ...symbols].flatMap((form) => [`每${form}`, `/${form}`]), ...more.zh],
  };
}

export const PER_EN = new Phrases(PER.map(({ id, en }) => [id, en] as const));
export const PER_ZH = new Phrases(PER.map(({ id, zh }) => [id, zh] as const));

/** The English noun after "per": "square meter" for m2, "US dollar" for USD. Throws RangeError for an unknown id. */
export function perName(id: string): string {
  return PER.find((row) => row.id === id)?.shown ?? unitOf(id).name[0];
}
