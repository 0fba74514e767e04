// A place among the tokens of a phrase, which only moves forward, and the refusal to read on from there.

import type { Found, Phrases } from "./phrases.ts";
import { shorten } from "./plain-text.ts";
import type { Token } from "./tokens.ts";

/** Why a phrase cannot be read from a place on; the reader makes an error for the editor of it. */
export class ParseFailure extends Error {
  /** Where in the folded text the understanding ends. */
  readonly offset: number;
  readonly reason: string;
  /** What to write suggestion, as a sentence. */
  readonly suggestion: string;

  constructor(offset: number, reason: string, suggestion: string) {
    super(reason);
    this.offset = offset;
    this.reason = reason;
    this.suggestion = suggestion;
  }
}

export class Cursor {
  readonly text: string;
  readonly tokens: readonly Token[];
  at = 0;
  /** Tokens compared so far: what a reading costs, which the tests bound. */
  work = 0;

  constructor(text: string, tokens: readonly Token[]) {
    this.text = text;
    this.tokens = tokens;
  }

  get done(): boolean {
    return this.at >= this.tokens.length;
  }

  peek(ahead = 0): Token | undefined {
    return this.tokens[this.at + ahead];
  }

  /** Whether the token is a mark or character with this text. */
  isAt(text: string, ahead = 0): boolean {
    this.work += 1;
    return this.peek(ahead)?.text === text;
  }

  find<T>(table: Phrases<T>, ahead = 0): Found<T> | null {
    this.work += 1;
    return table.find(this.tokens, this.at + ahead, () => (this.work += 1));
  }

  /** Moves past the phrase at this place, if the table has it. */
  accept<T>(table: Phrases<T>): T | null {
    const found = this.find(table);
    if (found !== null) this.at += found.length;
    return found?.value ?? null;
  }

  /** Moves past a mark or character. */
  skip(text: string): boolean {
    const here = this.isAt(text);
    if (here) this.at += 1;
    return here;
  }

  /** The printed text of tokens `from` up to, not including, `to`. */
  between(from: number, to: number): string {
    return this.text.slice(this.tokens[from]?.start ?? this.text.length, this.tokens[to - 1]?.end ?? 0);
  }

  /** What comes from a place on, quoted for an error. */
  rest(at = this.at): string {
    const start = this.tokens[at]?.start;
    return start === undefined ? "at the end" : `at "${shorten(this.text.slice(start, this.tokens.at(-1)?.end))}"`;
  }

  fail(reason: string, suggestion: string, at = this.at): never {
    throw new ParseFailure(this.tokens[at]?.start ?? this.text.length, reason, suggestion);
  }

  /** A cursor over the tokens of a bracket. */
  inside(from: number, to: number): Cursor {
    return new Cursor(this.text, this.tokens.slice(from, to));
  }
}
