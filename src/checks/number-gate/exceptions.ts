// Declared exceptions: texts that may contain a number. Each states its reason, and each must be used.

import type { Briefing } from "../../model/briefing.ts";
import type { Exception } from "../../model/exception.ts";
import type { Problems } from "../../model/problem.ts";
import { ACCOUNTED } from "./visible-text.ts";
import { findNumbers } from "./find-numbers.ts";

/** A pattern that matches the words only as a whole: not "404" in "1404", nor "A4" in "A42". */
export function wholeWords(text: string): RegExp {
  const escaped = text
    .trim()
    .replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
    .replace(/\s+/gu, "\\s+");
  const edge = String.raw`[\p{Script=Latin}\p{N}]`;
  const before = new RegExp(`^${edge}`, "u").test(text.trim()) ? `(?<!${edge})(?<!\\p{N}[.,:])` : "";
  const after = new RegExp(`${edge}$`, "u").test(text.trim()) ? `(?!${edge})(?![.,:]\\p{N})` : "";
  return new RegExp(before + escaped + after, "gu");
}

/** The text with every match replaced by ACCOUNTED at the same length. */
export function accountFor(text: string, words: RegExp): string {
  return text.replace(words, (match) => ACCOUNTED.repeat(match.length));
}

/** Whether a text has no word beside its numbers. */
export function isBareNumber(text: string): boolean {
  const words = findNumbers(text).reduceRight((rest, { at, end }) => rest.slice(0, at) + rest.slice(end), text);
  return !/\p{L}/u.test(words);
}

/** Applies the exceptions of a briefing and records which ones are used. */
export class ExceptionTracker {
  readonly #rows: readonly { exception: Exception; words: RegExp }[];
  readonly #used = new Set<Exception>();
  /** Matches if any exception does: most texts contain none. Null where there are no exceptions. */
  readonly #any: RegExp | null;
  /** Whether this is the newest edition: an earlier one may lack the page that uses an exception. */
  readonly #complete: boolean;

  constructor({ exceptions, edition, settings }: Briefing) {
    this.#complete = settings.editions.at(-1)?.id === edition.id;
    // The longest first: part of a longer text is not a use of a shorter one.
    this.#rows = [...exceptions]
      .sort((a, b) => b.text.length - a.text.length)
      .map((exception) => ({ exception, words: wholeWords(exception.text) }));
    this.#any = this.#rows.length === 0 ? null : new RegExp(this.#rows.map(({ words }) => words.source).join("|"), "u");
  }

  /** The text without the exceptions of the page at this address. */
  without(text: string, url: string): string {
    if (this.#any?.test(text) !== true) return text;
    let rest = text;
    for (const { exception, words } of this.#rows) {
      if (exception.page !== undefined && exception.page !== url) continue;
      const without = accountFor(rest, words);
      if (without !== rest) this.#used.add(exception);
      rest = without;
    }
    return rest;
  }

  /** Reports exceptions that excuse too much, a bare number on every page, and needless ones. */
  report(problems: Problems): void {
    for (const { exception } of this.#rows) {
      const { file, id, text, page } = exception;
      const report = (message: string, suggestion = "nothing; remove the exception.") =>
        problems.add({ file, record: id, message, suggestion });
      if (findNumbers(text).length === 0) report(`the exception "${text}" contains no number.`);
      else if (this.#complete && !this.#used.has(exception))
        report(
          page === undefined
            ? `no page uses the exception "${text}".`
            : `the page ${page} does not use the exception "${text}".`,
        );
      else if (page === undefined && isBareNumber(text))
        report(
          `the exception "${text}" is a bare number, so it would excuse that number on every page.`,
          `the words around it, such as text: "Error 404", or the one page that may say it: page: "/about/".`,
        );
    }
  }
}
