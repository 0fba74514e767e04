// words.json: the words by which a reader in another language than ours judges the numbers of a source, as FORMAT.txt
// has it. They are the tables of the grammar, so that both go by the same words and each by its own rules.

import { BOUND_AFTER_EN, BOUND_AFTER_ZH, BOUND_BEFORE_EN, BOUND_BEFORE_ZH } from "../../grammar/bound-words.ts";
import { CHANGES_EN } from "../../grammar/changes-en.ts";
import { NAMES_WITH_DIGITS_EN, NAMES_WITH_DIGITS_ZH } from "../../grammar/names-with-digits.ts";
import { PER_EN, PER_ZH } from "../../grammar/per.ts";
import { list, type Phrases } from "../../grammar/phrases.ts";
import type { Refusal } from "../../grammar/refusal.ts";
import { ROLES_EN } from "../../grammar/roles-en.ts";
import { NUMBER_WORDS_EN } from "../../grammar/number-en.ts";
import { tryReadQuantity } from "../../grammar/read-quantity.ts";
import { CURRENCY_BEFORE, DURATIONS, SHARE_UNITS, UNITS_EN, UNITS_ZH } from "../../grammar/units.ts";
import {
  AFTER_SHARE_EN,
  NEUTRAL_EN,
  OF_LEVEL_EN,
  REFUSED_AFTER_UNIT_EN,
  REFUSED_BEFORE_NUMBER_EN,
  REFUSED_EN,
} from "../../grammar/vocabulary-en.ts";
import {
  BEFORE_SHARE_ZH,
  CHANGES_ZH,
  DIRECTIONS_ZH,
  LABELS_ZH,
  LEVELS_ZH,
  MEASURES_ZH,
  NEUTRAL_ZH,
  REFUSED_AFTER_NUMBER_ZH,
  REFUSED_AFTER_UNIT_ZH,
  REFUSED_BEFORE_NUMBER_ZH,
  REFUSED_ZH,
  WORDS_IN_BOUNDS_ZH,
  SHORT_CHANGES_ZH,
} from "../../grammar/vocabulary-zh.ts";
import { DATE, VAGUE } from "../../grammar/vocabulary.ts";
import { REACHES } from "../../model/proof/refused-words.ts";
import { BESIDE, INSERTIONS, PATTERNS } from "./patterns.ts";

export const WORDS_FILE = "words.json";

/** Every unit but things counted. */
const MEASURED = [...new Set(UNITS_EN.entries().map(([, { unit }]) => unit.id))].filter((id) => id !== "count").sort();

/** Words that keep a word and a number together: "short of the promised 5 billion". */
const LINKS_EN = `
  of for in the its all that this these those their last planned promised expected estimated total whole entire original
  year's
`;
/** Of the words that reach through their clause, those that turn only what they stand beside. */
const ATTACHED_EN = `
  than less fewer lower below plus minus between short shy gap behind rather instead despite except without excluding
  excludes unlike counting negative otherwise if unless
`;
/** Words before which a noun has ended. */
const NO_NOUN_EN = `
  is are was were has have had will would can do does did in on at of for to by with from as that which who while but or
  per each this last than over since under during after before when where if so not it they the a an its their and
`;

/** The file's text. */
export function wordsFile(): string {
  const numerals = NUMBER_WORDS_EN.entries().flatMap(([word]) => {
    const quantity = tryReadQuantity(`${word} parks`, "en");
    return quantity?.unit === "count" ? [[word, quantity.value] as const] : [];
  });
  return compactJson({
    patterns: PATTERNS,
    insertions: INSERTIONS,
    beside: BESIDE,
    kinds: {
      money: [...new Set(CURRENCY_BEFORE.entries().map(([, { id }]) => id))],
      share: [...SHARE_UNITS],
      time: [...DURATIONS],
      counted: ["count"],
      measured: MEASURED,
      times: ["times"],
    },
    en: {
      numerals: Object.fromEntries(numerals),
      powers: { hundred: 2, thousand: 3, million: 6, billion: 9, trillion: 12 },
      bounds_before: grouped(BOUND_BEFORE_EN),
      bounds_after: grouped(BOUND_AFTER_EN),
      currencies_before: groupedBy(CURRENCY_BEFORE, ({ id }) => id),
      units: groupedBy(UNITS_EN, ({ unit }) => unit.id),
      measures: [],
      rates: grouped(PER_EN),
      changes: grouped(CHANGES_EN),
      changes_before: {},
      turning: turning(REFUSED_EN),
      right_before: phrasesOf(REFUSED_BEFORE_NUMBER_EN),
      after_number: [],
      after_unit: phrasesOf(REFUSED_AFTER_UNIT_EN),
      neutral: [NEUTRAL_EN, OF_LEVEL_EN, NAMES_WITH_DIGITS_EN].flatMap(phrasesOf),
      before_share: phrasesOf(ROLES_EN),
      after_share: phrasesOf(AFTER_SHARE_EN),
      links: list(LINKS_EN),
      joining: list("and or but as if in on at from for with than by to of which"),
      attached: list(ATTACHED_EN),
      no_noun: list(NO_NOUN_EN),
      no_plural: list("sports goods arts sales savings customs news communications operations textiles"),
    },
    zh: {
      numerals: { 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10 },
      powers: { 百: 2, 千: 3, 万: 4, 亿: 8 },
      bounds_before: grouped(BOUND_BEFORE_ZH),
      bounds_after: grouped(BOUND_AFTER_ZH),
      currencies_before: groupedBy(CURRENCY_BEFORE, ({ id }) => id),
      units: groupedBy(UNITS_ZH, ({ unit }) => unit.id),
      measures: phrasesOf(MEASURES_ZH),
      rates: grouped(PER_ZH),
      changes: grouped(CHANGES_ZH),
      changes_before: grouped(SHORT_CHANGES_ZH),
      turning: turning(REFUSED_ZH, DIRECTIONS_ZH, WORDS_IN_BOUNDS_ZH),
      right_before: phrasesOf(REFUSED_BEFORE_NUMBER_ZH),
      after_number: phrasesOf(REFUSED_AFTER_NUMBER_ZH),
      after_unit: phrasesOf(REFUSED_AFTER_UNIT_ZH),
      neutral: [NEUTRAL_ZH, LABELS_ZH, LEVELS_ZH, NAMES_WITH_DIGITS_ZH].flatMap(phrasesOf),
      before_share: [...BEFORE_SHARE_ZH].sort(),
      after_share: [],
      links: list("于 的 约 近 超 了 达 为 至 共 有"),
      joining: list("的 和 与 及 、"),
      attached: [],
      no_noun: [],
      no_plural: [],
    },
  });
}

function phrasesOf(table: Phrases<unknown>): string[] {
  return table.entries().map(([phrase]) => phrase);
}

function grouped(table: Phrases<string>): Record<string, string[]> {
  return groupedBy(table, (value) => value);
}

/** The phrases of a table by a name of their values. */
function groupedBy<T>(table: Phrases<T>, nameOf: (value: T) => string): Record<string, string[]> {
  const groups: Record<string, string[]> = {};
  for (const [phrase, value] of table.entries()) {
    const name = nameOf(value);
    groups[name] ??= [];
    groups[name].push(phrase);
  }
  return groups;
}

/** Words that turn a number, by how far they reach; those without a reach turn none in the proof. */
function turning(...tables: readonly Phrases<Refusal>[]): Record<string, string[]> {
  const groups = tables.map((table) => groupedBy(table, reachOf));
  const of = (reach: string) => groups.flatMap((group) => group[reach] ?? []);
  return { clause: of("clause"), near: of("near"), beside: of("beside"), before: of("before") };
}

/** As the proof has it; a date or a vague word turns no number that stands before it. */
function reachOf(refusal: Refusal): string {
  return refusal === DATE || refusal === VAGUE ? "before" : (REACHES.get(refusal) ?? "none");
}

/** JSON with a line for each list. */
function compactJson(value: unknown): string {
  const lists: string[] = [];
  const marked = JSON.stringify(
    value,
    (_, one: unknown) => (Array.isArray(one) ? `@${lists.push(JSON.stringify(one)) - 1}` : one),
    1,
  );
  return `${marked.replace(/"@(\d+)"/g, (_, index: string) => lists[Number(index)] ?? "")}\n`;
}
