// A lookup table of phrases of one or more tokens; the longest match wins.

import { fold, tokenise, type Token } from "./tokens.ts";

interface Row<T> {
  readonly phrase: string;
  readonly tokens: readonly Token[];
  readonly exact: boolean;
  readonly value: T;
}

export interface Found<T> {
  readonly value: T;
  /** Length of the phrase in tokens. */
  readonly length: number;
}

interface Counter {
  work: number;
}

/** Phrases with their values. Words match in any case, symbols ("MW") only as written. */
export class Phrases<T> {
  /** By the first token; those of more tokens, in addition, by the second, because "per" begins a hundred rates. */
  readonly #rows = new Map<string, { readonly single: Row<T>[]; readonly longer: Map<string, Row<T>[]> }>();

  /** @param rows each value with its phrases: a list, or a text that `list` splits */
  constructor(rows: Iterable<readonly [value: T, phrases: readonly string[] | string]> = []) {
    for (const [value, phrases] of rows) this.add(typeof phrases === "string" ? list(phrases) : phrases, value);
  }

  /** Adds phrases that mean `value`. Tables are filled while their modules load and do not change afterwards. */
  add(phrases: readonly string[], value: T, { exact = false } = {}): this {
    for (const phrase of phrases) {
      const tokens = tokenise(fold(phrase));
      const [first = "", second] = tokens.map(({ key }) => key);
      const entry = this.#rows.get(first) ?? { single: [], longer: new Map<string, Row<T>[]>() };
      this.#rows.set(first, entry);
      const rows = second === undefined ? entry.single : (entry.longer.get(second) ?? []);
      if (second !== undefined) entry.longer.set(second, rows);
      const shorter = rows.findIndex((row) => row.tokens.length < tokens.length);
      rows.splice(shorter < 0 ? rows.length : shorter, 0, { phrase, tokens, exact, value });
    }
    return this;
  }

  /** The phrases with their values, as they were added, sorted by code unit. */
  entries(): (readonly [phrase: string, value: T])[] {
    const rows = [...this.#rows.values()].flatMap(({ single, longer }) => [...single, ...[...longer.values()].flat()]);
    return rows
      .map(({ phrase, value }) => [phrase, value] as const)
      .sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0));
  }

  /** The longest phrase that starts at token `at`; `counter` counts the comparisons of two tokens. */
  find(tokens: readonly Token[], at: number, counter: Counter = { work: 0 }): Found<T> | null {
    const entry = this.#rows.get(tokens[at]?.key ?? "");
    if (entry === undefined) return null;
    const longer = entry.longer.size > 0 ? entry.longer.get(tokens[at + 1]?.key ?? "") : undefined;
    const found = longer === undefined ? null : firstMatch(longer, tokens, at, counter);
    return found ?? firstMatch(entry.single, tokens, at, counter);
  }
}

function firstMatch<T>(
  rows: readonly Row<T>[],
  tokens: readonly Token[],
  at: number,
  counter: Counter,
): Found<T> | null {
  for (const { tokens: phrase, exact, value } of rows) {
    // The rows share the key of their first token.
    let matched = exact ? 0 : 1;
    while (matched < phrase.length && matches(phrase[matched], tokens[at + matched], matched, exact)) matched += 1;
    counter.work += matched + 1;
    if (matched === phrase.length) return { value, length: matched };
  }
  return null;
}

// "sq m" and "square-meters" match with a space or a hyphen; "m2" and "U.S." only where their parts touch.
function matches(part: Token | undefined, token: Token | undefined, index: number, exact: boolean): boolean {
  if (part === undefined || token === undefined || (exact ? part.text !== token.text : part.key !== token.key))
    return false;
  return index === 0 || part.kind === "han" || (part.join === "none") === (token.join === "none");
}

/** A table that only says whether a phrase is in it. */
export function phraseSet(phrases: readonly string[] | string): Phrases<true> {
  return new Phrases([[true, phrases]]);
}

/** The phrases of a text: separated by commas if it has any, by white space otherwise. */
export function list(text: string): string[] {
  return text.includes(",") ? commaList(text) : text.split(/\s+/u).filter((word) => word !== "");
}

/** The phrases of a text that are separated by commas. */
export function commaList(text: string): string[] {
  return text
    .split(",")
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== "");
}
