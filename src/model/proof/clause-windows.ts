// The text around printed words, in windows that grow from them to the end of their clause: word by word in English,
// character by character in Chinese.

import { BOUND_AFTER_EN } from "../../grammar/bound-words.ts";
import { NUMBER_WORDS_EN } from "../../grammar/number-en.ts";
import type { Language } from "../../grammar/quantity.ts";
import { fold, tokenise } from "../../grammar/tokens.ts";
import type { Passage } from "./source-text.ts";

/** In words of English, in characters of Chinese. */
const LONGEST = { en: 12, zh: 18 } as const;
/** In both directions at once: bounds and ranges are no longer. */
export const AROUND = 6;

/** A window of text that begins or ends with the printed words. */
export interface Window {
  /** The words beside the printed ones. */
  readonly text: string;
  /** The word, or the Chinese character, that the window has and the next smaller one has not. */
  readonly outermost: string;
  /** How many words or characters it has beside the printed ones. */
  readonly distance: number;
  /** Whether a word between, such as "and" or "which", begins another statement. */
  readonly otherStatement: boolean;
  /** Whether it goes on beyond another number, whose words it may belong to. */
  readonly beyondNumber: boolean;
}

/** Joins words of the source to the printed ones. Quotation marks, and brackets without a partner, are dropped. */
export function join(left: string, words: string, right: string): string {
  return `${plain(left)}${words}${plain(right)}`.trim();
}

export function plain(text: string): string {
  const quoted = text.replace(/["“”„«»《》「」『』]|(?<!\p{L})['‘’]|['‘’](?!\p{L})/gu, "");
  const sums = /^[^()]*(?:\([^()]*\p{Nd}[^()]*\)[^()]*)*$/u;
  return sums.test(quoted) ? quoted : quoted.replace(/[()[\]【】]/gu, "");
}

export const UNIT = /\p{Script=Han}|[^\s\p{Script=Han}]+/gu;
const CLAUSE_END = /[,;:.!?，。；：！？、]["”’)）\]]*$/u;
const ABBREVIATION = /^[("“]?(?:approx|ca|c|est|no|nos|min|max)\.$/i;
/** Words that begin another statement than the one before. */
const OTHER_STATEMENT =
  /^(?:and|but|or|nor|while|whereas|although|though|because|which|who|whom|whose|where|when|after|before|since|so)$/i;

export function closesClause(unit: string): boolean {
  return CLAUSE_END.test(unit) && !ABBREVIATION.test(unit);
}

export function windowsBefore({ before }: Passage, language: Language): Window[] {
  const windows: Window[] = [];
  const units = [...before.matchAll(UNIT)].reverse();
  let otherStatement = false;
  let beyondNumber = false;
  let bracket = /[(（]\s*$/u.test(before);
  for (const { 0: unit, index } of units) {
    if (windows.length === LONGEST[language] || closesClause(unit)) break;
    if (/^[("“（]+$/u.test(unit)) {
      bracket = true;
      continue;
    }
    const distance = windows.length + 1;
    if (OTHER_STATEMENT.test(unit)) otherStatement = true;
    windows.push({
      text: before.slice(index),
      outermost: unit,
      distance,
      otherStatement: otherStatement || bracket,
      beyondNumber,
    });
    if (isNumber(unit, language) && !bracket) beyondNumber = true;
    if (beyondNumber && distance >= AROUND) break;
    if (/^["“]?[(（]/u.test(unit)) bracket = true;
  }
  return windows;
}

export function windowsAfter({ after }: Passage, language: Language): Window[] {
  const windows: Window[] = [];
  let otherStatement = false;
  let beyondNumber = false;
  for (const { 0: unit, index } of after.matchAll(UNIT)) {
    if (windows.length === LONGEST[language]) break;
    const closes = closesClause(unit);
    const kept = closes ? unit.replace(/[,;:.!?，。；：！？、]["”’)）\]]*$/u, "") : unit;
    if (OTHER_STATEMENT.test(unit) && !startsBound(after.slice(index))) otherStatement = true;
    if (kept !== "") {
      const text = after.slice(0, index + kept.length);
      windows.push({ text, outermost: kept, distance: windows.length + 1, otherStatement, beyondNumber });
    }
    if (isNumber(unit, language)) beyondNumber = true;
    if (closes || (beyondNumber && windows.length >= AROUND)) break;
  }
  return windows;
}

export function startsBound(text: string): boolean {
  return BOUND_AFTER_EN.find(tokenise(fold(text.slice(0, 60))), 0) !== null;
}

function isNumber(unit: string, language: Language): boolean {
  if (/^(?:19|20)\p{Nd}{2}$/u.test(unit)) return false;
  if (/\p{Nd}/u.test(unit)) return true;
  return language === "en" && NUMBER_WORDS_EN.find(tokenise(fold(unit)), 0) !== null;
}
