// The table of units: ids, English names, and every form in which a source may print them.
//
// Currency ids are ISO 4217 codes; other ids are the symbols of ISO 80000, in plain letters (m2 for m²). The mu (亩),
// 2000/3 m², has no symbol there.

import { commaList, Phrases, phraseSet } from "./phrases.ts";

/** How the site spells the names of units: "square metres" and "tonnes", or "square meters" and "tons". */
export type Spelling = "en-GB" | "en-US";

export interface Unit {
  readonly id: string;
  readonly currency: boolean;
  /** British name for one, and for any other number. */
  readonly name: readonly [one: string, many: string];
  /** English words that form their plural with an s. */
  readonly words: readonly string[];
  /** English words that never change. */
  readonly fixed: readonly string[];
  /** Symbols and codes, read in both languages, only as written here. */
  readonly symbols: readonly string[];
  readonly zh: readonly string[];
  /** Forms that stand before the number. */
  readonly before: readonly string[];
}

/** Forms of a unit, several of one sort separated by commas. */
type Forms = Partial<Record<"words" | "fixed" | "symbols" | "zh" | "before", string>>;

function unit(id: string, one: string, many: string, forms: Forms, currency = false): Unit {
  const { words = "", fixed = "", symbols = "", zh = "", before = "" } = forms;
  return {
    id,
    currency,
    name: [one, many],
    words: commaList(words),
    fixed: commaList(fixed),
    symbols: commaList(symbols),
    zh: commaList(zh),
    before: commaList(before),
  };
}

function currency(id: string, one: string, many: string, forms: Forms): Unit {
  return unit(id, one, many, forms, true);
}

const UNITS: readonly Unit[] = [
  currency("CNY", "yuan", "yuan", {
    fixed: "yuan, Chinese yuan, yuan renminbi, yuan RMB, renminbi, renminbi yuan, RMB yuan",
    symbols: "CNY, RMB",
    zh: "元, 元人民币, 人民币, 人民币元",
    before: "CNY, RMB, CN¥, renminbi, 人民币",
  }),
  currency("USD", "US dollar", "US dollars", {
    words: "US dollar, U.S. dollar, United States dollar, American dollar",
    symbols: "USD",
    zh: "美元, 美金",
    before: "USD, US$, U.S.$",
  }),
  currency("EUR", "euro", "euros", { words: "euro", symbols: "EUR, €", zh: "欧元", before: "EUR, €" }),
  currency("HKD", "Hong Kong dollar", "Hong Kong dollars", {
    words: "Hong Kong dollar",
    symbols: "HKD",
    zh: "港元, 港币",
    before: "HKD, HK$",
  }),
  currency("JPY", "yen", "yen", { fixed: "yen, Japanese yen", symbols: "JPY", zh: "日元, 日圆", before: "JPY, JP¥" }),
  currency("GBP", "pound sterling", "pounds sterling", {
    fixed: "pound sterling, pounds sterling, British pound, British pounds",
    symbols: "GBP",
    zh: "英镑",
    before: "GBP, £",
  }),

  unit("%", "%", "%", { fixed: "percent, per cent, pct", symbols: "%" }),
  unit("‰", "‰", "‰", { fixed: "permille, per mille", symbols: "‰" }),
  unit("pp", "percentage point", "percentage points", {
    words: "percentage point",
    symbols: "pp",
    zh: "个百分点, 百分点, 个pp",
  }),
  unit("bp", "basis point", "basis points", { words: "basis point", symbols: "bp, bps", zh: "个基点, 基点, 个BP" }),
  unit("ppm", "ppm", "ppm", { fixed: "parts per million", symbols: "ppm" }),

  unit("m2", "square metre", "square metres", {
    words: "square meter, square metre, sq meter, sq metre",
    symbols: "m², ㎡, m2, sq m, sq. m, sqm",
    zh: "平方米, 平米",
  }),
  unit("km2", "square kilometre", "square kilometres", {
    words: "square kilometer, square kilometre, sq kilometer, sq kilometre",
    symbols: "km², km2, sq km, sq. km",
    zh: "平方公里, 平方千米",
  }),
  unit("ha", "hectare", "hectares", { words: "hectare", symbols: "ha", zh: "公顷" }),
  unit("mu", "mu", "mu", { fixed: "mu", zh: "亩" }),
  unit("m3", "cubic metre", "cubic metres", {
    words: "cubic meter, cubic metre",
    symbols: "m³, m3, cu m",
    zh: "立方米",
  }),
  // Gas at normal temperature and pressure: not the volume that a meter shows.
  unit("Nm3", "normal cubic metre", "normal cubic metres", {
    words: "normal cubic meter, normal cubic metre, standard cubic meter, standard cubic metre",
    symbols: "Nm³, Nm3",
    zh: "标准立方米, 标方",
  }),
  unit("L", "litre", "litres", { words: "liter, litre", symbols: "L", zh: "升" }),
  unit("mL", "millilitre", "millilitres", { words: "milliliter, millilitre", symbols: "mL, ml", zh: "毫升" }),

  unit("km", "kilometre", "kilometres", { words: "kilometer, kilometre", symbols: "km", zh: "公里, 千米" }),
  unit("m", "metre", "metres", { words: "meter, metre", symbols: "m", zh: "米" }),
  unit("cm", "centimetre", "centimetres", { words: "centimeter, centimetre", symbols: "cm", zh: "厘米, 公分" }),
  unit("mm", "millimetre", "millimetres", { words: "millimeter, millimetre", symbols: "mm", zh: "毫米" }),
  unit("t", "tonne", "tonnes", { words: "ton, tonne, metric ton, metric tonne", symbols: "t", zh: "吨, 公吨" }),
  unit("kt", "kilotonne", "kilotonnes", { words: "kiloton, kilotonne", symbols: "kt", zh: "千吨" }),
  unit("Mt", "megatonne", "megatonnes", { words: "megaton, megatonne", symbols: "Mt" }),
  unit("tce", "tonne of coal equivalent", "tonnes of coal equivalent", {
    fixed: `ton of coal equivalent, tons of coal equivalent, tonne of coal equivalent, tonnes of coal equivalent,
      ton of standard coal, tons of standard coal, tonne of standard coal, tonnes of standard coal,
      ton of standard coal equivalent, tons of standard coal equivalent`,
    symbols: "tce",
    zh: "吨标准煤, 吨标煤",
  }),
  unit("kg", "kilogram", "kilograms", { words: "kilogram, kilogramme", symbols: "kg", zh: "公斤, 千克" }),
  // Half a kilogram: the market unit of the mainland.
  unit("jin", "jin", "jin", { fixed: "jin, catty, catties", zh: "斤, 市斤" }),
  unit("g", "gram", "grams", { words: "gram, gramme", symbols: "g", zh: "克" }),
  unit("mg", "milligram", "milligrams", { words: "milligram", symbols: "mg", zh: "毫克" }),
  unit("ug", "microgram", "micrograms", { words: "microgram", symbols: "μg, µg, ug", zh: "微克" }),

  unit("kWh", "kilowatt-hour", "kilowatt-hours", { words: "kilowatt-hour", symbols: "kWh", zh: "千瓦时, 度电" }),
  unit("MWh", "megawatt-hour", "megawatt-hours", { words: "megawatt-hour", symbols: "MWh", zh: "兆瓦时" }),
  unit("GWh", "gigawatt-hour", "gigawatt-hours", { words: "gigawatt-hour", symbols: "GWh", zh: "吉瓦时" }),
  unit("TWh", "terawatt-hour", "terawatt-hours", { words: "terawatt-hour", symbols: "TWh", zh: "太瓦时" }),
  unit("W", "watt", "watts", { words: "watt", symbols: "W", zh: "瓦" }),
  unit("kW", "kilowatt", "kilowatts", { words: "kilowatt", symbols: "kW", zh: "千瓦" }),
  unit("MW", "megawatt", "megawatts", { words: "megawatt", symbols: "MW", zh: "兆瓦" }),
  unit("GW", "gigawatt", "gigawatts", { words: "gigawatt", symbols: "GW", zh: "吉瓦" }),
  // Peak power of solar cells: not the power that is fed in.
  unit("kWp", "kilowatt-peak", "kilowatts-peak", { fixed: "kilowatt-peak, kilowatts-peak", symbols: "kWp" }),
  unit("MWp", "megawatt-peak", "megawatts-peak", { fixed: "megawatt-peak, megawatts-peak", symbols: "MWp" }),
  unit("GWp", "gigawatt-peak", "gigawatts-peak", { fixed: "gigawatt-peak, gigawatts-peak", symbols: "GWp" }),
  unit("V", "volt", "volts", { words: "volt", symbols: "V", zh: "伏" }),
  unit("kV", "kilovolt", "kilovolts", { words: "kilovolt", symbols: "kV", zh: "千伏" }),
  unit("MVA", "megavolt-ampere", "megavolt-amperes", { words: "megavolt-ampere", symbols: "MVA", zh: "兆伏安" }),
  unit("kVA", "kilovolt-ampere", "kilovolt-amperes", { words: "kilovolt-ampere", symbols: "kVA", zh: "千伏安" }),
  unit("dB", "decibel", "decibels", { words: "decibel", symbols: "dB", zh: "分贝" }),
  unit("degC", "degree Celsius", "degrees Celsius", {
    fixed: "degree Celsius, degrees Celsius, degree centigrade, degrees centigrade",
    symbols: "°C, ℃",
    zh: "摄氏度",
  }),
  unit("TEU", "TEU", "TEUs", {
    words: "twenty-foot equivalent unit",
    fixed: "TEUs",
    symbols: "TEU",
    zh: "标箱, 标准箱",
  }),

  unit("age", "year of age", "years of age", {
    fixed: "year of age, years of age, year old, years old, year-old",
    zh: "周岁, 岁",
  }),
  unit("year", "year", "years", { words: "year", zh: "年" }),
  unit("month", "month", "months", { words: "month", zh: "个月" }),
  unit("week", "week", "weeks", { words: "week", zh: "周, 星期, 个星期" }),
  unit("day", "day", "days", { words: "day", zh: "天" }),
  unit("hour", "hour", "hours", { words: "hour", symbols: "h", zh: "小时, 个小时, 个钟头" }),
  unit("minute", "minute", "minutes", { words: "minute", symbols: "min", zh: "分钟" }),
  unit("s", "second", "seconds", { fixed: "seconds", zh: "秒, 秒钟" }),

  // How many times as much as something else: a level, and never by how much it grew.
  unit("times", "times as much", "times as much", { fixed: "times, fold", zh: "倍" }),

  // Without a name of their own: what is counted, and parts of a whole ("two-thirds").
  unit("count", "", "", {}),
  unit("fraction", "", "", {}),
];

const BY_ID = new Map(UNITS.map((row) => [row.id, row]));

/** The unit with an id; throws RangeError for an id that is not in the table. */
export function unitOf(id: string): Unit {
  const found = BY_ID.get(id);
  if (found !== undefined) return found;
  throw new RangeError(`"${id}" is not a unit; the units are ${[...BY_ID.keys()].join(", ")}.`);
}

/** The name of a unit, for one or for any other number. Throws RangeError for an unknown id. */
export function unitName(id: string, spelling: Spelling, plural = true): string {
  const name = unitOf(id).name[plural ? 1 : 0];
  return spelling === "en-GB"
    ? name
    : AMERICAN.reduce((text, [british, american]) => text.replace(british, american), name);
}

const AMERICAN = [
  ["metre", "meter"],
  ["litre", "liter"],
  ["tonne", "ton"],
] as const;

/** A printed form of a unit; `singular` for an English word that forms its plural with an s, printed without it. */
export interface UnitForm {
  readonly unit: Unit;
  readonly singular: boolean;
}

/** Forms after a number, by language. */
export const UNITS_EN = new Phrases<UnitForm>();
export const UNITS_ZH = new Phrases<UnitForm>();

/** Forms of currencies before a number. */
export const CURRENCY_BEFORE = new Phrases<Unit>();

for (const unit of UNITS) {
  const plurals = unit.words.map((word) => `${word}s`);
  UNITS_EN.add(unit.words, { unit, singular: true });
  UNITS_EN.add([...plurals, ...unit.fixed], { unit, singular: false });
  UNITS_ZH.add(unit.zh, { unit, singular: false });
  for (const table of [UNITS_EN, UNITS_ZH]) table.add(unit.symbols, { unit, singular: false }, { exact: true });
  CURRENCY_BEFORE.add(unit.before, unit);
}

/** "yuan's" in "5 billion yuan's worth": no noun that is counted. */
export const POSSESSIVES_OF_UNITS_EN = phraseSet(
  UNITS.flatMap(({ words, fixed }) => [...words, ...fixed]).map((form) => `${form}'s`),
);

/** Units of shares and levels, and those without a name: nothing is given per one of them. */
const NOT_DIVIDING: ReadonlySet<string> = new Set("% ‰ pp bp ppm dB degC age times count fraction".split(" "));

/** Units that can follow "per" ("per square metre"). */
export const DIVIDING_UNITS: readonly Unit[] = UNITS.filter(
  ({ id, currency: money }) => !money && !NOT_DIVIDING.has(id),
);

export const LENGTHS: ReadonlySet<string> = new Set("mm cm m km".split(" "));

/** Lengths of time. */
export const DURATIONS: ReadonlySet<string> = new Set("year month week day hour minute s".split(" "));

/** Every symbol of a unit. */
export const UNIT_SYMBOLS: readonly string[] = UNITS.flatMap(({ symbols }) => symbols);

/** Shares and their changes: a number in one of them turns its meaning with its direction. */
export const SHARE_UNITS: ReadonlySet<string> = new Set(["%", "‰", "pp", "bp"]);

/** Units whose number may mean something else after an unknown word: "haircuts of 5 percent", 重1.5倍. */
export const RELATIVE_UNITS: ReadonlySet<string> = new Set([...SHARE_UNITS, "times"]);

/** Signs shared by several currencies, with the units they may mean; the words after the number decide. */
export const SHARED_SIGNS: ReadonlyMap<string, readonly string[]> = new Map([
  ["¥", ["CNY", "JPY"]],
  ["$", ["USD", "HKD"]],
]);
