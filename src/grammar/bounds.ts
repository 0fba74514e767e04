// The table of bounds: how sources state that a number is not exact, and how a bound is shown.
//
// 以上, 以下 and 以内 include the number itself, 超过 and 不满 do not: Civil Code of the People's Republic of China,
// article 1259.

import { Phrases } from "./phrases.ts";
import type { Bound } from "./quantity.ts";

/** Phrases before the number, and after it or its unit. */
type Forms = readonly [before: string, after: string];

interface BoundRow {
  readonly bound: Bound;
  /** As shown before a number. */
  readonly shown: string;
  /** Its meaning in plain words. */
  readonly means: string;
  readonly en: Forms;
  readonly zh: Forms;
}

const BOUNDS: readonly BoundRow[] = [
  { bound: "exact", shown: "", means: "none: exactly the number shown", en: ["", ""], zh: ["", ""] },
  {
    bound: "about",
    shown: "about",
    means: "around the number shown",
    en: ["about, around, approximately, approx, approx., roughly, some, circa, c., ~, ≈", "or so, or thereabouts"],
    zh: ["约 大约 约为 约有 约达 达约 约占 约合 约需 大概", "左右 上下"],
  },
  {
    bound: "over",
    shown: "over",
    means: "more than the number shown",
    en: [
      `over, more than, above, exceeding, exceeds, exceeded, in excess of, upward of, upwards of, greater than,
      higher than, just over, slightly over, slightly more than, a little over, well over, >`,
      "",
    ],
    zh: ["超 超过 超过了 逾 突破 突破了 多于 大于 高于", "多 余"],
  },
  {
    bound: "at-least",
    shown: "at least",
    means: "the number shown or more",
    en: [
      "at least, no less than, no fewer than, not less than, not fewer than, a minimum of, ≥",
      "or more, or over, or above, or higher, and above, and over, at least, +",
    ],
    zh: ["至少 不少于 不低于 不小于 ≥", "以上 及以上 或以上 +"],
  },
  {
    bound: "nearly",
    shown: "nearly",
    means: "a little less than the number shown",
    en: ["nearly, almost, close to, just under, slightly less than, slightly under, a little under, approaching", ""],
    zh: ["近 接近 将近", ""],
  },
  {
    bound: "at-most",
    shown: "at most",
    means: "the number shown or less",
    en: [
      "at most, up to, no more than, not more than, not exceeding, a maximum of, within, ≤",
      "or less, or fewer, or below, and below, at most",
    ],
    zh: ["不超过 至多 最多 不多于 不高于 不大于 ≤", "以内 以下 及以下 或以下"],
  },
  {
    bound: "under",
    shown: "under",
    means: "less than the number shown",
    en: ["under, less than, fewer than, below, lower than, <", ""],
    zh: ["不到 不足 低于 少于 小于 不满 未满", ""],
  },
];

const [BEFORE, AFTER] = [0, 1] as const;

export const BOUND_BEFORE_EN = new Phrases(BOUNDS.map(({ bound, en }) => [bound, en[BEFORE]] as const));
export const BOUND_AFTER_EN = new Phrases(BOUNDS.map(({ bound, en }) => [bound, en[AFTER]] as const));
export const BOUND_BEFORE_ZH = new Phrases(BOUNDS.map(({ bound, zh }) => [bound, zh[BEFORE]] as const));
export const BOUND_AFTER_ZH = new Phrases(BOUNDS.map(({ bound, zh }) => [bound, zh[AFTER]] as const));

/** How a bound is shown and explained. Throws RangeError for anything else. */
export function boundRow(bound: Bound): Pick<BoundRow, "shown" | "means"> {
  const row = BOUNDS.find((one) => one.bound === bound);
  if (row !== undefined) return row;
  const known = BOUNDS.map((one) => one.bound).join(", ");
  throw new RangeError(`"${String(bound)}" is not a bound; the bounds are ${known}.`);
}
