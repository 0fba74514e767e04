// Which numbers a text holds: one row a text, with what is found in it.

import fc from "fast-check";
import * as assert from "uvu/assert";
import { visibleText } from "../../../src/checks/number-gate/visible-text.ts";
import { findNumbers } from "../../../src/checks/number-gate/find-numbers.ts";
import { NUMBER_WORDS, NUMBER_WORDS_HINT } from "../../../src/checks/number-gate/number-words-en.ts";
import { suite } from "../../support/suite.ts";

const numbers = suite("numbers");

/** A text, and the numbers that are found in it, in their order. */
type Row = readonly [text: string, ...found: string[]];

const TABLES: Record<string, readonly Row[]> = {
  digits: [
    ["over 260,000 businesses", "260,000"],
    ["in 2027", "2027"],
    ["25.88 million square meters", "25.88 million"],
    ["up 8% in a year", "8%"],
    ["down −2.1 %", "−2.1 %"],
    ["for $5 and ¥ 20", "$5", "¥ 20"],
    ["2 600 000", "2 600 000"],
    ["on 2024-07-05 at 10:30", "2024-07-05", "10:30"],
    ["3—5 years, 10 of 12", "3—5", "10", "12"],
    ["the 1930s and the 41st", "1930", "41"],
    ["at https://example.org/2024/07", "2024/07"],
    ["a 20bn plan", "20"],
  ],
  "digits that do not look like digits": [
    ["２６０，０００家", "２６０,０００"],
    ["٢٦٠ and २६० and ๒๖๐", "٢٦٠", "२६०", "๒๖๐"],
    ["𝟐𝟔𝟎", "𝟐𝟔𝟎"],
    ["x² and H₂", "²", "₂"],
    ["① ⑳ ❸ ⒌", "① ⑳ ❸ ⒌"],
    ["½ and ¾", "½", "¾"],
    ["Ⅻ and ⅷ", "Ⅻ", "ⅷ"],
    ["㈠ and 〇", "㈠", "〇"],
    ["🔟 out of 💯", "🔟", "💯"],
    ["㏠ and ㋀", "1", "1"],
    ["2️⃣6️⃣", "26"],
  ],
  "digits with unseen characters between": [
    ["2\u00AD60", "260"],
    ["2\u200B6\u200D0", "260"],
    ["2\u20606\uFEFF0", "260"],
    ["26\u202E0", "260"],
    ["2\u03366\u0336", "26"],
    ["mil\u00ADlion", "million"],
  ],
  "digits glued to letters, which an exception has to allow": [
    ["CO2", "2"],
    ["A4 paper", "4"],
    ["H2 of the year", "2"],
    ["SHA-256", "-256"],
    ["iPhone15", "15"],
    ["5G", "5"],
  ],
  "powers of units, which are no numbers": [
    ["area in km²"],
    ["m² or m³ or ㎡"],
    ["10 km²", "10"],
    ["m²³", "²³"],
    ["Am²", "²"],
  ],
  "Roman numerals in capitals": [
    ["Phase II", "II"],
    ["Part XIV and MMXXIV", "XIV", "MMXXIV"],
    ["I, V, X, a CD, a MIX, CIVIL, DC, LI Shun"],
  ],
  "number words that count": [
    ["two million", "two million"],
    ["a hundred", "a hundred"],
    ["hundreds of thousands", "hundreds", "thousands"],
    ["a dozen, dozens", "a dozen", "dozens"],
    ["a score, scores of ships", "a score", "scores of"],
    ["ten, eleven and nineteen", "ten", "eleven", "nineteen"],
    ["Twenty-two parks", "Twenty-two"],
    ["one hundred and five thousand", "one hundred and five thousand"],
    ["the tenth, the hundredth, the twenties", "tenth", "hundredth", "twenties"],
    ["tens of parks", "tens"],
    ["twomillion, two-million", "twomillion", "two-million"],
    ["ＴＷＯ ＭＩＬＬＩＯＮ", "TWO MILLION"],
    ["half a million", "half a million"],
    ["two point five", "two point five"],
    ["multi-billion", "billion"],
    ["a thousandfold", "a thousandfold"],
  ],
  "small words that count with a unit, a part or a multiple": [
    ["five per cent, one percent", "five per cent", "one percent"],
    ["three yuan, two US dollars", "three yuan", "two US dollars"],
    ["nine tons", "nine tons"],
    ["two square kilometres", "two square kilometres"],
    ["two years, one year", "two years", "one year"],
    ["a five-year plan", "five-year"],
    ["two thirds, one quarter", "two thirds", "one quarter"],
    ["a third of it", "a third of"],
    ["half of it, halved", "half", "halved"],
    ["one in five", "one in five"],
    ["nine out of ten", "nine out of ten"],
    ["three times, twofold", "three times", "twofold"],
    ["doubled, tripling", "doubled", "tripling"],
    ["twice as many, double the area", "twice as", "double the"],
    ["double-digit growth", "double-digit"],
    ["a six-figure sum", "six-figure"],
  ],
  "words that are ordinary prose": [
    ["Two things are due, and nine parks are one whole"],
    ["the first, the second and the ninth"],
    ["a third party, a quarter, a fifth wheel"],
    ["One Port and Nine Parks"],
    ["one day, at one time, no one"],
    ["often, tender, attention, weight, behalf, someone, tenor, fortnight"],
    ["a double-check, a double room, twice"],
    ["several, many, a few, both, a pair, no figure, Two figures differ"],
    ["the score, a decade, the century"],
  ],
  "words with -fold": [
    ["tenfold, twelvefold", "tenfold", "twelvefold"],
    ["a twentyfold rise, sixfold", "a twentyfold", "sixfold"],
    ["eleven-fold and thirty-five-fold", "eleven-fold", "thirty-five-fold"],
    ["a dozenfold, a hundredfold", "a dozenfold", "a hundredfold"],
  ],
  "multiples of a quantity": [
    ["twice last year's output", "twice last year's"],
    ["double last year’s level", "double last year’s"],
    ["triple Harbin's output, twice Yubei’s area", "triple Harbin's", "twice Yubei’s"],
    ["twice the national average, double the area", "twice the", "double the"],
    ["twice national levels, triple previous sales", "twice national", "triple previous"],
    ["nearly double, more than triple", "double", "triple"],
    ["output is set to double, and could quadruple", "double", "quadruple"],
    ["Output doubled as a result. It doubled as a line opened.", "doubled", "doubled"],
    ["sextupled, septupled, a decupling", "sextupled", "septupled", "decupling"],
    ["an order of magnitude, orders of magnitude", "order of magnitude", "orders of magnitude"],
    ["multiplied by four", "multiplied by four"],
  ],
  "parts of a quantity": [
    ["a third more firms", "a third more"],
    ["a quarter fewer, a fifth larger", "a quarter fewer", "a fifth larger"],
    ["up by a quarter, down a third", "a quarter", "a third"],
    ["fell by a fifth in the year", "a fifth"],
    ["nearly a third. Almost a quarter, then.", "a third", "a quarter"],
    ["one firm in three, one new firm in six", "one firm in three", "one new firm in six"],
    ["two residents out of five", "two residents out of five"],
    ["every third firm", "every third"],
    ["a third of them, another quarter of it", "a third of", "another quarter of"],
  ],
  "ratios in words": [
    ["two-to-one, three-to-two", "two-to-one", "three-to-two"],
    ["a ratio of two to three", "ratio of two to three"],
    ["outnumbered three to one", "three to one"],
  ],
  "the same words in idioms and names": [
    ["From this point one sees it. At this point two roads meet."],
    ["the mill doubles as a museum, doubling as a hall in winter"],
    ["half-timbered houses, half-hearted, half-built, half-moon, at half-time"],
    ["the first half was dry, the second half of the year, the northern half"],
    ["Scores of films were written here, and a score for a ballet"],
    ["one month ago, one week later, one year on"],
    ["one third-party lab, two third-party labs, one fifth-floor flat"],
    ["seven days a week, five days a week, a six-day week"],
    ["Thousand Island Lake, from Ten Thousand Islands Bay to Three Gorges Road"],
    ["two parks in three districts, one hall in two buildings"],
    ["closed twice last year, twice a year"],
    ["by a third party, about a third bridge, a quarter ago, one-to-one talks"],
    ["the men’s doubles, a double room, it is double-tracked, to double-check"],
  ],
  "multiples and parts that idioms do not excuse": [
    ["half-owned, half-price", "half", "half"],
    ["the first half million", "half million"],
    ["scores of ships", "scores of"],
    ["three times a year earlier", "three times"],
    ["Two Million Visitors", "Two Million"],
    ["Forty Parks", "Forty"],
    ["one third owned", "one third"],
    ["point five per cent, up point five, zero point five", "point five", "point five", "zero point five"],
  ],
  "Chinese multiples and parts": [
    ["翻番，翻两番，翻了一番，翻了四番", "翻番", "翻两番", "翻了一番", "翻了四番"],
    ["倍增，成倍增长，数倍", "倍增", "成倍", "数倍"],
    ["三分之一，四成，近半，对半，腰斩", "三", "四", "近半", "对半", "腰斩"],
    ["二比一，一比三", "二比一", "一比三"],
    ["每三家有一家", "三"],
  ],
  "Chinese idioms and names with the same characters": [
    ["上半年干旱，下半年多雨，后半程"],
    ["一个月前，一年后，一周七天"],
    ["千岛湖、百花山、万寿寺"],
    ["倍增器、超半径"],
  ],
  "Chinese quantities that read like names": [
    ["百亩湖，千户村", "百", "千"],
    ["上千村庄", "上千"],
  ],
  "Chinese numbers": [
    ["三百家企业", "三百"],
    ["两万", "两万"],
    ["二十八个", "二十八"],
    ["超百亿元", "百亿"],
    ["一千多万", "一千", "万"],
    ["二〇二四年", "二〇二四"],
    ["三五年", "三五"],
    ["2万亿元", "2万亿"],
    ["数千名，几十个，上万", "数千", "几十", "上万"],
    ["十分之一", "十"],
    ["三分之一", "三"],
    ["百分之五", "百"],
    ["三成，两倍，八折", "三", "两", "八"],
    ["五元，六吨，七亩", "五", "六", "七"],
    ["三个园区，九家企业", "三", "九"],
    ["一年，一吨，一成", "一", "一", "一"],
    ["一半，过半，翻一番，翻倍", "一半", "过半", "翻一番", "翻倍"],
    ["半年", "半"],
    ["三点五", "三"],
    ["第十二条", "十二"],
    ["貳拾萬元", "貳拾萬"],
    ["伍仟", "伍仟"],
    ["三万一千", "三万一千"],
    ["三十分钟", "三十"],
    ["千万元", "千万"],
    ["⼆⼗", "二十"],
  ],
  "Chinese words and names that hold numerals": [
    ["一些、一个、一样、一直、一定、一般、一起"],
    ["统一、唯一、之一、单一"],
    ["一带一路、一体化、一流、进一步"],
    ["十分重要，万一下雨，千万不要"],
    ["九龙坡、四川、两江、三峡、五金、六安、万州、万盛、百度"],
    ["零售、零部件、零碳、半导体、半成品"],
    ["大陆、队伍、收拾、参加"],
    ["第一、第三、第九"],
    ["百姓、百货、千方百计、万物、万众"],
    ["一成不变，一元化，一次，一天"],
    ["千瓦时、千米"],
  ],
};

for (const [name, rows] of Object.entries(TABLES)) {
  numbers(`finds ${name} (${rows.length} rows)`, () => {
    for (const [text, ...found] of rows)
      assert.equal(
        findNumbers(text).map((number) => number.text),
        found,
        text,
      );
  });
}

numbers("takes a count below ten for prose on a page in Chinese, and nothing larger or with a unit", () => {
  const found = (text: string, inChinese: boolean) => findNumbers(text, inChinese).map((number) => number.text);
  for (const text of ["两项目标", "另外三个港口", "九个园区", "两处汇率一致"]) {
    assert.equal(found(text, true), [], text);
    assert.is(found(text, false).length, 1, text);
  }
  const counted = ["三成", "两倍", "五年", "十个", "二十三家", "3个港口", "五个百分点", "两千人", "一半"];
  for (const text of counted) assert.ok(found(text, true).length > 0, text);
  assert.equal(found("拉动增长的百分点", false), []);
});

numbers("says where a number stands in the text as it was written", () => {
  const text = "ｏｖｅｒ 2\u00AD60,000 shops";
  const [number] = findNumbers(text);
  assert.is(text.slice(number?.at, number?.end), "2\u00AD60,000");
});

numbers("never throws, and finds every digit of any script", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({ unit: "grapheme" }),
    fc
      .array(
        fc.constantFrom(
          "two",
          " ",
          "-",
          "百",
          "第",
          "一",
          "2",
          "．",
          "٣",
          "²",
          "million",
          "\u200B",
          "half",
          "II",
          "²",
          "km",
          "<b>",
        ),
      )
      .map((parts) => parts.join("")),
  );
  fc.assert(
    fc.property(text, (words) => {
      const found = findNumbers(words);
      for (const { 0: digits, index } of words.matchAll(/\p{Nd}+/gu)) {
        assert.ok(
          found.some(({ at, end }) => at <= index && end >= index + digits.length),
          `${JSON.stringify(words)} at ${index}`,
        );
      }
      for (const [index, { at, end }] of found.entries()) {
        assert.ok(at < end && end <= words.length, "a number has a place");
        assert.ok(index === 0 || (found[index - 1]?.end ?? 0) <= at, "numbers do not overlap");
      }
    }),
    { numRuns: 3000 },
  );
});

numbers("read every letter at the same length in lower case, so that the places of number words hold", () => {
  for (let point = 0; point <= 0x10ffff; point++) {
    const { text } = visibleText(String.fromCodePoint(point));
    if (text.toLowerCase().length !== text.length) assert.unreachable(`U+${point.toString(16)}`);
  }
});

numbers("looks for number words in every text that holds one: the quick test passes none over", () => {
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${NUMBER_WORDS.join("|")})(?!\p{L})`, "u");
  // Put together of all that the patterns are made of, so that a new one is tried as well.
  const parts = [...new Set(NUMBER_WORDS.join(" ").match(/[a-z]+/g))];
  const text = fc
    .array(fc.tuple(fc.constantFrom(...parts), fc.constantFrom("", "", " ", "-", "_", "é", "Y", ". ")), {
      maxLength: 6,
    })
    .map((words) => words.flat().join(""));
  let found = 0;
  fc.assert(
    fc.property(text, (words) => {
      if (!pattern.test(words.toLowerCase())) return;
      found += 1;
      assert.ok(NUMBER_WORDS_HINT.test(words), words);
    }),
    { numRuns: 30_000 },
  );
  assert.ok(found > 1000, `${found} texts with a number word`);
});

numbers("reads the characters of a plain text as any others", () => {
  for (let code = 0; code < 0x10000; code++) {
    const character = String.fromCharCode(code);
    if (!visibleText(character).plain || /\s/u.test(character)) continue;
    // Beside a sign that no plain text holds, every character is looked at by itself.
    assert.is(visibleText(`${character}\u00AD`).text, character, `U+${code.toString(16)}`);
    assert.is(findNumbers(character).length, findNumbers(`${character}\u00AD`).length, `U+${code.toString(16)}`);
  }
});

numbers("finds in a million characters what it finds in a few, with no search that grows with their square", () => {
  for (const text of ["one ", "a", "1,", "一", "统一", "M", "\uFFFC+"]) {
    const found = findNumbers(text.repeat(1_000_000 / text.length)).length;
    assert.is(found, findNumbers(text.repeat(10)).length, JSON.stringify(text));
  }
});

numbers.run();
