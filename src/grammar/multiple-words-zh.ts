// Whether Chinese words state a doubling: 翻番, 翻了近一番, 翻两番.

import { BOUND_BEFORE_ZH } from "./bound-words.ts";
import type { Cursor } from "./cursor.ts";
import { startsNumberZh } from "./number-zh.ts";

/** In tokens, from the 翻 at the cursor: 翻番 2, 翻了近一番 5; 0 where no doubling stands (翻译). */
export function doublingLength(cursor: Cursor): number {
  if (!cursor.isAt("翻")) return 0;
  let ahead = cursor.isAt("了", 1) ? 2 : 1;
  ahead += cursor.find(BOUND_BEFORE_ZH, ahead)?.length ?? 0;
  for (const most = ahead + 2; ahead <= most; ahead += 1) {
    if (cursor.isAt("番", ahead) || cursor.isAt("倍", ahead)) return ahead + 1;
    if (!startsNumberZh(cursor, ahead)) return 0;
  }
  return 0;
}
