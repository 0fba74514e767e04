// Chinese numerals: which characters count as numbers, and which are part of an ordinary word or a name.
//
// A numeral counts when another stands beside it (二十, 三五) or when it is a magnitude (十, 百, 千, 万, 亿). A single
// 两 or 二 to 九 counts before a unit or a measure word (三成, 两倍, 三个); 一, 零 and 半 only before a unit, because
// 一个 and 一些 are "a" and "some". Elsewhere it is part of a word or a name: 九龙坡, 四川, 两江, 零售, 第三, 一带一路.
// On a page in Chinese, one before a measure word is prose, as "two things" is in English: 两项, 三个港口.

import { list } from "../../grammar/phrases.ts";

const DIGITS = "零〇一二两兩三四五六七八九";
const MAGNITUDES = "十百千万萬亿億廿卅卌";
/** Numerals of cheques (大写) are ordinary characters when they stand alone: 大陆, 队伍, 收拾. */
const CHEQUE = "壹贰貳叁參叄肆伍陆陸柒捌玖拾佰仟";
const NUMERAL = `[${DIGITS}${MAGNITUDES}${CHEQUE}兆]`;

/** Units, parts and multiples: any numeral before one of these is a quantity. */
const UNITS = list(`
  元(?!化|素|旦|宵) 美元 欧元 日元 港元 英镑 块钱 吨 公斤 千克 斤 克 公里 千米 平方 立方 米(?!阳光) 亩 公顷 千瓦 兆瓦 吉瓦 度电 标箱
  成(?!不变|为|立|就|果|本|功|员|长|品|分|效|绩|交) 倍 折 分之 点[${DIGITS}] 个?百分点 [%‰]
  年 个?月 季度 个?小时 分钟 秒 世纪
`).join("|");

/** Measure words and units of time, before which 两 to 九 count, and 一 does not (一天, 一时, 一次). */
export const MEASURES = list(`
  个 家 项 座 条 艘 株 台 套 辆 户 人 名 位 件 所 间 栋 幢 批 类 种 门 款 组 块 片 张 架 只 头 场 次 大 列 班 宗 笔 份 例
  枚 支 根 棵 盏 本 部 处 层 级 期 届 岁 天 日 周 号 时 点 里 度 口 道 段 对 双 等
`).join("");

/** Words with numerals that state no number, unless another numeral is right beside them (三万一千). */
const ORDINARY = list(`
  十分(?!之|钟) 十足 十字 十堰 百姓 百货 百科 百度 百合 百般 百叶 百花 千禧 千瓦 千米 千克 千伏
  千方百计 千家万户 千丝万缕 千变万化 千差万别 千军万马 千山万水 千千万万 千篇一律
  千万(?=不要|不能|不可|别|注意|小心|记住) 万分(?!之) 万一 万物 万众 万能 万象 万州 万盛 万科 万达 万国 万岁 万事 万全
  万家灯火 万无一失 万有引力 万花筒 万维网 一一 一五一十 一点一滴 三三两两 三位一体 乱七八糟
  上一?年度? (?<!(?:${NUMERAL}|[\\p{N}几数])个?)百分点 统一 唯一 单一 同一 (?<!分)之一 第[一二三四五六七八九]
  [上下前后]半(?:年|期|场|部|段|程|生|夜|天)? 半(?:木|山|岛|导体|成品|自动|封闭|公开|挂|露天|信半疑|途而废)
  一(?:年|个月|个星期|周|天|日|分钟|个?小时)(?:前|后|以前|以后|之前|之后|来(?!自)) 每周[一二三四五六七]天 一周[五六七]天
  五一(?=路|广场|劳动|假期|节|期间|国际) 十一(?=假期|黄金周|期间|长假) [三六七八]一(?=路|广场|儿童|建军|节) 三八(?=妇女|节) 二七(?=路|广场)
  十全十美 十拿九稳 三人行 五光十色 五颜六色 四通八达 四面八方 三五成群 三令五申 接二连三 七上八下 九牛一毛 九死一生 万紫千红
  百花齐放 百家争鸣 百废待兴 百尺竿头 千载难逢 千里马 千古 千秋 万里无云 一举两得 事半功倍 加倍(?=努力|小心|珍惜|重视|呵护|感激)
  万里长城 百年(?:老店|大计|树人) 千年一遇
`).join("|");

/** Chinese numbers that count, each as one alternative of a pattern with the flag `u`. */
export const NUMERALS_ZH: readonly string[] = [
  `[几数上成]?${NUMERAL}{2,}`,
  `[几数上成]?[${MAGNITUDES}]`,
  `[${DIGITS}半](?=${UNITS})`,
  `翻了?[几数多]?${NUMERAL}*番|翻了?倍|${NUMERAL}比${NUMERAL}`,
  "一半|半数|过半|近半|超半(?!径)|逾半|大半|小半|泰半|减半|对半|折半|腰斩|半价|双倍|加倍|倍增(?!器)|倍于|[几数]倍|成倍",
];

/** A count below ten, which is prose on a page in Chinese. */
export const SMALL_COUNTS_ZH = `[二两兩三四五六七八九](?=[${MEASURES}])`;

/** Magnitudes that may follow digits. */
export const MAGNITUDES_ZH = `[${MAGNITUDES}]+`;

/** A place named after a magnitude: 千岛湖, 百花山. A unit or a measure word before the noun is a quantity. */
const PLACE_NAME =
  `(?<![几数上成])[十百千万萬](?![${MEASURES}]|${UNITS})\\p{Script=Han}{1,2}` +
  "[湖山岛寺洞桥路街坡沟镇乡村江河塔楼门峡峰岩泉潭园]";

const ORDINARY_WORD = new RegExp(`(?<!${NUMERAL})(?:${ORDINARY}|${PLACE_NAME})(?!${NUMERAL})`, "gu");
const HAN = /\p{Script=Han}/u;

/** The text with its ordinary words blanked, at the same length. */
export function withoutOrdinaryWords(text: string): string {
  return HAN.test(text) ? text.replace(ORDINARY_WORD, (word) => " ".repeat(word.length)) : text;
}
