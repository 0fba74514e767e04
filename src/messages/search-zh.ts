// Words of the search and of the field that filters the register, in Chinese.

import type { SEARCH_EN } from "./search-en.ts";

export const SEARCH_ZH: Record<keyof typeof SEARCH_EN, string> = {
  "search.button.open": "搜索",
  "search.button.label": "搜索全部内容",
  "search.button.close": "关闭",
  "search.button.hint": "可输入词语、名称、数字，名称也可输入拼音或拼音首字母。",
  "search.button.hint-in-languages": "可输入{languages}词语、名称、数字，中文名称也可输入拼音或拼音首字母。",
  "search.button.not-loaded": "搜索功能未能加载，各页内容不受影响。",

  "search.panel.none": "没有找到“{asked}”。可减少字数，换一种写法，或按页面上的写法输入数字。",
  "search.panel.all": "{count}条结果",
  "search.panel.best": "{count}条结果，列出最相关的{shown}条",
  "search.panel.some": "没有同时含有这些词的内容，含有其中部分词的有{count}条",
  "search.panel.best-of-some": "没有同时含有这些词的内容，含有其中部分词的有{count}条，列出最相关的{shown}条",
  "search.panel.before-kind": "，",

  "search.kind.page": "页面",
  "search.kind.section": "章节",
  "search.kind.park": "园区",
  "search.kind.figure": "数据",
  "search.kind.calculation": "本简报推算",
  "search.kind.source": "来源",
  "search.kind.commitment": "目标任务",
  "search.kind.place": "地点",
  "search.kind.person": "人物",
  "search.kind.organisation": "机构",
  "search.kind.term": "术语",
  "search.kind-with-state": "{kind}（{state}）",

  "register.field": "在本页查找",
  "register.search": "搜索全部内容",
  "register.figures": "{count}项数据",
  "register.calculations": "{count}项推算",
  "register.both": "{figures}，{calculations}",
  "register.none": "本页没有与“{asked}”相符的内容。",
};
