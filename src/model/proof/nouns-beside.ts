// What nouns and verbs beside a quotation say of it: that a sum is missing or lost, that what is counted is gone, or that
// the noun goes on beyond the quotation.

import { ROLES_EN } from "../../grammar/roles-en.ts";
import { fold, tokenise } from "../../grammar/tokens.ts";
import { unitOf } from "../../grammar/units.ts";
import type { Reading } from "./read-window.ts";
import { excerptOf, type Passage } from "./source-text.ts";

const LOSSES =
  "deficits?|gaps?|holes?|shortfalls?|overruns?|overspends?|write-?(?:downs?|offs?)|penalt(?:y|ies)|fines?|damages|" +
  "haircuts?|outflows?|thefts?|frauds?";
/** "a cost overrun of 5 billion yuan", "the deficit was 5 billion yuan". */
const LOSS_BEFORE = new RegExp(
  String.raw`\b(?:${LOSSES})\s+(?:of|worth|at|is|was|were|reached|hit|stood at|amount(?:ed|ing) to|totall?(?:ed|ing))\s+$`,
  "iu",
);
/** "5 billion yuan funding hole": adjectives may stand between, and no preposition. */
const LOSS_AFTER = new RegExp(
  String.raw`^\s+(?:(?!(?:to|for|in|on|of|and|at|by|with|from|as|is|was|were|has|had)\b)[\p{L}-]+\s+){0,2}(?:${LOSSES})\b`,
  "iu",
);
/** "wrote off 5 billion yuan", "was fined 5 billion yuan" */
const LOST_BEFORE =
  /\b(?:wr(?:ote|itten|it(?:es?|ing)) off|ow(?:es?|ed|ing)|fined|squander(?:s|ed|ing)|wast(?:es?|ed|ing)|forfeit(?:s|ed|ing)?|for(?:went|gone|goes|going)|g(?:ave|iven?|iv(?:es|ing)) up|embezzl(?:ed|ing)|misappropriat(?:ed|ing)|st(?:ole|olen|ealing)|default(?:s|ed|ing)? on|cheated of|robbed of)\s+$/iu;
const BAD_DEBT_AFTER =
  /^\s+(?:(?:of|in)\s+(?:bad|overdue|unpaid|non-performing|doubtful)\s|in\s+(?:debt|the red|losses|fines|penalties|damages)\b)/iu;

const AUXILIARIES = String.raw`(?:(?:have|has|had|having|been|being|were|was|are|is|be|will)\s+){0,3}`;
const SPENT = "stolen|wasted|embezzled|squandered|frozen|misappropriated|written off|forfeited";
const GONE =
  "lost|scrapped|axed|closed|shut(?: down)?|shuttered|demolished|destroyed|dissolved|gone|abolished|razed|liquidated|" +
  "disbanded|shelved|dropped";
/** "closed 9 parks", "the closure of 9 parks" */
const GONE_BEFORE = new RegExp(
  String.raw`\b(?:(?:closures?|demolitions?|destruction|abolition|scrapping|removal|loss) of(?: (?:the|its|all))?` +
    String.raw`|clos(?:es|ed|ing)|scrapp(?:ed|ing)|axed|shut(?:ting)?(?: down)?|demolish(?:es|ed|ing)|destroy(?:s|ed|ing)` +
    String.raw`|dissolv(?:ed|ing)|abolish(?:ed|ing)|raz(?:ed|ing)|disband(?:ed|ing)|shelv(?:ed|ing))\s+$`,
  "iu",
);
const GONE_AFTER_ZH =
  /^(?:已|均|全部|先后|相继|陆续|被|也|都|将)*(?:流失|倒闭|停产|停业|歇业|关停|关闭|迁出|撤销|取消|注销|破产|拆除|报废|淘汰|外流|流出|消失|清退|丢失|死亡|遇难|失踪)/u;
/** No object follows: "9 parks closed deals" and "33 enterprises lost money" say nothing of the parks. */
const NO_OBJECT = String.raw`(?=\s*(?:$|[,.;:!?)”"])|\s(?:in|on|at|by|since|after|before|during|from|over|due|because|and|or|to)\b)`;
const SPENT_AFTER = new RegExp(String.raw`^\s+${AUXILIARIES}(?:${SPENT})\b`, "iu");
const GONE_AFTER = new RegExp(String.raw`^\s+${AUXILIARIES}(?:${GONE})${NO_OBJECT}`, "iu");

/** Why the words beside the number say that it was lost; null if they do not. */
export function lossObjection(passage: Passage, { quantity, language }: Reading): string | null {
  const { before, after } = passage;
  const money = unitOf(quantity.unit).currency;
  const lost = money
    ? [LOSS_BEFORE, LOST_BEFORE].some((one) => one.test(before)) ||
      [LOSS_AFTER, BAD_DEBT_AFTER, SPENT_AFTER].some((one) => one.test(after))
    : quantity.unit === "count" &&
      (language === "zh" ? GONE_AFTER_ZH.test(after) : GONE_AFTER.test(after) || GONE_BEFORE.test(before));
  return lost ? `the source prints “${excerptOf(passage)}”: the words beside the number say that it is lost` : null;
}

/** Up to three words after the quotation, of which one may be the noun. */
const FOLLOWING = /^[\s-]+(?:and\s+)?(\p{Ll}[\p{L}-]*)(?:\s+(?:and\s+)?(\p{Ll}[\p{L}-]*))?(?:\s+(\p{Ll}[\p{L}-]*))?/u;
const NO_NOUN =
  /^(?:is|are|was|were|has|have|had|will|would|can|do|does|did|in|on|at|of|for|to|by|with|from|as|that|which|who|while|but|or|per|each|this|last|than|over|under|since|during|after|before|when|where|if|so|not|it|they|the|a|an|its|their)$/iu;
/** Plurals without an s, and collective nouns, which may end a quotation. */
const PLURAL =
  /(?:men|people|folk|children)$|^(?:staff|police|personnel|cattle|sheep|fish|aircraft|poultry|livestock|youth|talent|feet|species|series|spacecraft|more)$/iu;
/** An s that forms no plural, or that of an adjective: "20 sports grounds". */
const SINGULAR =
  /(?:ss|us|is|ics)$|^(?:sports|goods|arts|sales|savings|customs|news|communications|operations|textiles)$/iu;

/** Chinese words that only describe a noun, which then follows: 28个重点项目, 5家上市公司. */
const ATTRIBUTE_ZH =
  /(?:重点|重大|新建|在建|续建|大型|中型|小型|[国省市区县]级|国家级|规上|规模以上|高新|高新技术|新型|优质|核心|主要|战略性|专业|智能|示范|标准化|现代化|规模化|数字化|民营|外资|中小|中小微|小微|龙头|骨干|上市|科技型|专精特新|乡村|农村|公共|工业|农业|产业)$/u;

/** "30 parking" in "30 parking lots": the quotation ends before the noun of what is counted. */
export function cutNounObjection(passage: Passage, { quantity, language }: Reading): string | null {
  const { counted, value, upper, printed } = quantity;
  if (counted === null || quantity.unit !== "count") return null;
  const goesOn = () => `the source prints “${excerptOf(passage)}”: what is counted goes on after “${passage.words}”`;
  if (language === "zh") return ATTRIBUTE_ZH.test(counted) && /^\p{Script=Han}/u.test(passage.after) ? goesOn() : null;
  if ((value === 1 && upper === null) || !passage.words.endsWith(counted) || isPlural(lastWord(counted))) return null;
  const following = FOLLOWING.exec(passage.after)?.slice(1) ?? [];
  const hyphen = printed?.hyphen === true;
  for (const word of hyphen ? following.slice(0, 1) : following) {
    if (word === undefined || NO_NOUN.test(word)) return null;
    // "419-space parking lot" is singular.
    if (hyphen ? isNoun(word) : isPlural(lastWord(word))) return goesOn();
  }
  return null;
}

function isNoun(word: string): boolean {
  const role = ROLES_EN.find(tokenise(fold(word)), 0)?.value;
  return (role === undefined || role === "known") && !/(?:ed|ing|ly|s)$/u.test(word);
}

function lastWord(words: string): string {
  return /[\p{L}]+$/u.exec(words)?.[0] ?? "";
}

function isPlural(word: string): boolean {
  return PLURAL.test(word) || (/s$/iu.test(word) && !SINGULAR.test(word));
}
