// The table of what rates are given per: a year, a person, a square metre.

import { Phrases, phraseSet } from "./phrases.ts";
import { DIVIDING_UNITS, unitName, type Spelling, type Unit } from "./units.ts";

interface PerRow {
  readonly id: string;
  /** The noun after "per"; null for the name of a unit. */
  readonly shown: string | null;
  readonly en: readonly string[];
  readonly zh: readonly string[];
}

/** Adverbs and adjectives stand for a rate only where a measure is named: see RATE_ADJECTIVES_EN. */
const UNIT_PHRASES: Readonly<Record<string, Pick<PerRow, "en" | "zh">>> = {
  year: { en: ["each year", "every year", "annually", "yearly", "per annum", "p.a."], zh: ["年均"] },
  month: {
    en: ["each month", "every month", "monthly"],
    zh: ["每月", "/月", "月均", "月产", "单月", "月薪", "月租", "月工资", "月收入"],
  },
  week: { en: ["each week", "every week", "weekly"], zh: ["周均"] },
  day: {
    en: ["each day", "every day", "daily"],
    zh: [
      "每日",
      "/日",
      "日均",
      "日产",
      "日供",
      "日处理",
      "日发电",
      "日接待",
      "日吞吐",
      "日用水",
      "日用电",
      "日用气",
      "日加工",
      "日发送",
      "日运送",
      "日开行",
      "单日",
      "天均",
      "日薪",
      "日租",
    ],
  },
  hour: { en: ["each hour", "every hour", "hourly"], zh: ["时速", "时薪", "每时", "/时", "时均"] },
  s: { en: ["per second", "a second", "/s"], zh: ["秒速"] },
  mu: { en: [], zh: ["亩均", "亩产"] },
};

const HOUSEHOLDS = { id: "households", en: ["households", "families"], zh: ["户家庭", "户居民", "户"] };
const PEOPLE = {
  id: "people",
  en: ["people", "residents", "inhabitants", "population", "of population"],
  zh: ["人口", "常住人口", "名居民", "人"],
};
const COUNTS: ReadonlyMap<number, readonly [en: string, zh: string]> = new Map([
  [100, ["hundred", "百"]],
  [1000, ["thousand", "千"]],
  [10_000, ["ten thousand", "万"]],
  [100_000, ["hundred thousand", "十万"]],
]);

const PER: readonly PerRow[] = [
  {
    id: "person",
    shown: "person",
    en: [
      "per capita",
      "per person",
      "per head",
      "per resident",
      "a head",
      "a person",
      "each person",
      "/person",
      "/capita",
      "/head",
    ],
    zh: ["人均", "每人", "/人"],
  },
  {
    id: "household",
    shown: "household",
    en: ["per household", "a household", "each household", "/household"],
    zh: ["户均", "每户", "/户"],
  },
  ...[100, 1000, 10_000, 100_000].flatMap((count) => [perMany(count, HOUSEHOLDS), perMany(count, PEOPLE)]),
  ...DIVIDING_UNITS.map(perUnit),
];

// "45 cars per 100 households", 每百户45辆: the rate is for that number, and stays so.
function perMany(count: number, { id, en, zh }: { id: string; en: readonly string[]; zh: readonly string[] }): PerRow {
  const digits = count.toLocaleString("en");
  const [word, sign] = COUNTS.get(count) ?? [digits, ""];
  return {
    id: `${count}-${id}`,
    shown: `${digits} ${en[0]}`,
    en: [
      ...[digits, word].flatMap((one) => en.map((noun) => `per ${one} ${noun}`)),
      ...en.slice(0, 2).map((noun) => `for every ${digits} ${noun}`),
    ],
    zh: zh.flatMap((noun) => [`每${sign}${noun}`, `每${inMyriads(count)}${noun}`, `/${sign}${noun}`]),
  };
}

// 10万 as in 每10万人, 100 as in 每100户.
function inMyriads(count: number): string {
  return count < 10_000 ? String(count) : `${count / 10_000}万`;
}

function perUnit({ id, words, fixed, symbols, zh }: Unit): PerRow {
  const more = UNIT_PHRASES[id] ?? { en: [], zh: [] };
  return {
    id,
    shown: null,
    en: [
      ...[...words, ...fixed].map((word) => `per ${word}`),
      ...words.map((word) => `/${word}`),
      ...words.map((word) => `${/^(?:hour|[aeiou])/u.test(word) ? "an" : "a"} ${word}`),
      ...symbols.flatMap((symbol) => [`/${symbol}`, `per ${symbol}`]),
      ...more.en,
    ],
    zh: [...[...zh, ...symbols].flatMap((form) => [`每${form}`, `/${form}`]), ...more.zh],
  };
}

export const PER_EN = new Phrases(PER.map(({ id, en }) => [id, en] as const));
export const PER_ZH = new Phrases(PER.map(({ id, zh }) => [id, zh] as const));

/** "daily", "monthly": before a number a rate only if a measure is named, as in "a daily output of 5 tons". */
export const RATE_ADJECTIVES_EN = phraseSet("daily weekly monthly hourly yearly");

/** The English noun after "per": "square metre" for m2, "US dollar" for USD. Throws RangeError for an unknown id. */
export function perName(id: string, spelling: Spelling): string {
  return PER.find((row) => row.id === id)?.shown ?? unitName(id, spelling, false);
}
