// What the words around a quotation do to it: those that turn, bound or multiply it fail the proof, and are shown.

import * as assert from "uvu/assert";
import { suite } from "../../support/suite.ts";
import { verdictOf, whyNot } from "./verdict-of.ts";

type Row = readonly [printed: string, sentences: readonly string[]];

const TURNED_EN: readonly Row[] = [
  [
    "5 billion yuan",
    [
      "It did not reach 5 billion yuan.",
      "It failed to reach 5 billion yuan",
      "Output fell short of 5 billion yuan.",
      "It has yet to reach 5 billion yuan.",
      "Output has never reached 5 billion yuan",
      "It came nowhere near 5 billion yuan",
      "It was unable to reach 5 billion yuan",
      "Output missed the goal of 5 billion yuan",
      "The goal of 5 billion yuan was not reached.",
      "The target of 5 billion yuan for 2023 was not reached",
      "Output lagged behind 5 billion yuan",
      "Denied reaching 5 billion yuan",
      "It didn't reach 5 billion yuan",
      "It could not reach 5 billion yuan.",
      "Output is expected not to exceed 5 billion yuan",
      "nobody paid 5 billion yuan",
      "It has yet to top 5 billion yuan",
      "output had stopped short of 5 billion yuan",
      "Output remains below 5 billion yuan",
      "It narrowly missed 5 billion yuan",
      "hopes of 5 billion yuan",
      "It is aiming for 5 billion yuan less",
    ],
  ],
  [
    "5 billion yuan",
    [
      "three times 5 billion yuan",
      "one tenth of 5 billion yuan",
      "10 percent of 5 billion yuan",
      "It earns 5 billion yuan monthly.",
      "5 billion yuan a month",
      "5 billion yuan per month",
      "5 billion yuan every week",
      "half of 5 billion yuan",
      "double 5 billion yuan",
      "twice the 5 billion yuan",
      "a fraction of 5 billion yuan",
      "two-thirds of 5 billion yuan",
      "two thirds of the 5 billion yuan",
      "5 billion yuan each",
      "5 billion yuan/year",
      "5 billion yuan apiece",
      "quadruple 5 billion yuan",
      "a quarter of 5 billion yuan",
      "5 billion yuan times three",
      "5 billion yuan × 3",
      "1.5 times the 5 billion yuan",
      "some 5 billion yuan",
      "5 billion yuan or so",
      "5 billion yuan or more",
      "5 billion yuan-plus",
      "5 billion yuan at most",
      "lost 5 billion yuan",
      "a loss of 5 billion yuan",
      "5 billion yuan loss",
      "5 billion yuan in losses",
      "5 billion yuan short of target",
      "5 billion yuan less than in 2022",
      "5 billion yuan more than in 2022",
      "down by 5 billion yuan",
      "slashed 5 billion yuan",
      "fell 5 billion yuan",
      "minus 5 billion yuan",
      "-5 billion yuan",
      "− 5 billion yuan",
      "5 billion yuan to 6 billion yuan",
      "3 to 5 billion yuan",
      "between 3 billion yuan and 5 billion yuan",
      "as much as 5 billion yuan",
      "as little as 5 billion yuan",
    ],
  ],
  [
    "12 percent",
    [
      "12 percent below target",
      "Exports slumped 12 percent",
      "tanked 12 percent",
      "bled 12 percent",
      "12 percent lower",
      "12 percent off",
      "12 percent higher than the city",
      "12 percent short of target",
      "12 percent behind plan",
      "12 percent decline",
      "a 12 percent drop",
      "a 12 percent haircut",
      "12 percent under target",
      "nosedived 12 percent",
      "shaved 12 percent",
      "shed 12 percent",
      "contracted 12 percent",
      "slipped by 12 percent",
      "dwindled by 12 percent",
      "crept down 12 percent",
      "skidded 12 percent",
      "retreated 12 percent",
      "backslid 12 percent",
      "is down 12 percent",
      "was 12 percent down",
      "fell 8 percent and 12 percent respectively",
      "deteriorated by 12 percent",
      "12 percentage points",
      "sagged 12 percent",
      "12 percent fewer firms",
      "12 percent less steel",
      "missed by 12 percent",
      "12 percent shy of target",
      "12 percent away from target",
      "12 percent slower",
    ],
  ],
  [
    "9 parks",
    [
      "No. 9 parks",
      "3 of 9 parks",
      "9 parks fewer",
      "fewer than 9 parks",
      "not 9 parks",
      "Highway 9 parks",
      "Phase 9 parks",
      "9 parks short",
      "9 parks too few",
      "9 parks were not built",
      "no 9 parks",
      "one in 9 parks",
      "one of 9 parks",
      "every 9 parks",
      "top 9 parks",
      "9 parks less",
      "the 9 parks less 2",
      "Only 3 of 9 parks",
      "9 parks per town",
      "9 parks each",
      "on July 9 parks opened",
      "Line 9 parks",
      "none of 9 parks",
      "neither of 9 parks",
      "9 parks or fewer",
      "all but 9 parks",
      "9 parks minus 2",
      "9 parks per year",
      "most of 9 parks",
      "9 parks and more",
      "9 parks cancelled",
    ],
  ],
  [
    "408",
    [
      "Highway 408",
      "408×3",
      "3×408",
      "408 percent",
      "408%",
      "Route 408",
      "408-3",
      "No. 408",
      "A408",
      "408th",
      "408 parks",
      "408,000",
      "Flight 408",
      "room 408",
      "408/3",
      "4.408",
    ],
  ],
  [
    "1.7 million tons",
    [
      "1.7 million tons daily",
      "a daily throughput of 1.7 million tons",
      "1.7 million tons per month",
      "1.7 million tons a day",
      "1.7 million tons of standard coal",
      "a monthly capacity of 1.7 million tons",
      "1.7 million ton-kilometers",
      "1.7 million tons less",
    ],
  ],
  ["88,900", ["fell by 88,900 to 32.13 million"]],
];

const TURNED_ZH: readonly Row[] = [
  ["总投资87.6亿元", ["总投资87.6亿元未到位"]],
  [
    "87.6亿元",
    [
      "总投资未达87.6亿元",
      "87.6亿元/年",
      "亏损87.6亿元",
      "87.6亿元/月",
      "每年87.6亿元",
      "不到87.6亿元",
      "尚未达到87.6亿元",
      "没有达到87.6亿元",
      "未能实现87.6亿元",
      "87.6亿元左右",
      "损失87.6亿元",
      "减少87.6亿元",
      "三倍于87.6亿元",
      "87.6亿元的三倍",
      "87.6亿元的10%",
      "87.6亿元的十分之一",
      "负债87.6亿元的一半",
      "超87.6亿元",
      "近87.6亿元",
      "87.6亿元以上",
      "87.6亿元以下",
      "月均87.6亿元",
      "日均87.6亿元",
      "人均87.6亿元",
      "87.6亿元每年",
      "差87.6亿元",
      "短缺87.6亿元",
      "87.6亿元没有完成",
      "距87.6亿元还差",
      "未完成87.6亿元",
      "从未突破87.6亿元",
      "难以达到87.6亿元",
      "节约87.6亿元",
      "80亿元至87.6亿元",
      "87.6亿元至90亿元",
      "并非87.6亿元",
      "87.6亿元未达到",
      "无法达到87.6亿元",
      "低于87.6亿元",
      "不足87.6亿元",
      "87.6亿元不到",
      "未如期完成全年87.6亿元",
      "缩水87.6亿元",
      "87.6亿元级",
      "流失87.6亿元",
      "87.6亿元亏损",
      "欠税87.6亿元",
    ],
  ],
  [
    "增长8.6%",
    [
      "负增长8.6%",
      "未增长8.6%",
      "没有增长8.6%",
      "不增长8.6%",
      "增长8.6%左右",
      "增长8.6%以上",
      "增长8.6%未实现",
      "增长8.6%至9%",
    ],
  ],
  [
    "8.6%",
    [
      "同比降8.6%",
      "同比下降8.6%",
      "同比减8.6%",
      "骤坠8.6%",
      "跌8.6%",
      "降幅8.6%",
      "负8.6%",
      "-8.6%",
      "缩水8.6%",
      "下滑了8.6%",
      "跳水8.6%",
      "腰斩8.6%",
      "比全市低8.6%",
      "环比回落8.6%",
      "未达8.6%",
      "滑8.6%",
      "不足8.6%",
      "少8.6%",
      "逆差8.6%",
      "暴降8.6%",
      "走弱8.6%",
    ],
  ],
  ["约100亩", ["节约100亩", "集约100亩"]],
  ["100亩", ["约100亩", "每100亩", "100亩以上", "未用100亩", "100亩左右"]],
  [
    "15万台",
    [
      "月产能15万台",
      "15万台/月",
      "日产15万台",
      "15万台以上",
      "月均产量15万台",
      "减产15万台",
      "每月15万台",
      "15万台次",
      "15万台套",
      "少15万台",
      "单月产量15万台",
    ],
  ],
  ["200辆", ["200辆次", "200辆/天", "不到200辆", "200辆不到", "减少200辆"]],
  ["20万人", ["20万人次"]],
  ["200万吨", ["200万吨公里", "200万吨标准煤", "200万吨级"]],
  ["50万千瓦", ["50万千瓦时"]],
  ["5公里", ["5公里/小时", "每5公里", "时速5公里"]],
  ["3个", ["3个月", "第3个", "前3个", "3个百分点"]],
  ["5年", ["3—5年", "5年级", "近5年", "5年以上"]],
];

const HONEST_EN: readonly Row[] = [
  [
    "5 billion yuan",
    [
      "a production value of 5 billion yuan (approx. USD 688.02 million).",
      "Output reached 5 billion yuan in 2023.",
      "The port did not open in May, but output reached 5 billion yuan",
      "It plans a 5 billion yuan project.",
      "Output rose from 4 billion yuan in 2010 to 5 billion yuan.",
      "worth 5 billion yuan, not counting the port",
      "Investment totaled 5 billion yuan",
      "with a budget of 5 billion yuan for 2024",
      "It signed contracts worth 5 billion yuan and opened 9 parks.",
      "The 5 billion yuan plan begins in May",
      "It invested 5 billion yuan to expand the port",
    ],
  ],
  [
    "12 percent",
    [
      "GDP grew 12 percent",
      "an increase of 12 percent",
      "Exports rose by 12 percent in 2023, and imports fell by 3 percent",
      "accounting for 12 percent of the total",
      "It contributed 12 percent of GDP",
      "12 percent of the firms",
      "up 12 percent year on year",
      "accounts for 12 percent",
      "reached 12 percent",
      "with 12 percent of the city's firms",
      "Growth of 12 percent was reported",
      "rate of 12 percent",
      "The share is 12 percent",
    ],
  ],
  [
    "9 parks",
    [
      "It has 9 parks.",
      "the district adds 9 parks",
      "The 9 parks are open",
      "opened 9 parks in May",
      "It built 9 parks and 3 schools",
      "Only 9 parks were built",
      "In all 9 parks",
      "home to 9 parks",
      "There are 9 parks in Chongqing.",
      "9 parks opened",
      "all 9 parks",
      "These 9 parks host 300 firms",
    ],
  ],
  ["9 more parks", ["adds 9 more parks for hydrogen"]],
  ["41 categories", ["32 of the 41 categories", "32 out of the 41 categories"]],
  ["32.13 million", ["increased by 88,900 to 32.13 million"]],
  ["5.6 billion yuan", ["increased by 1.2 billion yuan to 5.6 billion yuan"]],
  ["1.2 billion yuan", ["increased by 1.2 billion yuan to 5.6 billion yuan"]],
];

const HONEST_ZH: readonly Row[] = [
  [
    "87.6亿元",
    [
      "总投资87.6亿元，",
      "总投资达87.6亿元",
      "实现产值87.6亿元",
      "完成投资87.6亿元。",
      "2025年12月31日完成投资87.6亿元",
      "投入87.6亿元建设园区",
      "签约金额87.6亿元",
      "增加值87.6亿元",
      "不断扩大投资，达到87.6亿元",
      "不锈钢产值87.6亿元",
      "12月产值87.6亿元",
      "固定资产投资87.6亿元，未包括",
      "减税87.6亿元",
      "税收87.6亿元",
    ],
  ],
  ["8.6%", ["增长8.6%", "同比增长8.6%", "占比8.6%", "比上年增长8.6%", "增速为8.6%", "占全市的8.6%", "占8.6%"]],
  ["100亩", ["占地100亩", "总面积100亩"]],
  ["15万台", ["年产能15万台", "产量15万台"]],
  ["28个重点项目", ["28个重点项目集中开工", "2025年12月31日28个重点项目集中开工"]],
  ["200辆", ["200辆车", "购买200辆"]],
  ["20万人次", ["接待游客20万人次"]],
  ["3平方公里", ["核心区3平方公里"]],
];

const wider = suite("wider words");

for (const [language, turned, honest] of [
  ["en", TURNED_EN, HONEST_EN],
  ["zh", TURNED_ZH, HONEST_ZH],
] as const) {
  for (const [printed, sentences] of turned) {
    wider(`fail “${printed}” (${language}) in sentences that say something else`, () => {
      const proven = sentences.filter((sentence) => verdictOf(printed, sentence, language).state === "proven");
      assert.equal(proven, []);
    });
  }
  for (const [printed, sentences] of honest) {
    wider(`prove “${printed}” (${language}) in sentences that say it`, () => {
      for (const sentence of sentences) assert.is(whyNot(verdictOf(printed, sentence, language)), "", sentence);
    });
  }
}

wider("are shown with the reason for which the grammar refuses them", () => {
  const rows = [
    ["5 billion yuan", "It did not reach 5 billion yuan.", "en", "“not reach 5 billion yuan”", "reverse"],
    ["1.7 million tons", "It moves 1.7 million tons daily.", "en", "“1.7 million tons daily”", "something else"],
    ["9 parks", "It runs No. 9 parks.", "en", "“No. 9 parks”", "name"],
    ["约100亩", "项目节约100亩", "zh", "“节约100亩”", "bound"],
    ["200辆", "每天200辆次", "zh", "“200辆次”", "something else"],
  ] as const;
  for (const [printed, sentence, language, shown, reason] of rows) {
    const why = whyNot(verdictOf(printed, sentence, language));
    assert.ok(why.includes(shown) && why.includes(reason), why);
  }
});

wider("negate words without a number as well", () => {
  const rows = [
    ["will open in August", "The port will open in August.", "The port never will open in August.", "en"],
    ["open in August", "It is to open in August.", "It is not open in August.", "en"],
    ["建成达产", "计划建成达产", "尚未建成达产", "zh"],
  ] as const;
  for (const [printed, honest, negated, language] of rows) {
    assert.is(whyNot(verdictOf(printed, honest, language, null)), "", honest);
    assert.match(whyNot(verdictOf(printed, negated, language, null)), /change what they say/);
  }
});

wider("cost no more for a long paragraph than for its parts", () => {
  const sentence = "Output reached 5 billion yuan, and it did not reach 6 billion yuan. ";
  const work = (count: number) => {
    const start = process.cpuUsage().user;
    verdictOf("6 billion yuan", sentence.repeat(count), "en");
    return process.cpuUsage().user - start;
  };
  work(50);
  const [short, long] = [work(50), work(400)];
  assert.ok(long < short * 8 * 4 + 200_000, `${short} and ${long} microseconds`);
});

wider.run();
