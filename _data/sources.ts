// Sources, with checksums of the texts that were read.
import type { Records } from "../src/model/record.ts";
import type { SourceRecord } from "../src/model/source.ts";

const sources = {
  "ichongqing-2024-07-07": {
    title: "Robust Industrial District Targets 'Western Hydrogen Valley' by 2027 with 20 Billion Yuan Output",
    publisher: "iChongqing",
    byline: "Huxin Luo",
    language: "en",
    published: "2024-07-07",
    address:
      "https://www.ichongqing.info/2024/07/07/" +
      "robust-industrial-district-targets-western-hydrogen-valley-by-2027-with-20-billion-yuan-output/",
    extent: "full",
    sha256: "601102847687be478840afa85d842c223319708645fec40c2a723d1a295083d8",
    paragraphs: 15,
    treeRoot: "e2fa4f8799c7a62644dfa0373da02cc953338ad3545e9eeefab31f98938e34e5",
    leafHashes: [
      "71b7fd04b4dfa90e6b1aac0920da138c1953f4e7270bc260edfc363ed1db9c5a",
      "ce1092def5524c2abda11a114c41cb00a1fb2961c1ffc524443cf9301a76cbde",
      "42c128c36a860075e57e79aaaebdcb51e9343dee0dde60ab893a27a794f45c3a",
      "c70576a979502d5f4a57ae83a25c0e3f6f601cf9a2f2c1cf181fca94a15c43cd",
      "94af26d9442df16cebeb3a9bd478fe2864170965ffdd11cfc8f0cf14f335ac40",
      "c6558edcfeb57c7b52b854e70ca95d54d6ad8e0ff3e3de4e196d9ba7860fa550",
      "abaec98619c6c6c279b19c364033573e50cd4ced1cf9b4a32125819de7258855",
      "af181fd5543114ec6afdf04f9c3fc082f90e8327a9f5abcef7b784650cc74611",
      "3090d3158917b4e979525e7c2c8fa2b431a930d3de28a7975b1e623894c6e83c",
      "70874d66c4eb6058eed8fb0be563584cbdccba3a8730b0c06b7bc5315b4fc4f0",
      "279d9afc52ecddb2b72f934916ff7b25422b5f382d793de95cdc31474f9cba80",
      "68c4cbd62969a657cdd82525148b3b1337b3c29d47912cbcf40fdfabcf4ed6e9",
      "ad0f740f20ddd7d3c6680293aeef7695f6a93f1e3935c620c173c00af67c3bec",
      "93fcda4b48b2d58a8e99d774481ff1f8c4ed203a9b9121bc2a59d9254d3f9b2d",
      "e1d3bf53f512d723bf8cf1693155e44dbce949246045f469db3801205e6d67f9",
    ],
    note:
      "The article reports statements by the district’s leaders. No second source for its figures " +
      "is available. Its photographs are credited to Jiulongpo District and are not shown here.",
  },
  "ichongqing-2024-10-12": {
    title: "Chongqing's Minzhu Village Sees Popularity Surge Through Urban Renewal",
    publisher: "iChongqing",
    language: "en",
    published: "2024-10-12",
    address:
      "https://www.ichongqing.info/2024/10/12/" +
      "chongqings-minzhu-village-sees-popularity-surge-through-urban-renewal/amp",
    extent: "excerpt",
    sha256: null,
    note: "It refers to Minzhu Village, another name for Minzhucun.",
  },
  "ichongqing-2025-04-17": {
    title: null,
    publisher: "iChongqing, app edition",
    language: "en",
    published: "2025-04-17",
    address: "https://app.ichongqing.info/mixmedia/a/202504/17/WS68006658e4b08bd53e2b42c1.html",
    extent: "excerpt",
    sha256: null,
  },
  "cqrb-2026-02-09": {
    title: null,
    publisher: "Chongqing Daily",
    language: "zh",
    published: "2026-02-09",
    address: "https://cqrb.cn/contry/dy26/2026-02-09/2565021_pc.html",
    extent: "excerpt",
    sha256: null,
    note:
      "It reports on Jiulong New City, the part of the Chongqing " +
      "Hub Port Industrial Park that lies in the district.",
  },
  "chinanews-2021-06-13": {
    title: "九龙坡布局氢能产业链 3至5年建成“西部氢谷”",
    publisher: "China News Service Chongqing, from Chongqing Daily",
    language: "zh",
    published: "2021-06-13",
    address: "http://www.cq.chinanews.com.cn/news/2021/0613/39-23519.html",
    extent: "excerpt",
    sha256: null,
    note: "It predates the article that the first edition is based on, and describes an earlier plan for the same valley.",
  },
  "investincq-jiulongpo": {
    title: "Jiulongpo District",
    publisher: "Chongqing Investment Promotion Association",
    language: "en",
    published: null,
    address: "http://en.investincq.com/index.php?c=content&a=show&id=77",
    extent: "excerpt",
    sha256: null,
    note: "It prints no publication date. Its figures are for a single year, which is given with each.",
  },
  "cqjlp-2019-03-25": {
    title: "2018年重庆市九龙坡区国民经济和社会发展统计公报",
    publisher: "Jiulongpo District Bureau of Statistics",
    language: "zh",
    published: "2019-03-25",
    address: "http://cqjlp.gov.cn/sjfb/tjgb/202204/t20220402_10585877.html",
    extent: "excerpt",
    sha256: null,
    note: "It is the district’s own statistical communiqué. The excerpt prints its date as digits with no separators.",
  },
  "cqjlp-2024-03-28": {
    title: null,
    publisher: "Jiulongpo District Bureau of Statistics",
    language: "zh",
    published: "2024-03-28",
    address: "https://tjgb.hongheiku.com/xjtjgb/xj2020/46544.html",
    extent: "excerpt",
    sha256: null,
    note: "It is the previous year’s communiqué, signed and dated by the bureau, and was read in a copy on another site.",
  },
  "cqjlp-2024": {
    title: null,
    publisher: "A research library’s copy of a communiqué; the excerpt names no publisher",
    language: "zh",
    published: "2025-06-24",
    address: "http://www.crei.cn/file/br.aspx?id=20250624095847&op=z4&x=0",
    extent: "excerpt",
    sha256: null,
    note:
      "The excerpt does not name the district, but its contents identify Jiulongpo: it says that the urban share rose " +
      'by {% figure "urban-share-change-2024" %} to {% figure "urban-share-2024" %}, and the previous year’s ' +
      'communiqué printed {% figure "urban-share-2023" %}. The date is that of the copy.',
  },
  "cqrb-2025-01-17": {
    title: null,
    publisher: "Chongqing Daily",
    language: "zh",
    published: "2025-01-17",
    address: "https://epaper.cqrb.cn/cqrb/2025-01/17/006/content_rb_341956.htm",
    extent: "excerpt",
    sha256: null,
    note:
      "It reports on the first phase of 黄磏港 and on three other ports in the city. This briefing takes 黄磏港 to be " +
      "Huanglian Port, judging by its name, its district and its partner in aluminium.",
  },
  "jlpwmsj-2023-01-19": {
    title: "奋勇争先 2022九龙坡区十大新闻 | TOP3 实施“四轮驱动”战略推动区域协调发展",
    publisher: "Jiulong News",
    language: "zh",
    published: "2023-01-19",
    address: "https://jlpwmsj.cbg.cn/show/790-2569591.html",
    extent: "excerpt",
    sha256: null,
    note: "It is the district’s news site.",
  },
} satisfies Records<SourceRecord>;

export default sources;
export type SourceId = keyof typeof sources;
