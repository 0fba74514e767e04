// Captions of pictures, in Chinese.

import type { PICTURE_EN } from "./picture-en.ts";

export const PICTURE_ZH: Record<keyof typeof PICTURE_EN, string> = {
  "picture.illustration": "示意图，{credit}绘制（{licence}），非实景、非地图，不按比例。",
  "picture.photograph": "摄影：{credit}（{licence}）。",
  "picture.captioned": "{caption}。{attribution}",
};
