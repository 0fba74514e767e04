// Where Chinese stands in a text of another language, from its first character to its last.

/** Punctuation that stands between Chinese characters; quotation marks only in pairs, since they may be the outer text's. */
const INNER = String.raw`\p{Script=Han}\p{Nd}\s·、，。；：？！…—％%`;
const OPENING = "《〈「『（【";
const CLOSING = "》〉」』）】";
const QUOTED = `“[${INNER}${OPENING}${CLOSING}]+”|‘[${INNER}${OPENING}${CLOSING}]+’`;
const BODY = String.raw`[${INNER}${OPENING}${CLOSING}]|\p{Nd}[.,]\p{Nd}|${QUOTED}`;

/** One run of Chinese. Western digits, spaces and Chinese punctuation belong to it between Chinese characters. */
export const CHINESE_RUN = new RegExp(
  String.raw`[${OPENING}]?\p{Script=Han}(?:(?:${BODY})*(?:[\p{Script=Han}${CLOSING}]|${QUOTED}))?`,
  "gu",
);

/** Whether a text contains a Chinese character: a quick first test, which most texts fail. */
export function hasChinese(text: string): boolean {
  return HAN.test(text);
}

const HAN = /\p{Script=Han}/u;
