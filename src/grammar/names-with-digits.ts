// Names that contain a digit and count nothing: "Fortune 500", 5G, PM2.5.

import { phraseSet } from "./phrases.ts";

/** Names in a noun after its number: "207 Fortune 500 companies". */
export const NAMES_WITH_DIGITS_EN = phraseSet(`
  Fortune 500, Fortune Global 500, Global 500, China 500, China Top 500, Chinese Top 500, Top 500, Forbes 2000, 2G,
  3G, 4G, 5G, 6G, 5G-A, 3D, 4D, 2D, 3A, 4A, 5A, AAA, AAAA, AAAAA, COVID-19, PM2.5, PM10, CO2, B2B, B2C, C2M, O2O,
  Web3, Web 3.0, Industry 4.0, L3, L4, L5, A-share, B-share
`);

/** And in Chinese, with names that begin with a numeral: 三次产业, 二氧化碳. */
export const NAMES_WITH_DIGITS_ZH = phraseSet(`
  世界500强, 全球500强, 财富500强, 《财富》500强, 中国500强, 中国企业500强, 民营企业500强, 中国民营企业500强,
  制造业500强, 中国制造业500强, 服务业500强, 外贸500强, 世界五百强, 全国百强, 百强, 千强, 2G, 3G, 4G, 5G, 6G, 5G-A,
  3D, 4D, 3A级, 4A级, 5A级, 3A, 4A, 5A, AAA级, AAAA级, AAAAA级, PM2.5, PM10, CO2, B2B, B2C, O2O, C2M, 工业4.0, L3级,
  L4级, L3, L4, A股, B股, 12345热线, 三次产业, 三农, “三农”, “三公”, “四上”, 双碳, “双碳”, 一带一路, “一带一路”,
  “三新”, 五险一金, 三级甲等, 二氧化碳, 二手房, “两新”, “两重”, 四好农村路, “四好农村路”, 九年义务教育, 亿元以上项目,
  亿元以上工业项目, 亿元项目, 十四五, “十四五”, 十五五, “十五五”, 十三五, “十三五”
`);
