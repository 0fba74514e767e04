// Chinese texts of the statements; each follows “表示，”.
import type { Translations } from "../../../src/model/translation.ts";

export default {
  "qin-on-the-hub-port": { said: "区里的工作重点是建设重庆枢纽港产业园，为西部陆海新通道提供支撑" },
  "qin-on-redevelopment": { said: "已划定拟改造的城区，以改善居民生活，彰显本区特色" },
  "li-on-minzhucun": {
    said: "民主村是藏在老街巷里的珍宝，因城市更新而重放光彩；乡愁是故乡的根，市井烟火是街区的魂",
  },
  "li-on-the-renovation": { said: "民主村的整修以安全、改善服务、保护工业遗产和本地文化为重点" },
  "li-on-markets": { said: "区里支持工业品市场，恢复老城传统品牌，鼓励各类小吃和饮品摊点" },
} satisfies Translations<"statements">;
