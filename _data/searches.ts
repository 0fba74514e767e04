// What was searched for outcomes of the commitments, and what was found.
import type { CommitmentId } from "./commitments.ts";
import type { SearchRecord } from "../src/model/outcome-search.ts";
import type { Records } from "../src/model/record.ts";
import type { FigureId } from "./figure-ids.ts";
import type { SourceId } from "./sources.ts";

const at = { date: "2026-11-28", searched: "stored copies of public web pages, in Chinese and English" };

export default {
  "port-launch": {
    ...at,
    commitments: ["huanglian-launch", "huanglian-throughput", "huanglian-production-value"],
    words: [
      "黄磏港 开港 九龙坡 2024年8月",
      "九龙坡 黄磏作业区 港口 投入运营",
      "黄磏港 试运行 首船",
      "黄磏港一期 泊位 年吞吐量",
      "Jiulongpo Huanglian port opens",
    ],
    found: ["cqrb-2025-01-17"],
    result: "The first phase was reported as built. Nothing on operation, throughput or production value.",
  },
  "hydrogen-output-and-base": {
    ...at,
    commitments: ["hydrogen-output", "hydrogen-base"],
    words: [
      "一港九园 西部氢谷 2027年 产值200亿元 商用车",
      "九龙坡 氢能 2025年 加氢站 产值",
      "Jiulongpo hydrogen commercial vehicles national base progress",
    ],
    result: "Nothing on output or on the status of the base.",
  },
  "guohong-park": {
    ...at,
    commitments: ["guohong-full-production"],
    words: ["国鸿氢能科技产业园 九龙坡 建成 投产 达产 2025"],
    found: ["jlpwmsj-2023-01-19"],
    result: "The park was reported as under way. Nothing later.",
  },
  "aluminium-expansion": {
    ...at,
    commitments: ["capacity-expansion"],
    words: ["西南铝 200亿 扩能 九龙坡"],
    result: "Nothing on this expansion.",
  },
  redevelopment: {
    ...at,
    commitments: ["redevelopment"],
    words: ["九龙坡 2588万平方米 城市更新 2027"],
    result: "Nothing on the district as a whole.",
  },
  "parks-upgraded-and-added": {
    ...at,
    commitments: ["parks-upgraded", "parks-added"],
    words: ["九龙坡 一港九园 园区 建设 进展"],
    result: "Nothing later under that name.",
  },
  "minzhucun-visitors": {
    ...at,
    figures: ["minzhucun-visitors"],
    words: ["民主村 九龙坡 年接待游客 6000万 人次"],
    result: "No confirmation of the number.",
  },
} satisfies Records<SearchRecord<SourceId, CommitmentId, FigureId>>;
