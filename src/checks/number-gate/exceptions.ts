// Declared exceptions: words that may stand although they hold a number. Each says why, and each has to be used.

import type { Briefing } from "../../model/briefing.ts";
import type { Exception } from "../../model/exception.ts";
import type { Problems } from "../../model/problem.ts";
import { ACCOUNTED } from "./visible-text.ts";
import { findNumbers } from "./find-numbers.ts";

/** Names with digits that the engine's own pages write; no briefing has to declare them. */
const OWN_NAMES = ["SHA-256"];

/** Words made into a pattern that finds them whole: "404" is not in "1404", nor "A4" in "A42". */
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

const OWN_PATTERNS = OWN_NAMES.map(wholeWords);

/** The text with every match blanked at the same length, as accounted for. */
export function accountFor(text: string, words: RegExp): string {
  return text.replace(words, (match) => ACCOUNTED.repeat(match.length));
}

/** The exceptions of a briefing, which remembers those that were used. */
export class UsedExceptions {
  readonly #rows: readonly { exception: Exception; words: RegExp }[];
  readonly #used = new Set<Exception>();
  /** What any of them begins to be used by: most texts hold none. */
  readonly #any: RegExp;
  /** Whether every page there is belongs to the edition: an earlier one lacks pages that may use an exception. */
  readonly #complete: boolean;

  constructor({ exceptions, edition, settings }: Briefing) {
    this.#complete = settings.editions.at(-1)?.id === edition.id;
    // The longest first: what is left of a longer text is no use of a shorter one.
    this.#rows = [...exceptions]
      .sort((a, b) => b.text.length - a.text.length)
      .map((exception) => ({ exception, words: wholeWords(exception.text) }));
    this.#any = new RegExp(
      [...OWN_PATTERNS, ...this.#rows.map(({ words }) => words)].map(({ source }) => source).join("|"),
      "u",
    );
  }

  /** The text with the words blanked that may stand on the page of this address. */
  without(text: string, url: string): string {
    if (!this.#any.test(text)) return text;
    let rest = OWN_PATTERNS.reduce(accountFor, text);
    for (const { exception, words } of this.#rows) {
      if (exception.page !== undefined && exception.page !== url) continue;
      const without = accountFor(rest, words);
      if (without !== rest) this.#used.add(exception);
      rest = without;
    }
    return rest;
  }

  /** Reports exceptions that need not be: of words that hold no number, and those that nothing has used. */
  report(problems: Problems): void {
    for (const { exception } of this.#rows) {
      const { file, id, text, page } = exception;
      const report = (message: string) =>
        problems.add({ file, record: id, message, suggestion: "nothing: remove the exception." });
      if (findNumbers(text).length === 0) report(`the exception "${text}" holds no number.`);
      else if (this.#complete && !this.#used.has(exception))
        report(
          page === undefined
            ? `no page uses the exception "${text}".`
            : `the page ${page} does not use the exception "${text}".`,
        );
    }
  }
}
