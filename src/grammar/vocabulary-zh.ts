// Chinese words around a number: measure words, labels, what states a change, what is refused.

import { list, Phrases, phraseSet } from "./phrases.ts";
import { bars, DATE, MULTIPLE, NAME, REVERSAL, SPOKEN_POINT, VAGUE, type Change } from "./vocabulary.ts";

/** Measure words: followed by what is counted (28个重点项目), or naming it themselves (20万人次). */
export const MEASURES_ZH = phraseSet(`
  个 家 项 座 条 艘 株 台 套 辆 户 人 人次 名 位 件 所 间 栋 幢 处 批 类 种 门 款 组 块 片 张 架 架次 只 头 场 次 大
  列 列次 班 班次 车次 辆次 件次 台套 艘次 宗 笔 份 例 枚 支 根 棵 盏 本 部 村 镇
`);

/**
 * Words of labels with a character that is a bound, a change or a number elsewhere. If one ends in a bound character
 * right before the number (节约100亩), the phrase is refused: the character may be a bound.
 */
export const LABELS_ZH = phraseSet(`
  规模以上 规上 限额以上 增加值 增长极 增长点 提升工程 上下游 上半年 下半年 半导体 半岛 半成品 不变价 不动产 不锈钢 未来
  节约 公约 条约 签约 履约 预约 合约 契约 制约 违约 集约 约束 约定 特约
  最近 附近 靠近 邻近 临近 新近 就近 亲近 近期 近年 近年来 近日 近代 近郊 近海
  超市 超级 超大 超高 超高清 超算 超导 超声 超额
  其余 剩余 盈余 结余 富余 业余 余额 余热 多余
  众多 许多 诸多 繁多 多个 多种 多项 多式联运 多功能 多元 多元化 多样 多层 多媒体 多晶硅
`);

/** Characters that are bounds beside a number and may not be ignored elsewhere. */
export const BOUND_CHARACTERS: ReadonlySet<string> = new Set("约近超逾余多");

const GROWTH = list("增长 增速 增幅 增加 增长率 上升 上涨 提高 提升 涨幅");
const DECLINE = list("下降 减少 下滑 降低 降幅 下跌 缩减 跌幅 回落");

export const CHANGES_ZH = new Phrases<Change>([
  ["growth", [...GROWTH, "+"]],
  ["decline", DECLINE],
]);

/** Words for the level reached by a change (增至, 下降到): the number after them is no change. */
export const LEVELS_ZH = phraseSet([
  ...[...GROWTH, ...DECLINE, ..."增升涨降减跌"].flatMap((word) => [`${word}至`, `${word}到`]),
  ...["降为", "减为", "增为"],
]);

/** Words refused anywhere in a phrase. */
export const BARRED_ZH = bars([
  [VAGUE, "数十 数百 数千 数万 数亿 几十 几百 几千 几万 几个 几家 十几 百几 上百 上千 上万 上亿 成百 成千 若干 好几"],
  [VAGUE, "部分 近半 过半 大半 半数以上"],
  [REVERSAL, "不 未 没 负 除外 以外 扣除 最高 最低"],
  [MULTIPLE, "每 翻番 翻两番 翻一番 倍"],
]);

/** Refused after a number: dates and times, ordinals, multiples and forms that are not read. */
export const BARRED_AFTER_NUMBER_ZH = bars([
  [DATE, "月 月份 日 号 时 世纪 年代 年度 季度"],
  [SPOKEN_POINT, "点"],
  [NAME, "号线 期 届 级 型 版 楼 层 路 区 强"],
  [MULTIPLE, "倍 番 成 折 半 分之"],
  [VAGUE, "几 数 来"],
]);

/** Refused right after a unit: 三年半 adds a half, 100元起 opens a range. */
export const BARRED_AFTER_UNIT_ZH = bars([
  [MULTIPLE, "半"],
  [REVERSAL, "起 封顶"],
]);

/** One half. */
export const HALF_ZH = phraseSet("一半 半数");

/** Parts of a hundred and a thousand: 百分之三十 is 30%, 千分之三 is 3‰. */
export const SHARES_ZH = new Phrases<string>([
  ["%", "百分之"],
  ["‰", "千分之"],
]);

/** Units of time, after which 近 is ambiguous: 近3年 is "the last 3 years" as often as "nearly 3 years". */
export const TIME_UNITS: ReadonlySet<string> = new Set(["year", "month", "week", "day"]);
