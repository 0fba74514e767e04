// Whether printed words stand whole in their source, and are not part of a longer word, number or product.

import { excerptOf, type Passage } from "./source-text.ts";

/**
 * Why the words are only part of a longer word or number of the source; null if they are not.
 *
 * @param isCell whether they are a number in a table, which white space or a rule sets apart and another may precede
 */
export function boundaryObjection(passage: Passage, isCell = false): string | null {
  const { before, words, after } = passage;
  const excerpt = excerptOf(passage);
  const cut = (record: string) => `the source prints “${excerpt}”: the words are cut from ${record}`;
  const startsNumber = /^[+\-−]?(?:\p{Nd}|[零〇一二两三四五六七八九十百千万亿])/u.test(words);
  const endsNumber = /\p{Nd}$/u.test(words);
  // A space that groups digits has three of them after it.
  const isNextCell = isCell && /\p{Nd}\s$/u.test(before) && !/^\p{Nd}{3}(?!\p{Nd})/u.test(words);
  if (isCell && (!/(?:^|[\s|])$/u.test(before) || !/^(?:[\s|]|$)/u.test(after)))
    return `the source prints “${excerpt}”: no white space sets the number apart, as it does in a table`;
  if (startsNumber && !isNextCell && NUMBER_BEFORE.test(before)) return cut("a longer number");
  if (endsNumber && NUMBER_AFTER.test(after)) return cut("a longer number");
  if (startsNumber && /[$€£¥￥]\s?$/u.test(before)) return cut("a sum with its currency");
  if (/^['’]\s+worth\b/u.test(after)) return cut("a measure");
  // 5个亿 is 500 million.
  if (/个$/u.test(words) && /^[百千万亿]/u.test(after)) return cut("a longer number");
  if (startsNumber && /\p{Script=Latin}[-‐‑–]?$/u.test(before)) return cut("a name");
  if (startsNumber && /\p{Nd}\s?[×✕*]\s?$/u.test(before)) return cut("a product");
  if (/^\s?[×✕*]\s?\p{Nd}/u.test(after)) return cut("a product");
  if (/^[-‐‑](?:plus|odd|minus|ish)\b/iu.test(after)) return cut("a longer word");
  if (/\p{Script=Latin}[-‐‑]?$/u.test(before) && /^\p{Script=Latin}/u.test(words)) return cut("a longer word");
  if (/\p{Script=Latin}$/u.test(words) && /^(?:[-‐‑]?\p{Script=Latin}|[²³])/u.test(after)) return cut("a longer word");
  if ((startsNumber && CHANGES_BEFORE.test(before)) || NEGATED_BEFORE.test(before))
    return `the source prints “${excerpt}”: the words before them change what they say`;
  return null;
}

/** Text before a number that makes it part of a longer one: digits, separators, signs, ranges, numerals. */
const NUMBER_BEFORE = new RegExp(
  String.raw`(?:\p{Nd}|\p{Nd}\s?[.,·:/'’_٬٫]\s?|\p{Nd}\s|(?:^|[^\p{Script=Latin}\p{N}])[-−–+±]\s?|\p{Nd}\s?[-–—~]\s?|` +
    "[零〇一二两三四五六七八九十百千万亿点第几数])$",
  "u",
);

const NUMBER_AFTER = /^(?:\p{Nd}|\s?[.,·:/'’_٬٫]\s?\p{Nd}|\s\p{Nd}{3}|\s?[%‰]|\s?[-–—~]\s?\p{Nd}|\p{Script=Latin}|点)/u;

/** Words of negation right before any words, with a number or without one. */
const NEGATED_BEFORE =
  /(?:\b(?:not|never|no longer|neither|nor|without|(?:all|anything|nothing) but)\s+|[未非没不])$/iu;

/** Words before a number that change or reverse it. */
const CHANGES_BEFORE = new RegExp(
  String.raw`(?:\b(?:not|never|no|nor|without|twice|thrice|half|double|all but|all except|one in|out of|` +
    String.raw`as (?:many|much|few|little) as|(?:third|quarter|half) of)\s*|[未非])$`,
  "iu",
);
