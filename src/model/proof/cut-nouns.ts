// A quotation that ends before the noun of what is counted: "30 parking" of "30 parking lots".

import { list } from "../../grammar/phrases.ts";
import { ROLES_EN } from "../../grammar/roles-en.ts";
import { fold, tokenise } from "../../grammar/tokens.ts";
import type { Reading } from "./read-window.ts";
import { excerptOf, type Passage } from "./source-text.ts";

/** Up to three words after the quotation, of which one may be the noun. */
const FOLLOWING = /^[\s-]+(?:and\s+)?(\p{Ll}[\p{L}-]*)(?:\s+(?:and\s+)?(\p{Ll}[\p{L}-]*))?(?:\s+(\p{Ll}[\p{L}-]*))?/u;
/** Words before which a noun has ended. */
const NO_NOUN: ReadonlySet<string> = new Set(
  list(`
    is are was were has have had will would can do does did in on at of for to by with from as that which who while but
    or per each this last than over under since during after before when where if so not it they the a an its their
  `),
);
/** Plurals without an s, and collective nouns, which may end a quotation. */
const PLURALS: ReadonlySet<string> = new Set(
  list(`
    men women people folk children staff police personnel cattle sheep fish aircraft spacecraft poultry livestock youth
    talent feet species series more
  `),
);
/** An s that forms no plural, or that of an adjective: "20 sports grounds". */
const SINGULARS: ReadonlySet<string> = new Set(
  list("sports goods arts sales savings customs news communications operations textiles"),
);
const SINGULAR = /(?:ss|us|is|ics)$/u;

/** Chinese words that only describe a noun, which then follows: 28个重点项目, 5家上市公司. */
const ATTRIBUTES_ZH = list(`
  重点 重大 新建 在建 续建 大型 中型 小型 省级 市级 区级 县级 国家级 规上 规模以上 高新 高新技术 新型 优质 核心
  主要 战略性 专业 智能 示范 标准化 现代化 规模化 数字化 民营 外资 中小 中小微 小微 龙头 骨干 上市 科技型 专精特新 乡村 农村
  公共 工业 农业 产业
`);

/** Why what is counted goes on after the words; null if it does not. */
export function cutNounObjection(passage: Passage, { quantity, language }: Reading): string | null {
  const { counted, unit } = quantity;
  if (counted === null || unit !== "count" || !passage.words.endsWith(counted)) return null;
  const cut = language === "zh" ? isCutZh(passage, counted) : isCutEn(passage, quantity, counted);
  return cut ? `the source prints “${excerptOf(passage)}”: the noun continues after “${passage.words}”` : null;
}

function isCutZh({ after }: Passage, counted: string): boolean {
  return /^\p{Script=Han}/u.test(after) && ATTRIBUTES_ZH.some((attribute) => counted.endsWith(attribute));
}

function isCutEn({ after }: Passage, { value, upper, printed }: Reading["quantity"], counted: string): boolean {
  if ((value === 1 && upper === null) || isPlural(counted)) return false;
  const [first, ...others] = FOLLOWING.exec(after)?.slice(1) ?? [];
  if (first === undefined || NO_NOUN.has(first)) return false;
  // "419-space parking lot" is singular.
  if (printed?.hyphen === true) return isSingular(first);
  if (isPlural(first)) return true;
  for (const word of others) {
    if (word === undefined || NO_NOUN.has(word)) return false;
    if (isPlural(word)) return true;
  }
  return false;
}

/** Whether the last of the words is a plural. */
function isPlural(words: string): boolean {
  const word = /\p{L}+$/u.exec(words)?.[0].toLowerCase() ?? "";
  if (PLURALS.has(word) || /(?:men|people)$/u.test(word)) return true;
  return word.endsWith("s") && !SINGULAR.test(word) && !SINGULARS.has(word);
}

/** No verb, as far as the tables and its ending tell. */
function isSingular(word: string): boolean {
  const role = ROLES_EN.find(tokenise(fold(word)), 0)?.value;
  return (role === undefined || role === "known") && !/(?:ed|ing|ly|s)$/u.test(word);
}
