// What stands right beside a quotation and says that a sum is missing or lost, or that what is counted is gone.

import { unitOf } from "../../grammar/units.ts";
import { anyOf, wording } from "./alternatives.ts";
import type { Reading } from "./read-window.ts";
import { excerptOf, type Passage } from "./source-text.ts";

const LOSSES = anyOf(`
  deficits?, gaps?, holes?, shortfalls?, overruns?, overspends?, write-?downs?, write-?offs?, penalty, penalties,
  fines?, damages, haircuts?, outflows?, thefts?, frauds?
`);
/** Verbs between a loss and its sum: "the deficit was 5 billion yuan". */
const LINKING = anyOf(`
  of, worth, at, is, was, were, reached, hit, stood at, amounted to, amounting to, totall?ed, totall?ing
`);
/** No adjective, so that "5 billion yuan to fill the hole" is not a loss. */
const JOINING = anyOf("to, for, in, on, of, and, at, by, with, from, as, is, was, were, has, had");
const BAD = anyOf("bad, overdue, unpaid, non-performing, doubtful");
const IN_LOSS = anyOf("debt, the red, losses, fines, penalties, damages");
const LOSING = anyOf(`
  wrote off, written off, writing off, owes?, owed, owing, fined, squander(?:s|ed|ing), wast(?:es?|ed|ing),
  forfeit(?:s|ed|ing)?, forwent, forgone, forgoes, forgoing, gave up, given? up, giv(?:es|ing) up, embezzl(?:ed|ing),
  misappropriat(?:ed|ing), stole, stolen, stealing, default(?:s|ed|ing)? on, cheated of, robbed of
`);
const AUXILIARIES = `(?:${anyOf("have, has, had, having, been, being, were, was, are, is, be, will")}\\s+){0,3}`;
const SPENT = anyOf("stolen, wasted, embezzled, squandered, frozen, misappropriated, written off, forfeited");

const SCRAPPED = anyOf("scrapped, shelved, dropped, axed, vetoed, abandoned");

/** "a cost overrun of 5 billion yuan", "was fined 5 billion yuan" */
const LOST_BEFORE = [wording(`\\b${LOSSES}\\s+${LINKING}\\s+$`), wording(`\\b${LOSING}\\s+$`)];
/** "5 billion yuan funding hole", "of bad debt", "in the red", "was stolen" */
const LOST_AFTER = [
  wording(`^\\s+(?:(?!${JOINING}\\b)[\\p{L}-]+\\s+){0,2}${LOSSES}\\b`),
  wording(`^\\s+(?:(?:of|in)\\s+${BAD}\\s|in\\s+${IN_LOSS}\\b)`),
  wording(`^\\s+${AUXILIARIES}${SPENT}\\b`),
  wording(`^\\s+(?:(?!${JOINING}\\b)[\\p{L}-]+\\s+){0,2}(?:was|were|been)\\s+${SCRAPPED}\\b`),
  wording(`^[^，。；！？、\\p{Nd}]{0,8}${anyOf("取消, 搁浅, 流产, 告吹, 泡汤, 落空, 作废, 叫停, 终止")}`),
];

const GONE = anyOf(`
  lost, scrapped, axed, closed, shut(?: down)?, shuttered, demolished, destroyed, dissolved, gone, abolished, razed,
  liquidated, disbanded, shelved, dropped
`);
const ENDING = anyOf(`
  closures? of, demolitions? of, destruction of, abolition of, scrapping of, removal of, loss of, clos(?:es|ed|ing),
  scrapp(?:ed|ing), axed, shut(?:ting)?(?: down)?, demolish(?:es|ed|ing), destroy(?:s|ed|ing), dissolv(?:ed|ing),
  abolish(?:ed|ing), raz(?:ed|ing), disband(?:ed|ing), shelv(?:ed|ing)
`);
/** "9 parks closed deals" and "33 enterprises lost money" have an object, and say nothing of the parks. */
const WITHOUT_OBJECT =
  `(?=\\s*(?:$|[,.;:!?)”"])|\\s` +
  `${anyOf("in, on, at, by, since, after, before, during, from, over, due, because, and, or, to")}\\b)`;
/** "closed 9 parks", "the closure of the 9 parks" */
const GONE_BEFORE = wording(`\\b${ENDING}(?: (?:the|its|all))?\\s+$`);
const GONE_AFTER = wording(`^\\s+${AUXILIARIES}${GONE}${WITHOUT_OBJECT}`);
const GONE_BEFORE_ZH = wording(`${anyOf("关闭, 淘汰, 撤销, 取缔, 注销, 清退, 拆除")}了?$`);
const GONE_AFTER_ZH = wording(
  `^${anyOf("已, 均, 全部, 先后, 相继, 陆续, 被, 也, 都, 将")}*${anyOf(`
    流失, 倒闭, 停产, 停业, 歇业, 关停, 关闭, 迁出, 撤销, 取消, 注销, 破产, 拆除, 报废, 淘汰, 外流, 流出, 消失, 清退, 丢失,
    死亡, 遇难, 失踪
  `)}`,
);

/** Why the words beside the number say that it was lost; null if they do not. */
export function lossObjection(passage: Passage, { quantity, language }: Reading): string | null {
  const { before, after } = passage;
  const money = unitOf(quantity.unit).currency;
  const gone =
    language === "zh"
      ? GONE_AFTER_ZH.test(after) || GONE_BEFORE_ZH.test(before)
      : GONE_AFTER.test(after) || GONE_BEFORE.test(before);
  const lost = money
    ? LOST_BEFORE.some((one) => one.test(before)) || LOST_AFTER.some((one) => one.test(after))
    : quantity.unit === "count" && gone;
  return lost ? `the source prints “${excerptOf(passage)}”: the words beside the number say that it was lost` : null;
}
