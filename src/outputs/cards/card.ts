// The content of a social card: its texts, and which parts of them render records, for the number gate to verify.

import type { Locale } from "../../messages/locale.ts";

/** A part of a text that renders a record: the attribute that binds it to the record, and the words shown. */
export interface BoundText {
  readonly attribute: "data-figure" | "data-date" | "data-count" | "data-paragraph" | "data-source-title";
  readonly id: string;
  readonly words: string;
}

export type Line = readonly (string | BoundText)[];

/** The large mark of a card: the kind of a figure or commitment, a source's letter, or the briefing's icon. */
export type Mark = "actual" | "target" | "plan" | "calculated" | "icon" | { readonly letter: string };

export interface Field {
  readonly term: string;
  readonly lines: readonly Line[];
}

/** The content of a card, without its design. */
export interface Card {
  readonly locale: Locale;
  /** Address of the page that the card represents. */
  readonly url: string;
  /** The type of that page, such as "Figure". */
  readonly pageType: string;
  readonly mark: Mark;
  /** The subject of the page, at the top of the card. */
  readonly about: Line;
  /** The number of a figure as published, or null. */
  readonly number: Line | null;
  readonly title: Line;
  /** The kind and date of a figure or commitment, or a sentence. */
  readonly note: Line;
  /** The source, in the title block; null where there is no single one. */
  readonly origin: Field | null;
  /** Title of the briefing, at the foot of the title block. */
  readonly briefing: string;
  readonly edition: readonly Line[];
}

export function textOfLine(line: Line): string {
  return line.map((part) => (typeof part === "string" ? part : part.words)).join("");
}

/** The field that says of what type the page is. */
export function sheetOf({ locale, pageType }: Pick<Card, "locale" | "pageType">): Field {
  return { term: locale.text("card.sheet"), lines: [[pageType]] };
}

/** The card as one alternative text, with the records that its `data-says` attribute must list. */
export function alternativeOf(card: Card): { alternative: string; says: string } {
  const { locale, about, number, title, note, origin, briefing, edition } = card;
  const fields = [...(origin === null ? [] : [origin]), sheetOf(card)];
  const sentences: Line[][] = [
    [about],
    [...(number === null ? [] : [number]), title],
    [note],
    ...fields.map(({ term, lines: [first = [], ...more] }) => [
      locale.parts<Line>("card.term", { term, words: first }).flat(),
      ...more,
    ]),
    [[briefing], ...edition],
  ];
  const bound = sentences.flat(2).filter((part) => typeof part !== "string");
  const stop = locale.text("card.full-stop");
  const written = sentences.map((lines) => {
    const words = lines.map(textOfLine).join(locale.text("card.comma"));
    return words.endsWith(stop) ? words : `${words}${stop}`;
  });
  return {
    alternative: written.join(locale.text("card.sentence-space")),
    says: [...new Set(bound.map(({ attribute, id }) => `${attribute.replace(/^data-/, "")}:${id}`))].join(" "),
  };
}
