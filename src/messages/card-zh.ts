// Words on social cards, in Chinese.

import type { CARD_EN } from "./card-en.ts";

export const CARD_ZH: Record<keyof typeof CARD_EN, string> = {
  "card.type-page": "页面",
  "card.type-figure": "数据",
  "card.type-derived": "推算",
  "card.type-park": "园区",
  "card.type-commitment": "目标任务",
  "card.type-source": "来源",

  "card.sheet": "图页",
  "card.source": "来源",
  "card.rests-on": "依据",

  "card.score": "{tracked}：{met}，{past}",
  "card.count": "{what}{number}项",
  "card.kind-actual": "实际",
  "card.kind-target": "目标",
  "card.kind-plan": "规划",
  "card.note": "{kind}，{when}",
  "card.flagged": "{note}；另有提示，见该页",
  "card.calculated": "本简报推算，已取整",
  "card.sources": "来源{marks}",
  "card.marks-separator": "、",
  "card.park-of": "{district}的园区",
  "card.purpose": "定位：{purpose}",
  "card.due": "期限{date}：{state}",
  "card.no-due-date": "未给出期限",
  "card.source-of-mark": "来源{mark}",
  "card.source-note": "{publisher}，{date}，{extent, select, full {全文} other {节选}}",
  "card.no-date-printed": "未注明日期",
  "card.chinese-title": "《{title}》",
  "card.paragraph": "{mark}第{paragraph}段",

  "card.term": "{term}：{words}",
  "card.comma": "，",
  "card.full-stop": "。",
  "card.sentence-space": "",
};
