// A social card in words: its lines, and which parts of them are renderings of records, for the gate to verify.

/** A part of a line that is the rendering of a record: the attribute that declares it (see the gate), and its words. */
export interface BoundText {
  readonly attribute: "data-figure" | "data-date" | "data-paragraph" | "data-source-title";
  readonly id: string;
  readonly words: string;
}

/** One text of a card. */
export type Line = readonly (string | BoundText)[];

/** What the large mark of a card shows: the kind of a figure or a promise, a source's letter, or the briefing's icon. */
export type Mark = "actual" | "target" | "plan" | "calculated" | "icon" | { readonly letter: string };

/** A field of the title block. */
export interface Field {
  readonly term: string;
  readonly lines: readonly Line[];
}

/** What a card says, without how it looks. */
export interface Card {
  /** Address of the page that it stands for. */
  readonly url: string;
  /** What kind of page that is, in a word. */
  readonly pageType: string;
  readonly mark: Mark;
  /** What the page is about, above everything else. */
  readonly about: Line;
  /** The number of a figure, as it is published. */
  readonly number: Line | null;
  readonly title: Line;
  /** The kind with its date, or a sentence. */
  readonly note: Line;
  /** Where it comes from, in the title block of the sheet; null where no one source says it. */
  readonly origin: Field | null;
  /** Name of the briefing, at the foot of the title block. */
  readonly briefing: string;
  readonly edition: readonly Line[];
}

/** The words of a line. */
export function textOfLine(line: Line): string {
  return line.map((part) => (typeof part === "string" ? part : part.words)).join("");
}

/** All that a card says in one text, for who does not see it; with the records that `data-says` has to name. */
export function alternativeOf(card: Card): { alternative: string; says: string } {
  const { pageType, about, number, title, note, origin, briefing, edition } = card;
  const fields = [...(origin === null ? [] : [origin]), { term: "Sheet", lines: [[pageType]] }];
  const sentences: Line[][] = [
    [about],
    [...(number === null ? [] : [number]), title],
    [note],
    ...fields.map(({ term, lines: [first = [], ...more] }) => [[`${term}: `, ...first], ...more]),
    [[briefing], ...edition],
  ];
  const declared = sentences.flat(2).filter((part): part is BoundText => typeof part !== "string");
  return {
    alternative: sentences
      .map((lines) => lines.map(textOfLine).join(", "))
      .map((sentence) => sentence.replace(/\.?$/, "."))
      .join(" "),
    says: [...new Set(declared.map(({ attribute, id }) => `${attribute.replace(/^data-/, "")}:${id}`))].join(" "),
  };
}
