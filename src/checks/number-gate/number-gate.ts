// The gate: no number reaches a reader unless a figure, a date, a reference or a declared exception says it.

import type { PlannedCard } from "../../outputs/cards/card-set.ts";
import type { Handout } from "../../site/handout-links.ts";
import type { Page } from "../../html/read-page.ts";
import type { Briefing } from "../../model/briefing.ts";
import { collapseWhiteSpace } from "../../grammar/plain-text.ts";
import type { Problems } from "../../model/problem.ts";
import { wrongCountsIn, type WrongCount } from "./wrong-counts.ts";
import { accountFor, UsedExceptions, wholeWords } from "./exceptions.ts";
import { readFiles, type Document } from "./read-files.ts";
import { excerpt, Diagnostics, wordsAround, type Diagnostic } from "./diagnostics.ts";
import { jsonTextBlocks } from "./json-text.ts";
import { suggestFigure } from "./suggest-figure.ts";
import { alteringText, type AdjacentText } from "./adjacent-text.ts";
import { findNumbers } from "./find-numbers.ts";
import { readStyles } from "./style-text.ts";
import { readTextBlocks, type TextBlock } from "../../html/text-blocks.ts";
import { Records, recordsOf } from "./verify-bindings.ts";

const MOST_REMEMBERED = 5000;

/**
 * Reports every number of a site that nothing accounts for, every element that does not say what its record says, and
 * every exception that nothing uses. It reads the site part by part.
 */
export class NumberGate {
  readonly #findings: Diagnostics;
  readonly #exceptions: UsedExceptions;
  readonly #briefing: Briefing;
  readonly #records: Records;
  readonly #wrongCounts: (text: string) => WrongCount[];
  /** Style sheets and texts already read and found clean: the same header stands on every page. */
  readonly #clean = new Set<string>();

  /** A page that is not whole may be the one that uses an exception. */
  #whole = true;

  /** @param handouts PDFs that pages offer, with their size and number of pages */
  constructor(briefing: Briefing, handouts: readonly Handout[] = []) {
    this.#briefing = briefing;
    this.#findings = new Diagnostics(briefing);
    this.#exceptions = new UsedExceptions(briefing);
    this.#records = handouts.length === 0 ? recordsOf(briefing) : new Records(briefing, handouts);
    this.#wrongCounts = wrongCountsIn(briefing);
  }

  readPage({ template, url, textBlocks, bindings, broken }: Page): void {
    if (broken) this.#whole = false;
    this.#check({ file: template, url, textBlocks, bindings });
  }

  /** @param files all files that are no pages, by their path in the built folder */
  readFiles(files: ReadonlyMap<string, string | Uint8Array>): void {
    for (const document of readFiles(files, this.#briefing, (finding) => this.#findings.add(finding)))
      this.#check(document);
  }

  /** @param cards pictures with words that will be drawn when nothing is wrong with them */
  readCards(cards: readonly PlannedCard[]): void {
    for (const { path, template, markup } of cards)
      this.#check({ file: template, url: `/${path}`, ...readTextBlocks(markup) });
  }

  /** Tells everything that was found. */
  report(problems: Problems): void {
    this.#findings.report(problems);
    if (this.#whole) this.#exceptions.report(problems);
  }

  #check(document: Document): void {
    for (const binding of document.bindings) {
      const mistake = this.#records.mistakeIn(binding, document.url);
      if (mistake !== null) this.#add(document, `${binding.attribute}="${binding.id}"`, mistake);
    }
    for (const textBlock of document.textBlocks) {
      if (textBlock.kind === "style") this.#checkStyle(document, textBlock);
      else if (textBlock.kind === "data")
        for (const part of jsonTextBlocks(textBlock.text, textBlock.place)) this.#checkText(document, part);
      else this.#checkText(document, textBlock);
    }
  }

  #checkText(document: Document, textBlock: TextBlock): void {
    if (this.#clean.has(textBlock.text)) return;
    const { place } = textBlock;
    const rest = this.#exceptions.without(this.#withoutSaid(document, textBlock), document.url);
    const numbers = findNumbers(rest);
    const counts = this.#wrongCounts(rest);
    const neighbours = alteringText(rest);
    for (const { text, at, end } of numbers) {
      const around = excerpt(textBlock, at, end);
      this.#add(document, place, {
        message: `the number "${text}" comes from no figure: "${around}".`,
        suggestion: suggestFigure(text, around, this.#briefing),
        words: wordsAround(textBlock, at, end),
      });
    }
    for (const { text, at, figures } of counts) {
      this.#add(document, place, {
        message: `no figure counts "${text}"; the sources print "${figures.join('", "')}".`,
        suggestion: 'the count that a figure gives, best as {% figure "its-id" %}.',
        words: wordsAround(textBlock, at, at + text.length),
      });
    }
    for (const neighbour of neighbours) {
      const beside = neighbour.binding === null ? undefined : textBlock.bindings[neighbour.binding];
      // A bound, a scale or a unit belongs to a figure; beside a date, "about" and "times" are only words.
      if (
        neighbour.is !== "touching" &&
        neighbour.is !== "sign" &&
        beside !== undefined &&
        beside.attribute !== "data-figure"
      )
        continue;
      const { message, suggestion } = describe(
        neighbour,
        beside === undefined ? "what is declared" : `"${collapseWhiteSpace(beside.text)}"`,
      );
      this.#add(document, place, {
        message: `${message}: "${excerpt(textBlock, neighbour.at, neighbour.at + 1)}".`,
        suggestion,
      });
    }
    if (rest === textBlock.text && numbers.length + counts.length + neighbours.length === 0) this.#remember(rest);
  }

  /** The text with the renderings blanked that `data-says` names. */
  #withoutSaid(document: Document, { text, place, says }: TextBlock): string {
    const known = says.flatMap((record) => {
      const [, kind = "", id = ""] = /^([^:]*):(.*)$/s.exec(record) ?? [];
      const allowed = this.#records.allowed(`data-${kind}`, id);
      if (allowed === null)
        this.#add(document, place, {
          message: `data-says names "${record}", and there is no such record.`,
          suggestion: "the kind and the id of a record: figure:its-id, date:2024-08.",
        });
      return allowed?.texts ?? [];
    });
    // The longest first, of all records together: a paragraph's "7" must not take the day of "7 July 2024".
    const rest = known
      .sort((a, b) => b.length - a.length)
      .reduce((left, words) => accountFor(left, wholeWords(words)), text);
    return rest;
  }

  #checkStyle(document: Document, textBlock: TextBlock): void {
    if (this.#clean.has(textBlock.text)) return;
    const { findings, markup } = readStyles(textBlock.text);
    for (const { record, message } of findings)
      this.#add(document, `${textBlock.place} · ${record}`, {
        message: `${message} (${record})`,
        suggestion: "the number in the page, as a figure; a style sheet adds no numbers and nothing that changes one.",
      });
    for (const picture of markup) this.#check({ ...document, ...readTextBlocks(picture) });
    if (findings.length + markup.length === 0) this.#remember(textBlock.text);
  }

  /** Texts of which each page has its own would only fill the memory. */
  #remember(text: string): void {
    if (this.#clean.size >= MOST_REMEMBERED) this.#clean.clear();
    this.#clean.add(text);
  }

  #add({ file, url }: Document, place: string, finding: Pick<Diagnostic, "message" | "suggestion" | "words">): void {
    this.#findings.add({ file, url, place, ...finding });
  }
}

function describe({ words, side, is }: AdjacentText, beside: string): { message: string; suggestion: string } {
  const stands = `"${words}" right ${side} ${beside}`;
  switch (is) {
    case "touching":
      return {
        message: `${stands} reads as one word or number with it`,
        suggestion: "a space or a word between the two.",
      };
    case "sign":
      return {
        message: `${stands} changes its number`,
        suggestion: "the number without the sign: its figure has what the source prints.",
      };
    case "scale":
      return {
        message: `${stands} makes another number of it`,
        suggestion: "the number alone: its figure has the unit that the source prints.",
      };
    case "unit":
      return {
        message: `${stands} is a unit that the source does not print`,
        suggestion: "the figure alone: the unit that the source prints is part of it.",
      };
    case "bound":
      return {
        message: `${stands} is a bound that the source does not print`,
        suggestion: "the figure alone: the bound that the source prints is part of it.",
      };
  }
}
