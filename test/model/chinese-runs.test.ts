// Where Chinese begins and ends in texts of another language.

import * as assert from "uvu/assert";
import { CHINESE_RUN } from "../../src/model/search/chinese-runs.ts";
import { suite } from "../support/suite.ts";

const runs = suite("Chinese runs");

/** Texts with their runs. */
const TEXTS: Record<string, readonly string[]> = {
  "No Chinese at all, “not a word”.": [],
  "Also 九龙新城, in": ["九龙新城"],
  "(重庆枢纽港产业园) and 九龙坡": ["重庆枢纽港产业园", "九龙坡"],
  "年产能15万台 by 2027": ["年产能15万台"],
  "用3—5年时间建成": ["用3—5年时间建成"],
  "总投资87.6亿元，其中1,200万元": ["总投资87.6亿元，其中1,200万元"],
  "“九龙坡” in English quotation marks": ["九龙坡"],
  "建成“西部氢谷” by then": ["建成“西部氢谷”"],
  "建成“西部氢谷”。": ["建成“西部氢谷”"],
  "After the Daily, 《九龙坡 3至5年建成“西部氢谷”》, 2021": ["《九龙坡 3至5年建成“西部氢谷”》"],
  "he said “九龙坡 and “重庆”": ["九龙坡", "重庆"],
};

for (const [text, expected] of Object.entries(TEXTS))
  runs(`are found in: ${text}`, () => {
    assert.equal(text.match(CHINESE_RUN) ?? [], expected);
  });

runs("are found in little time, whatever follows a character", () => {
  for (const tail of [" 1", "1.", "“1", "《", "，"]) {
    const started = performance.now();
    assert.is(`九${tail.repeat(20_000)}`.match(CHINESE_RUN)?.length, 1);
    assert.ok(performance.now() - started < 500, tail);
  }
});

runs.run();
