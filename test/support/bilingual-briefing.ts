// A small invented briefing in English and Chinese, with one chart of each kind.

import { editionsOf } from "../../src/model/briefing.ts";
import { readFacts } from "../../src/model/facts.ts";
import { formatProblems, Problems } from "../../src/model/problem.ts";
import { resolveBriefing } from "../../src/model/resolve-briefing.ts";
import { type LoadedBriefing, translateBriefing } from "../../src/site/load/load-briefing.ts";
import { chartData } from "./chart-briefing.ts";

type Texts = Record<string, Record<string, unknown>>;

/** What the figures print, in Chinese. */
const GLOSSES: Readonly<Record<string, string>> = {
  old: "超过4万平方米",
  new: "8万平方米",
  output: "2000万元",
  plan: "约500万元",
  made: "近1000万元",
  loose: "900万元",
  open: "8个摊位中的3个",
  many: "400个摊位中的30个",
  product: "1亿元",
  farms: "4000万元",
  trade: "6000万元",
  plant: "5000万元",
  nought: "1元",
  "trade-share": "60%",
  shops: "1200家商店",
  jobs: "300个岗位",
  years: "3至5年",
  fall: "下降8%",
  rise: "增长12%",
  slide: "下降超过4%",
  still: "0%",
  "heads-2021": "900人",
  "heads-2022": "1000人",
  "heads-2023": "500人",
  land: "2平方公里",
  field: "5公顷",
  plot: "180亩",
  doubted: "9万平方米",
};

function chineseTexts(records: ReturnType<typeof chartData>): Record<string, Texts> {
  const each = (name: string, texts: (id: string) => Record<string, unknown>): Texts =>
    Object.fromEntries(Object.keys(records[name] ?? {}).map((id) => [id, texts(id)]));
  return {
    briefing: {
      title: "一镇简报",
      publisher: "某人",
      disclaimer: "别人没有发布。",
      editions: [{ label: "第一版" }, { label: "第二版" }],
    } as never,
    sources: each("sources", () => ({ publisher: "某报社" })),
    places: { town: { name: "某镇" }, works: { name: "某厂" } },
    figures: each("figures", (id) => ({
      label: "所测数值",
      gloss: GLOSSES[id],
      ...(id === "doubted" ? { caveat: "与其他数不一致。" } : {}),
    })),
    checks: each("checks", () => ({ label: "各项相符" })),
    breaks: { census: { reason: '该镇的{% figure "shops" %}已划归别处。' } },
    commitments: each("commitments", () => ({ label: "一项目标任务", gloss: "它将做到" })),
    searches: { plan: { searched: "网络", result: "未见报道。" } },
    events: each("events", () => ({ label: "桥通车" })),
    charts: each("charts", (id) => ({
      title: "各项数值",
      ...(id === "stalls" ? { note: '其中有{% figure "shops" %}。' } : {}),
      ...(id === "unlike" ? { noSum: '它们分属{% figure "shops" %}和工厂。' } : {}),
    })),
  };
}

/** The briefing in English and in Chinese. */
export function bilingualBriefing(): { readonly english: LoadedBriefing; readonly chinese: LoadedBriefing } {
  const records = chartData();
  delete records["figures"]?.["most"];
  Object.assign(records["briefing"] ?? {}, { languages: ["en", "zh-Hans"], address: "https://briefing.example/" });
  const modules = [
    ...Object.entries(records).map(([name, value]) => ({ file: `_data/${name}.ts`, value })),
    ...Object.entries(chineseTexts(records)).map(([name, value]) => ({
      file: `_data/translations/zh-Hans/${name}.ts`,
      value,
    })),
  ];
  const problems = new Problems();
  const facts = readFacts(modules, problems);
  const briefing = resolveBriefing(facts, undefined, problems);
  const english = { briefing, editions: editionsOf(briefing), facts };
  const chinese = translateBriefing(english, "zh-Hans", problems);
  if (problems.some) throw new Error(formatProblems(problems.list));
  return { english, chinese };
}
