// Interface texts of the frame of every page, in Chinese.

import type { LAYOUT_EN } from "./layout-en.ts";

export const LAYOUT_ZH: Record<keyof typeof LAYOUT_EN, string> = {
  "layout.skip": "跳到正文",
};
