// Pinyin of Chinese names for the search index: 黄磏港 is found by huanglian, huang lian gang and hlg.

import { pinyin } from "pinyin-pro";

/** Syllables of the longest words that are indexed: initials from each syllable on, and pinyin from the first. */
const MAX_SYLLABLES = 12;
/** Pinyin from the later syllables on: 九龙坡 in 重庆九龙坡. */
const MAX_WITHIN = 5;

const RUN = /\p{Script=Han}+/gu;
const KNOWN = new Map<string, readonly string[]>();

/** Index words for the Chinese in a text: its pinyin without tones, and the initials of its syllables. */
export function pinyinTerms(text: string): string[] {
  return [...new Set(Array.from(text.matchAll(RUN), ([run]) => termsOf(run)).flat())];
}

function termsOf(run: string): readonly string[] {
  const known = KNOWN.get(run);
  if (known !== undefined) return known;
  // Whole runs, since a character is read by its word: 重庆 is chongqing, 重点 zhongdian.
  const spellings = [pinyin(run, { toneType: "none", type: "array", v: true })];
  // 铝 is lü, which keyboards write as lv and foreigners as lu.
  if (spellings[0]?.some((syllable) => syllable.includes("v")))
    spellings.push((spellings[0] ?? []).map((syllable) => syllable.replace("v", "u")));
  const terms = spellings.flatMap((syllables) =>
    syllables.flatMap((_, start) => {
      const rest = syllables.slice(start, start + MAX_SYLLABLES);
      const initials = rest.map(([initial = ""]) => initial).join("");
      const whole = (start === 0 ? rest : rest.slice(0, MAX_WITHIN)).join("");
      return rest.length > 1 ? [whole, initials] : [whole];
    }),
  );
  // A character without a reading stays as it is.
  const latin = terms.filter((term) => /^[a-z]+$/.test(term));
  KNOWN.set(run, latin);
  return latin;
}
