// The table of bounds: how sources state that a number is not exact.
//
// 以上, 以下 and 以内 include the number itself, 超过 and 不满 do not: Civil Code of the People's Republic of China,
// article 1259.

import { Phrases } from "./phrases.ts";
import type { Bound } from "./quantity.ts";

/** Phrases before the number, and after it or its unit. */
type Forms = readonly [before: string, after: string];

interface BoundRow {
  readonly bound: Bound;
  readonly en: Forms;
  readonly zh: Forms;
}

const BOUNDS: readonly BoundRow[] = [
  { bound: "exact", en: ["", ""], zh: ["", ""] },
  {
    bound: "about",
    en: [
      `about, around, approximately, approx, approx., roughly, some, circa, c., ca., ~, ≈, an estimated,
        estimated at, in the region of, in the order of, on the order of, in the neighborhood of,
        in the vicinity of, somewhere around`,
      "or so, or thereabouts, give or take, more or less, approximately",
    ],
    zh: [
      "约 大约 约为 约有 约达 达约 约占 约合 约需 约计 约莫 大约有 大约为 大概 大致 估计约 预计约 ≈",
      "左右 上下 光景",
    ],
  },
  {
    bound: "over",
    en: [
      `over, more than, above, exceeding, exceeds, exceed, exceeded, in excess of, well in excess of, upward of,
        upwards of, greater than, higher than, larger than, bigger than, longer than, north of, just over,
        slightly over, slightly more than, a little over, a little more than, well over, well above, just above,
        comfortably over, beyond, surpass, surpasses, surpassed, surpassing, topped, topping, upwards from, >`,
      "",
    ],
    zh: [
      `超 超过 超过了 已超 已超过 超出 超逾 超越 逾 突破 突破了 破 多于 大于 高于 不止 何止 岂止 远超 远超过 远高于 略高于 略超 略多于 稳超 >`,
      "多 余 有余 开外 出头 冒头 不止",
    ],
  },
  {
    bound: "at-least",
    en: [
      `at least, no less than, no fewer than, not less than, not fewer than, no lower than, not lower than,
        not below, no smaller than, a minimum of, minimum of, the minimum of, a minimum, a floor of, floor of,
        at a minimum, minimum, min, min., ≥`,
      `or more, or over, or above, or higher, or greater, or better, or longer, and above, and over, and more,
        and up, and upward, and upwards, and higher, or older, and older, or larger, or bigger, or heavier,
        and beyond, or beyond, at least, at a minimum, minimum, or upward, +`,
    ],
    zh: [
      "至少 至少有 至少达 至少需 至少需要 最少需 最少 起码 少说 少说也有 少说有 不少于 不低于 不小于 不下 不下于 下限为 下限 ≥",
      "以上 及以上 或以上 之上 (含)以上 含以上 或更多 起步 打底 保底 为下限 +",
    ],
  },
  {
    bound: "nearly",
    en: [
      `nearly, almost, close to, just under, just below, just short of, just shy of, a little shy of, shy of,
        slightly less than, slightly under, slightly below, a little under, a little less than, a shade under,
        approaching, nearing`,
      "",
    ],
    zh: ["近 接近 接近于 将近 逼近 直逼 几近 几乎达 略低于 略少于", ""],
  },
  {
    bound: "at-most",
    en: [
      `at most, at the most, up to, no more than, not more than, not exceeding, no higher than, not higher than,
        no greater than, no larger than, no longer than, not above, not over, a maximum of, maximum of,
        the maximum of, a maximum, a ceiling of, ceiling of, a cap of, maximum, max, max., capped at, limited to,
        within, ≤`,
      `or less, or fewer, or below, or under, or lower, or shorter, or younger, and younger, or smaller, and below,
        and under, and less, at most,
        at the most, at maximum, maximum, max, tops`,
    ],
    zh: [
      "不超过 不超 不逾 至多 最多 最多不超过 顶多 最多可 最多容纳 最多可容纳 最多可达 最多达 不多于 不高于 不大于 上限为 上限 限于 ≤",
      "以内 之内 以下 及以下 或以下 之下 封顶 为限 为上限 内",
    ],
  },
  {
    bound: "under",
    en: ["under, less than, fewer than, below, well below, well under, lower than, smaller than, shorter than, <", ""],
    zh: ["不到 不足 不及 不够 低于 少于 小于 不满 未满 跌破 远低于 远少于 <", "不到 不足 不满"],
  },
];

const [BEFORE, AFTER] = [0, 1] as const;

export const BOUND_BEFORE_EN = new Phrases(BOUNDS.map(({ bound, en }) => [bound, en[BEFORE]] as const));
export const BOUND_AFTER_EN = new Phrases(BOUNDS.map(({ bound, en }) => [bound, en[AFTER]] as const));
export const BOUND_BEFORE_ZH = new Phrases(BOUNDS.map(({ bound, zh }) => [bound, zh[BEFORE]] as const));
export const BOUND_AFTER_ZH = new Phrases(BOUNDS.map(({ bound, zh }) => [bound, zh[AFTER]] as const));
