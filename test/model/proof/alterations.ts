// The ways in which a quotation and its source are made to disagree: each says another number than the other.

import type { Language, Quantity, ReadingContext } from "../../../src/grammar/quantity.ts";

/** A quotation in its sentence. */
export interface Quoted {
  readonly before: string;
  readonly words: string;
  readonly after: string;
  readonly language: Language;
  readonly quantity: Quantity;
  /** What its record says beside the words. */
  readonly context: ReadingContext;
}

/** The quotation or the sentence, altered; null where the alteration does not apply. */
type Alter = (quoted: Quoted) => { readonly printed: string; readonly sentence: string } | null;

const inSource =
  (alter: (quoted: Quoted) => string | null): Alter =>
  (quoted) => {
    const sentence = alter(quoted);
    return sentence === null ? null : { printed: quoted.words, sentence };
  };

const inQuotation =
  (alter: (words: string, quoted: Quoted) => string | null): Alter =>
  (quoted) => {
    const printed = alter(quoted.words, quoted);
    const sentence = quoted.before + quoted.words + quoted.after;
    return printed === null || printed === quoted.words ? null : { printed, sentence };
  };

/** A change of the printed words, planted in the source and, as its own kind, in the quotation. */
function withinWords(name: string, alter: (words: string, quoted: Quoted) => string | null): [string, Alter][] {
  return [
    [
      `${name}, in the source`,
      inSource((quoted) => {
        const altered = alter(quoted.words, quoted);
        return altered === null || altered === quoted.words ? null : quoted.before + altered + quoted.after;
      }),
    ],
    [`${name}, in the quotation`, inQuotation(alter)],
  ];
}

/** Words put right before the quotation, or right after it, by language. */
function beside(
  name: string,
  { en, zh }: { readonly en?: readonly [string, string]; readonly zh?: readonly [string, string] },
  applies: (quoted: Quoted) => boolean = () => true,
): [string, Alter] {
  return [
    name,
    inSource((quoted) => {
      const put = quoted.language === "en" ? en : zh;
      if (put === undefined || !applies(quoted)) return null;
      const [left, right] = put;
      // What stood beside the quotation might still say the number.
      return quoted.language === "en"
        ? `The report said that it ${left} ${quoted.words}${right}.`.replace(/ {2,}/gu, " ")
        : `报告显示，${left}${quoted.words}${right}。`;
    }),
  ];
}

const NUMBER = /\p{Nd}[\p{Nd}.,]*\p{Nd}|\p{Nd}/u;
const number = (change: (digits: string) => string) => (words: string) =>
  NUMBER.test(words) ? words.replace(NUMBER, change) : null;
const swap = (pairs: readonly (readonly [RegExp, string])[]) => (words: string) => {
  const [pattern, other] = pairs.find(([one]) => one.test(words)) ?? [];
  return pattern === undefined || other === undefined ? null : words.replace(pattern, other);
};
const otherDigit = (digit: string) => String((Number(digit) + 3) % 9 || 7);

const exact = ({ quantity }: Quoted) => quantity.bound === "exact" && quantity.upper === null && quantity.of === null;
const plain = (quoted: Quoted) => exact(quoted) && quoted.quantity.change === null && quoted.quantity.per === null;
/** Begins with its number, so that a word before it is beside it. */
const bare = (quoted: Quoted) => plain(quoted) && /^\p{Nd}/u.test(quoted.words);
const share = ({ quantity }: Quoted) => quantity.unit === "%";
const bareShare = (quoted: Quoted) => share(quoted) && bare(quoted);
const money = (quoted: Quoted) => plain(quoted) && (quoted.quantity.unit === "CNY" || quoted.quantity.unit === "USD");
const counted = (quoted: Quoted) => plain(quoted) && quoted.quantity.unit === "count";
const multiple = (quoted: Quoted) => plain(quoted) && quoted.quantity.unit === "times" && bare(quoted);
const moreThan = (words: string) =>
  words.includes("times the") ? words.replace("times the", "times more than the") : null;
/** "260 key" for "260 key projects"; the last of several nouns in English. */
const withoutNoun = (words: string, { language, quantity }: Quoted) =>
  language === "en" && /\s/u.test(quantity.counted ?? "") && words.endsWith(quantity.counted ?? "")
    ? words.replace(/\s+\S+$/u, "")
    : null;
const grown = ({ quantity }: Quoted) => quantity.change === "growth";

const BOUND =
  /^(?:over|more than|about|approx\.|nearly|up to|at least) |^(?:超|约|近)|(?<=达|占地|投资|为)(?:约|超|近)|高(?=达)/iu;

/** Every kind of alteration, by name. */
export const ALTERATIONS: readonly (readonly [name: string, alter: Alter])[] = [
  ...withinWords(
    "the first digit changed",
    number((digits) => digits.replace(/\p{Nd}/u, otherDigit)),
  ),
  ...withinWords(
    "the last digit changed",
    number((digits) => digits.replace(/\p{Nd}$/u, otherDigit)),
  ),
  ...withinWords(
    "the first digit dropped",
    number((digits) => digits.replace(/^\p{Nd}(?=\p{Nd})/u, "")),
  ),
  ...withinWords(
    "the last digit dropped",
    number((digits) => digits.replace(/(?<=\p{Nd})\p{Nd}$/u, "")),
  ),
  ...withinWords(
    "a digit added before",
    number((digits) => `4${digits}`),
  ),
  ...withinWords(
    "a digit added after",
    number((digits) => `${digits}4`),
  ),
  ...withinWords(
    "a million added: 1,260,000 for 260,000",
    number((digits) => (digits.includes(",") ? `1,${digits}` : digits)),
  ),
  ...withinWords(
    "the decimals alone: 7 for 1.7",
    number((digits) => digits.replace(/^\p{Nd}+\./u, "")),
  ),
  ...withinWords(
    "the decimals dropped",
    number((digits) => digits.replace(/\.\p{Nd}+$/u, "")),
  ),
  ...withinWords(
    "decimals added",
    number((digits) => (digits.includes(".") ? digits : `${digits}.5`)),
  ),
  ...withinWords(
    "the point moved to the left",
    number((digits) => digits.replace(/(\p{Nd})\.(?=\p{Nd})/u, ".$1")),
  ),
  ...withinWords(
    "the point moved to the right",
    number((digits) => digits.replace(/\.(\p{Nd})(?=\p{Nd})/u, "$1.")),
  ),
  ...withinWords(
    "the point dropped",
    number((digits) => digits.replace(".", "")),
  ),
  ...withinWords(
    "the last thousand dropped",
    number((digits) => digits.replace(/,\p{Nd}{3}$/u, "")),
  ),
  ...withinWords(
    "a thousand added",
    number((digits) => (digits.includes(".") ? digits : `${digits},000`)),
  ),
  ...withinWords(
    "a minus sign: −5 for 5",
    number((digits) => `−${digits}`),
  ),
  ...withinWords(
    "a hyphen for a minus sign",
    number((digits) => `-${digits}`),
  ),
  ...withinWords(
    "a number word swapped",
    swap([
      [/\bone\b/iu, "Two"],
      [/\bnine\b/iu, "Ten"],
      [/\bthree\b/iu, "four"],
      [/\bsix\b/iu, "seven"],
    ]),
  ),
  ...withinWords(
    "the per cent sign lost",
    swap([
      [/%/u, ""],
      [/ percent/u, ""],
    ]),
  ),
  ...withinWords("per mille for per cent", swap([[/%/u, "‰"]])),
  ...withinWords("percentage points for per cent", swap([[/%$/u, "个百分点"]])),
  ...withinWords(
    "another magnitude",
    swap([
      [/million/iu, "billion"],
      [/billion/iu, "million"],
      [/亿/u, "万"],
      [/万/u, "亿"],
    ]),
  ),
  ...withinWords(
    "the magnitude lost",
    swap([
      [/ (?:million|billion)/iu, ""],
      [/亿/u, ""],
      [/万/u, ""],
    ]),
  ),
  ...withinWords(
    "another currency",
    swap([
      [/yuan/iu, "US dollars"],
      [/USD/u, "EUR"],
      [/元/u, "美元"],
    ]),
  ),
  ...withinWords(
    "another unit",
    swap([
      [/\btons\b/u, "kilograms"],
      [/square meters/u, "square kilometers"],
      [/square kilometers/u, "hectares"],
      [/亩/u, "公顷"],
      [/平方公里/u, "平方米"],
    ]),
  ),
  ...withinWords(
    "the unit cut short",
    swap([
      [/ square meters/u, " meters"],
      [/平方公里/u, "公里"],
      [/square kilometers/u, "kilometers"],
    ]),
  ),
  ...withinWords("the bound lost", (words) => (BOUND.test(words) ? words.replace(BOUND, "") : null)),
  ...withinWords(
    "another bound",
    swap([
      [/^over\b/iu, "under"],
      [/^more than/iu, "less than"],
      [/^about/iu, "up to"],
      [/^approx\./u, "over"],
      [/约/u, "超"],
    ]),
  ),
  ...withinWords("the end of a range dropped", swap([[/(\p{Nd})[—–-]\p{Nd}+(?=年)/u, "$1"]])),
  ...withinWords("the start of a range dropped", swap([[/\p{Nd}[—–-](?=\p{Nd}+年)/u, ""]])),
  ...withinWords("the whole lost", swap([[/ out of the \p{Nd}+/u, ""]])),
  ...withinWords(
    "growth turned to decline",
    swap([
      [/增长/u, "下降"],
      [/增速/u, "降幅"],
    ]),
  ),
  ...withinWords(
    "the rate lost",
    swap([
      [/ each year$/u, ""],
      [/ per \w+$/u, ""],
    ]),
  ),
  [
    "a bound put on in the quotation",
    inQuotation((words, quoted) =>
      plain(quoted) ? (quoted.language === "en" ? `over ${words}` : `超${words}`) : null,
    ),
  ],

  beside("over before it", { en: ["has over", ""], zh: ["超", ""] }, bare),
  beside("under before it", { en: ["has under", ""], zh: ["不到", ""] }, bare),
  beside(
    "nearly before it",
    { en: ["has nearly", ""], zh: ["近", ""] },
    (quoted) => bare(quoted) && !/年/u.test(quoted.words),
  ),
  beside("about before it", { en: ["has about", ""], zh: ["约", ""] }, bare),
  beside("at least before it", { en: ["has at least", ""], zh: ["至少", ""] }, bare),
  beside(
    "or more after it",
    { en: ["has", " or more"], zh: ["", "以上"] },
    (quoted) => plain(quoted) && quoted.quantity.unit !== "count",
  ),
  beside(
    "or so after it",
    { en: ["has", " or so"], zh: ["", "左右"] },
    (quoted) => plain(quoted) && quoted.quantity.unit !== "count",
  ),
  beside("not before it", { en: ["has not", ""], zh: ["不是", ""] }),
  beside("never before it", { en: ["has never had", ""], zh: ["从未有", ""] }),
  beside("did not reach", { en: ["did not reach", ""], zh: ["未达到", ""] }),
  beside("failed to reach", { en: ["failed to reach", ""], zh: ["未能达到", ""] }),
  beside("fell short of", { en: ["fell short of", ""], zh: ["没有达到", ""] }),
  beside("has yet to reach", { en: ["has yet to reach", ""], zh: ["尚未达到", ""] }),
  beside("was unable to reach", { en: ["was unable to reach", ""], zh: ["无法达到", ""] }),
  beside("a negation at the start of the clause", {
    en: ["did not in the end come to", ""],
    zh: ["没有在当年完成", ""],
  }),
  beside("a denial", { en: ["denied having", ""], zh: ["并非", ""] }),
  beside("a negation after it", { en: ["said", " was not reached"], zh: ["", "没有实现"] }),
  beside("a target after it", { en: ["was", " below target"] }, share),
  beside("a shortfall after it", { en: ["was", " short of the plan"] }, plain),
  beside("fewer after it", { en: ["has", " fewer"] }, counted),
  beside("fewer than before it", { en: ["has fewer than", ""], zh: ["少于", ""] }, bare),
  beside("a fall before it", { en: ["fell", ""], zh: ["同比下降", ""] }, bareShare),
  beside("a fall in one character or a rare verb", { en: ["tanked", ""], zh: ["同比降", ""] }, bareShare),
  beside("a negative growth", { zh: ["负", ""] }, grown),
  beside("a loss before it", { en: ["lost", ""], zh: ["亏损", ""] }, money),
  beside("a multiple of it", { en: ["has three times", ""], zh: ["三倍于", ""] }, plain),
  beside("a tenth of it", { en: ["has one tenth of", ""], zh: ["", "的十分之一"] }, plain),
  beside("a percentage of it", { en: ["has 10 percent of", ""], zh: ["", "的10%"] }, plain),
  beside("half of it", { en: ["has half of", ""], zh: ["", "的一半"] }, plain),
  beside("twice", { en: ["has twice", ""] }, plain),
  beside("some of it", { en: ["has 3 of", ""] }, (quoted) => counted(quoted) && bare(quoted)),
  beside("a month", { en: ["takes", " monthly"], zh: ["", "/月"] }, (quoted) => plain(quoted) && !share(quoted)),
  beside("a day", { en: ["takes", " a day"], zh: ["每天", ""] }, (quoted) => plain(quoted) && !share(quoted)),
  beside(
    "for each household",
    { en: ["takes", " per household"], zh: ["每户", ""] },
    (quoted) => plain(quoted) && !share(quoted),
  ),
  beside("a number of order", { en: ["is No.", ""], zh: ["第", ""] }, (quoted) => counted(quoted) && bare(quoted)),
  beside("the name of a road", { en: ["is on Highway", ""] }, (quoted) => counted(quoted) && bare(quoted)),
  beside("the first end of a range", { en: ["has 0.2 to", ""], zh: ["0.2至", ""] }, bare),
  beside("the start of a between", { en: ["has between 0.1 and", ""] }, bare),
  beside("a product", { en: ["has", " × 3"], zh: ["", "×3"] }, plain),
  beside("a longer unit", { en: ["has", "-kilometers"], zh: ["", "公里"] }, ({ words }) => /(?:tons|吨)$/u.test(words)),
  beside("a longer measure word", { zh: ["", "次"] }, ({ words }) => /[辆台]$/u.test(words)),
  beside("a growth by the multiple", { en: ["rose by", ""], zh: ["增长", ""] }, multiple),
  beside("a multiple that is more", { zh: ["高出", ""] }, multiple),
  ["more than so many times", inSource(({ words }) => moreThan(words))],
  beside(
    "a gap of it",
    { en: ["has a deficit of", ""], zh: ["资金缺口", ""] },
    (quoted) => money(quoted) && bare(quoted),
  ),
  beside("a gap after it", { en: ["has a", " funding hole"], zh: ["", "资金缺口"] }, money),
  beside("a sum stolen", { en: ["said that", " was stolen"] }, money),
  beside("all of them gone", { en: ["said that", " were demolished"] }, (quoted) => counted(quoted) && bare(quoted)),
  ["the noun cut short", inQuotation((words, quoted) => withoutNoun(words, quoted))],
  beside(
    "a term of so many years",
    { zh: ["购买", "期国债"] },
    ({ quantity, words }) => quantity.unit === "year" && words.endsWith("年"),
  ),
  beside("a negation before a long insertion", {
    en: ["has not, according to the yearly report of the district government, reached", ""],
    zh: ["没有，据区政府年度报告，达到", ""],
  }),
  beside("a negation after an insertion", {
    en: ["said that", ", according to the yearly report of the district, was not reached"],
    zh: ["", "，据区政府年度报告，没有实现"],
  }),
  beside(
    "for a hundred households",
    { en: ["has", " per 100 households"], zh: ["每百户", ""] },
    (quoted) => counted(quoted) && quoted.quantity.counted !== null && bare(quoted),
  ),
  beside("a saving that ends like a bound", { zh: ["节", ""] }, ({ words }) => words.startsWith("约")),
];
