// The number gate: every number that a reader can meet comes from a figure, a date, a reference or an exception.

import type { PlannedCard } from "../../outputs/cards/card-set.ts";
import type { Handout } from "../../site/cross-page/handout-links.ts";
import type { Page } from "../../html/read-page.ts";
import { readTextBlocks, type Binding, type TextBlock } from "../../html/text-blocks.ts";
import { collapseWhiteSpace } from "../../grammar/plain-text.ts";
import type { Briefing } from "../../model/briefing.ts";
import type { Problems } from "../../model/problem.ts";
import { alteringText, type AdjacentText } from "./adjacent-text.ts";
import type { ShownFigure } from "./shown-figure.ts";
import { contextOf, Diagnostics, excerptOf, neighboursOf, type Diagnostic } from "./diagnostics.ts";
import { accountFor, ExceptionTracker, wholeWords } from "./exceptions.ts";
import { findNumbers } from "./find-numbers.ts";
import { jsonTextBlocks } from "./json-text.ts";
import { titlePeriodsOf } from "./title-periods.ts";
import { withoutKnownNames } from "./known-names.ts";
import { readFiles, type Document } from "./read-files.ts";
import { readStyles } from "./style-text.ts";
import { suggestFigure } from "./suggest-figure.ts";
import { RecordRenderings } from "./verify-bindings.ts";
import { wrongCountsIn } from "./wrong-counts.ts";

/** Texts remembered as clean, at most: more would fill the memory with the text of single pages. */
const MAX_REMEMBERED = 5000;

/**
 * Reports every number that nothing accounts for, every element that differs from its record, and every exception that
 * nothing uses. Reads a site part by part.
 */
export class NumberGate {
  readonly #diagnostics: Diagnostics;
  readonly #exceptions: ExceptionTracker;
  readonly #briefing: Briefing;
  readonly #renderings: RecordRenderings;
  readonly #wrongCounts: ReturnType<typeof wrongCountsIn>;
  readonly #withoutTitlePeriods: ReturnType<typeof titlePeriodsOf>;
  readonly #inChinese: boolean;
  /** Texts and style sheets without a fault: the same header stands on every page. */
  readonly #clean = new Set<string>();
  /** Paths of the pages that were read. */
  readonly #pages = new Set<string>();
  /** Whether every page is complete: a broken one may be the page that uses an exception. */
  #complete = true;

  /** @param handouts PDFs that pages offer, with their size and number of pages */
  constructor(briefing: Briefing, handouts: readonly Handout[] = []) {
    this.#briefing = briefing;
    this.#diagnostics = new Diagnostics(briefing);
    this.#exceptions = new ExceptionTracker(briefing);
    this.#renderings = new RecordRenderings(briefing, handouts);
    this.#wrongCounts = wrongCountsIn(briefing);
    this.#withoutTitlePeriods = titlePeriodsOf(briefing);
    this.#inChinese = briefing.locale.language === "zh";
  }

  readPage({ template, file, url, textBlocks, bindings, broken }: Page): void {
    this.#pages.add(file);
    if (broken) this.#complete = false;
    this.#check({ file: template, url, textBlocks, bindings });
  }

  readFiles(files: ReadonlyMap<string, string | Uint8Array>): void {
    for (const document of readFiles(files, this.#briefing, this.#pages, (diagnostic) =>
      this.#diagnostics.add(diagnostic),
    ))
      this.#check(document);
  }

  /** Reads the text of social cards before they are drawn: pixels cannot be read. */
  readCards(cards: readonly PlannedCard[]): void {
    for (const { path, template, markup } of cards)
      this.#check({ file: template, url: `/${path}`, ...readTextBlocks(markup) });
  }

  report(problems: Problems): void {
    this.#diagnostics.report(problems);
    if (this.#complete && this.#briefing.leftOut.size === 0) this.#exceptions.report(problems);
  }

  #check(document: Document): void {
    for (const binding of document.bindings) {
      // A record that was left out may be the one that cites the paragraph.
      if (binding.attribute === "data-paragraph" && this.#briefing.leftOut.size > 0) continue;
      const fault = this.#renderings.faultIn(binding, document.url);
      if (fault !== null) this.#add(document, `${binding.attribute}="${binding.id}"`, fault);
    }
    for (const block of document.textBlocks) {
      if (block.kind === "style") this.#checkStyle(document, block);
      else if (block.kind === "data")
        for (const part of jsonTextBlocks(block.text, block.place)) this.#checkText(document, part);
      else this.#checkText(document, block);
    }
  }

  #checkText(document: Document, block: TextBlock): void {
    const key = keyOf(block);
    if (this.#clean.has(key)) return;
    const accounted = this.#exceptions.without(this.#withoutRenderings(document, block), document.url);
    const numbers = findNumbers(accounted, this.#inChinese);
    const rest = numbers.length === 0 ? accounted : withoutKnownNames(this.#withoutTitlePeriods(accounted));
    const diagnostics = [
      ...this.#faultsOf(rest === accounted ? numbers : findNumbers(rest, this.#inChinese), block),
      ...this.#countsIn(rest, block),
      ...alteringText(rest, (item) => this.#figureOf(block.bindings[item]), this.#inChinese).flatMap((beside) =>
        describe(beside, block),
      ),
    ];
    for (const diagnostic of diagnostics) this.#add(document, block.place, diagnostic);
    if (rest === block.text && diagnostics.length === 0) this.#remember(key);
  }

  #figureOf(binding: Binding | undefined): ShownFigure | null {
    if (binding?.attribute !== "data-figure") return null;
    const { figures, derived } = this.#briefing;
    const figure = figures.get(binding.id);
    const { quantity, label } = figure ?? derived.get(binding.id) ?? {};
    if (quantity === undefined) return null;
    const words = `${label} ${figure?.printed ?? ""} ${figure?.gloss ?? ""}`;
    return { quantity, text: collapseWhiteSpace(binding.text), words, ...(figure && { kind: figure.kind }) };
  }

  #faultsOf(numbers: ReturnType<typeof findNumbers>, block: TextBlock): Fault[] {
    return numbers.map(({ text, at, end }) => {
      const excerpt = excerptOf(block, at, end);
      return {
        message: `the number "${text}" comes from no figure`,
        excerpt,
        suggestion: suggestFigure(text, excerpt, this.#renderings),
        context: contextOf(block, at, end),
        neighbours: neighboursOf(block, at, end),
        whole: { text: block.text, at, end },
      };
    });
  }

  #countsIn(rest: string, block: TextBlock): Fault[] {
    return this.#wrongCounts(rest).map(({ text, at, figures }) => ({
      message: `no figure counts "${text}"; the sources print "${figures.join('", "')}".`,
      suggestion: 'the count that a figure gives, best as {% figure "its-id" %}.',
      context: contextOf(block, at, at + text.length),
    }));
  }

  /** The text without the renderings of the records that `data-says` names. */
  #withoutRenderings(document: Document, { text, place, says }: TextBlock): string {
    const renderings = says.flatMap((record) => {
      const [, kind = "", id = ""] = /^([^:]*):(.*)$/s.exec(record) ?? [];
      const allowed = this.#renderings.allowed(`data-${kind}`, id);
      if (allowed === null)
        this.#add(document, place, {
          message: `data-says names "${record}", but there is no such record.`,
          suggestion: "the kind and the id of a record: figure:its-id, date:2024-08.",
        });
      return allowed?.texts ?? [];
    });
    // The longest first across all records: the "7" of a paragraph must not take the day of "7 July 2024".
    return renderings
      .sort((a, b) => b.length - a.length)
      .reduce((rest, rendering) => accountFor(rest, wholeWords(rendering)), text);
  }

  #checkStyle(document: Document, block: TextBlock): void {
    if (this.#clean.has(block.text)) return;
    const { faults, markup } = readStyles(block.text);
    for (const { declaration, message } of faults)
      this.#add(document, `${block.place} · ${declaration}`, {
        message: `${message} (${declaration})`,
        suggestion: "the number in the page, as a figure; a style sheet adds no numbers and nothing that changes one.",
      });
    for (const picture of markup) this.#check({ ...document, ...readTextBlocks(picture) });
    if (faults.length + markup.length === 0) this.#remember(block.text);
  }

  #remember(text: string): void {
    if (this.#clean.size >= MAX_REMEMBERED) this.#clean.clear();
    this.#clean.add(text);
  }

  #add({ file, url }: Document, place: string, fault: Fault): void {
    this.#diagnostics.add({ file, url, place, ...fault });
  }
}

/** A text with the figures in it: the same words beside another figure may be wrong. */
function keyOf({ text, bindings }: TextBlock): string {
  return bindings.length === 0
    ? text
    : `${text}\0${bindings.map(({ attribute, id, text: shown }) => `${attribute}=${id}=${shown}`).join("\0")}`;
}

type Fault = Omit<Diagnostic, "file" | "url" | "place">;

/** How each kind of adjacent text changes a number, and what to write instead. */
const ALTERATIONS: Record<AdjacentText["kind"], { effect: string; suggestion: string }> = {
  touching: { effect: "reads as one word or number with it", suggestion: "a space or a word between the two." },
  sign: {
    effect: "changes its number",
    suggestion: "the number without the sign: its figure has what the source prints.",
  },
  scale: {
    effect: "turns it into another number",
    suggestion: "the number alone: its figure has the unit that the source prints.",
  },
  unit: {
    effect: "is a unit that the source does not print",
    suggestion: "the figure alone: the unit that the source prints is part of it.",
  },
  bound: {
    effect: "is a bound that the source does not print",
    suggestion: "the figure alone: the bound that the source prints is part of it.",
  },
  "loose-bound": {
    effect: "is a bound that the source does not print",
    suggestion: "the figure alone: the bound that the source prints is part of it.",
  },
  rate: {
    effect: "makes a rate or an average of it that the source does not print",
    suggestion: "the figure alone, or one whose printed words give the rate.",
  },
  part: {
    effect: "takes a part or a multiple of it",
    suggestion: "the figure alone; what is computed from it is a record in _data/derived.ts.",
  },
  range: {
    effect: "turns two figures into a range",
    suggestion: 'the two apart: "from … to …" where one became the other, otherwise a sentence for each.',
  },
  difference: {
    effect: "turns it into a difference",
    suggestion: "the figure alone, or a figure whose printed words say by how much something is more or less.",
  },
  reversal: {
    effect: "states a change that its record does not",
    suggestion: "a figure whose printed words include the change, as the source prints it.",
  },
  denial: {
    effect: "denies it",
    suggestion: "a sentence that states the figure by itself, and another that says what is not known.",
  },
  noun: {
    effect: "is not what the figure counts",
    suggestion: 'the figure with what it counts, {% figure "its-id" %}, or a figure of these.',
  },
  told: {
    effect: "states a target as a fact",
    suggestion:
      "words that say it is still to come: “aims at”, “plans”, “is to reach”, “by 2027”; an outcome is a figure of its own, " +
      'of the kind "actual".',
  },
};

function describe({ words, side, kind, at, item }: AdjacentText, block: TextBlock): Fault[] {
  const binding = item === null ? undefined : block.bindings[item];
  const attaches = kind === "touching" || kind === "sign";
  // A bound, a scale or a unit belongs to a figure; beside a date, "about" and "times" are ordinary words.
  if (!attaches && binding !== undefined && binding.attribute !== "data-figure") return [];
  const { effect, suggestion } = ALTERATIONS[kind];
  const neighbour = binding === undefined ? "what is declared" : `"${collapseWhiteSpace(binding.text)}"`;
  return [
    {
      message: `"${words}" ${kind === "told" ? "" : "just "}${side} ${neighbour} ${effect}`,
      excerpt: excerptOf(block, at, at + 1),
      suggestion,
    },
  ];
}
