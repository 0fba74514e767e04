// A forward-only position among the tokens of a phrase.

import type { Refusal } from "./refusal.ts";
import type { Found, Phrases } from "./phrases.ts";
import { shorten } from "./plain-text.ts";
import type { ReadingContext } from "./quantity.ts";
import type { Token } from "./tokens.ts";

/** A phrase that cannot be read past some point; `readQuantity` turns it into a QuantityError. */
export class ParseFailure extends Error {
  /** Where parsing stopped, in UTF-16 units of the folded text. */
  readonly offset: number;
  readonly reason: string;
  /** What to write instead: the end of a sentence that begins with "Write". */
  readonly suggestion: string;
  /** What the refused words may do to the number; null where the phrase is only no quantity. */
  readonly refusal: Refusal | null;

  constructor(offset: number, reason: string, suggestion: string, refusal: Refusal | null = null) {
    super(reason);
    this.refusal = refusal;
    this.offset = offset;
    this.reason = reason;
    this.suggestion = suggestion;
  }
}

export class Cursor {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Index of the current token. */
  at = 0;
  /** Tokens compared so far; the tests keep it linear in the length of the phrase. */
  work = 0;

  readonly context: ReadingContext;

  constructor(text: string, tokens: readonly Token[], context: ReadingContext = {}) {
    this.text = text;
    this.tokens = tokens;
    this.context = context;
  }

  get done(): boolean {
    return this.at >= this.tokens.length;
  }

  peek(ahead = 0): Token | undefined {
    return this.tokens[this.at + ahead];
  }

  /** Whether the token reads exactly so. */
  isAt(text: string, ahead = 0): boolean {
    this.work += 1;
    return this.peek(ahead)?.text === text;
  }

  find<T>(table: Phrases<T>, ahead = 0): Found<T> | null {
    this.work += 1;
    return table.find(this.tokens, this.at + ahead, this);
  }

  /** Consumes a phrase of the table and returns its value, or null if none is here. */
  accept<T>(table: Phrases<T>): T | null {
    const found = this.find(table);
    if (found !== null) this.at += found.length;
    return found?.value ?? null;
  }

  /** The printed text of the tokens from `from` up to, not including, `to`. */
  between(from: number, to: number): string {
    return this.text.slice(this.tokens[from]?.start ?? this.text.length, this.tokens[to - 1]?.end ?? 0);
  }

  /** The text from a token on, quoted for an error. */
  rest(at = this.at): string {
    const start = this.tokens[at]?.start;
    return start === undefined ? "at the end" : `at "${shorten(this.text.slice(start, this.tokens.at(-1)?.end))}"`;
  }

  /** Throws a ParseFailure at a token; the suggestion says what to write instead. */
  fail(reason: string, suggestion: string, at = this.at, refusal: Refusal | null = null): never {
    throw new ParseFailure(this.tokens[at]?.start ?? this.text.length, reason, suggestion, refusal);
  }

  /** A cursor over the tokens of a bracket. */
  inside(from: number, to: number): Cursor {
    return new Cursor(this.text, this.tokens.slice(from, to), { dollar: this.context.dollar });
  }
}
