// Words of what leaves the pages, in Chinese: the feed, data for search engines, QR codes.

import type { SHARING_EN } from "./sharing-en.ts";

export const SHARING_ZH: Record<keyof typeof SHARING_EN, string> = {
  "sharing.feed-entry": "{briefing}：{edition}",
  "sharing.feed-first": "第一版。",
  "sharing.feed-news": "本版有{news}。",
  "sharing.feed-and": "、",
  "sharing.feed-sources": "新来源",
  "sharing.feed-figures": "新数据",
  "sharing.feed-commitments": "新目标任务",
  "sharing.feed-moved": "目标任务的状态变化",
  "sharing.feed-revised": "更正",
  "sharing.count": "计数",
  "sharing.fraction": "分数",
  "sharing.fraction-of": "{counted}的几分之几",
  "sharing.unit-at-rate": "{unit}（{rate}）",
  "sharing.not-an-outcome-target": "这是目标，不是结果。",
  "sharing.not-an-outcome-plan": "这是规划，不是结果。",
  "sharing.this-page": "本页",
  "sharing.check-figure": "核对此项数据",
  "sharing.check-figures": "核对本页数据",
  "sharing.check-figures-of-source": "核对此来源的数据",
  "sharing.check-any-figure": "核对任一数据",
  "sharing.check-any-in-index": "按索引中的标识核对任一数据",
  "sharing.qr-code-of": "二维码：{what}",
  "sharing.qr-code": "本页网址的二维码",
};
