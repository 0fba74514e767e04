// Chinese texts of the sources. A publisher is called as its own pages call it: in Chinese or in English.
import type { Translations } from "../../../src/model/translation.ts";

export default {
  "ichongqing-2024-07-07": {
    publisher: "iChongqing",
    note: "报道转述区领导的说法，所载数据无其他来源佐证。报道中的照片署名为九龙坡区，这里不予展示。",
  },
  "ichongqing-2024-10-12": { publisher: "iChongqing", note: "文中的Minzhu Village即民主村（Minzhucun）。" },
  "ichongqing-2025-04-17": { publisher: "iChongqing客户端版" },
  "cqrb-2026-02-09": { publisher: "重庆日报", note: "报道九龙新城，即重庆枢纽港产业园位于区内的部分。" },
  "chinanews-2021-06-13": {
    publisher: "中国新闻社重庆，转自《重庆日报》",
    note: "早于第一版所依据的报道，介绍的是“西部氢谷”早先的规划。",
  },
  "investincq-jiulongpo": {
    publisher: "Chongqing Investment Promotion Association",
    note: "没有注明发布日期。数据只涉及一个年份，各项数据均已注明。",
  },
  "cqjlp-2019-03-25": {
    publisher: "重庆市九龙坡区统计局",
    note: "区统计局自己的统计公报。节选中的日期只有数字，没有分隔符。",
  },
  "cqjlp-2024-03-28": {
    publisher: "重庆市九龙坡区统计局",
    note: "上年度的统计公报，由区统计局署名并注明日期。这里读到的是另一网站上的副本。",
  },
  "cqjlp-2024": {
    publisher: "某研究资料库收录的公报副本，节选未注明发布者",
    note:
      "节选没有写明是哪个区，但从内容可以认定是九龙坡：" +
      '文中称城镇化率提高{% figure "urban-share-change-2024" %}，达到{% figure "urban-share-2024" %}，' +
      '而上年度公报所载为{% figure "urban-share-2023" %}。日期为副本的日期。',
  },
  "cqrb-2025-01-17": {
    publisher: "重庆日报",
    note:
      "报道黄磏港一期和全市其他几个港口。从名称、所在区和铝业合作方看，" +
      "本简报理解为黄磏港就是英文报道中的Huanglian Port。",
  },
  "jlpwmsj-2023-01-19": { publisher: "九龙新闻", note: "九龙坡区的新闻网站。" },
} satisfies Translations<"sources">;
