// The words by which texts are found: numbers without grouping, Chinese by characters and pairs, Latin words folded.

import * as assert from "uvu/assert";
import { askedWords, toleranceOf, wordsOf } from "../../src/model/search/words.ts";
import { suite } from "../support/suite.ts";

const words = suite("search words");

const terms = (text: string) => wordsOf(text).map(({ term }) => term);

/** A text and its words in the index. */
const TEXTS: Record<string, string[]> = {
  "over 260,000 businesses": ["over", "260000", "businesses"],
  "1.7 million yuan, 38.0%": ["1.7", "million", "yuan", "38.0"],
  "USD 688.02 million": ["usd", "688.02", "million"],
  "2024,2027": ["2024", "2027"],
  "2024–2027": ["2024", "2027"],
  "Ｎｉｎｅ　Ｐａｒｋｓ ２０２７": ["nine", "parks", "2027"],
  "Lüshun, CAFÉ": ["lushun", "cafe"],
  "the district's all-terrain vehicle": ["district", "all", "terrain", "vehicle"],
  九龙新城: ["九", "九龙", "龙", "龙新", "新", "新城", "城"],
  占地约100亩: ["占", "占地", "地", "地约", "约", "100", "亩"],
  年产能15万台: ["年", "年产", "产", "产能", "能", "15", "万", "万台", "台"],
  "A型 GDP增长": ["型", "gdp", "增", "增长", "长"],
  𠮷野: ["𠮷", "𠮷野", "野"],
};

for (const [text, expected] of Object.entries(TEXTS)) {
  words(`reads ${text}`, () => assert.equal(terms(text), expected));
}

words("says where each word stands", () => {
  for (const text of Object.keys(TEXTS)) {
    for (const { term, at, end } of wordsOf(text)) {
      const written = text
        .slice(at, end)
        .normalize("NFKD")
        .replace(/\p{M}|,/gu, "")
        .toLowerCase();
      assert.is(written, term, `"${term}" in "${text}"`);
    }
  }
});

words("are found in British and in American spelling", () => {
  assert.equal(terms("3 square kilometres"), ["3", "square", "kilometres", "kilometers"]);
  assert.equal(terms("tons, a metre, Aluminum"), ["tons", "tonnes", "metre", "meter", "aluminum", "aluminium"]);
  assert.equal(wordsOf("9 tonnes")[2], { term: "tons", at: 2, end: 8 });
});

words("asks for pairs of Chinese characters, and for one where there is only one", () => {
  assert.equal(askedWords("九龙新城 氢"), ["九龙", "龙新", "新城", "氢"]);
  assert.equal(askedWords("the 260,0"), ["2600"]);
  assert.equal(askedWords("of the"), []);
});

words("lets words begin and slip, numbers begin, and Chinese do neither", () => {
  assert.equal(toleranceOf("hydrogen"), { prefix: true, fuzzy: 0.2 });
  assert.equal(toleranceOf("mu"), { prefix: true, fuzzy: false });
  assert.equal(toleranceOf("2600"), { prefix: true, fuzzy: false });
  assert.equal(toleranceOf("20"), { prefix: false, fuzzy: false });
  assert.equal(toleranceOf("新城"), { prefix: false, fuzzy: false });
});

words.run();
