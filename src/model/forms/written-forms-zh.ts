// How Chinese writes numbers and dates: GB/T 15835 (use of numerals in publications) and the official statistics.
//
// A range repeats its 万 or 亿 and its per cent sign (GB/T 15835-2011, 5.1.4). 以上 includes the number, 超过 and 不到 do
// not (Civil Code, article 1259).

import { DURATIONS, SHARE_UNITS, unitOf } from "../../grammar/units.ts";
import type { WrittenForms } from "./written-forms.ts";

const NUMERALS = "零一二三四五六七八九十";
const GROUPING = new Intl.NumberFormat("en");
/** Below ten million, digits in a row are how Chinese statistics print them: 121404元. */
const MOST_DIGITS_IN_A_ROW = 6;

/** Names of units that are not the first Chinese form of the table, or that it has none of. */
const UNIT_NAMES: Readonly<Record<string, string>> = { count: "", fraction: "", age: "岁", TEU: "标准箱" };

/** What a rate is given per, before the number; other units follow 每. */
const RATES: Readonly<Record<string, string>> = { person: "人均{n}", household: "户均{n}", month: "每月{n}" };
const THOUSANDS: Readonly<Record<string, string>> = { 100: "百", 1000: "千", 10000: "万", 100000: "十万" };
const SHARERS: Readonly<Record<string, string>> = { households: "户", people: "人" };

function nameOf(id: string): string {
  const { zh, symbols } = unitOf(id);
  return UNIT_NAMES[id] ?? zh[0] ?? symbols[0] ?? id;
}

function per(id: string, unit: string): string {
  const [count = "", sharers = ""] = id.split("-");
  const group = THOUSANDS[count];
  if (group !== undefined) return `每${group}${SHARERS[sharers]}{n}`;
  if (id === "year" && SHARE_UNITS.has(unit)) return "年均{n}";
  const shared = RATES[id];
  if (shared !== undefined) return shared;
  // 3000元/平方米, but 每年5亿元 and 每平方公里3600人; a symbol does not follow 每.
  const isPrice = unitOf(unit).currency && !DURATIONS.has(id);
  return isPrice || unitOf(id).zh.length === 0 ? `{n}/${nameOf(id)}` : `每${nameOf(id)}{n}`;
}

export const FORMS_ZH: WrittenForms = {
  magnitudes: [
    { word: "万亿", power: 12 },
    { word: "亿", power: 8, below: true },
    { word: "万", power: 4, below: true },
  ],
  magnitudeAsPrinted: true,
  readableDecimals: 4,
  zerosOfRoundNumbers: 3,
  magnified: "{n}{word}",
  named: "{n}{name}",
  namedBySign: "{n}{name}",
  grouped: (whole) => (String(whole).length > MOST_DIGITS_IN_A_ROW ? GROUPING.format(whole) : String(whole)),
  groupedBeforeMagnitude: String,
  groupedUnlikeYears: (whole) => (whole >= 1900n && whole <= 2100n ? GROUPING.format(whole) : String(whole)),
  smallNumber: () => null,
  bounds: {
    exact: { around: "{n}", means: "确数，与原文一致", meansOfDecline: "确数，与原文一致" },
    about: { around: "约{n}", means: "约数，在所列数字上下", meansOfDecline: "约数，降幅在所列数字上下" },
    over: { around: "超过{n}", means: "大于所列数字", meansOfDecline: "降幅大于所列数字" },
    "at-least": {
      around: "{n}以上",
      beforeNoun: "至少{n}",
      means: "不小于所列数字，含本数",
      meansOfDecline: "降幅不小于所列数字，含本数",
    },
    // 近3年 would be “the last three years” as well.
    nearly: { around: "近{n}", aroundTime: "将近{n}", means: "略小于所列数字", meansOfDecline: "降幅略小于所列数字" },
    "at-most": { around: "不超过{n}", means: "不大于所列数字，含本数", meansOfDecline: "降幅不大于所列数字，含本数" },
    under: { around: "不到{n}", means: "小于所列数字", meansOfDecline: "降幅小于所列数字" },
  },
  range: "{low}至{high}",
  rangeRepeats: true,
  part: (part, whole) => {
    if (part === 1 && whole === 2) return "一半";
    const names = [whole, part].map((number) => (number < 1 ? undefined : NUMERALS[number]));
    if (names.includes(undefined))
      throw new RangeError(`${part} of ${whole} has no name; show it as a count out of a total.`);
    return names.join("分之");
  },
  partOf: "{part}的{noun}",
  outOf: "{whole}中的{part}",
  outOfNamesPart: true,
  decline: { ofShare: "下降{n}", ofAmount: "减少{n}" },
  declineInWords: true,
  per,
  unit: nameOf,
  isOwnNoun: (noun) => /\p{Script=Han}/u.test(noun),
  nounsOfTranslations: true,
  growthLabel: /(?:增速|增幅|增长率?|增长速度)$/u,
  dates: (tag) => tag,
  decade: (year) => {
    const century = Math.floor(year / 100) + 1;
    return year % 100 === 0 ? `${century}世纪头十年` : `${century}世纪${year % 100}年代`;
  },
};
