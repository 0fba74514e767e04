// Pinyin in the search index: which spellings find a Chinese name.

import * as assert from "uvu/assert";
import { pinyinTerms } from "../../src/outputs/search/pinyin-terms.ts";
import { suite } from "../support/suite.ts";

const pinyin = suite("pinyin terms");

/** Names with what a reader may type, whole or as a beginning. */
const ASKED: Readonly<Record<string, readonly string[]>> = {
  黄磏港: ["hlg", "huanglian", "huangliangang", "lg", "gang"],
  九龙坡区: ["jlp", "jlpq", "jiulongpo", "longpo"],
  民主村: ["mzc", "minzhucun"],
  // Characters with several readings are read by their words.
  重庆日报: ["cqrb", "chongqing"],
  重点: ["zd", "zhongdian"],
  长乐港: ["clg", "changle"],
  银行: ["yh", "yinhang"],
  西南铝: ["xnl", "xinanlv", "xinanlu"],
  "（重庆市九龙坡区）2024年": ["jlp", "chongqing"],
};

for (const [name, all] of Object.entries(ASKED))
  pinyin(`find ${name}`, () => {
    const terms = pinyinTerms(name);
    for (const asked of all)
      assert.ok(
        terms.some((term) => term.startsWith(asked)),
        `${asked} in ${terms.join(" ")}`,
      );
  });

pinyin("are none of a text without Chinese, and none that bridge what stands between", () => {
  assert.equal(pinyinTerms("Minzhucun, 2024"), []);
  assert.equal(
    pinyinTerms("港，区").filter((term) => term.length > 1 && term.startsWith("gq")),
    [],
  );
});

pinyin.run();
