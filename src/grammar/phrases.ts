// A table that is looked up by phrases of one or more tokens; the longest phrase wins.

import { fold, tokenise, type Token } from "./tokens.ts";

interface Row<T> {
  readonly tokens: readonly Token[];
  readonly exact: boolean;
  readonly value: T;
}

export interface Found<T> {
  readonly value: T;
  /** How many tokens the phrase takes. */
  readonly length: number;
}

/** Phrases with what each of them means. Words match in any case; symbols ("MW") only as written. */
export class Phrases<T> {
  readonly #rows = new Map<string, Row<T>[]>();

  /** Adds phrases that mean `value`; the table is filled when its module loads, and never after. */
  add(phrases: readonly string[], value: T, { exact = false } = {}): this {
    for (const phrase of phrases) {
      const tokens = tokenise(fold(phrase));
      const key = tokens[0]?.key ?? "";
      const rows = [...(this.#rows.get(key) ?? []), { tokens, exact, value }];
      this.#rows.set(
        key,
        rows.sort((a, b) => b.tokens.length - a.tokens.length),
      );
    }
    return this;
  }

  /** The longest phrase at a place among the tokens. `count` is told of every comparison made. */
  find(tokens: readonly Token[], at: number, count: () => void = () => {}): Found<T> | null {
    for (const { tokens: phrase, exact, value } of this.#rows.get(tokens[at]?.key ?? "") ?? []) {
      if (phrase.every((part, index) => (count(), matches(part, tokens[at + index], index, exact))))
        return { value, length: phrase.length };
    }
    return null;
  }
}

// "sq m" and "square-meters" match spaced and hyphenated; "m2" and "U.S." only where their parts touch.
function matches(part: Token, token: Token | undefined, index: number, exact: boolean): boolean {
  if (token === undefined || (exact ? part.text !== token.text : part.key !== token.key)) return false;
  return index === 0 || part.kind === "han" || (part.join === "none") === (token.join === "none");
}

/** A table from rows of a value and its phrases. */
export function phrases<T>(rows: readonly (readonly [value: T, phrases: readonly string[]])[]): Phrases<T> {
  const table = new Phrases<T>();
  for (const [value, list] of rows) table.add(list, value);
  return table;
}
